// Ways to an Office: straight from a folder, or through the ledger with the bulk of the reading in a worker thread.
import type { Issue } from '../kit/index.ts';
import { formatIssue, Fault, type Clock } from '../kit/index.ts';
import type { Claim, Decision } from '../terms/index.ts';
import { claimsFrom } from '../wire/index.ts';
import { readBytes } from './folder.ts';
import { readDecisions } from './decisions.ts';
import type { Progress } from './kept-office.ts';
import { gatherClaims } from './gather-claims.ts';
import { officeOf } from './office-of.ts';
import type { Office } from './office.ts';
import { lintProject, loadProject, type Project } from './project.ts';
import { namedByFile } from './reports.ts';
import { openStudy } from './study.ts';

/** Claims from a JSON Lines file. Broken lines come back as issues, the rest is taken. */
export function loadClaims(file: string): { claims: Claim[]; issues: Issue[] } {
  return claimsFrom(file, new TextDecoder().decode(readBytes(file)));
}

/**
 * Reads a dossier's folder here and now, keeping nothing. With `claims`, the claims of that file stand in place of the dossier's own.
 * Throws the Faults of `loadProject`, and `claims.none` when a claims file holds no claim at all.
 */
export function loadOffice(folder: string, options: { claims?: string | undefined } = {}): Office {
  return officeFor(loadProject(folder), options);
}

/** As `lintProject`, with what reading and matching the reports could not use. A broken dossier is told as `lintProject` tells it. */
export function lintReadProject(folder: string): Issue[] {
  const issues = lintProject(folder);
  if (issues.some(({ severity, path }) => severity === 'error' && !path.startsWith('reports/'))) return issues;
  const told = new Set(issues.map(formatIssue));
  return [...issues, ...loadOffice(folder).issues.filter((one) => !told.has(formatIssue(one)))];
}

/**
 * As `loadOffice`, with what people decided about the dossier's claims in the ledger of `data`, where there is one. A claims file stands by itself.
 */
export async function openOffice(
  folder: string,
  { claims, data, clock, progress }: { claims?: string | undefined; data: string; clock: Clock; progress?: Progress },
): Promise<Office> {
  const project = loadProject(folder);
  const decisions = claims === undefined ? await readDecisions(data, clock, project.dossier.id) : [];
  return officeFor(project, { claims, decisions, ...(progress === undefined ? {} : { progress }) });
}

function officeFor(
  project: Project,
  {
    claims: file,
    decisions = [],
    progress = () => {},
  }: { claims?: string | undefined; decisions?: readonly Decision[]; progress?: Progress },
): Office {
  if (file === undefined) {
    const study = openStudy(project.dossier);
    const studied = project.pages.map((page, index) => {
      progress(index, project.pages.length);
      return study(page);
    });
    progress(project.pages.length, project.pages.length);
    return officeOf({
      ...project,
      readings: studied.map(({ reading }) => reading),
      claims: gatherClaims(
        project.dossier,
        project.pages,
        studied.flatMap(({ claims }) => claims),
      ),
      issues: [
        ...project.issues,
        ...namedByFile(
          studied.flatMap(({ issues }) => issues),
          project.fileOf,
        ),
      ],
      decisions,
    });
  }
  const given = loadClaims(file);
  if (given.claims.length === 0 && given.issues.length > 0) {
    const listed = given.issues
      .slice(0, 5)
      .map((one) => `\n  ${formatIssue(one)}`)
      .join('');
    throw new Fault(
      'claims.none',
      `${file} holds no claim that can be read:${listed}`,
      'parley schema claim prints what a line must look like.',
    );
  }
  return officeOf({ ...project, readings: [], claims: given.claims, issues: [...project.issues, ...given.issues] });
}
