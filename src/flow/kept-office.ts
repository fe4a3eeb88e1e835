// An Office whose pages, readings and claims are kept in the ledger: what was read before by the same reader for the same dossier
// is not read again, and a run that was broken off goes on where it stopped.
import { join } from 'node:path';
import { contentId, type Clock, type Issue, type Json } from '../kit/index.ts';
import { openLedger, type Ledger, type LedgerRecord } from '../ledger/index.ts';
import { Claim, type Page, Reading, type Dossier } from '../terms/index.ts';
import { codeHash } from './code-hash.ts';
import { decisionsIn } from './decisions.ts';
import { gatherClaims } from './gather-claims.ts';
import { officeOf } from './office-of.ts';
import type { Office } from './office.ts';
import { loadProject, type Project } from './project.ts';
import { namedByFile } from './reports.ts';
import { studyAside } from './study-aside.ts';
import type { Studied } from './study.ts';

/** How far a long job is: pages done, pages in all. */
export type Progress = (done: number, total: number) => void;

/** The reading code and the dossier name a run: with either changed, everything is read anew, and the old run stays in the log. */
const runOf = (dossier: Dossier): string => contentId('run', { code: codeHash(), dossier: dossier as unknown as Json });

const recordsOf = ({ page, reading, claims, issues }: Studied, run: string): LedgerRecord[] => [
  { kind: 'page', id: page.id, run: '', body: page },
  ...claims.map((claim): LedgerRecord => ({ kind: 'claim', id: claim.id, run, body: claim })),
  ...issues.map((one): LedgerRecord => ({ kind: 'issue', id: contentId('issue', one as unknown as Json), run, body: one })),
  // Last, so that a page counts as read only when all that it gave is in.
  { kind: 'reading', id: page.id, run, body: reading },
];

async function readMissing(project: Project, ledger: Ledger, run: string, progress: Progress): Promise<void> {
  const { dossier, pages } = project;
  const missing: Page[] = [];
  for (const page of pages) if (!(await ledger.has(dossier.id, 'reading', run, page.id))) missing.push(page);
  let done = pages.length - missing.length;
  progress(done, pages.length);
  const writes: Promise<unknown>[] = [];
  await studyAside(dossier, missing, (studied) => {
    const written = ledger.append(dossier.id, recordsOf(studied, run)).then(() => progress((done += 1), pages.length));
    // The failure is reported by Promise.all below; until then it must not count as unhandled.
    written.catch(() => {});
    writes.push(written);
  });
  await Promise.all(writes);
}

/** Opens a dossier with a ledger in `data`: reads what has not been read, keeps it, and answers from what is kept. */
export async function openKeptOffice(
  folder: string,
  { data, clock, progress = () => {} }: { data: string; clock: Clock; progress?: Progress },
): Promise<Office> {
  const project = loadProject(folder);
  const ledger = await openLedger({ file: join(data, 'parley.db'), clock });
  try {
    const { dossier, pages } = project;
    const run = runOf(dossier);
    await readMissing(project, ledger, run, progress);
    const current = new Set(pages.map(({ id }) => id));
    const readings = (await ledger.list(dossier.id, 'reading', run)).map((body) => Reading.parse(body));
    const claims = (await ledger.list(dossier.id, 'claim', run)).map((body) => Claim.parse(body));
    const issues = (await ledger.list(dossier.id, 'issue', run)) as Issue[];
    return officeOf({
      dossier,
      pages,
      readings: readings.filter(({ page }) => current.has(page)),
      claims: gatherClaims(
        dossier,
        pages,
        claims.filter(({ cite }) => cite === undefined || current.has(cite.page)),
      ),
      issues: [...project.issues, ...namedByFile(issues, project.fileOf)],
      decisions: await decisionsIn(ledger, dossier.id),
    });
  } finally {
    await ledger.close();
  }
}
