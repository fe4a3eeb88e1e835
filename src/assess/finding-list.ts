// Where findings are gathered, by what they hang on: an item, an act of an item, a key, or the whole. Sorted, and without repetition.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import { conflictFindings } from './findings-conflicts.ts';
import { actFindings, keyFindings } from './findings-evidence.ts';
import { hurdleFindings } from './findings-hurdles.ts';
import { itemFindings, lifeFindings } from './findings-parties.ts';
import type { Writing } from './reasons-keys.ts';
import { scheduleFindings } from './schedules.ts';

/** A name that two findings share only when they say the same thing. */
export function findingName(finding: Finding): string {
  switch (finding.kind) {
    case 'uncorroborated':
    case 'admitted-by-adversary':
      return `${finding.kind} ${finding.key} ${finding.by}`;
    case 'binds-nonsignatory':
    case 'repudiation':
    case 'refuses':
    case 'performed-by-other':
      return `${finding.kind} ${finding.commitment} ${finding.party}`;
    case 'breached':
      return `${finding.kind} ${finding.commitment} ${finding.act}`;
    case 'stuck':
      return `${finding.kind} ${finding.commitment} ${finding.veto}`;
    case 'gap':
      return `${finding.kind} ${finding.demand} ${finding.limit} ${finding.needs} ${finding.allows}`;
    case 'conflict':
      return `${finding.kind} ${finding.commitments.join(' ')} ${finding.matter}`;
    case 'grey-deadline':
    case 'deadlock':
    case 'impossible-schedule':
      return `${finding.kind} ${finding.commitment}`;
  }
}

/** Findings that hang on how everything stands to everything else. */
export const wholeFindings = (writing: Writing, answer: Answer): Finding[] => [
  ...hurdleFindings(writing, answer),
  ...conflictFindings(writing, answer),
  ...scheduleFindings(writing, answer),
];

/** All findings of an answer, by name. */
export function findingsOf(writing: Writing, answer: Answer): Finding[] {
  const byName = new Map<string, Finding>();
  const add = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const name = findingName(finding);
      const known = byName.get(name);
      byName.set(name, known === undefined ? finding : mergeFindings([known, finding]));
    }
  };
  for (const situation of answer.situations) {
    add(itemFindings(writing, answer, situation));
    for (const act of situation.tally.acts) add(actFindings(writing, answer, situation.item, act));
  }
  for (const { index, kind } of answer.world.evidence.keys)
    add(kind === 'life' ? lifeFindings(writing, answer, index) : keyFindings(writing, answer, index));
  add(wholeFindings(writing, answer));
  return sortFindings(byName);
}

/** One finding that several things give: it rests on the claims of all. */
export function mergeFindings(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = findings;
  if (others.length === 0) return first;
  return { ...first, claims: [...new Set(findings.flatMap(({ claims }) => claims))].toSorted() };
}

/** Findings in the order of their names. */
export const sortFindings = (byName: ReadonlyMap<string, Finding>): Finding[] =>
  [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, finding]) => finding);
