// One view of a living monitor: everything worked out, and how to work out again no more than what a change touches.
import type { Dependents } from './dependents.ts';
import { evaluate } from './evaluate.ts';
import { countGivers, evidenceNews, type News } from './evidence-news.ts';
import { findingName } from './finding-list.ts';
import type { Names } from './names.ts';
import { lineText } from './reasons.ts';
import { openScopes } from './scopes.ts';
import { moveFluents, spread } from './seat-spread.ts';
import { countKept, surveyAgain, tallyAgain, violateAgain, weighAgain } from './seat-stages.ts';
import type { Seat, Touched, Work } from './seat-work.ts';
import { rowOf, situationOf } from './states.ts';
import { hear, rowsAt, type World } from './world.ts';

/** Opens a view that has heard the evidence: everything from scratch, once. */
export function openSeat(world: World, names: Names): Seat {
  const counters: Seat['counters'] = { now: [], due: [] };
  const answer = evaluate(world, countKept(counters));
  world.verdicts.before = new Map();
  const writing = { world, names };
  return {
    world,
    answer,
    counters,
    lines: new Map(),
    scopes: openScopes(writing, answer),
    givers: countGivers(writing),
    settled: world.at,
    moved: new Map(),
    appeared: new Map(),
    vanished: new Map(),
    dated: new Set(),
    because: (item) => {
      const situation = answer.situations[item];
      return situation === undefined ? '' : lineText(writing, answer, situation);
    },
  };
}

/** The survivors of these keys again; returns those that changed, with the rows they had. */
function hearAgain(seat: Seat, { keys, crossed }: Touched): Map<number, readonly number[]> {
  const { world } = seat;
  const changed = new Map<number, readonly number[]>();
  for (const key of keys) {
    const before = rowsAt(world, key);
    hear(world, key);
    const rows = rowsAt(world, key);
    if (rows.length !== before.length || rows.some((row, at) => row !== before[at])) changed.set(key, before);
  }
  for (const key of crossed) if (!changed.has(key)) changed.set(key, rowsAt(world, key));
  return changed;
}

/** Brings a view up to date with what was touched. */
export function refresh(seat: Seat, touched: Touched, dependents: Dependents, names: Names): void {
  const changed = hearAgain(seat, touched);
  if (changed.size > 0 || touched.items.size > 0 || touched.clock) {
    const work = openWork(touched);
    for (const [key, before] of changed) spread(seat, key, before, touched.crossed.has(key), work, dependents);
    moveFluents(seat, work.fluents, work, dependents);
    tallyAgain(seat, work, dependents);
    weighAgain(seat, work, dependents);
    violateAgain(seat, work, dependents);
    surveyAgain(seat, work);
    settle(seat, work);
    tellNews(seat, evidenceNews({ world: seat.world, names }, changed, seat.settled, seat.givers));
    tellNews(seat, seat.scopes.take());
    seat.world.verdicts.before = new Map();
  }
  seat.settled = seat.world.at;
}

const openWork = ({ items, clock }: Touched): Work => ({
  tallies: new Set(items),
  charges: new Set(),
  forces: new Set(),
  hurdles: new Set(items),
  leaves: new Set(items),
  situations: new Set(items),
  fluents: new Set(),
  lives: new Set(),
  guards: items.size > 0 || clock,
  reach: new Set(),
  clusters: new Set(),
});

// Situations, rows and the findings that hang on them.
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
  for (const key of work.lives) scopes.life(answer, key);
  for (const number of new Set([...work.reach, ...work.clusters])) scopes.cluster(answer, number);
}

// What came after it had gone, or went after it had come, is no news.
function tellNews(seat: Seat, { appeared, vanished }: News): void {
  for (const finding of appeared) if (!seat.vanished.delete(findingName(finding))) seat.appeared.set(findingName(finding), finding);
  for (const finding of vanished) if (!seat.appeared.delete(findingName(finding))) seat.vanished.set(findingName(finding), finding);
}

/** State and progress of a line in one text: `overdue 0 0`. */
export const summary = ({ answer }: Seat, at: number): string =>
  `${answer.decided[at]?.state} ${answer.situations[at]?.tally.count.low} ${answer.situations[at]?.tally.count.high}`;
