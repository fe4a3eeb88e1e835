// Positions persist: acceptance, rejection, demands, limits, suspension, termination, each yes, contested or no at an instant, with inertia.
import { bitsBy } from './four-values.ts';
import type { Fluent, Start } from './fluent-table.ts';
import { accountAt, type World } from './world.ts';

/** Whether a fluent holds: possibly, surely. Both: yes. Only possibly: contested. Neither: no. */
export type Standing = { may: boolean; must: boolean };
const no: Standing = { may: false, must: false };

/** A fluent by its name at instant `x`. What nobody ever began is no. */
export function standingAt(world: World, name: string, x: number = world.at): Standing {
  const now = x === world.at;
  const known = now ? world.standings.get(name) : undefined;
  if (known !== undefined) return known;
  const fluent = world.evidence.fluents.fluents[world.evidence.fluents.byName.get(name) ?? -1];
  const standing = fluent === undefined ? no : fluentAt(world, fluent, x);
  if (now) world.standings.set(name, standing);
  return standing;
}

/**
 * A fluent at instant `x`. Possible: some start is true or contested and no surely-later sure end follows it.
 * Sure: some start is true and no possible end can follow it.
 */
export function fluentAt(world: World, fluent: Fluent, x: number): Standing {
  // The latest beginning of a sure end, and the latest end of a possible one.
  let sureEnd = Number.NEGATIVE_INFINITY;
  let possibleEnd = Number.NEGATIVE_INFINITY;
  for (const key of fluent.ends) {
    const account = accountAt(world, key);
    const bits = bitsBy(account, x);
    if (bits === 1) sureEnd = Math.max(sureEnd, account.minEarliest);
    if ((bits & 1) === 1) possibleEnd = Math.max(possibleEnd, account.maxLatest);
  }
  let may = false;
  let must = false;
  for (const start of fluent.starts) {
    const account = accountAt(world, start.key);
    const bits = bitsBy(account, x);
    if ((bits & 1) === 0) continue;
    const { possible, sure } = startsBy(world, start);
    if (possible && !(sureEnd >= account.maxLatest)) may = true;
    if (sure && bits === 1 && !(possibleEnd >= account.minEarliest)) must = true;
  }
  return { may, must };
}

// A guard that is contested makes both readings possible and neither sure.
function startsBy(world: World, { guard, might }: Start): { possible: boolean; sure: boolean } {
  if (guard === 'none') return { possible: true, sure: true };
  const weighed = world.guards.get(might);
  if (weighed === undefined) throw new RangeError(`the guard of ${might} was asked before it was weighed`);
  return guard === 'power' ? weighed : { possible: !weighed.sure, sure: !weighed.possible };
}
