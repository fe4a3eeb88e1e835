// A project: a dossier checked, and the pages of its reports. Disk in, data out; what is wrong with it comes as issues.
import { lintDossier, checkDossier } from '../accord/index.ts';
import { Fault, formatIssue, type Issue } from '../kit/index.ts';
import type { Dossier, Page } from '../terms/index.ts';
import { readFolder } from './folder.ts';
import { lintReports, readReports } from './reports.ts';

/** `fileOf` tells which report a page came from, by its id. */
export type Project = { folder: string; dossier: Dossier; pages: Page[]; issues: Issue[]; fileOf: ReadonlyMap<string, string> };

const byTime = (a: Page, b: Page): number => {
  const [left, right] = [`${a.published ?? ''} ${a.id}`, `${b.published ?? ''} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Everything that is wrong with a dossier's folder, and what lint would have a person look at. */
export function lintProject(folder: string): Issue[] {
  const held = readFolder(folder);
  const { dossier, issues, ...rest } = checkDossier(held.yaml);
  const reports = readReports(held);
  const looked = dossier === undefined ? [] : [...lintDossier(dossier, rest), ...lintReports(dossier, held, reports)];
  return [...issues, ...reports.issues, ...looked];
}

/** Loads a dossier and its reports. Throws Fault `dossier.broken` with every error listed when the YAML does not hold. */
export function loadProject(folder: string): Project {
  const held = readFolder(folder);
  const { dossier, issues } = checkDossier(held.yaml);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (dossier === undefined || errors.length > 0) {
    const listed = errors.map((error) => `\n  ${formatIssue(error)}`).join('');
    throw new Fault(
      'dossier.broken',
      `the dossier ${folder} does not hold:${listed}`,
      'Mend the lines above; parley lint shows everything, warnings too.',
    );
  }
  const read = readReports(held);
  return { folder, dossier, pages: read.pages.sort(byTime), issues: [...issues, ...read.issues], fileOf: read.fileOf };
}
