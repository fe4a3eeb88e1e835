// Counts: every source tells a story. Its latest total, later totals it can live with, and every event after that. The envelope is the progress.
import type { Item } from './compile.ts';
import { rowsAt, type World } from './world.ts';
import { openCounter, storiesOf, type Counter, type Story } from './counter.ts';

/** The envelope of the stories: the least and most that any source tells, and the most low and least high, which decide "done". */
export type Count = { stories: Story[]; low: number; high: number; bestLow: number; worstHigh: number };

const nothing: Count = { stories: [], low: 0, high: 0, bestLow: Number.NEGATIVE_INFINITY, worstHigh: Number.POSITIVE_INFINITY };

/** Progress of a commitment by instant `x`. Without any story it is nought, and nothing is known to be done or missed. */
export function countBy(world: World, item: Item, x: number): Count {
  return item.achieve ? countOf(openCounter(world, item, x)) : nothing;
}

/** Nothing counted, nothing told. */
export const noCount: Count = nothing;

/**
 * What was done in one term: after `after`, up to `to`. Only a source with a claim that meets the term tells a story of it. Totals are not read.
 */
export function countWithin(world: World, item: Item, after: number, to: number): Count {
  const { columns, events } = world.evidence;
  const tellers = new Set<number>();
  for (const at of item.counts) {
    for (const key of events[at] ?? []) {
      for (const row of rowsAt(world, key)) {
        if ((columns.latest[row] ?? 0) > after && (columns.earliest[row] ?? 0) <= to) tellers.add(columns.source[row] ?? 0);
      }
    }
  }
  return countOf(
    openCounter(
      world,
      item,
      to,
      [...tellers].map((source) => ({ source, from: after, low: 0, high: 0 })),
    ),
  );
}

/** The stories that a counter holds, and their envelope. */
export function countOf(counter: Counter): Count {
  const stories = storiesOf(counter);
  if (stories.length === 0) return nothing;
  const count = { stories, low: Infinity, high: -Infinity, bestLow: -Infinity, worstHigh: Infinity };
  for (const { low, high } of stories) {
    count.low = Math.min(count.low, low);
    count.high = Math.max(count.high, high);
    count.bestLow = Math.max(count.bestLow, low);
    count.worstHigh = Math.min(count.worstHigh, high);
  }
  return count;
}
