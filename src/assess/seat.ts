// One view of a living monitor: everything worked out, and how to work out again no more than what a change touches.
import type { Dependents } from './dependents.ts';
import { evaluate } from './evaluate.ts';
import { findingName } from './finding-list.ts';
import { silence } from './four-values.ts';
import type { Names } from './names.ts';
import { lineText } from './reasons.ts';
import { openScopes } from './scopes.ts';
import { moveFluents, spread } from './seat-spread.ts';
import { surveyAgain, tallyAgain, violateAgain, weighAgain } from './seat-stages.ts';
import type { Seat, Touched, Work } from './seat-work.ts';
import { rowOf, situationOf } from './states.ts';
import { survivorsOf } from './survivors.ts';
import { accountFor, type World } from './world.ts';

/** Opens a view: everything from scratch, once. */
export function openSeat(world: World, names: Names): Seat {
  const answer = evaluate(world);
  const seat: Seat = {
    world,
    answer,
    counters: new Map(),
    lines: new Map(),
    scopes: openScopes({ world, names }),
    moved: new Map(),
    appeared: new Map(),
    vanished: new Map(),
    dated: new Set(),
    because: (item) => {
      const situation = answer.situations[item];
      return situation === undefined ? '' : lineText({ world, names }, answer, situation);
    },
  };
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

/** Brings a view up to date with what was touched. */
export function refresh(seat: Seat, touched: Touched, dependents: Dependents): void {
  const changed = hearAgain(seat, touched);
  if (changed.size === 0 && touched.items.size === 0 && !touched.clock) return;
  const work: Work = {
    tallies: new Set(touched.items),
    acts: new Map(),
    forces: new Set(),
    hurdles: new Set(touched.items),
    leaves: new Set(touched.items),
    situations: new Set(touched.items),
    fluents: new Set(),
    guards: touched.items.size > 0 || touched.clock,
    terrain: false,
    whole: false,
    keys: new Set(),
  };
  for (const [key, before] of changed) spread(seat, key, before, touched.crossed.has(key), work, dependents);
  moveFluents(seat, work.fluents, work, dependents);
  tallyAgain(seat, work, dependents);
  weighAgain(seat, work, dependents);
  violateAgain(seat, work, dependents);
  surveyAgain(seat, work);
  settle(seat, work);
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
export const summary = ({ answer }: Seat, at: number): string =>
  `${answer.decided[at]?.state} ${answer.situations[at]?.tally.count.low} ${answer.situations[at]?.tally.count.high}`;
