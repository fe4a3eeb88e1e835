// Counts: every source tells a story. Its latest total, later totals it can live with, and every event after that. The envelope is the progress.
import type { Item } from './compile.ts';
import { accountAt, type World } from './world.ts';
import { beforeAll } from './instants.ts';
import { ownTotals, type Base } from './totals.ts';

/** What one source tells: from where it counts, and how far it gets. */
export type Story = { source: number; from: number; low: number; high: number };
/** The envelope of the stories: the least and most that any source tells, and the most low and least high, which decide "done". */
export type Count = { stories: Story[]; low: number; high: number; bestLow: number; worstHigh: number };

const nothing: Count = { stories: [], low: 0, high: 0, bestLow: Number.NEGATIVE_INFINITY, worstHigh: Number.POSITIVE_INFINITY };

/** Progress of a commitment by instant `x`. Without any story it is nought, and nothing is known to be done or missed. */
export function countBy(world: World, item: Item, x: number): Count {
  if (!item.achieve) return nothing;
  const bases = ownTotals(world, item, x);
  const stories = bases.length > 0 ? bases.map((base) => fromTotal(world, item, base, x)) : fromEvents(world, item, x);
  return stories.length === 0 ? nothing : envelope(stories);
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
      for (const row of accountAt(world, key).rows) {
        if ((columns.latest[row] ?? 0) > after && (columns.earliest[row] ?? 0) <= to) tellers.add(columns.source[row] ?? 0);
      }
    }
  }
  const stories = [...tellers].map((source) => fromTotal(world, item, { source, from: after, low: 0, high: 0 }, to));
  return stories.length === 0 ? nothing : envelope(stories);
}

function envelope(stories: Story[]): Count {
  const count = { stories, low: Infinity, high: -Infinity, bestLow: -Infinity, worstHigh: Infinity };
  for (const { low, high } of stories) {
    count.low = Math.min(count.low, low);
    count.high = Math.max(count.high, high);
    count.bestLow = Math.max(count.bestLow, low);
    count.worstHigh = Math.min(count.worstHigh, high);
  }
  return count;
}

/** What one claim adds inside the window after `from`, up to `to`: a denial nought, the whole figure inside, none or all of it astride an edge. */
function lowOf({ evidence: { columns } }: World, row: number, from: number, to: number): number {
  const inside = columns.affirms[row] === 1 && (columns.earliest[row] ?? 0) > from && (columns.latest[row] ?? 0) <= to;
  return inside ? (columns.low[row] ?? 0) : 0;
}

function highOf({ evidence: { columns } }: World, row: number, from: number, to: number): number {
  const touching = columns.affirms[row] === 1 && (columns.latest[row] ?? 0) > from && (columns.earliest[row] ?? 0) <= to;
  return touching ? (columns.high[row] ?? 0) : 0;
}

/** Does the claim tell of somebody other than an obligor, where the text does not let others act? Then it counts nought. */
export function countsNought(world: World, item: Item | undefined, row: number): boolean {
  return item !== undefined && !item.commitment.through && isByOther(world, item, row);
}

/** Does the claim name a performer who is no obligor? */
export function isByOther({ evidence: { columns, sources } }: World, item: Item, row: number): boolean {
  const performer = columns.performer[row] ?? -1;
  return columns.affirms[row] === 1 && performer >= 0 && !item.obligors.includes(sources[performer] ?? '');
}

// With a total: own figures where the source gives one for an event, else the envelope of the others'.
function fromTotal(world: World, item: Item, base: Base, x: number): Story {
  const { columns } = world.evidence;
  let { low, high } = base;
  for (const at of item.counts) {
    for (const key of world.evidence.events[at] ?? []) {
      const { rows } = accountAt(world, key);
      const own = rows.some((row) => columns.source[row] === base.source);
      let least = Infinity;
      let most = -Infinity;
      for (const row of rows) {
        if (own && columns.source[row] !== base.source) continue;
        const nought = countsNought(world, world.frame.items[at], row);
        least = Math.min(least, nought ? 0 : lowOf(world, row, base.from, x));
        most = Math.max(most, nought ? 0 : highOf(world, row, base.from, x));
      }
      if (least !== Infinity) {
        low += least;
        high += most;
      }
    }
  }
  return { source: base.source, from: base.from, low, high };
}

// Without totals every source counts from the beginning, so that the stories differ only where a source gives its own figure: one pass.
function fromEvents(world: World, item: Item, x: number): Story[] {
  const { columns } = world.evidence;
  const shared = { low: 0, high: 0 };
  const own = new Map<number, { low: number; high: number }>();
  for (const at of item.counts) {
    for (const key of world.evidence.events[at] ?? []) {
      const { rows } = accountAt(world, key);
      if (rows.length === 0) continue;
      let least = Infinity;
      let most = -Infinity;
      const figures = rows.map((row) => {
        const nought = countsNought(world, world.frame.items[at], row);
        const figure = { low: nought ? 0 : lowOf(world, row, beforeAll, x), high: nought ? 0 : highOf(world, row, beforeAll, x) };
        least = Math.min(least, figure.low);
        most = Math.max(most, figure.high);
        return figure;
      });
      shared.low += least;
      shared.high += most;
      rows.forEach((row, place) => {
        const source = columns.source[row] ?? 0;
        const figure = figures[place] ?? { low: 0, high: 0 };
        const difference = own.get(source) ?? { low: 0, high: 0 };
        own.set(source, { low: difference.low + figure.low - least, high: difference.high + figure.high - most });
      });
    }
  }
  return [...own].map(([source, difference]) => ({ source, from: beforeAll, low: shared.low + difference.low, high: shared.high + difference.high }));
}
