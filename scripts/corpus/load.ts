// Reads the corpus from its folder. Takes a split or none for all; gives the reports in the order of their paths, with every issue found.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../../src/kit/index.ts';
import { parseReport } from './report.ts';
import type { Report, Split } from './report-types.ts';
import { checkReport } from './rules.ts';
import { checkWhole } from './whole.ts';

/** Where the reports lie: `corpus/SPLIT/PROCESS/ID.txt`. */
export const corpusFolder = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Paths of the reports below a folder, in order, with `/` between their parts. */
export const reportPaths = (folder: string = corpusFolder): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'))
    .sort();

/** Whether everything is marked in a report: only then can its deeds, undertakings, positions and amounts be learned from or measured. */
export const isWhole = ({ covers }: Report): boolean => covers === undefined;

/** The reports of one split, or of all, with what is wrong in them. The test split is for measuring alone: never train or tune on it. */
export function loadCorpus({ split, folder = corpusFolder }: { split?: Split; folder?: string } = {}): {
  reports: Report[];
  issues: Issue[];
} {
  const read = reportPaths(folder)
    .filter((path) => split === undefined || path.startsWith(`${split}/`))
    .map((path) => ({ path: `corpus/${path}`, ...parseReport(readFileSync(`${folder}/${path}`, 'utf8'), `corpus/${path}`) }));
  return {
    reports: read.map(({ report }) => report),
    issues: [...read.flatMap(({ report, marks, path, issues }) => [...issues, ...checkReport(report, marks, path)]), ...checkWhole(read)],
  };
}
