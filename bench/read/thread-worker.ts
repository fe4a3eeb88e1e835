// One thread of `threads.ts`: opens the pipeline, reads the documents once to warm up, says so, and reads them all at each message.
import { parentPort, workerData } from 'node:worker_threads';
import { openShipped } from './shipped.ts';

const texts = workerData as readonly string[];
const pipeline = openShipped();
const readAll = (): void => {
  for (const text of texts) pipeline.analyse(text);
  parentPort?.postMessage('done');
};
readAll();
parentPort?.on('message', readAll);
