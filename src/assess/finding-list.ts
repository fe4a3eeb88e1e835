// Where findings are gathered, by what they hang on: an item, an act of an item, a key, or the whole. Sorted, and without repetition.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import type { Finder } from './finder.ts';
import { orderFindings } from './findings-orders.ts';
import { evidenceDrafts, written, type Heard } from './findings-evidence.ts';
import { hurdleFindings } from './findings-hurdles.ts';
import { itemFindings, lifeFindings } from './findings-parties.ts';
import { kindNumber } from './key-table.ts';
import type { Writing } from './reasons-keys.ts';
import { scheduleFindings } from './schedules.ts';
import { verdictOn } from './verdicts.ts';
import { rowsAt } from './world.ts';

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

/** Findings that hang on how the members of a cluster stand to each other. */
export const clusterFindings: Finder = (writing, answer, members) => [
  ...hurdleFindings(writing, answer, members),
  ...orderFindings(writing, answer, members),
  ...scheduleFindings(writing, answer, members),
];

/** All findings of an answer, by name. */
export function findingsOf(writing: Writing, answer: Answer): Finding[] {
  const { world } = answer;
  const { keys } = world.evidence;
  const found: Finding[] = [];
  for (const situation of answer.situations) found.push(...itemFindings(writing, answer, situation));
  const verdict: Heard['verdict'] = (charge) => verdictOn(world.verdicts, charge);
  for (let key = 0; key < keys.length; key += 1) {
    if (keys.kind[key] === kindNumber.life) found.push(...lifeFindings(writing, answer, key));
    else for (const draft of evidenceDrafts(writing, key, { rows: rowsAt(world, key), at: world.at, verdict })) found.push(written(draft));
  }
  for (const members of world.frame.clusters.members) found.push(...clusterFindings(writing, answer, members));
  return sortFindings(byName([...found, ...world.frame.conflicts]));
}

/** Findings by name, those of one name made one. */
export function byName(findings: readonly Finding[]): Map<string, Finding> {
  const named = new Map<string, Finding>();
  for (const finding of findings) {
    const name = findingName(finding);
    const known = named.get(name);
    named.set(name, known === undefined ? finding : mergeFindings([known, finding]));
  }
  return named;
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
