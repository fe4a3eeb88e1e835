// What stands in the way today: vetoes, suspensions, demands, limits, and the leaves of conditions that nobody has to move for.
import type { Item } from './compile.ts';
import type { Atom } from './formula.ts';
import { rejects } from './fluent-names.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import { atomBits } from './conditions.ts';
import { endedAt } from './standing.ts';
import type { Tally } from './tally.ts';
import { accountNamed, type World } from './world.ts';

/** What stands in the way today. Obstacles, waits and lids are those that may be in force; `dead` cannot be cured by any move. */
export type Hurdles = {
  obstacles: string[];
  dead: boolean;
  waits: number[];
};
/** Today's positions, worked out once; every set of moves is tried against them. */
export type Terrain = {
  world: World;
  tallies: readonly Tally[];
  hurdles: Hurdles[];
  /** By limit: may it be in force? */
  lids: boolean[];
  done: boolean[];
  /** Atoms that hold or may come about without any commitment or move: by commitment, by place in its condition. */
  open: (boolean[] | undefined)[];
};

/** Surveys what stands in the way. */
export function surveyTerrain(world: World, tallies: readonly Tally[]): Terrain {
  const { frame } = world;
  const hurdles = frame.items.map((item, at) => hurdlesOf(world, item, tallies[at]));
  return {
    world,
    tallies,
    hurdles,
    lids: frame.lids.map(({ fluent }) => standingAt(world, fluent).may),
    done: frame.items.map((item, at) => item.achieve && tallies[at]?.done === 1),
    open: frame.items.map((item) => openLeaves(world, tallies, item)),
  };
}

/** What stands in the way of one commitment. */
export function hurdlesOf(world: World, item: Item, tally: Tally | undefined): Hurdles {
  let { obstacles, waits } = clear;
  for (const stance of item.positions.stances) {
    if (standingAt(world, stance.rejectsOwn).may) obstacles = [...obstacles, stance.vetoOwn];
    if (standingAt(world, stance.rejectsAccord).may) obstacles = [...obstacles, stance.vetoAccord];
  }
  if (standingAt(world, item.positions.suspended).may) obstacles = [...obstacles, item.positions.veto];
  for (const wait of item.waits) if (standingAt(world, wait.fluent).may) waits = [...waits, wait.index];
  const impossible = bitsBy(accountNamed(world, item.impossibility), world.at) === 1;
  return { obstacles, waits, dead: endedAt(world, item).must || (item.commitment.essential && (tally?.passed ?? false)) || impossible };
}

const clear: Pick<Hurdles, 'obstacles' | 'waits'> = { obstacles: [], waits: [] };

/** The leaves of one condition that stand in nobody's way, by place. */
export const openLeaves = (world: World, tallies: readonly Tally[], item: Item): boolean[] | undefined =>
  item.requires?.map((node) => node.op === 'atom' && isOpen(world, tallies, node.atom));

// Whether an atom stands in nobody's way: it holds, or may still come to hold by itself.
function isOpen(world: World, tallies: readonly Tally[], atom: Atom): boolean {
  if (atomBits(world, tallies, atom) === 1) return true;
  switch (atom.kind) {
    case 'happened':
      return bitsBy(accountNamed(world, `impossibility:${atom.fact}`), world.at) !== 1;
    case 'complies': {
      const refrains = world.frame.items[atom.commitment];
      return refrains !== undefined && tallies[atom.commitment]?.violated !== 1;
    }
    case 'accepted':
      return !standingAt(world, rejects(atom.party, atom.of)).may;
    case 'defaulted':
      return ((tallies[atom.commitment]?.done ?? 0) & 1) === 0;
    case 'after':
    case 'violated':
      return true;
    case 'before':
    case 'done':
    case 'started':
      return false;
  }
}
