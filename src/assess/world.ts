// A world: one question (t, k, view) over the evidence, with what has been worked out so far. Later stages read what earlier ones wrote.
import { longerBytes, roomFor } from './columns.ts';
import type { Evidence } from './evidence.ts';
import type { Frame } from './compile.ts';
import { accountOf, silence, type Account } from './four-values.ts';
import { markSurvivors, type Listening } from './survivors.ts';
import type { Ranks } from './ranks.ts';
import { openVerdicts, type Verdicts } from './verdicts.ts';

/** Whether a power's guard lets an act through: possibly, surely. */
export type Guarded = { possible: boolean; sure: boolean };

/** One question over the evidence. `at` and `known` are epoch milliseconds; `floors` the view's own readings; `view` its id. */
export type World = Listening & {
  frame: Frame;
  evidence: Evidence;
  ranks: Ranks;
  at: number;
  view: string;
  floors: Readonly<Record<string, number>>;
  /** By row: 1 where this view hears the claim, after `listen`. */
  speaks: Uint8Array;
  verdicts: Verdicts;
  /** What is said about single things, kept from one asking to the next. */
  accounts: Map<number, Account>;
  /** Fluents at the world's instant, by name; worked out once. */
  standings: Map<string, { may: boolean; must: boolean }>;
  /** Filled by `weighGuards`; fluents that hang on a guard may be asked only then. */
  guards: Map<string, Guarded>;
};

/** What a question is asked with. */
export type Asked = { at: number; known: number; view: string; floors: Readonly<Record<string, number>> };

/** Opens a question; nothing is heard before `listen`. */
export function openWorld(evidence: Evidence, ranks: Ranks, { at, known, view, floors }: Asked): World {
  return {
    frame: evidence.frame,
    evidence,
    ranks,
    rankAt: rankBySource(evidence, ranks),
    at,
    known,
    view,
    floors,
    speaks: new Uint8Array(0),
    verdicts: openVerdicts(),
    accounts: new Map(),
    standings: new Map(),
    guards: new Map(),
  };
}

// A source's rank is looked up by name once.
function rankBySource({ sources }: Evidence, ranks: Ranks): Listening['rankAt'] {
  const known: number[] = [];
  return (source) => (known[source] ??= ranks(sources[source] ?? ''));
}

/** Opens a question that has heard all the evidence. */
export function listeningWorld(evidence: Evidence, ranks: Ranks, asked: Asked): World {
  const world = openWorld(evidence, ranks, asked);
  listen([world]);
  return world;
}

/** Several views hear all the evidence, key by key, for what one has fetched from memory serves the others. */
export function listen(worlds: readonly World[]): void {
  const [first] = worlds;
  if (first === undefined) return;
  for (const world of worlds) hasRoom(world);
  for (let key = 0; key < first.evidence.keys.length; key += 1)
    for (const world of worlds) markSurvivors(world.evidence, key, world, world.speaks);
}

/** A view hears one key again. */
export function hear(world: World, key: number): void {
  hasRoom(world);
  world.accounts.delete(key);
  markSurvivors(world.evidence, key, world, world.speaks);
}

function hasRoom(world: World): void {
  const { length } = world.evidence.columns;
  if (world.speaks.length < length)
    world.speaks = longerBytes(world.speaks, world.speaks.length === 0 ? length : roomFor(world.speaks.length, length));
}

/** The rows of a key that this view hears, in order of row. Counted first: a list that grows by itself takes room for seventeen. */
export function rowsAt({ evidence: { keys, columns }, speaks }: World, key: number): number[] {
  const first = key < 0 ? -1 : (keys.first[key] ?? -1);
  let count = 0;
  for (let row = first; row >= 0; row = columns.next[row] ?? -1) if (speaks[row] === 1) count += 1;
  if (count === 0) return [];
  const rows = new Array<number>(count);
  for (let row = first, at = 0; at < count; row = columns.next[row] ?? -1) if (speaks[row] === 1) rows[at++] = row;
  return rows;
}

/** Does this view hear anything on a key? */
export function isSpokenOf({ evidence: { keys, columns }, speaks }: World, key: number): boolean {
  if (key < 0) return false;
  for (let row = keys.first[key] ?? -1; row >= 0; row = columns.next[row] ?? -1) if (speaks[row] === 1) return true;
  return false;
}

/** What the survivors of a key say. Kept, so ask it of positions and facts; of what comes by the million, ask `rowsAt`. */
export function accountAt(world: World, key: number): Account {
  if (key < 0) return silence;
  let account = world.accounts.get(key);
  if (account === undefined) world.accounts.set(key, (account = accountOf(world.evidence, rowsAt(world, key))));
  return account;
}

/** What the survivors of a fact or impossibility named by its public text say (`fact:x`, `impossibility:y`). */
export function accountNamed(world: World, name: string): Account {
  return accountAt(world, world.evidence.named.get(name) ?? -1);
}
