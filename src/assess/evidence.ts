// Claims become evidence: rows in columns, gathered by key. What cannot be about anything, or contradicts itself, is listed and left out.
import { canonicalJson, issue, type Issue } from '../kit/index.ts';
import type { Claim, Key, Scope } from '../terms/index.ts';
import { nextRow, openColumns, type Columns } from './columns.ts';
import type { Frame } from './compile.ts';
import { emptyFluents, enterKey, type FluentTable } from './fluent-table.ts';
import { epochOf, longAgo, never } from './instants.ts';
import { keyName, meaningOf, type KeyEntry } from './keys.ts';

/** All that is known, of every source and time: the views and moments choose from it. */
export type Evidence = {
  frame: Frame;
  columns: Columns;
  ids: string[];
  rowOf: Map<string, number>;
  keys: KeyEntry[];
  keyRows: number[][];
  keyIndex: Map<string, number>;
  sources: string[];
  sourceIndex: Map<string, number>;
  shapes: { actor: string; tags: Scope }[];
  shapeIndex: Map<string, number>;
  /** By shape: the promises to refrain in whose scope such an act lies. */
  shapeItems: number[][];
  /** By act key: the shapes it is told in. */
  keyShapes: Map<number, number[]>;
  /** By commitment: act keys of which some claim, live or not, tells an act in scope. */
  acts: number[][];
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
    rowOf: new Map(),
    keys: [],
    keyRows: [],
    keyIndex: new Map(),
    sources: [],
    sourceIndex: new Map(),
    shapes: [],
    shapeIndex: new Map(),
    shapeItems: [],
    keyShapes: new Map(),
    acts: frame.items.map(() => []),
    events: frame.items.map(() => []),
    totals: frame.items.map(() => -1),
    fluents: emptyFluents(),
    issues: [],
  };
}

/** Takes one claim in. Returns its row, or -1 when it was refused (an issue says why) or is there already. */
export function admitClaim(evidence: Evidence, claim: Claim): number {
  const { columns } = evidence;
  if (evidence.rowOf.has(claim.id)) return repeatClaim(evidence, claim);
  const earliest = claim.when[0] === null ? longAgo : epochOf(claim.when[0]);
  const latest = claim.when[1] === null ? never : epochOf(claim.when[1]);
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
  const entry = evidence.keys[key];
  if (entry?.kind === 'total' && claim.value === undefined)
    return refuse('claim.total-without-figure', 'a running total that gives no figure; left out');

  const row = appendRow(evidence, key, numberOf(evidence.sourceIndex, evidence.sources, claim.by), claim.id);
  columns.performer[row] = claim.performer === undefined ? -1 : numberOf(evidence.sourceIndex, evidence.sources, claim.performer);
  columns.shape[row] = claim.key.kind === 'act' ? shapeOf(evidence, claim.key.actor, claim.key.tags ?? {}) : -1;
  columns.affirms[row] = claim.polarity === 'for' ? 1 : 0;
  columns.earliest[row] = earliest;
  columns.latest[row] = latest;
  [columns.low[row], columns.high[row]] = claim.value ?? openFigure(evidence, entry);
  columns.known[row] = known;
  columns.retracted[row] = retracted;
  enterAct(evidence, key, columns.shape[row] ?? -1);
  return row;
}

/** Opens a row for a claim on a key that is known; the other fields are the caller's to fill. */
export function appendRow(evidence: Evidence, key: number, source: number, id: string): number {
  const row = nextRow(evidence.columns);
  evidence.columns.key[row] = key;
  evidence.columns.source[row] = source;
  evidence.ids.push(id);
  evidence.rowOf.set(id, row);
  evidence.keyRows[key]?.push(row);
  return row;
}

/** A performance told without a figure: at least one, at most all that is owed. */
function openFigure(evidence: Evidence, entry: KeyEntry | undefined): [number, number] {
  if (entry?.kind !== 'performance') return [Number.NaN, Number.NaN];
  const commitment = evidence.frame.items[entry.commitment]?.commitment;
  return [1, Math.max(1, commitment?.cap ?? 0, commitment?.floor?.amount ?? 0)];
}

function repeatClaim(evidence: Evidence, claim: Claim): number {
  const row = evidence.rowOf.get(claim.id) ?? -1;
  const { columns } = evidence;
  const key = evidence.keyIndex.get(keyName(claim.key));
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
  const name = keyName(key);
  const found = evidence.keyIndex.get(name);
  if (found !== undefined) return found;
  const meaning = meaningOf(key, evidence.frame);
  if (typeof meaning === 'string') return meaning;
  const index = evidence.keys.length;
  const text = name.split('\u0000', 1)[0] ?? name;
  const entry: KeyEntry = { index, text, name, ...meaning };
  evidence.keys.push(entry);
  evidence.keyRows.push([]);
  evidence.keyIndex.set(name, index);
  if (entry.kind === 'performance') evidence.events[entry.commitment]?.push(index);
  if (entry.kind === 'total') evidence.totals[entry.commitment] = index;
  if (entry.kind === 'utterance' || entry.kind === 'life') enterKey(evidence.fluents, entry, evidence.frame);
  return index;
}

/** The number of an act's shape: who does it, and what it is like. */
export function shapeOf(evidence: Evidence, actor: string, tags: Scope): number {
  const text = canonicalJson([actor, tags]);
  const found = evidence.shapeIndex.get(text);
  if (found !== undefined) return found;
  evidence.shapeIndex.set(text, evidence.shapes.length);
  evidence.shapeItems.push(
    evidence.frame.items.filter((item) => !item.achieve && item.obligors.includes(actor) && item.scope(tags)).map(({ index }) => index),
  );
  return evidence.shapes.push({ actor, tags }) - 1;
}

/** An act enters the list of every promise in whose scope some telling of it lies, once: when a key is told in a shape for the first time. */
export function enterAct(evidence: Evidence, key: number, shape: number): void {
  const told = evidence.keyShapes.get(key) ?? [];
  if (shape < 0 || told.includes(shape)) return;
  for (const at of evidence.shapeItems[shape] ?? []) {
    if (!told.some((other) => evidence.shapeItems[other]?.includes(at))) evidence.acts[at]?.push(key);
  }
  evidence.keyShapes.set(key, [...told, shape]);
}

/** The number of a name in a list, entered when it is new. */
export function numberOf(index: Map<string, number>, list: string[], name: string): number {
  const found = index.get(name);
  if (found !== undefined) return found;
  index.set(name, list.length);
  return list.push(name) - 1;
}
