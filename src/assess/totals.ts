// Running totals: where each source that gives one starts its count. Its latest own total, or a later one of another that is not lower.
import type { Item } from './compile.ts';
import { rowsAt, type World } from './world.ts';

/** Where a source's count starts: the as-of date, and the figure there. */
export type Base = { source: number; from: number; low: number; high: number };
type Total = { source: number; asOf: number; low: number; high: number };

/** A base for every source with a surviving total as of `x` or before; none when no total survives. */
export function ownTotals(world: World, item: Item, x: number): Base[] {
  const { columns, totals } = world.evidence;
  const told: Total[] = [];
  for (const at of item.counts) {
    for (const row of rowsAt(world, totals[at] ?? -1)) {
      const asOf = columns.earliest[row] ?? 0;
      if (columns.affirms[row] === 1 && asOf <= x) {
        told.push({ source: columns.source[row] ?? 0, asOf, low: columns.low[row] ?? 0, high: columns.high[row] ?? 0 });
      }
    }
  }
  return [...latestOwn(told).values()].map((own) => adopt(own, told));
}

// The latest as-of date of each source; two figures on that date (own and carried commitment) give their envelope.
function latestOwn(told: readonly Total[]): Map<number, Base> {
  const own = new Map<number, Base>();
  for (const { source, asOf, low, high } of told) {
    const known = own.get(source);
    if (known === undefined || asOf > known.from) own.set(source, { source, from: asOf, low, high });
    else if (asOf === known.from) own.set(source, { ...known, low: Math.min(known.low, low), high: Math.max(known.high, high) });
  }
  return own;
}

// A count cannot fall: a later total of another is adopted unless its high is below the own low; of those, the newest date, never under the own low.
function adopt(own: Base, told: readonly Total[]): Base {
  const later = told.filter(({ source, asOf, high }) => source !== own.source && asOf > own.from && high >= own.low);
  if (later.length === 0) return own;
  const from = later.reduce((newest, { asOf }) => Math.max(newest, asOf), own.from);
  const newest = later.filter(({ asOf }) => asOf === from);
  return {
    source: own.source,
    from,
    low: Math.max(
      own.low,
      newest.reduce((least, { low }) => Math.min(least, low), Infinity),
    ),
    high: newest.reduce((most, { high }) => Math.max(most, high), 0),
  };
}
