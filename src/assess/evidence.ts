// Claims become evidence: rows in columns, chained by key. What cannot be about anything, or contradicts itself, is listed and left out.
import { issue, type Issue } from '../kit/index.ts';
import { keyText, type Claim, type Key } from '../terms/index.ts';
import { charge, openCharges, shapeOf, type Charges } from './charges.ts';
import { makeRows, openColumns, type Columns } from './columns.ts';
import type { Frame } from './compile.ts';
import { emptyFluents, enterKey, type FluentTable } from './fluent-table.ts';
import { instantsOf } from './civil-days.ts';
import { epochOf, never } from './instants.ts';
import { addKey, findKey, keyAt, kindNumber, openKeys, signOf, type KeySign, type KeyTable } from './key-table.ts';
import { keyName, meaningOf, type KeyEntry } from './keys.ts';
import { enter, find, hashOfText, openLookup, type Lookup } from './lookup.ts';

/** All that is known, of every source and time: the views and moments choose from it. */
export type Evidence = {
  frame: Frame;
  columns: Columns;
  /** Ids by row, and rows by id. */
  ids: string[];
  rows: Lookup;
  keys: KeyTable;
  /** Keys of facts and impossibilities by their public text. */
  named: Map<string, number>;
  sources: string[];
  sourceIndex: Map<string, number>;
  charges: Charges;
  /** By commitment: keys of its performances, its total. */
  events: number[][];
  totals: number[];
  fluents: FluentTable;
  /** What was refused or quarrels, each with when it was known. */
  issues: { issue: Issue; known: number }[];
};

/** No claims yet. */
export function openEvidence(frame: Frame, room?: number): Evidence {
  return {
    frame,
    columns: openColumns(room),
    ids: [],
    rows: openLookup(room),
    keys: openKeys(),
    named: new Map(),
    sources: [],
    sourceIndex: new Map(),
    charges: openCharges(frame.items),
    events: frame.items.map(() => []),
    totals: frame.items.map(() => -1),
    fluents: emptyFluents(),
    issues: [],
  };
}

/** The row of a claim by its id, or -1. */
export const rowOfId = ({ rows, ids }: Evidence, id: string): number => find(rows, hashOfText(id), (row) => ids[row] === id);

/** A key with all its parts. */
export const keyOf = ({ keys, frame }: Evidence, key: number): KeyEntry | undefined => keyAt(keys, frame, key);

/** Rows told on a key, in any order of time. */
export function* rowsOn({ keys, columns }: Evidence, key: number): Generator<number, void> {
  for (let row = keys.first[key] ?? -1; row >= 0; row = columns.next[row] ?? -1) yield row;
}

/** Takes one claim in. Returns its row, or -1 when it was refused (an issue says why) or is there already. */
export function admitClaim(evidence: Evidence, claim: Claim): number {
  const { columns } = evidence;
  if (rowOfId(evidence, claim.id) >= 0) return repeatClaim(evidence, claim);
  const [earliest, latest] = instantsOf(evidence.frame.zones, claim);
  const known = epochOf(claim.known);
  const refuse = (code: string, message: string): number => {
    evidence.issues.push({ issue: issue(code, `claim ${claim.id}: ${message}`, claim.id), known });
    return -1;
  };
  const retracted = claim.retracted === undefined ? never : epochOf(claim.retracted);
  if (earliest > latest)
    return refuse('claim.span-turned', `it happened between ${claim.when[0]} and ${claim.when[1]}: turned round; left out`);
  if (retracted < known)
    return refuse('claim.retracted-before-known', `retracted at ${claim.retracted}, before it was known (${claim.known}); left out`);
  const [low, high] = claim.value ?? [Number.NaN, Number.NaN];
  if (low < 0 || high < 0) return refuse('claim.value-below-zero', `a figure of ${low} to ${high}: nothing counts below zero; left out`);
  if (low > high) return refuse('claim.value-turned', `a figure of ${low} to ${high}: turned round; left out`);
  const key = keyNumber(evidence, claim.key);
  if (typeof key === 'string') return refuse('claim.unknown-key', `${key}; left out`);
  if (claim.key.kind === 'total' && claim.value === undefined)
    return refuse('claim.total-without-figure', 'a running total that gives no figure; left out');

  makeRows(columns, 1);
  const row = columns.length++;
  chainRow(evidence, row, key);
  evidence.ids.push(claim.id);
  enter(evidence.rows, hashOfText(claim.id), row);
  columns.source[row] = numberOf(evidence.sourceIndex, evidence.sources, claim.by);
  columns.performer[row] = claim.performer === undefined ? -1 : numberOf(evidence.sourceIndex, evidence.sources, claim.performer);
  columns.shape[row] = claim.key.kind === 'act' ? shapeOf(evidence.charges, claim.key.actor, claim.key.tags ?? {}) : -1;
  columns.affirms[row] = claim.polarity === 'for' ? 1 : 0;
  columns.earliest[row] = earliest;
  columns.latest[row] = latest;
  [columns.low[row], columns.high[row]] = claim.value ?? openFigure(evidence, key);
  columns.known[row] = known;
  columns.retracted[row] = retracted;
  const first = evidence.keys.first[key] ?? row;
  if (first === row || columns.shape[first] !== columns.shape[row]) charge(evidence.charges, evidence.keys, key, columns.shape[row] ?? -1);
  return row;
}

/** Puts a row that is new at the end of its key's chain. */
export function chainRow({ columns, keys }: Evidence, row: number, key: number): void {
  columns.key[row] = key;
  columns.next[row] = -1;
  const last = keys.last[key] ?? -1;
  if (last < 0) keys.first[key] = row;
  else columns.next[last] = row;
  keys.last[key] = row;
}

/** A performance told without a figure: at least one, at most all that is owed. */
function openFigure({ frame, keys }: Evidence, key: number): [number, number] {
  if (keys.kind[key] !== kindNumber.performance) return [Number.NaN, Number.NaN];
  const commitment = frame.items[keys.owner[key] ?? -1]?.commitment;
  return [1, Math.max(1, commitment?.cap ?? 0, commitment?.floor?.amount ?? 0)];
}

function repeatClaim(evidence: Evidence, claim: Claim): number {
  const row = rowOfId(evidence, claim.id);
  const { columns } = evidence;
  const key = findKey(evidence.keys, signOf(claim.key, evidence.frame));
  const same =
    key === columns.key[row] &&
    (columns.affirms[row] === 1) === (claim.polarity === 'for') &&
    evidence.sources[columns.source[row] ?? -1] === claim.by;
  if (!same)
    evidence.issues.push({
      issue: issue('claim.id-twice', `claim ${claim.id} is given twice with different words; the first counts`, claim.id),
      known: epochOf(claim.known),
    });
  return -1;
}

/** The number of a key, entered when it is new; a sentence where it cannot be about anything. */
export function keyNumber(evidence: Evidence, key: Key): number | string {
  const sign = signOf(key, evidence.frame);
  const found = findKey(evidence.keys, sign);
  return found >= 0 ? found : newKey(evidence, key, sign);
}

function newKey(evidence: Evidence, key: Key, sign: KeySign): number | string {
  const { keys, frame } = evidence;
  // Those that come by the million first.
  if (key.kind === 'act') return addKey(keys, sign);
  if (sign.owner >= 0) {
    const index = addKey(keys, sign);
    if (key.kind === 'total') evidence.totals[sign.owner] = index;
    else evidence.events[sign.owner]?.push(index);
    return index;
  }
  const meaning = meaningOf(key, frame);
  if (typeof meaning === 'string') return meaning;
  const index = addKey(keys, sign);
  if (meaning.kind === 'fact' || meaning.kind === 'impossibility') evidence.named.set(keyText(key), index);
  else {
    const entry: KeyEntry = { index, text: keyText(key), name: keyName(key), ...meaning };
    keys.entries.set(index, entry);
    enterKey(evidence.fluents, entry, frame);
  }
  return index;
}

/** The number of a name in a list, entered when it is new. */
export function numberOf(index: Map<string, number>, list: string[], name: string): number {
  const found = index.get(name);
  if (found !== undefined) return found;
  index.set(name, list.length);
  return list.push(name) - 1;
}
