// Many claims at once, in columns: keys and names once, rows as numbers. What a ledger or another program hands over when there are millions.
import type { Claim, Key } from '../terms/index.ts';
import { charge, shapeOf } from './charges.ts';
import { makeRows } from './columns.ts';
import { admitClaim, chainRow, keyNumber, numberOf, type Evidence } from './evidence.ts';
import { longAgo, never } from './instants.ts';
import { makeKeys } from './key-table.ts';
import { enter, find, hashOfText, makeRoom, type Lookup } from './lookup.ts';

/**
 * Claims in columns. `keys` and `sources` are dictionaries; every other list has one entry a claim. Times are epoch milliseconds, NaN for an open end and for
 * "never retracted"; `low` is NaN where there is no figure; `performer` is -1 where none is named.
 */
export type ClaimTable = {
  keys: readonly Key[];
  sources: readonly string[];
  ids: readonly string[];
  key: Int32Array;
  source: Int32Array;
  performer: Int32Array;
  affirms: Uint8Array;
  earliest: Float64Array;
  latest: Float64Array;
  low: Float64Array;
  high: Float64Array;
  known: Float64Array;
  retracted: Float64Array;
};

/**
 * Takes a table in, rows of one commitment and of one key side by side, so that whoever goes through them goes through memory in order. Rows that a check
 * refuses, and keys that nothing is about, go the way of single claims, so that the same issues are listed; so does a whole table in which an id stands twice.
 */
export function admitTable(evidence: Evidence, table: ClaimTable): void {
  const keys = enterKeys(evidence, table);
  const odd: number[] = [];
  const shelves = new Int32Array(table.ids.length).fill(table.keys.length);
  for (let at = 0; at < shelves.length; at += 1) {
    const key = table.key[at] ?? 0;
    if ((keys.number[key] ?? -1) >= 0 && isPlain(table, at)) shelves[at] = keys.place[key] ?? 0;
    else odd.push(at);
  }
  const order = sortedBy(shelves, table.keys.length + 1).subarray(0, shelves.length - odd.length);
  if (!enterIds(evidence, table, order, odd)) {
    for (const at of table.ids.keys()) admitClaim(evidence, claimAt(table, at));
    return;
  }
  fillColumns(evidence, table, order, keys);
  for (const at of odd) admitClaim(evidence, claimAt(table, at));
}

/** The table's keys: their numbers (-1: about nothing), the shapes of acts, and their places when those of one commitment stand together. */
type TableKeys = { number: Int32Array; shape: Int32Array; place: Int32Array };

function enterKeys(evidence: Evidence, { keys }: ClaimTable): TableKeys {
  const { frame, charges } = evidence;
  const others = frame.items.length;
  const shape = new Int32Array(keys.length).fill(-1);
  const number = new Int32Array(keys.length).fill(-1);
  const shelves = new Int32Array(keys.length);
  makeKeys(evidence.keys, keys.length);
  keys.forEach((key, at) => {
    const entered = keyNumber(evidence, key);
    if (typeof entered === 'number') number[at] = entered;
    shelves[at] = others;
    if (key.kind === 'performance' || key.kind === 'total') shelves[at] = frame.index.get(key.commitment) ?? others;
    else if (key.kind === 'act') {
      const told = (shape[at] = shapeOf(charges, key.actor, key.tags));
      shelves[at] = charges.shapeItems[told]?.[0] ?? others;
      if (typeof entered === 'number') charge(charges, evidence.keys, entered, told);
    }
  });
  const place = new Int32Array(keys.length);
  for (const [position, at] of sortedBy(shelves, others + 1).entries()) place[at] = position;
  return { number, shape, place };
}

// Places by shelf, in one counting pass; those of one shelf stay in their order.
function sortedBy(shelves: Int32Array, count: number): Int32Array {
  const ends = new Int32Array(count + 1);
  for (const shelf of shelves) ends[shelf + 1] = (ends[shelf + 1] ?? 0) + 1;
  for (let shelf = 0; shelf < count; shelf += 1) ends[shelf + 1] = (ends[shelf + 1] ?? 0) + (ends[shelf] ?? 0);
  const order = new Int32Array(shelves.length);
  for (let at = 0; at < shelves.length; at += 1) {
    const shelf = shelves[at] ?? 0;
    const place = ends[shelf] ?? 0;
    order[place] = at;
    ends[shelf] = place + 1;
  }
  return order;
}

// Enters the ids of the rows that are to come. False, and nothing entered, when one is there already or comes again.
function enterIds(evidence: Evidence, table: ClaimTable, order: Int32Array, odd: readonly number[]): boolean {
  const { rows, ids, columns } = evidence;
  const before: Lookup = { slots: rows.slots.slice(), used: rows.used };
  const first = columns.length;
  const rowOf = new Int32Array(table.ids.length).fill(-1);
  for (let row = 0; row < order.length; row += 1) rowOf[order[row] ?? 0] = first + row;
  const idAt = (row: number): string => (row < first ? ids[row] : table.ids[order[row - first] ?? 0]) ?? '';
  makeRoom(rows, order.length);
  let twice = false;
  // In the table's order, for there the ids lie side by side.
  for (let at = 0; at < rowOf.length && !twice; at += 1) {
    const row = rowOf[at] ?? -1;
    if (row < 0) continue;
    const id = table.ids[at] ?? '';
    const hash = hashOfText(id);
    twice = find(rows, hash, (known) => idAt(known) === id) >= 0;
    if (!twice) enter(rows, hash, row);
  }
  twice ||= odd.some((at) => find(rows, hashOfText(table.ids[at] ?? ''), (known) => idAt(known) === table.ids[at]) >= 0);
  if (twice) Object.assign(rows, before);
  return !twice;
}

// Column by column: one column at a time stays in the processor's cache where all together would not.
function fillColumns(evidence: Evidence, table: ClaimTable, order: Int32Array, keys: TableKeys): void {
  const { columns, ids } = evidence;
  makeRows(columns, order.length);
  const first = columns.length;
  columns.length += order.length;
  for (const at of order) ids.push(table.ids[at] ?? '');
  for (let row = 0; row < order.length; row += 1) chainRow(evidence, first + row, keys.number[table.key[order[row] ?? 0] ?? 0] ?? 0);
  const sources = Int32Array.from(table.sources, (name) => numberOf(evidence.sourceIndex, evidence.sources, name));
  gatherNumbers(columns.source.subarray(first), table.source, order, sources);
  gatherNumbers(columns.performer.subarray(first), table.performer, order, sources);
  gatherNumbers(columns.shape.subarray(first), table.key, order, keys.shape);
  gatherBytes(columns.affirms.subarray(first), table.affirms, order);
  gatherTimes(columns.earliest.subarray(first), table.earliest, order, longAgo);
  gatherTimes(columns.latest.subarray(first), table.latest, order, never);
  gatherTimes(columns.low.subarray(first), table.low, order, Number.NaN);
  gatherTimes(columns.high.subarray(first), table.high, order, Number.NaN);
  gatherTimes(columns.known.subarray(first), table.known, order, Number.NaN);
  gatherTimes(columns.retracted.subarray(first), table.retracted, order, never);
}

// Three loops, one for each type of array: a loop over any of them runs several times slower.
function gatherNumbers(to: Int32Array, from: Int32Array, order: Int32Array, meaning: Int32Array): void {
  for (let row = 0; row < order.length; row += 1) to[row] = meaning[from[order[row] ?? 0] ?? -1] ?? -1;
}

function gatherBytes(to: Uint8Array, from: Uint8Array, order: Int32Array): void {
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] ?? 0] ?? 0;
}

function gatherTimes(to: Float64Array, from: Float64Array, order: Int32Array, open: number): void {
  for (let row = 0; row < order.length; row += 1) to[row] = orElse(from[order[row] ?? 0], open);
}

const orElse = (value: number | undefined, other: number): number => (value === undefined || Number.isNaN(value) ? other : value);

// Nothing about the row that a check could refuse or a default fill.
function isPlain({ keys, key, earliest, latest, low, high, known, retracted }: ClaimTable, at: number): boolean {
  const { kind } = keys[key[at] ?? 0] ?? {};
  const figured = kind !== 'performance' && kind !== 'total' ? true : (low[at] ?? Number.NaN) >= 0 && (low[at] ?? 0) <= (high[at] ?? -1);
  return figured && !((earliest[at] ?? 0) > (latest[at] ?? 0)) && !((retracted[at] ?? 0) < (known[at] ?? 0));
}

function claimAt(table: ClaimTable, at: number): Claim {
  const iso = (ms: number | undefined): string | null =>
    ms === undefined || Number.isNaN(ms) ? null : Temporal.Instant.fromEpochMilliseconds(ms).toString();
  const [low, high, retracted] = [table.low[at] ?? Number.NaN, table.high[at] ?? Number.NaN, iso(table.retracted[at])];
  const performer = table.sources[table.performer[at] ?? -1];
  return {
    id: table.ids[at] ?? '',
    key: table.keys[table.key[at] ?? 0] ?? { kind: 'fact', fact: '' },
    polarity: table.affirms[at] === 1 ? 'for' : 'against',
    by: table.sources[table.source[at] ?? 0] ?? '',
    via: [],
    chain: [],
    when: [iso(table.earliest[at]), iso(table.latest[at])],
    known: iso(table.known[at]) ?? '1970-01-01T00:00:00Z',
    ...(Number.isNaN(low) ? {} : { value: [low, high] }),
    ...(retracted === null ? {} : { retracted }),
    ...(performer === undefined ? {} : { performer }),
  };
}
