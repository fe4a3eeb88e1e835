// What a clause's object is by the order of its words: two counted things that are one deed each, where the rest of a clause ends, the noun that heads a phrase.
// Takes the items of a unit and ranges of them; returns ranges and words.
import type { Clause } from './clauses.ts';
import { isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import type { Item } from '../words/units.ts';

/** "5,000 prisoners and 1,000 captives are to be released": two deeds, each with its own number. */
export function coordinated(items: readonly Item[], clause: Clause): Clause[] {
  const range = clause.object;
  if (range === undefined) return [clause];
  const joint = items.findIndex(({ cls, low }, at) => at > range.from && at < range.to && cls === 'CC' && low === 'and');
  if (joint < 0) return [clause];
  const parts = [
    { from: range.from, to: joint },
    { from: joint + 1, to: range.to },
  ];
  const counted = parts.every(
    ({ from, to }) => items.slice(from, to).some(({ cls }) => cls === 'NUM') && items.slice(from, to).some(({ cls }) => cls === 'N'),
  );
  return counted ? parts.map((object) => ({ ...clause, object, ...(clause.passive ? { subject: object } : {}) })) : [clause];
}

/** Without an object the rest of the clause tells what the deed is about: "agreed on a reduction in violence". */
export function complementEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (
    to < items.length &&
    !isEnd(items[to]) &&
    items[to]?.text !== ',' &&
    items[to]?.cls !== 'SUB' &&
    items[to]?.cls !== 'Q' &&
    items[to]?.cls !== 'THAT' &&
    !(items[to]?.cls === 'CC' && isFinite(items[to + 1]))
  )
    to++;
  return to;
}

/** The noun that heads a phrase. */
export function headOf(items: readonly Item[], range: Range): string | undefined {
  let to = range.from;
  while (
    to < range.to &&
    !(
      to > range.from &&
      (items[to]?.cls === 'P' || items[to]?.cls === 'TO') &&
      items[to - 1]?.cls !== 'ADV' &&
      items[to - 1]?.cls !== 'P' &&
      !/^(?:up|at|close|more|as|than)$/u.test(items[to - 1]?.low ?? '')
    )
  )
    to++;
  // "5,000 of the prisoners": the head follows "of".
  const last = items.slice(range.from, to).findLast(({ cls }) => cls === 'N');
  return last?.low ?? items.slice(range.from, range.to).find(({ cls }) => cls === 'N')?.low;
}
