// The far side of the reading: a worker thread that studies pages one by one, so that no other thread waits for it.
// Takes (dossier, pages) as its data; posts one Studied a page, in order.
import { parentPort, workerData } from 'node:worker_threads';
import type { Dossier, Page } from '../terms/index.ts';
import { openStudy } from './study.ts';

const { dossier, pages } = workerData as { dossier: Dossier; pages: Page[] };
const study = openStudy(dossier);
for (const page of pages) parentPort?.postMessage(study(page));
