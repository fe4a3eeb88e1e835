// Who is bound, whose accord was replaced, what is ended or suspended, at any instant.
import type { Item } from './compile.ts';
import { accepts, ended, rejects, suspended } from './fluent-table.ts';
import { standingAt, type Standing } from './fluents.ts';
import type { World } from './world.ts';

/** Is this obligor surely bound: it surely accepts the accord (and may not reject it), or the commitment itself? */
export function obligorBound(world: World, item: Item, party: string, x: number = world.at): boolean {
  const { accord } = item.commitment;
  if (standingAt(world, accepts(party, accord), x).must && !standingAt(world, rejects(party, accord), x).may) return true;
  return standingAt(world, accepts(party, item.id), x).must;
}

/** Is every obligor surely bound? What stands in no signed text binds nobody. */
export function isBound(world: World, item: Item, x: number = world.at): boolean {
  return !item.draft && item.obligors.every((party) => obligorBound(world, item, party, x));
}

/** Was it ended: by a newer accord that every signatory of it accepts, or by an empowered termination? */
export function endedAt(world: World, item: Item, x: number = world.at): Standing {
  const own = standingAt(world, ended(item.id), x);
  let { may, must } = own;
  for (const accord of item.successors) {
    const all = accord.signatories.map((party) => standingAt(world, accepts(party, accord.id), x));
    if (all.every((one) => one.may)) may = true;
    if (all.every((one) => one.must)) must = true;
  }
  return { may, must };
}

/** One party's no to a commitment or accord: possible at least, sure where `must`. */
export type Refusal = Standing & { party: string; of: string };

/** The obligors' possible noes to the commitment or its accord. */
export function refusalsOf(world: World, item: Item): Refusal[] {
  const found: Refusal[] = [];
  for (const party of item.obligors) {
    for (const about of [item.id, item.commitment.accord]) {
      const standing = standingAt(world, rejects(party, about));
      if (standing.may) found.push({ ...standing, party, of: about });
    }
  }
  return found;
}

/** At instant `x`: can an act violate the promise (`on`: bound, not surely suspended or ended), can it not (`off`)? Both where something is contested. */
export function forceAt(world: World, item: Item, x: number): { on: boolean; off: boolean } {
  const bound = isBound(world, item, x);
  const paused = standingAt(world, suspended(item.id), x);
  const over = endedAt(world, item, x);
  return { on: bound && !paused.must && !over.must, off: !bound || paused.may || over.may || over.must };
}

/** Names of the fluents that decide `forceAt`. */
export function forceFluents(item: Item): string[] {
  const { accord } = item.commitment;
  return [
    ...item.obligors.flatMap((party) => [accepts(party, accord), rejects(party, accord), accepts(party, item.id)]),
    suspended(item.id), ended(item.id),
    ...item.successors.flatMap((successor) => successor.signatories.map((party) => accepts(party, successor.id))),
  ];
}
