// One question answered in full, without words: tallies, fixpoint, situations and rows. The order of the stages is the order of the semantics.
import { achievableWith } from './achievable.ts';
import { surveyTerrain, type Terrain } from './terrain.ts';
import { weighGuards } from './conditions.ts';
import { rowOf, situationOf, type rows, type Situation } from './states.ts';
import { fillViolations, tallyOf, type Counting, type Tally } from './tally.ts';
import type { World } from './world.ts';

/** An answer without words. Arrays are by commitment number. */
export type Answer = {
  world: World;
  tallies: Tally[];
  terrain: Terrain;
  reachable: boolean[];
  situations: Situation[];
  decided: (typeof rows)[number][];
};

/** Answers the world's question from its evidence. `counting`: how counts are come by, where somebody keeps them. */
export function evaluate(world: World, counting?: Counting): Answer {
  const { items } = world.frame;
  const tallies = items.map((item) => tallyOf(world, item, counting));
  weighGuards(world, tallies);
  tallies.forEach((tally, at) => {
    const item = items[at];
    if (item !== undefined) fillViolations(world, item, tally);
  });
  return decide(world, tallies);
}

/** The later stages alone: fixpoint, situations, rows. */
export function decide(world: World, tallies: Tally[]): Answer {
  const terrain = surveyTerrain(world, tallies);
  const reachable = achievableWith(terrain);
  const situations: Situation[] = [];
  world.frame.items.forEach((item, at) => {
    const tally = tallies[at];
    if (tally !== undefined) situations.push(situationOf(world, item, tallies, tally, reachable[at] ?? false));
  });
  return { world, tallies, terrain, reachable, situations, decided: situations.map((situation) => rowOf(situation, world, tallies)) };
}
