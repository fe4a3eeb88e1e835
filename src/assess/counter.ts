// A count kept by its sums: events are added and taken away one by one, so that a new claim costs no more than its own event.
import type { Item } from './compile.ts';
import { beforeAll } from './instants.ts';
import { ownTotals, type Base } from './totals.ts';
import { rowsAt, type World } from './world.ts';

/** What one source tells: from where it counts, and how far it gets. */
export type Story = { source: number; from: number; low: number; high: number };
type Sum = { low: number; high: number; events: number };
/**
 * A count up to `to`. `shared` holds what every story takes in, `own` by source how its story differs. Without bases every source with an event of its own tells
 * a story from the beginning. With bases (totals) only their sources do, each from its own as-of date; an event that lies between the first and the last of
 * these dates is told to each source apart.
 */
export type Counter = {
  world: World;
  item: Item;
  to: number;
  bases: Base[] | undefined;
  firstBase: number;
  lastBase: number;
  shared: { low: number; high: number };
  own: Map<number, Sum>;
};

/** Counts all events of a commitment and of what it carries. `given`: where sources start; left out, their totals say. */
export function openCounter(world: World, item: Item, to: number, given?: Base[]): Counter {
  const totals = given ?? ownTotals(world, item, to);
  const bases = given !== undefined || totals.length > 0 ? totals : undefined;
  const counter: Counter = {
    world,
    item,
    to,
    bases,
    firstBase: (bases ?? []).reduce((least, { from }) => Math.min(least, from), Infinity),
    lastBase: (bases ?? []).reduce((most, { from }) => Math.max(most, from), beforeAll),
    shared: { low: 0, high: 0 },
    own: new Map((bases ?? []).map(({ source }) => [source, { low: 0, high: 0, events: 0 }])),
  };
  for (const at of item.counts) for (const key of world.evidence.events[at] ?? []) countEvent(counter, at, rowsAt(world, key), 1);
  return counter;
}

/** Adds (`sign` 1) or takes away (-1) what the survivors of one event of commitment `at` come to. */
export function countEvent(counter: Counter, at: number, rows: readonly number[], sign: 1 | -1): void {
  if (rows.length === 0) return;
  const { world, bases, firstBase, lastBase } = counter;
  const performed = world.frame.items[at];
  const { earliest, latest } = world.evidence.columns;
  // What lies before every as-of date is in all totals.
  if (bases !== undefined && rows.every((row) => (latest[row] ?? 0) <= firstBase)) return;
  if (bases === undefined || rows.every((row) => (earliest[row] ?? 0) > lastBase)) shareEvent(counter, performed, rows, sign);
  else for (const base of bases) tellEvent(counter, performed, base, rows, sign);
}

// Each source has one figure for an event at the most; those who have none take in the envelope of the others'.
function shareEvent(counter: Counter, performed: Item | undefined, rows: readonly number[], sign: 1 | -1): void {
  const { world, to, shared, own, bases } = counter;
  const { source: sources } = world.evidence.columns;
  let least = Infinity;
  let most = -Infinity;
  for (const row of rows) {
    least = Math.min(least, lowOf(world, performed, row, beforeAll, to));
    most = Math.max(most, highOf(world, performed, row, beforeAll, to));
  }
  shared.low += sign * least;
  shared.high += sign * most;
  for (const row of rows) {
    const source = sources[row] ?? 0;
    let sum = own.get(source);
    if (sum === undefined) {
      if (bases !== undefined) continue;
      own.set(source, (sum = { low: 0, high: 0, events: 0 }));
    }
    sum.low += sign * (lowOf(world, performed, row, beforeAll, to) - least);
    sum.high += sign * (highOf(world, performed, row, beforeAll, to) - most);
    sum.events += sign;
    if (sum.events === 0 && bases === undefined) own.delete(source);
  }
}

// Own figures where the source gives one for an event, else the envelope of the others'.
function tellEvent(counter: Counter, performed: Item | undefined, base: Base, rows: readonly number[], sign: 1 | -1): void {
  const { world, to, own } = counter;
  const { source: sources } = world.evidence.columns;
  const sum = own.get(base.source);
  if (sum === undefined) return;
  const teller = rows.some((row) => sources[row] === base.source);
  let least = Infinity;
  let most = -Infinity;
  for (const row of rows) {
    if (teller && sources[row] !== base.source) continue;
    least = Math.min(least, lowOf(world, performed, row, base.from, to));
    most = Math.max(most, highOf(world, performed, row, base.from, to));
  }
  sum.low += sign * least;
  sum.high += sign * most;
}

/** The stories as they stand. */
export function storiesOf({ bases, shared, own }: Counter): Story[] {
  if (bases === undefined)
    return [...own].map(([source, { low, high }]) => ({ source, from: beforeAll, low: shared.low + low, high: shared.high + high }));
  return bases.map(({ source, from, low, high }) => ({
    source,
    from,
    low: low + shared.low + (own.get(source)?.low ?? 0),
    high: high + shared.high + (own.get(source)?.high ?? 0),
  }));
}

// What one claim adds inside the window after `from`, up to `to`: a denial nought, the whole figure inside, none or all of it astride an edge.
function lowOf(world: World, performed: Item | undefined, row: number, from: number, to: number): number {
  const { columns } = world.evidence;
  const inside = columns.affirms[row] === 1 && (columns.earliest[row] ?? 0) > from && (columns.latest[row] ?? 0) <= to;
  return inside && !countsNought(world, performed, row) ? (columns.low[row] ?? 0) : 0;
}

function highOf(world: World, performed: Item | undefined, row: number, from: number, to: number): number {
  const { columns } = world.evidence;
  const touching = columns.affirms[row] === 1 && (columns.latest[row] ?? 0) > from && (columns.earliest[row] ?? 0) <= to;
  return touching && !countsNought(world, performed, row) ? (columns.high[row] ?? 0) : 0;
}

/** Does the claim tell of somebody other than an obligor, where the text does not let others act? Then it counts nought. */
export function countsNought(world: World, item: Item | undefined, row: number): boolean {
  return (
    (world.evidence.columns.performer[row] ?? -1) >= 0 && item !== undefined && !item.commitment.through && isByOther(world, item, row)
  );
}

/** Does the claim name a performer who is no obligor? */
export function isByOther({ evidence: { columns, sources } }: World, item: Item, row: number): boolean {
  const performer = columns.performer[row] ?? -1;
  return columns.affirms[row] === 1 && performer >= 0 && !item.obligors.includes(sources[performer] ?? '');
}
