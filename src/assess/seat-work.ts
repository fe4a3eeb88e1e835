// The shapes of a view at work: what it holds, what a change touches, and what is still to be done about it.
import type { Finding } from '../terms/index.ts';
import type { Counter } from './counter.ts';
import type { Answer } from './evaluate.ts';
import type { Givers } from './evidence-news.ts';
import type { Scopes } from './scopes.ts';
import type { ForceLine } from './violations.ts';
import type { World } from './world.ts';

/** What a change touches: keys whose claims changed, keys whose spans the clock has crossed, commitments whose dates it has crossed. */
export type Touched = { keys: Set<number>; crossed: Set<number>; items: Set<number>; clock: boolean };
/** A line that stands otherwise than before. */
export type Moved = { item: number; before: string; after: string };
/** One view at work. */
export type Seat = {
  world: World;
  answer: Answer;
  /** Kept sums: by commitment, the count up to now and the count up to the deadline. */
  counters: { now: (Counter | undefined)[]; due: (Counter | undefined)[] };
  lines: Map<number, ForceLine>;
  scopes: Scopes;
  givers: Givers;
  /** The instant at which it was last settled. */
  settled: number;
  moved: Map<number, Moved>;
  appeared: Map<string, Finding>;
  vanished: Map<string, Finding>;
  /** Commitments whose dates have moved: their moments have to be looked up again. */
  dated: Set<number>;
  /** The sentence of the row that decided. */
  because: (item: number) => string;
};

/** What is still to be looked at again: commitments by what of them, charges and life-cycle acts by number, fluents by name. */
export type Work = {
  tallies: Set<number>;
  charges: Set<number>;
  forces: Set<number>;
  hurdles: Set<number>;
  leaves: Set<number>;
  situations: Set<number>;
  fluents: Set<string>;
  lives: Set<number>;
  guards: boolean;
  /** Clusters: those whose fixpoint, and those whose findings have to be worked out again. */
  reach: Set<number>;
  clusters: Set<number>;
};
