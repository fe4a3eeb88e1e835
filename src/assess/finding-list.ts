// Where findings are gathered: each kind is one function from the answer to its findings. Sorted, and without repetition.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import type { Writing } from './reasons-keys.ts';
import { actFindings, evidenceFindings } from './findings-evidence.ts';
import { deadlineFindings, partyFindings } from './findings-parties.ts';
import { conflictFindings } from './findings-conflicts.ts';
import { hurdleFindings } from './findings-hurdles.ts';
import { scheduleFindings } from './schedules.ts';

/** One kind of finding, or a few that belong together. */
export type Finder = (writing: Writing, answer: Answer) => Finding[];

const finders: readonly Finder[] = [deadlineFindings, partyFindings, actFindings, evidenceFindings, hurdleFindings, conflictFindings, scheduleFindings];

/** A name that two findings share only when they say the same thing. */
export function findingName(finding: Finding): string {
  const { text: _text, claims: _claims, ...rest } = finding;
  return Object.values('cycle' in rest ? { ...rest, cycle: '' } : rest).flat().join(' ');
}

/** All findings of an answer, by name. */
export function findingsOf(writing: Writing, answer: Answer): Finding[] {
  const byName = new Map<string, Finding>();
  for (const find of finders) for (const finding of find(writing, answer)) if (!byName.has(findingName(finding))) byName.set(findingName(finding), finding);
  return [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, finding]) => finding);
}
