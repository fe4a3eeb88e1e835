// What can still come about, given today's positions and any chosen moves: the least fixpoint, so that circular waits do not certify themselves.
import type { Item } from './compile.ts';
import { holds, type Atom } from './formula.ts';
import { demanded, limited, rejects, suspended } from './fluent-table.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import { atomBits } from './conditions.ts';
import { endedAt } from './standing.ts';
import type { Tally } from './tally.ts';
import { accountNamed, type World } from './world.ts';
import { rejectMove, suspendMove, dropMove, raiseMove } from './moves.ts';

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
    for (const of of [item.id, item.commitment.accord]) {
      if (standingAt(world, rejects(party, of)).may) obstacles.push(rejectMove(party, of));
    }
  }
  if (standingAt(world, suspended(item.id)).may) obstacles.push(suspendMove(item.id));
  const impossible = bitsBy(accountNamed(world, `impossibility:${item.id}`), world.at) === 1;
  return {
    obstacles, dead: endedAt(world, item).must || (item.commitment.essential && tally?.phase === 'passed') || impossible,
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

/** Chosen moves, by name. */
export type Chosen = ReadonlySet<string>;
export const noMoves: Chosen = new Set();

/** What is achievable with these moves: by commitment, in rounds until nothing is added. */
export function achievableWith(terrain: Terrain, chosen: Chosen = noMoves): boolean[] {
  const { items, groups } = terrain.world.frame;
  const reachable = [...terrain.done];
  for (let changed = true; changed; ) {
    changed = false;
    const mark = (at: number): void => {
      if (reachable[at]) return;
      reachable[at] = true;
      changed = true;
    };
    for (const item of items) {
      if (!reachable[item.index] && item.groups.length === 0 && isFree(terrain, item, chosen) && meetsCondition(terrain, item, reachable, chosen) && waitsMet(terrain, item, reachable, chosen, [])) mark(item.index);
    }
    groups.forEach((members) => {
      const all = members.map((at) => items[at]).filter((item) => item !== undefined);
      if (all.every((item) => reachable[item.index])) return;
      const together = all.every((item) => isFree(terrain, item, chosen) && meetsCondition(terrain, item, reachable, chosen) && waitsMet(terrain, item, reachable, chosen, item.groups));
      if (together && all.length > 0) all.forEach(({ index }) => mark(index));
    });
  }
  return reachable;
}

/** Not dead, and every obstacle is cleared by a chosen move. */
export function isFree(terrain: Terrain, item: Item, chosen: Chosen): boolean {
  const hurdles = terrain.hurdles[item.index];
  return hurdles !== undefined && !hurdles.dead && hurdles.obstacles.every((obstacle) => chosen.has(obstacle));
}

function meetsCondition(terrain: Terrain, item: Item, reachable: readonly boolean[], chosen: Chosen): boolean {
  const open = terrain.open[item.index];
  return holds(item.requires, (atom, at) => {
    if (open?.[at]) return true;
    if (atom.kind === 'done' || atom.kind === 'started') return reachable[atom.commitment] ?? false;
    return atom.kind === 'accepted' && chosen.has(rejectMove(atom.party, atom.of));
  });
}

// Every demand that may be upheld is dropped, or reached, or asks for a member of the same group.
function waitsMet(terrain: Terrain, item: Item, reachable: readonly boolean[], chosen: Chosen, groups: readonly number[]): boolean {
  const { items, waits } = terrain.world.frame;
  return (terrain.hurdles[item.index]?.waits ?? []).every((index) => {
    const wait = waits[index];
    if (wait === undefined || chosen.has(dropMove(wait.id))) return true;
    return groups.some((group) => items[wait.until]?.groups.includes(group)) || isReached(terrain, wait.until, wait.atLeast, reachable, chosen);
  });
}

/** Is `amount` of commitment `at` reached already, or reachable with every limit below it lifted? */
export function isReached(terrain: Terrain, at: number, amount: number, reachable: readonly boolean[], chosen: Chosen): boolean {
  const item = terrain.world.frame.items[at];
  if (item === undefined) return false;
  if (item.achieve && (terrain.tallies[at]?.count.low ?? 0) >= amount) return true;
  return (reachable[at] ?? false) && item.lids.every((lid) => lid.max >= amount || isLifted(terrain, lid.index, reachable, chosen));
}

function isLifted(terrain: Terrain, index: number, reachable: readonly boolean[], chosen: Chosen): boolean {
  const lid = terrain.world.frame.lids[index];
  if (lid === undefined || !terrain.lids[index]) return true;
  return chosen.has(raiseMove(lid.id)) || (lid.until >= 0 && (reachable[lid.until] ?? false));
}

