// The stages of bringing a view up to date, in the order of the semantics: tallies, guards, violations, what stands in the way.
import { achievableWith } from './achievable.ts';
import type { Item } from './compile.ts';
import { weighGuards } from './conditions.ts';
import { openCounter } from './counter.ts';
import type { Dependents } from './dependents.ts';
import { standingAt } from './fluents.ts';
import { moveFluents, significance } from './seat-spread.ts';
import type { Seat, Work } from './seat-work.ts';
import { countOf, type Count } from './stories.ts';
import { fillViolations, tallyOf, type Tally } from './tally.ts';
import { hurdlesOf, openLeaves } from './terrain.ts';
import { bareBits, forceLine, isTold, joinActs, violationBits } from './violations.ts';
import type { World } from './world.ts';

// Sums are kept from one change to the next.
function countKept(seat: Seat): (world: World, item: Item, to: number) => Count {
  return (world, item, to) => {
    const name = `${item.index} ${to === world.at ? 'now' : 'due'}`;
    let counter = seat.counters.get(name);
    if (counter === undefined || counter.to !== to) seat.counters.set(name, (counter = openCounter(world, item, to)));
    return countOf(counter);
  };
}

/** Deadlines, counts and periods again. */
export function tallyAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  const count = countKept(seat);
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
    seat.dated.add(at);
    significance(before, tally, at, work, dependents);
  }
}

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
  if (moved.size > 0) for (const { index, kind } of world.evidence.keys) if (kind === 'life') work.keys.add(index);
}

/** Acts again: all of a promise whose force changed, else the single ones. */
export function violateAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  for (const at of new Set([...work.forces, ...work.acts.keys()])) {
    const item = world.frame.items[at];
    const tally = answer.tallies[at];
    if (item === undefined || tally === undefined || item.achieve) continue;
    const before = { ...tally };
    if (work.forces.has(at)) {
      seat.lines.delete(at);
      tally.acts = (world.evidence.acts[at] ?? [])
        .filter((key) => isTold(world, item, key))
        .map((key) => ({ key, bare: bareBits(world, item, key, tally.period), bits: 0 as const }));
      tally.violated = 0;
      fillViolations(world, item, tally);
      seat.scopes.acts(answer, item, tally.acts);
    } else judge(seat, item, tally, work.acts.get(at) ?? new Set());
    tally.bare = joinActs(tally.acts.map(({ bare }) => ({ bits: bare })));
    work.situations.add(at);
    significance(before, tally, at, work, dependents);
  }
  // A violation may be what a guard waits for, by the act alone.
  if (work.acts.size > 0 && work.guards) weighAfterActs(seat, work, dependents);
}

// Single acts against a promise whose force has not changed.
function judge(seat: Seat, item: Item, tally: Tally, keys: ReadonlySet<number>): void {
  const { world, answer } = seat;
  let line = seat.lines.get(item.index);
  if (line === undefined) seat.lines.set(item.index, (line = forceLine(world, item)));
  for (const key of keys) {
    const place = tally.acts.findIndex((act) => act.key === key);
    if (!isTold(world, item, key)) {
      if (place >= 0) tally.acts.splice(place, 1);
      seat.scopes.act(answer, item, key, undefined);
      continue;
    }
    const act = violationBits(world, item, key, tally.period, line);
    if (place >= 0) tally.acts[place] = act;
    else tally.acts.push(act);
    seat.scopes.act(answer, item, key, act);
  }
  tally.violated = joinActs(tally.acts);
}

// Acts may turn a guard, which may turn a suspension, which may turn what acts come to: once more, and no further, for guards see acts alone.
function weighAfterActs(seat: Seat, work: Work, dependents: Dependents): void {
  work.forces = new Set();
  work.acts = new Map();
  weighAgain(seat, work, dependents);
  if (work.forces.size > 0) violateAgain(seat, work, dependents);
}

/** Obstacles, leaves of conditions and the fixpoint again, where something moved. */
export function surveyAgain(seat: Seat, work: Work): void {
  const { world, answer } = seat;
  const { terrain } = answer;
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
    if (!same || terrain.done[at] !== done) work.terrain = true;
    terrain.hurdles[at] = next;
    terrain.done[at] = done;
  }
  for (const at of work.leaves) {
    const item = world.frame.items[at];
    if (item?.requires === undefined) continue;
    const open = openLeaves(world, answer.tallies, item);
    if (open?.join() !== terrain.open[at]?.join()) work.terrain = true;
    terrain.open[at] = open;
    work.situations.add(at);
  }
  if (work.terrain)
    world.frame.lids.forEach(({ fluent }, at) => {
      terrain.lids[at] = standingAt(world, fluent).may;
    });
  if (work.terrain) {
    const before = answer.reachable;
    answer.reachable = achievableWith(terrain);
    answer.reachable.forEach((now, at) => {
      if (now !== before[at]) work.situations.add(at);
    });
  }
}
