// A project: a dossier checked, and the pages of its reports. Disk in, data out; what is wrong with it comes as issues.
import { lintDossier, checkDossier } from '../accord/index.ts';
import { Fault, formatIssue, type Issue } from '../kit/index.ts';
import type { Dossier, Page } from '../terms/index.ts';
import { pagesFrom } from '../wire/index.ts';
import { readFolder } from './folder.ts';

export type Project = { folder: string; dossier: Dossier; pages: Page[]; issues: Issue[] };

const byTime = (a: Page, b: Page): number => {
  const [left, right] = [`${a.published ?? ''} ${a.id}`, `${b.published ?? ''} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Everything that is wrong with a dossier's folder, and what lint would have a person look at. */
export function lintProject(folder: string): Issue[] {
  const { yaml, reports } = readFolder(folder);
  const { dossier, issues, ...rest } = checkDossier(yaml);
  const pages = reports.flatMap(({ name, bytes }) => pagesFrom(name, bytes).issues);
  return [...issues, ...(dossier === undefined ? [] : lintDossier(dossier, rest)), ...pages];
}

/** Loads a dossier and its reports. Throws Fault `dossier.broken` with every error listed when the YAML does not hold. */
export function loadProject(folder: string): Project {
  const { yaml, reports } = readFolder(folder);
  const { dossier, issues } = checkDossier(yaml);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (dossier === undefined || errors.length > 0) {
    const listed = errors.map((error) => `\n  ${formatIssue(error)}`).join('');
    throw new Fault(
      'dossier.broken',
      `the dossier ${folder} does not hold:${listed}`,
      'Mend the lines above; parley lint shows everything, warnings too.',
    );
  }
  const read = reports.map(({ name, bytes }) => pagesFrom(name, bytes));
  return {
    folder,
    dossier,
    pages: read.flatMap(({ pages }) => pages).sort(byTime),
    issues: [...issues, ...read.flatMap((report) => report.issues)],
  };
}
