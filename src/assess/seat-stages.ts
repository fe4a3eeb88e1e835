// The stages of bringing a view up to date, in the order of the semantics: tallies, guards, violations, what stands in the way.
import { reachAgain } from './achievable.ts';
import type { Item } from './compile.ts';
import { weighGuards } from './conditions.ts';
import { openCounter } from './counter.ts';
import type { Dependents } from './dependents.ts';
import { standingAt } from './fluents.ts';
import { moveFluents, significance } from './seat-spread.ts';
import type { Seat, Work } from './seat-work.ts';
import { countOf } from './stories.ts';
import { tallyOf, type Counting, type Tally } from './tally.ts';
import { hurdlesOf, openLeaves } from './terrain.ts';
import { enterVerdict, joinActs, setVerdict, verdictOn } from './verdicts.ts';
import { forceLine, judgeAct, judgeAll } from './violations.ts';
import { rowsAt } from './world.ts';

/** Counts from sums that are kept from one change to the next. */
export function countKept(counters: Seat['counters']): Counting {
  return (world, item, to) => {
    const kept = to === world.at ? counters.now : counters.due;
    let counter = kept[item.index];
    if (counter === undefined || counter.to !== to) kept[item.index] = counter = openCounter(world, item, to);
    return countOf(counter);
  };
}

/** Deadlines, counts and periods again. */
export function tallyAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  const count = countKept(seat.counters);
  for (const at of work.tallies) {
    const item = world.frame.items[at];
    const before = answer.tallies[at];
    if (item === undefined || before === undefined) continue;
    const tally = tallyOf(world, item, count);
    if (!item.achieve) {
      // Acts keep their bits until they are judged again below.
      tally.violated = before.violated;
      work.forces.add(at);
    }
    answer.tallies[at] = tally;
    work.situations.add(at);
    if (hasOtherDates(before, tally)) seat.dated.add(at);
    significance(before, tally, at, work, dependents, world.frame.clusters);
  }
}

const hasOtherDates = (before: Tally, { due, period, terms }: Tally): boolean =>
  terms !== undefined ||
  before.due?.earliest !== due?.earliest ||
  before.due?.latest !== due?.latest ||
  before.period.fromEarliest !== period.fromEarliest ||
  before.period.from !== period.from ||
  before.period.possibleEnd !== period.possibleEnd ||
  before.period.sureEnd !== period.sureEnd;

/** The guards of powers again; what they turn is spread. */
export function weighAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  if (!work.guards || world.frame.mights.size === 0) return;
  const before = new Map(world.guards);
  weighGuards(world, answer.tallies);
  const moved = new Set<string>();
  for (const [name, weighed] of world.guards) {
    const old = before.get(name);
    if (old?.possible !== weighed.possible || old.sure !== weighed.sure)
      for (const fluent of dependents.guarded.get(name) ?? []) moved.add(fluent);
  }
  moveFluents(seat, moved, work, dependents);
  if (moved.size > 0) for (const { index, kind } of world.evidence.keys.entries.values()) if (kind === 'life') work.lives.add(index);
}

/** Acts again: all of a promise whose force changed, else the single ones. */
export function violateAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  const { charges } = world.evidence;
  const single = Map.groupBy(work.charges, (charge) => charges.item[charge] ?? -1);
  for (const at of new Set([...work.forces, ...single.keys()])) {
    const item = world.frame.items[at];
    const tally = answer.tallies[at];
    if (item === undefined || tally === undefined || item.achieve) continue;
    const before = { ...tally };
    if (work.forces.has(at)) {
      seat.lines.delete(at);
      tally.docket = judgeAll(world, item, tally.period, forceLine(world, item));
    } else for (const charge of single.get(at) ?? []) judgeAgain(seat, item, tally, charge);
    tally.bare = joinActs(tally.docket.bare);
    tally.violated = joinActs(tally.docket.bits);
    work.situations.add(at);
    significance(before, tally, at, work, dependents, world.frame.clusters);
  }
  // A violation may be what a guard waits for, by the act alone.
  if (work.charges.size > 0 && work.guards) weighAfterActs(seat, work, dependents);
}

// A single act against a promise whose force has not changed.
function judgeAgain(seat: Seat, item: Item, tally: Tally, charge: number): void {
  const { world } = seat;
  let line = seat.lines.get(item.index);
  if (line === undefined) seat.lines.set(item.index, (line = forceLine(world, item)));
  const rows = rowsAt(world, world.evidence.charges.key[charge] ?? -1);
  const verdict = judgeAct(world, item, rows, tally.period, line);
  enterVerdict(tally.docket, verdictOn(world.verdicts, charge), -1);
  setVerdict(world.verdicts, charge, verdict);
  enterVerdict(tally.docket, verdict, 1);
}

// Acts may turn a guard, which may turn a suspension, which may turn what acts come to: once more, and no further, for guards see acts alone.
function weighAfterActs(seat: Seat, work: Work, dependents: Dependents): void {
  work.forces = new Set();
  work.charges = new Set();
  weighAgain(seat, work, dependents);
  if (work.forces.size > 0) violateAgain(seat, work, dependents);
}

/** Obstacles, leaves of conditions and the fixpoint again, where something moved. */
export function surveyAgain(seat: Seat, work: Work): void {
  const { world, answer } = seat;
  const { terrain } = answer;
  const { clusters } = world.frame;
  for (const at of work.hurdles) {
    const item = world.frame.items[at];
    if (item === undefined) continue;
    const next = hurdlesOf(world, item, answer.tallies[at]);
    const old = terrain.hurdles[at];
    const same =
      old !== undefined &&
      old.dead === next.dead &&
      old.obstacles.join() === next.obstacles.join() &&
      old.waits.join() === next.waits.join();
    const done = item.achieve && answer.tallies[at]?.done === 1;
    if (!same || terrain.done[at] !== done) work.reach.add(clusters.of[at] ?? 0);
    terrain.hurdles[at] = next;
    terrain.done[at] = done;
  }
  for (const at of work.leaves) {
    const item = world.frame.items[at];
    if (item?.requires === undefined) continue;
    const open = openLeaves(world, answer.tallies, item);
    if (open?.join() !== terrain.open[at]?.join()) work.reach.add(clusters.of[at] ?? 0);
    terrain.open[at] = open;
    work.situations.add(at);
  }
  if (work.reach.size > 0)
    world.frame.lids.forEach(({ fluent }, at) => {
      terrain.lids[at] = standingAt(world, fluent).may;
    });
  for (const number of work.reach) {
    const members = clusters.members[number] ?? [];
    const before = members.map((at) => answer.reachable[at]);
    reachAgain(terrain, members, answer.reachable);
    members.forEach((at, place) => {
      if (answer.reachable[at] !== before[place]) work.situations.add(at);
    });
  }
}
