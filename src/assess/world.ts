// A world: one question (t, k, view) over the evidence, with what has been worked out so far. Later stages read what earlier ones wrote.
import type { Evidence } from './evidence.ts';
import type { Frame } from './compile.ts';
import { accountOf, silence, type Account } from './four-values.ts';
import { survivorsOf, type Listening } from './survivors.ts';
import type { Ranks } from './ranks.ts';

/** Whether a power's guard lets an act through: possibly, surely. */
export type Guarded = { possible: boolean; sure: boolean };

/** One question over the evidence. `at` and `known` are epoch milliseconds; `floors` the view's own readings; `view` its id. */
export type World = Listening & {
  frame: Frame;
  evidence: Evidence;
  at: number;
  view: string;
  floors: Readonly<Record<string, number>>;
  accounts: (Account | undefined)[];
  /** Other questions over the same evidence, whose accounts may be shared. */
  peers: World[];
  /** Fluents at the world's instant, by name; worked out once. */
  standings: Map<string, { may: boolean; must: boolean }>;
  /** Filled by `weighGuards`; fluents that hang on a guard may be asked only then. */
  guards: Map<string, Guarded>;
};

/** Opens a question. */
export function openWorld(
  evidence: Evidence,
  ranks: Ranks,
  { at, known, view, floors }: { at: number; known: number; view: string; floors: Readonly<Record<string, number>> },
): World {
  return {
    frame: evidence.frame,
    evidence,
    ranks,
    at,
    known,
    view,
    floors,
    accounts: [],
    peers: [],
    standings: new Map(),
    guards: new Map(),
  };
}

/** What the survivors of a key say; worked out once. */
export function accountAt(world: World, key: number): Account {
  if (key < 0) return silence;
  let account = world.accounts[key];
  if (account === undefined) {
    account = accountFor(world, key, survivorsOf(world.evidence, key, world));
    world.accounts[key] = account;
  }
  return account;
}

/** The account of these survivors; where another view hears the same claims, its account serves both. */
export function accountFor(world: World, key: number, rows: readonly number[]): Account {
  if (rows.length === 0) return silence;
  for (const peer of world.peers) {
    const known = peer.accounts[key];
    if (known !== undefined && known.rows.length === rows.length && known.rows.every((row, at) => row === rows[at])) return known;
  }
  return accountOf(world.evidence, rows);
}

/** What the survivors of a key named by its public text say (`fact:x`, `impossibility:y`). */
export function accountNamed(world: World, name: string): Account {
  return accountAt(world, world.evidence.keyIndex.get(name) ?? -1);
}
