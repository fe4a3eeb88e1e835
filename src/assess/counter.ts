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
 * a story from the beginning. With bases (totals), earliest first, only their sources do, each from its own as-of date. What an event comes to changes only where
 * an as-of date passes an end of one of its spans, so it is entered once for each run of bases: `shared[n]` is taken in by the first n of them.
 */
export type Counter = {
  world: World;
  item: Item;
  to: number;
  bases: Base[] | undefined;
  /** By source, the number of its base. */
  places: ReadonlyMap<number, number>;
  shared: { low: number; high: number }[];
  own: Map<number, Sum>;
};

/** Counts all events of a commitment and of what it carries. `given`: where sources start; left out, their totals say. */
export function openCounter(world: World, item: Item, to: number, given?: Base[]): Counter {
  const totals = given ?? ownTotals(world, item, to);
  const bases = given === undefined && totals.length === 0 ? undefined : totals.toSorted((a, b) => a.from - b.from);
  const counter: Counter = {
    world,
    item,
    to,
    bases,
    places: new Map((bases ?? []).map(({ source }, at) => [source, at])),
    shared: Array.from({ length: (bases?.length ?? 0) + 1 }, () => ({ low: 0, high: 0 })),
    own: new Map((bases ?? []).map(({ source }) => [source, { low: 0, high: 0, events: 0 }])),
  };
  for (const at of item.counts) for (const key of world.evidence.events[at] ?? []) countEvent(counter, at, rowsAt(world, key), 1);
  return counter;
}

/** Adds (`sign` 1) or takes away (-1) what the survivors of one event of commitment `at` come to. */
export function countEvent(counter: Counter, at: number, rows: readonly number[], sign: 1 | -1): void {
  if (rows.length === 0) return;
  const performed = counter.world.frame.items[at];
  if (counter.bases === undefined) shareEvent(counter, performed, rows, sign);
  else tellEvent(counter, performed, counter.bases, rows, sign);
}

// Each source has one figure for an event at the most; those who have none take in the envelope of the others'.
function shareEvent(counter: Counter, performed: Item | undefined, rows: readonly number[], sign: 1 | -1): void {
  const { world, to, own } = counter;
  const { source: sources } = world.evidence.columns;
  const { least, most } = envelopeOf(counter, performed, rows, beforeAll);
  addTo(counter.shared[0], sign * least, sign * most);
  for (const row of rows) {
    const source = sources[row] ?? 0;
    let sum = own.get(source);
    if (sum === undefined) own.set(source, (sum = { low: 0, high: 0, events: 0 }));
    sum.low += sign * (lowOf(world, performed, row, beforeAll, to) - least);
    sum.high += sign * (highOf(world, performed, row, beforeAll, to) - most);
    sum.events += sign;
    if (sum.events === 0) own.delete(source);
  }
}

// The same for stories that start at different dates, run by run of bases for which the event comes to the same.
function tellEvent(counter: Counter, performed: Item | undefined, bases: readonly Base[], rows: readonly number[], sign: 1 | -1): void {
  const { world, to, own, places, shared } = counter;
  const { source: sources } = world.evidence.columns;
  for (let at = 0; at < bases.length;) {
    const from = bases[at]?.from ?? 0;
    const turn = nextTurn(world, rows, from);
    // What was over by an as-of date is in its total.
    if (turn === undefined) return;
    let end = at + 1;
    while (end < bases.length && (bases[end]?.from ?? 0) < turn) end += 1;
    const { least, most } = envelopeOf(counter, performed, rows, from);
    addTo(shared[end], sign * least, sign * most);
    addTo(shared[at], -sign * least, -sign * most);
    for (const row of rows) {
      const place = places.get(sources[row] ?? 0) ?? -1;
      if (place < at || place >= end) continue;
      const [low, high] = [lowOf(world, performed, row, from, to), highOf(world, performed, row, from, to)];
      addTo(own.get(sources[row] ?? 0), sign * (low - least), sign * (high - most));
    }
    at = end;
  }
}

// The first end of a span after `from`.
function nextTurn({ evidence: { columns } }: World, rows: readonly number[], from: number): number | undefined {
  let turn: number | undefined;
  for (const row of rows) {
    const [earliest, latest] = [columns.earliest[row] ?? 0, columns.latest[row] ?? 0];
    if (earliest > from && (turn === undefined || earliest < turn)) turn = earliest;
    if (latest > from && (turn === undefined || latest < turn)) turn = latest;
  }
  return turn;
}

function envelopeOf(
  { world, to }: Counter,
  performed: Item | undefined,
  rows: readonly number[],
  from: number,
): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const row of rows) {
    least = Math.min(least, lowOf(world, performed, row, from, to));
    most = Math.max(most, highOf(world, performed, row, from, to));
  }
  return { least, most };
}

function addTo(sum: { low: number; high: number } | undefined, low: number, high: number): void {
  if (sum === undefined) return;
  sum.low += low;
  sum.high += high;
}

/** The stories as they stand. */
export function storiesOf({ bases, shared, own }: Counter): Story[] {
  const all = shared[0] ?? { low: 0, high: 0 };
  if (bases === undefined)
    return [...own].map(([source, { low, high }]) => ({ source, from: beforeAll, low: all.low + low, high: all.high + high }));
  // From the latest base to the earliest: each takes in what all later ones do, and its own step.
  const sum = { low: 0, high: 0 };
  return bases
    .map((base, at) => ({ base, step: shared[at + 1] ?? all }))
    .toReversed()
    .map(({ base: { source, from, low, high }, step }) => {
      sum.low += step.low;
      sum.high += step.high;
      const { low: less = 0, high: more = 0 } = own.get(source) ?? {};
      return { source, from, low: low + sum.low + less, high: high + sum.high + more };
    });
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
