// What has been worked out about one commitment at the question's instant: deadline, counts, period, acts. Conditions read it; states are decided from it.
import type { Item } from './compile.ts';
import { cureEnd, dueOf, phaseOf, type Due } from './deadlines.ts';
import type { Bits } from './formula.ts';
import { termsDone, termsOf, type Terms } from './rates.ts';
import { countBy, noCount, type Count } from './stories.ts';
import { joinActs, openDocket, type Docket } from './verdicts.ts';
import { forceLine, judgeAll } from './violations.ts';
import { periodOf, type Period } from './windows.ts';
import type { World } from './world.ts';

/** Floor, cap and what follows. `floorBy`: the text, an actor, or `view:ID`; null where nobody gives a floor. */
export type Need = { now: number | null; atDue: number | null; floor: number | null; floorBy: string | null; cap: number | null };

/** The first half of a tally: everything that no position of the parties touches, but for accepted amendments. */
export type Tally = {
  due: Due | undefined;
  phase: 'none' | 'not-due' | 'grey' | 'passed';
  /** Has the deadline passed undone as far as conditions and the table ask: its last instant, or a term of a rate that was not kept? */
  passed: boolean;
  cured: boolean;
  /** The terms of a rate. */
  terms: Terms | undefined;
  count: Count;
  countAtDue: Count | undefined;
  need: Need;
  done: Bits;
  doneAtDue: Bits;
  period: Period;
  /** The acts in scope that anyone speaks of, by what they come to; the second half fills its `bits`. */
  docket: Docket;
  bare: Bits;
  violated: Bits;
};

/** How a count is come by: from scratch, or kept by someone who knows what changed. */
export type Counting = (world: World, item: Item, to: number) => Count;

/** Works out the first half: deadline, counts, need, period and bare acts. */
export function tallyOf(world: World, item: Item, countUpTo: Counting = countBy): Tally {
  const rated = ratedTally(world, item);
  if (rated !== undefined) return rated;
  const due = dueOf(world, item);
  const phase = phaseOf(due, world.at);
  const need = needOf(world, item, phase === 'passed');
  const count = item.achieve ? countUpTo(world, item, world.at) : noCount;
  const countAtDue = item.achieve && phase === 'passed' && due !== undefined ? countUpTo(world, item, due.latest) : undefined;
  const period = periodOf(world, item);
  const docket = item.achieve ? openDocket() : judgeAll(world, item, period);
  return {
    due,
    phase,
    passed: phase === 'passed',
    cured: world.at > cureEnd(item, due?.latest),
    terms: undefined,
    count,
    countAtDue,
    need,
    period,
    docket,
    violated: 0,
    done: reached(count, need.now),
    doneAtDue: countAtDue === undefined ? 0 : reached(countAtDue, need.atDue),
    bare: joinActs(docket.bare),
  };
}

// A rate has no deadline of its own: its terms are judged one by one, and progress is that of the last one that has begun.
function ratedTally(world: World, item: Item): Tally | undefined {
  const terms = termsOf(world, item);
  if (terms === undefined) return undefined;
  const ended = terms.list.filter((term) => term.ended);
  const amount = item.commitment.rate?.amount ?? null;
  return {
    due: undefined,
    phase: 'none',
    passed: ended.some(({ bits }) => bits !== 1),
    terms,
    cured: ended.some(({ bits, end }) => bits === 2 && world.at > cureEnd(item, end)),
    count: terms.list.at(-1)?.count ?? noCount,
    countAtDue: undefined,
    need: { now: amount, atDue: amount, floor: null, floorBy: null, cap: null },
    period: periodOf(world, item),
    docket: openDocket(),
    bare: 0,
    violated: 0,
    done: termsDone(terms),
    doneAtDue: 0,
  };
}

/** Fills the second half: violations at the act. The guards of powers must have been weighed. */
export function fillViolations(world: World, item: Item, tally: Tally): void {
  if (tally.docket.bare.every((count) => count === 0)) return;
  tally.docket = judgeAll(world, item, tally.period, forceLine(world, item));
  tally.bare = joinActs(tally.docket.bare);
  tally.violated = joinActs(tally.docket.bits);
}

/** Done is true when some story reaches the need with its low, false when some story misses it with its high. */
export function reached(count: Count, need: number | null): Bits {
  if (need === null) return 0;
  return ((count.bestLow >= need ? 1 : 0) | (count.worstHigh < need ? 2 : 0)) as Bits;
}

/** What counts as done: the greater of floor and cap until the deadline has passed, the floor after it. A view's own floor goes before the text's. */
export function needOf(world: World, item: Item, passed: boolean): Need {
  const { floor: written, cap = null } = item.commitment;
  const own = world.floors[item.id];
  // Neither amount stands in the text: doing it once is doing it.
  const plain = written === undefined && cap === null ? { amount: 1, by: 'the text' } : written;
  const floor = own ?? plain?.amount ?? null;
  const floorBy = own !== undefined ? `view:${world.view}` : (plain?.by ?? null);
  if (!item.achieve || floor === null)
    return { now: null, atDue: null, floor: item.achieve ? floor : null, floorBy: item.achieve ? floorBy : null, cap };
  return { now: passed ? floor : Math.max(floor, cap ?? 0), atDue: floor, floor, floorBy, cap };
}
