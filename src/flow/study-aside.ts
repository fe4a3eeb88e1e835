// Studies pages in a worker thread. Takes pages; hands each on as soon as it is done; throws what the worker throws.
import { Worker } from 'node:worker_threads';
import { Fault } from '../kit/index.ts';
import type { Dossier, Page } from '../terms/index.ts';
import type { Studied } from './study.ts';

/** Calls `take` with what became of each page, in order. Throws Fault `study.failed` with the worker's error as its cause. */
export async function studyAside(dossier: Dossier, pages: readonly Page[], take: (studied: Studied) => void): Promise<void> {
  if (pages.length === 0) return;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { dossier, pages } });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.on('message', take);
  worker.on('error', (cause) =>
    reject(
      new Fault(
        'study.failed',
        `reading stopped: ${String(cause)}`,
        'This is a defect of Parley; please report the page it was reading.',
        cause,
      ),
    ),
  );
  worker.on('exit', () => resolve());
  await promise;
}
