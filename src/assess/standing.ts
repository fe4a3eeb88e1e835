// Who is bound, whose accord was replaced, what is ended or suspended, at any instant.
import type { Item } from './compile.ts';
import type { Stance } from './fluent-names.ts';
import { standingAt, type Standing } from './fluents.ts';
import type { World } from './world.ts';

/** Is this obligor surely bound: it surely accepts the accord (and may not reject it), or the commitment itself? */
export function obligorBound(world: World, item: Item, party: string, x: number = world.at): boolean {
  const stance = item.positions.stances.find((one) => one.party === party);
  return stance !== undefined && isBoundBy(world, stance, x);
}

function isBoundBy(world: World, stance: Stance, x: number): boolean {
  if (standingAt(world, stance.acceptsAccord, x).must && !standingAt(world, stance.rejectsAccord, x).may) return true;
  return standingAt(world, stance.acceptsOwn, x).must;
}

/** Is every obligor surely bound? What stands in no signed text binds nobody. */
export function isBound(world: World, item: Item, x: number = world.at): boolean {
  if (item.draft) return false;
  const { stances, owing } = item.positions;
  for (let at = 0; at < owing; at += 1) {
    const stance = stances[at];
    if (stance === undefined || !isBoundBy(world, stance, x)) return false;
  }
  return true;
}

/** Was it ended: by a newer accord that every signatory of it accepts, or by an empowered termination? */
export function endedAt(world: World, item: Item, x: number = world.at): Standing {
  let { may, must } = standingAt(world, item.positions.ended, x);
  for (const { accepted } of item.positions.successors) {
    if (accepted.every((name) => standingAt(world, name, x).may)) may = true;
    if (accepted.every((name) => standingAt(world, name, x).must)) must = true;
  }
  return { may, must };
}

/** One party's no to a commitment or accord: possible at least, sure where `must`. */
export type Refusal = Standing & { party: string; of: string };
const none: Refusal[] = [];

/** The obligors' possible noes to the commitment or its accord. */
export function refusalsOf(world: World, item: Item): Refusal[] {
  let found = none;
  const { stances, owing } = item.positions;
  for (let at = 0; at < owing; at += 1) {
    const stance = stances[at];
    if (stance === undefined) continue;
    const own = standingAt(world, stance.rejectsOwn);
    const whole = standingAt(world, stance.rejectsAccord);
    if (own.may) found = [...found, { ...own, party: stance.party, of: item.id }];
    if (whole.may) found = [...found, { ...whole, party: stance.party, of: item.commitment.accord }];
  }
  return found;
}

/** At instant `x`: can an act violate the promise (`on`: bound, not surely suspended or ended), can it not (`off`)? Both where something is contested. */
export function forceAt(world: World, item: Item, x: number): { on: boolean; off: boolean } {
  const bound = isBound(world, item, x);
  const paused = standingAt(world, item.positions.suspended, x);
  const over = endedAt(world, item, x);
  return { on: bound && !paused.must && !over.must, off: !bound || paused.may || over.may || over.must };
}
