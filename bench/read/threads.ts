// How reading scales with worker threads: each thread opens the pipeline for itself and reads every document, all begin at once.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { thousands, type Figures } from './figures.ts';

/** Says the tokens a second of 1, 2, 4 … up to `most` threads together, by the clock. */
export async function measureThreads(texts: readonly string[], words: number, most: number, { say }: Figures): Promise<void> {
  let alone = 0;
  for (let threads = 1; threads <= most; threads = threads < most ? Math.min(threads * 2, most) : most + 1) {
    const workers = Array.from(
      { length: threads },
      () => new Worker(new URL('./thread-worker.ts', import.meta.url), { workerData: texts }),
    );
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    let best = Infinity;
    for (let run = 0; run < 3; run += 1) {
      const from = performance.now();
      await Promise.all(
        workers.map((worker) => {
          const done = once(worker, 'message');
          worker.postMessage('read');
          return done;
        }),
      );
      best = Math.min(best, (performance.now() - from) / 1e3);
    }
    await Promise.all(workers.map((worker) => worker.terminate()));
    const rate = (words * threads) / best;
    if (threads === 1) alone = rate;
    say(
      threads === 1 ? 'all stages, 1 thread' : `all stages, ${threads} threads`,
      `${thousands(rate)} tokens/s${threads === 1 ? '' : `, ${(rate / alone).toFixed(2)} times one`}`,
      threads === 1 ? '20,000 tokens/s or more' : '',
    );
  }
}
