// When things turn: the moments at which a line may change by the clock alone, and a walk over moments to which more are added on the way.
import type { Item } from './compile.ts';
import { cureEnd } from './deadlines.ts';
import { openHeap } from './heap.ts';
import type { Tally } from './tally.ts';

/** The moments at which one line may turn by the clock alone, as far as they can be told now. What has a limit turns there or a millisecond later. */
export function turnsOf(item: Item, { due, period, terms }: Tally): number[] {
  const ends = (terms?.list ?? []).flatMap(({ end, bits }) => [end, ...(bits === 2 ? [cureEnd(item, end)] : [])]);
  return [
    due?.earliest,
    due?.latest,
    cureEnd(item, due?.latest),
    period.fromEarliest,
    period.from,
    period.possibleEnd,
    period.sureEnd,
    terms?.next,
    ...ends,
  ].filter((moment) => moment !== undefined);
}

/** Moments after `from` up to `to`, earliest first, each once, with `from` itself at the beginning. What is added must lie ahead; the rest is passed over. */
export type Turns = { add: (moment: number) => void; next: () => number | undefined };

/** Opens a walk. Every moment brings the millisecond after it. */
export function openTurns(from: number, to: number): Turns {
  const heap = openHeap<undefined>();
  let now = Number.NEGATIVE_INFINITY;
  const turns: Turns = {
    add: (moment) => {
      for (const at of [moment, moment + 1]) if (at > from && at > now && at <= to) heap.push(at, undefined);
    },
    next: () => {
      for (let first = heap.pop(); first !== undefined; first = heap.pop()) {
        if (first.time > now) return (now = first.time);
      }
      return undefined;
    },
  };
  heap.push(from, undefined);
  return turns;
}
