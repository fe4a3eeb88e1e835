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
  /** Fluents at the world's instant, by name; worked out once. */
  standings: Map<string, { may: boolean; must: boolean }>;
  /** Filled by `weighGuards`; fluents that hang on a guard may be asked only then. */
  guards: Map<string, Guarded>;
};

/** Opens a question. */
export function openWorld(evidence: Evidence, ranks: Ranks, { at, known, view, floors }: { at: number; known: number; view: string; floors: Readonly<Record<string, number>> }): World {
  return { frame: evidence.frame, evidence, ranks, at, known, view, floors, accounts: [], standings: new Map(), guards: new Map() };
}

/** What the survivors of a key say; worked out once. */
export function accountAt(world: World, key: number): Account {
  if (key < 0) return silence;
  let account = world.accounts[key];
  if (account === undefined) {
    account = accountOf(world.evidence, survivorsOf(world.evidence, key, world));
    world.accounts[key] = account;
  }
  return account;
}

/** What the survivors of a key named by its public text say (`fact:x`, `impossibility:y`). */
export function accountNamed(world: World, name: string): Account {
  return accountAt(world, world.evidence.keyIndex.get(name) ?? -1);
}
