// "So many in every term": a rate is judged term by term, each as a commitment of its own. A term is not made good later, and silence about it is no shortfall.
import type { Item } from './compile.ts';
import { readSpec } from './deadlines.ts';
import type { Bits } from './formula.ts';
import { addDuration, never } from './instants.ts';
import { countWithin, type Count } from './stories.ts';
import type { World } from './world.ts';

/** One term that has begun: it covers what happens after `after` up to `end`; judged once the world is past its end. */
export type Term = { after: number; end: number; count: Count; bits: Bits; ended: boolean };
/** The terms that have begun, in order. `over`: the whole period has passed and had a term at all; `next`: just before the one that comes next begins. */
export type Terms = { list: Term[]; over: boolean; all: number; next?: number };

/** No agreement runs for more terms than this; the rest is left unread. */
const most = 20_000;

/** The terms of a rate at the world's instant; undefined for what is no rate. A rest shorter than a term asks for nothing. */
export function termsOf(world: World, item: Item): Terms | undefined {
  const { rate, period } = item.commitment;
  if (rate === undefined || !item.achieve) return undefined;
  const terms: Terms = { list: [], over: false, all: 0 };
  const from = period === undefined ? undefined : readSpec(world, period.from);
  const to = period === undefined ? undefined : readSpec(world, period.to);
  if (from === undefined || from.earliest === never) return terms;
  const last = to === undefined || to.open ? never : to.latest;
  for (let number = 1, after = from.earliest - 1; number <= most; number += 1) {
    const end = addDuration(from.earliest, rate.every, 'UTC', number);
    if (end > last || end <= after) break;
    terms.all += 1;
    if (world.at <= after) {
      terms.next = after;
      break;
    }
    const count = countWithin(world, item, after, Math.min(end, world.at));
    const bits = ((count.bestLow >= rate.amount ? 1 : 0) | (count.worstHigh < rate.amount ? 2 : 0)) as Bits;
    terms.list.push({ after, end, count, bits, ended: world.at > end });
    after = end;
  }
  terms.over = world.at > last && terms.all > 0;
  return terms;
}

/** AND over all terms: true when the period is over and all are true, false when an ended one is. */
export function termsDone({ list, over }: Terms): Bits {
  const yes = over && list.every(({ bits }) => (bits & 1) === 1);
  const no = list.some(({ ended, bits }) => ended && (bits & 2) === 2);
  return ((yes ? 1 : 0) | (no ? 2 : 0)) as Bits;
}
