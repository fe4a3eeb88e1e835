// Ways to an Office: straight from a folder, or through the ledger with the bulk of the reading in a worker thread.
import type { Issue } from '../kit/index.ts';
import { formatIssue, Fault } from '../kit/index.ts';
import type { Claim } from '../terms/index.ts';
import { claimsFrom } from '../wire/index.ts';
import { readBytes } from './folder.ts';
import { gatherClaims } from './gather-claims.ts';
import { officeOf } from './office-of.ts';
import type { Office } from './office.ts';
import { loadProject } from './project.ts';
import { openStudy } from './study.ts';

/** Claims from a JSON Lines file. Broken lines come back as issues, the rest is taken. */
export function loadClaims(file: string): { claims: Claim[]; issues: Issue[] } {
  return claimsFrom(file, new TextDecoder().decode(readBytes(file)));
}

/**
 * Reads a dossier's folder here and now, keeping nothing. With `claims`, the claims of that file stand in place of the dossier's own.
 * Throws the Faults of `loadProject`, and `claims.none` when a claims file holds no claim at all.
 */
export function loadOffice(folder: string, { claims: file }: { claims?: string | undefined } = {}): Office {
  const project = loadProject(folder);
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
