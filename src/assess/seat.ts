// One view of a living monitor: everything worked out, and how to work out again no more than what a change touches.
import type { Finding } from '../terms/index.ts';
import { achievableWith } from './achievable.ts';
import { weighGuards } from './conditions.ts';
import { countEvent, openCounter, type Counter } from './counter.ts';
import type { Dependents } from './dependents.ts';
import { evaluate, type Answer } from './evaluate.ts';
import { findingName } from './finding-list.ts';
import { silence } from './four-values.ts';
import type { Item } from './compile.ts';
import type { Names } from './names.ts';
import { rowOf, situationOf } from './states.ts';
import { countOf, type Count } from './stories.ts';
import { survivorsOf } from './survivors.ts';
import { fillViolations, tallyOf, type Tally } from './tally.ts';
import { hurdlesOf, openLeaves } from './terrain.ts';
import { standingAt } from './fluents.ts';
import { bareBits, forceLine, isTold, joinActs, violationBits, type ForceLine } from './violations.ts';
import { accountFor, type World } from './world.ts';
import { openScopes, type Scopes } from './scopes.ts';
import { lineText } from './reasons.ts';

/** What a change touches: keys whose claims changed, keys whose spans the clock has crossed, commitments whose dates it has crossed. */
export type Touched = { keys: Set<number>; crossed: Set<number>; items: Set<number>; clock: boolean };
/** A line that stands otherwise than before. */
export type Moved = { item: number; before: string; after: string };
/** One view at work. */
export type Seat = {
  world: World;
  answer: Answer;
  counters: Map<string, Counter>;
  lines: Map<number, ForceLine>;
  scopes: Scopes;
  moved: Map<number, Moved>;
  appeared: Map<string, Finding>;
  vanished: Map<string, Finding>;
  /** Commitments whose dates may have moved: their moments have to be looked up again. */
  dated: Set<number>;
  /** The sentence of the row that decided. */
  because: (item: number) => string;
};

/** Opens a view: everything from scratch, once. */
export function openSeat(world: World, names: Names): Seat {
  const answer = evaluate(world);
  const seat: Seat = { world, answer, counters: new Map(), lines: new Map(), scopes: openScopes({ world, names }), moved: new Map(), appeared: new Map(), vanished: new Map(), dated: new Set(),
    because: (item) => { const situation = answer.situations[item]; return situation === undefined ? '' : lineText({ world, names }, answer, situation); } };
  seat.scopes.fill(answer);
  return seat;
}

/** The survivors of these keys again; returns those that changed, with the rows they had. */
function hearAgain(seat: Seat, { keys, crossed }: Touched): Map<number, readonly number[]> {
  const { world } = seat;
  const changed = new Map<number, readonly number[]>();
  for (const key of keys) {
    const before = world.accounts[key]?.rows ?? silence.rows;
    const rows = survivorsOf(world.evidence, key, world);
    if (rows.length === before.length && rows.every((row, at) => row === before[at])) continue;
    world.accounts[key] = accountFor(world, key, rows);
    changed.set(key, before);
  }
  for (const key of crossed) if (!changed.has(key)) changed.set(key, world.accounts[key]?.rows ?? silence.rows);
  return changed;
}

type Work = {
  tallies: Set<number>; acts: Map<number, Set<number>>; forces: Set<number>; hurdles: Set<number>; leaves: Set<number>; situations: Set<number>;
  fluents: Set<string>; guards: boolean; terrain: boolean; whole: boolean; keys: Set<number>;
};

/** Brings a view up to date with what was touched. */
export function refresh(seat: Seat, touched: Touched, dependents: Dependents): void {
  const changed = hearAgain(seat, touched);
  if (changed.size === 0 && touched.items.size === 0 && !touched.clock) return;
  const work: Work = {
    tallies: new Set(touched.items), acts: new Map(), forces: new Set(), hurdles: new Set(touched.items), leaves: new Set(touched.items), situations: new Set(touched.items),
    fluents: new Set(), guards: touched.items.size > 0 || touched.clock, terrain: false, whole: false, keys: new Set(),
  };
  for (const [key, before] of changed) spread(seat, key, before, touched.crossed.has(key), work, dependents);
  moveFluents(seat, work.fluents, work, dependents);
  tallyAgain(seat, work, dependents);
  weighAgain(seat, work, dependents);
  violateAgain(seat, work, dependents);
  surveyAgain(seat, work);
  settle(seat, work);
}

// From a changed key to what hangs on it.
function spread(seat: Seat, key: number, before: readonly number[], crossed: boolean, work: Work, dependents: Dependents): void {
  const { world } = seat;
  const { frame, evidence } = world;
  const entry = evidence.keys[key];
  const after = world.accounts[key]?.rows ?? silence.rows;
  work.keys.add(key);
  switch (entry?.kind) {
    case 'performance':
    case 'total':
      for (const at of frame.carriers[entry.commitment] ?? []) {
        work.tallies.add(at);
        for (const name of [`${at} now`, `${at} due`]) {
          const counter = seat.counters.get(name);
          if (counter === undefined) continue;
          if (crossed || entry.kind === 'total') seat.counters.delete(name);
          else {
            countEvent(counter, entry.commitment, before, -1);
            countEvent(counter, entry.commitment, after, 1);
          }
        }
      }
      return;
    case 'act':
      for (const row of [...before, ...after]) {
        for (const at of evidence.shapeItems[evidence.columns.shape[row] ?? -1] ?? []) {
          const acts = work.acts.get(at);
          if (acts === undefined) work.acts.set(at, new Set([key]));
          else acts.add(key);
        }
      }
      return;
    case 'fact':
      for (const at of dependents.byFact.get(entry.fact) ?? []) work.leaves.add(at);
      for (const at of dependents.datedByFact.get(entry.fact) ?? []) work.tallies.add(at);
      work.guards = true;
      return;
    case 'impossibility': {
      const at = frame.index.get(entry.of);
      if (at !== undefined) work.hurdles.add(at);
      for (const other of dependents.byFact.get(entry.of) ?? []) work.leaves.add(other);
      return;
    }
    case 'utterance':
      if (entry.act === 'object') for (const at of dependents.periods.get(entry.about) ?? []) work.tallies.add(at);
      for (const fluent of evidence.fluents.byKey.get(key) ?? []) work.fluents.add(evidence.fluents.fluents[fluent]?.name ?? '');
      return;
    case 'life':
      for (const fluent of evidence.fluents.byKey.get(key) ?? []) work.fluents.add(evidence.fluents.fluents[fluent]?.name ?? '');
      return;
    case undefined:
      return;
  }
}

// From fluents to the commitments that hang on them.
function moveFluents(seat: Seat, names: ReadonlySet<string>, work: Work, dependents: Dependents): void {
  for (const name of names) {
    seat.world.standings.delete(name);
    for (const at of dependents.byFluent.get(name) ?? []) {
      work.hurdles.add(at);
      work.leaves.add(at);
      work.situations.add(at);
      work.forces.add(at);
    }
    for (const at of dependents.datedByFluent.get(name) ?? []) work.tallies.add(at);
    work.guards = true;
    work.terrain = true;
    work.whole = true;
  }
}

function countKept(seat: Seat): (world: World, item: Item, to: number) => Count {
  return (world, item, to) => {
    const name = `${item.index} ${to === world.at ? 'now' : 'due'}`;
    let counter = seat.counters.get(name);
    if (counter === undefined || counter.to !== to) seat.counters.set(name, (counter = openCounter(world, item, to)));
    return countOf(counter);
  };
}

function tallyAgain(seat: Seat, work: Work, dependents: Dependents): void {
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

// What others may lean on: when it changes, they are looked at again.
function significance(before: Tally, after: Tally, at: number, work: Work, dependents: Dependents): void {
  const started = (tally: Tally): boolean[] => [tally.count.bestLow >= 1, tally.count.worstHigh < 1];
  const dated = before.due?.earliest !== after.due?.earliest || before.due?.latest !== after.due?.latest;
  const changed = before.done !== after.done || before.passed !== after.passed || before.violated !== after.violated || before.bare !== after.bare || after.terms !== undefined
    || started(before).join() !== started(after).join() || dated;
  if ((dependents.thresholds[at] ?? []).some((least) => before.count.low >= least !== after.count.low >= least)) work.terrain = true;
  if (dependents.datedBy[at]?.length) for (const other of dependents.datedBy[at]) work.tallies.add(other);
  if (!changed) return;
  work.guards = true;
  work.whole = true;
  work.hurdles.add(at);
  for (const other of dependents.mentioning[at] ?? []) work.leaves.add(other);
}

function weighAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  if (!work.guards || world.frame.mights.size === 0) return;
  const before = new Map(world.guards);
  weighGuards(world, answer.tallies);
  const moved = new Set<string>();
  for (const [name, weighed] of world.guards) {
    const old = before.get(name);
    if (old?.possible !== weighed.possible || old.sure !== weighed.sure) for (const fluent of dependents.guarded.get(name) ?? []) moved.add(fluent);
  }
  moveFluents(seat, moved, work, dependents);
  if (moved.size > 0) for (const { index, kind } of world.evidence.keys) if (kind === 'life') work.keys.add(index);
}

function violateAgain(seat: Seat, work: Work, dependents: Dependents): void {
  const { world, answer } = seat;
  for (const at of new Set([...work.forces, ...work.acts.keys()])) {
    const item = world.frame.items[at];
    const tally = answer.tallies[at];
    if (item === undefined || tally === undefined || item.achieve) continue;
    const before = { ...tally };
    if (work.forces.has(at)) {
      seat.lines.delete(at);
      tally.acts = (world.evidence.acts[at] ?? []).filter((key) => isTold(world, item, key)).map((key) => ({ key, bare: bareBits(world, item, key, tally.period), bits: 0 as const }));
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

function surveyAgain(seat: Seat, work: Work): void {
  const { world, answer } = seat;
  const { terrain } = answer;
  for (const at of work.hurdles) {
    const item = world.frame.items[at];
    if (item === undefined) continue;
    const next = hurdlesOf(world, item, answer.tallies[at]);
    const old = terrain.hurdles[at];
    const same = old !== undefined && old.dead === next.dead && old.obstacles.join() === next.obstacles.join() && old.waits.join() === next.waits.join();
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
  if (work.terrain) world.frame.lids.forEach(({ fluent }, at) => { terrain.lids[at] = standingAt(world, fluent).may; });
  if (work.terrain) {
    const before = answer.reachable;
    answer.reachable = achievableWith(terrain);
    answer.reachable.forEach((now, at) => { if (now !== before[at]) work.situations.add(at); });
  }
}

// Situations, rows and findings of what was touched.
function settle(seat: Seat, work: Work): void {
  const { world, answer, scopes } = seat;
  for (const at of work.situations) {
    const item = world.frame.items[at];
    const tally = answer.tallies[at];
    if (item === undefined || tally === undefined) continue;
    const situation = situationOf(world, item, answer.tallies, tally, answer.reachable[at] ?? false);
    const before = summary(seat, at);
    answer.situations[at] = situation;
    answer.decided[at] = rowOf(situation, world, answer.tallies);
    const after = summary(seat, at);
    if (before !== after) seat.moved.set(at, { item: at, before: seat.moved.get(at)?.before ?? before, after });
    scopes.item(answer, situation);
  }
  for (const key of work.keys) scopes.key(answer, key);
  if (work.terrain || work.whole) scopes.whole(answer);
  scopes.take(({ appeared, vanished }) => {
    for (const finding of appeared) if (!seat.vanished.delete(findingName(finding))) seat.appeared.set(findingName(finding), finding);
    for (const finding of vanished) if (!seat.appeared.delete(findingName(finding))) seat.vanished.set(findingName(finding), finding);
  });
}

/** State and progress of a line in one text: `overdue 0 0`. */
export const summary = ({ answer }: Seat, at: number): string => `${answer.decided[at]?.state} ${answer.situations[at]?.tally.count.low} ${answer.situations[at]?.tally.count.high}`;

