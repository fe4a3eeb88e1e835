// What stands in the way today: vetoes, suspensions, demands, limits, and the leaves of conditions that nobody has to move for.
import type { Item } from './compile.ts';
import type { Atom } from './formula.ts';
import { demanded, limited, rejects, suspended } from './fluent-table.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import { atomBits } from './conditions.ts';
import { endedAt } from './standing.ts';
import type { Tally } from './tally.ts';
import { accountNamed, type World } from './world.ts';
import { rejectMove, suspendMove } from './moves.ts';

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
    world, tallies, hurdles,
    lids: frame.lids.map(({ id }) => standingAt(world, limited(id)).may),
    done: frame.items.map((item, at) => item.achieve && tallies[at]?.done === 1),
    open: frame.items.map(({ requires }) => requires?.map((node) => node.op === 'atom' && isOpen(world, tallies, node.atom))),
  };
}

function hurdlesOf(world: World, item: Item, tally: Tally | undefined): Hurdles {
  const obstacles: string[] = [];
  for (const party of item.parts) {
    for (const about of [item.id, item.commitment.accord]) {
      if (standingAt(world, rejects(party, about)).may) obstacles.push(rejectMove(party, about));
    }
  }
  if (standingAt(world, suspended(item.id)).may) obstacles.push(suspendMove(item.id));
  const impossible = bitsBy(accountNamed(world, `impossibility:${item.id}`), world.at) === 1;
  return {
    obstacles, dead: endedAt(world, item).must || (item.commitment.essential && (tally?.passed ?? false)) || impossible,
    waits: item.waits.filter(({ id }) => standingAt(world, demanded(id)).may).map(({ index }) => index),
  };
}

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
