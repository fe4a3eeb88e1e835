// Schedules that cannot hold: a commitment waits for what can come only after its own deadline, read as late as the text allows.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import type { Finder } from './finder.ts';
import { atomsOf, holds, type Atom } from './formula.ts';
import { atomBits } from './conditions.ts';
import { words } from './words.ts';

/** Impossible schedules. Not given once the commitment is surely done. */
export const scheduleFindings: Finder = (_writing, answer, members) =>
  members.flatMap((at): Finding[] => {
    const { item, tally } = answer.situations[at] ?? {};
    if (item === undefined || tally === undefined) return [];
    if (item.requires === undefined || tally.due === undefined || tally.done === 1 || !cannotCome(answer, item.index, tally.due.latest))
      return [];
    return [
      { kind: 'impossible-schedule', commitment: item.id, text: words.finding['impossible-schedule'](item.commitment.title), claims: [] },
    ];
  });

// Whether the condition of `start` can surely not come by the instant `by`. A circle of conditions alone is no matter of dates (least fixpoint).
function cannotCome(answer: Answer, start: number, by: number): boolean {
  const { items } = answer.world.frame;
  const cone = new Set([start]);
  for (const at of cone) {
    for (const atom of atomsOf(items[at]?.requires)) if (atom.kind === 'done' || atom.kind === 'started') cone.add(atom.commitment);
  }
  const late = new Set<number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const at of cone) {
      const item = items[at];
      if (late.has(at) || item?.requires === undefined || comes(answer, item.requires, by, late)) continue;
      late.add(at);
      changed = true;
    }
  }
  return late.has(start);
}

const comes = (
  answer: Answer,
  condition: NonNullable<Answer['world']['frame']['items'][number]['requires']>,
  by: number,
  late: ReadonlySet<number>,
): boolean => holds(condition, (atom) => !isTooLate(answer, atom, by, late));

function isTooLate({ world, tallies, situations }: Answer, atom: Atom, by: number, late: ReadonlySet<number>): boolean {
  if (atom.kind === 'after') return atom.instant > by;
  if (atom.kind === 'defaulted') {
    const due = situations[atom.commitment]?.tally.due;
    return due !== undefined && due.earliest >= by;
  }
  if (atom.kind !== 'done' && atom.kind !== 'started') return false;
  return late.has(atom.commitment) && (atomBits(world, tallies, atom) & 1) === 0;
}
