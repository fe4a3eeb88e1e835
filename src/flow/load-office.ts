// Ways to an Office: straight from a folder, or through the ledger with the bulk of the reading in a worker thread.
import type { Issue } from '../kit/index.ts';
import { formatIssue, Fault, type Clock } from '../kit/index.ts';
import type { Claim, Decision } from '../terms/index.ts';
import { claimsFrom } from '../wire/index.ts';
import { readBytes } from './folder.ts';
import { readDecisions } from './decisions.ts';
import { gatherClaims } from './gather-claims.ts';
import { officeOf } from './office-of.ts';
import type { Office } from './office.ts';
import { loadProject, type Project } from './project.ts';
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

/**
 * As `loadOffice`, with what people decided about the dossier's claims in the ledger of `data`, where there is one. A claims file stands by itself.
 */
export async function openOffice(
  folder: string,
  { claims, data, clock }: { claims?: string | undefined; data: string; clock: Clock },
): Promise<Office> {
  const project = loadProject(folder);
  return officeFor(project, { claims, decisions: claims === undefined ? await readDecisions(data, clock, project.dossier.id) : [] });
}

function officeFor(
  project: Project,
  { claims: file, decisions = [] }: { claims?: string | undefined; decisions?: readonly Decision[] },
): Office {
  if (file === undefined) {
    const studied = project.pages.map(openStudy(project.dossier));
    return officeOf({
      ...project,
      readings: studied.map(({ reading }) => reading),
      claims: gatherClaims(
        project.dossier,
        project.pages,
        studied.flatMap(({ claims }) => claims),
      ),
      issues: [...project.issues, ...studied.flatMap(({ issues }) => issues)],
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
