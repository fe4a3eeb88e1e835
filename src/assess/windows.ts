// The period in which a promise to refrain holds, and how objections end one that renews by terms.
import type { Item } from './compile.ts';
import { bitsBy } from './four-values.ts';
import { addDuration, beforeAll, never } from './instants.ts';
import { readSpec } from './deadlines.ts';
import { accountAt, type World } from './world.ts';

/**
 * When a promise holds. An act from `from` to `sureEnd` falls in it, one before `fromEarliest` or after `possibleEnd` falls out of it;
 * between those both may be so. `timed`: the text gives a period at all.
 */
export type Period = { timed: boolean; fromEarliest: number; from: number; possibleEnd: number; sureEnd: number };

const always: Period = { timed: false, fromEarliest: beforeAll, from: beforeAll, possibleEnd: never, sureEnd: never };

/** The period of a promise to refrain, at the world's instant. A beginning or end nobody can date yet is open. */
export function periodOf(world: World, item: Item): Period {
  const { period } = item.commitment;
  if (item.achieve || period === undefined) return always;
  const from = readSpec(world, period.from);
  const to = readSpec(world, period.to);
  const span = { timed: true, fromEarliest: from?.earliest ?? never, from: from?.latest ?? never };
  if (to === undefined || to.open) return { ...span, possibleEnd: to?.earliest ?? never, sureEnd: never };
  if (period.renew === undefined) return { ...span, possibleEnd: to.earliest, sureEnd: to.latest };
  let possibleEnd = never;
  let sureEnd = never;
  for (const about of [item.id, item.commitment.accord]) {
    for (const { key, party } of world.evidence.fluents.objections.get(about) ?? []) {
      if (!item.parties.has(party)) continue;
      const account = accountAt(world, key);
      const bits = bitsBy(account, world.at);
      if ((bits & 1) === 1) possibleEnd = Math.min(possibleEnd, endOfTerm(to.earliest, period.renew.every, account.minEarliest));
      if (bits === 1) sureEnd = Math.min(sureEnd, endOfTerm(to.latest, period.renew.every, account.maxLatest));
    }
  }
  return { ...span, possibleEnd, sureEnd };
}

// The end of the term in which an objection falls; one at its very end falls in it. Terms are counted from the first end, so that months stay whole.
function endOfTerm(firstEnd: number, every: string, objection: number): number {
  if (objection <= firstEnd) return firstEnd;
  if (objection === never) return never;
  const once = addDuration(firstEnd, every, 'UTC') - firstEnd;
  if (once <= 0) return firstEnd;
  let terms = Math.max(1, Math.floor((objection - firstEnd) / once) - 1);
  while (addDuration(firstEnd, every, 'UTC', terms) < objection) terms += 1;
  while (terms > 1 && addDuration(firstEnd, every, 'UTC', terms - 1) >= objection) terms -= 1;
  return addDuration(firstEnd, every, 'UTC', terms);
}
