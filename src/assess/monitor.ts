// The core, kept up to date: claims come and go, the clock moves on, and every view's board stays what `assess` would give from scratch. A change
// costs what it touches: its own key, the count or fluent it belongs to, the lines that lean on them.
import { Fault, parseMoment } from '../kit/index.ts';
import type { Board, Claim, Dossier, Finding } from '../terms/index.ts';
import { boardOf } from './board.ts';
import { compileDossier, type Frame } from './compile.ts';
import { admitTable, type ClaimTable } from './claim-table.ts';
import { dependentsOf, type Dependents } from './dependents.ts';
import { admitClaim, openEvidence, rowOfId, type Evidence } from './evidence.ts';
import { sortFindings } from './finding-list.ts';
import { openHeap, type Heap } from './heap.ts';
import { isoOf } from './instants.ts';
import { namesOf, type Names } from './names.ts';
import { ranksOf, viewOf } from './ranks.ts';
import { openSeat, refresh } from './seat.ts';
import type { Seat, Touched } from './seat-work.ts';
import { turnsOf } from './turns.ts';
import { listen, openWorld } from './world.ts';

/** What changed in one view since it was last asked: lines (`before` and `after` as state, low and high), findings that came and went, and why. */
export type MonitorChanges = {
  view: string;
  at: string;
  lines: { commitment: string; title: string; before: string; after: string; because: string }[];
  appeared: Finding[];
  vanished: Finding[];
  /** Claims added or withdrawn since the last time; empty where only the clock moved. */
  claims: string[];
};

/** A living board. Times are instants or civil dates as everywhere; the monitor's present is both `at` and `known`. */
export type Monitor = {
  /** Takes claims in; what cannot be used is in the board's issues. Claims that become known later wait for `advance`. */
  add: (claims: readonly Claim[]) => void;
  /** Withdraws a claim from `at` on. Throws Fault `monitor.unknown-claim`, `monitor.retracted-early`. */
  retract: (id: string, at: string) => void;
  /** Moves the present. Throws Fault `monitor.backwards`. */
  advance: (to: string) => void;
  /** The board of one view, with its reasons: what `assess` gives at the monitor's present. Throws Fault `question.unknown-view`. */
  board: (view: string) => Board;
  /** State of one commitment in one view, without words: `overdue 0 0`. */
  line: (view: string, commitment: string) => string | undefined;
  /** What changed since this was last called, view by view; views without a change are left out. */
  changes: () => MonitorChanges[];
};

type Parts = {
  evidence: Evidence;
  frame: Frame;
  names: Names;
  seats: Map<string, Seat>;
  heap: Heap<{ key: number; crossing: boolean } | { item: number }>;
  dependents: Dependents;
  scheduled: Set<string>;
  now: number;
  news: Set<string>;
};

/** Opens a monitor for some views (all of the dossier's by default), at a present, with claims to begin with (one by one, or many in columns). */
export function openMonitor(
  dossier: Dossier,
  views: readonly string[] | undefined,
  { at, claims = [], table }: { at: string; claims?: readonly Claim[]; table?: ClaimTable },
): Monitor {
  const frame = compileDossier(dossier);
  const evidence = openEvidence(frame, claims.length);
  const parts: Parts = {
    evidence,
    frame,
    names: namesOf(frame),
    seats: new Map(),
    heap: openHeap(),
    dependents: dependentsOf(frame),
    scheduled: new Set(),
    now: parseMoment(at),
    news: new Set(),
  };
  for (const claim of claims) enter(parts, claim, undefined);
  if (table !== undefined) {
    const first = evidence.columns.length;
    admitTable(evidence, table);
    for (let row = first; row < evidence.columns.length; row += 1) foresee(parts, row);
  }
  const worlds = (views ?? dossier.views.map((view) => view.id)).map((id) => {
    const view = viewOf(dossier, id);
    return openWorld(evidence, ranksOf(view, frame), { at: parts.now, known: parts.now, view: id, floors: view.floors });
  });
  listen(worlds);
  for (const world of worlds) parts.seats.set(world.view, openSeat(world, parts.names));
  for (const { at: moment, item } of parts.dependents.instants) schedule(parts, item, moment);
  for (const item of frame.items) scheduleItem(parts, item.index);
  return monitorOf(parts);
}

function monitorOf(parts: Parts): Monitor {
  const seatOf = (view: string): Seat => {
    const seat = parts.seats.get(view);
    if (seat === undefined)
      throw new Fault(
        'question.unknown-view',
        `this monitor does not follow view "${view}"`,
        `It follows: ${[...parts.seats.keys()].join(', ')}.`,
      );
    return seat;
  };
  return {
    add: (claims) => {
      const touched = nothingTouched();
      for (const claim of claims) enter(parts, claim, touched);
      update(parts, touched);
    },
    retract: (id, at) => {
      const row = rowOfId(parts.evidence, id);
      if (row < 0)
        throw new Fault(
          'monitor.unknown-claim',
          `there is no claim "${id}" to withdraw`,
          'Withdraw a claim by the id under which it was added.',
        );
      const moment = parseMoment(at);
      const { columns } = parts.evidence;
      if (moment < (columns.known[row] ?? 0))
        throw new Fault(
          'monitor.retracted-early',
          `claim "${id}" cannot be withdrawn at ${at}, before it was known`,
          'Withdraw it at or after the time it became known.',
        );
      columns.retracted[row] = moment;
      parts.news.add(id);
      const touched = nothingTouched();
      touched.keys.add(columns.key[row] ?? 0);
      if (moment > parts.now) parts.heap.push(moment, { key: columns.key[row] ?? 0, crossing: false });
      update(parts, touched);
    },
    advance: (to) => advance(parts, parseMoment(to), to),
    board: (view) => {
      return boardOf(seatOf(view).answer, parts.names);
    },
    line: (view, commitment) => {
      const at = parts.frame.index.get(commitment);
      const { answer } = seatOf(view);
      return at === undefined
        ? undefined
        : `${answer.decided[at]?.state} ${answer.tallies[at]?.count.low} ${answer.tallies[at]?.count.high}`;
    },
    changes: () => takeChanges(parts),
  };
}

const nothingTouched = (): Touched => ({ keys: new Set(), crossed: new Set(), items: new Set(), clock: false });

// A claim into the evidence.
function enter(parts: Parts, claim: Claim, touched: Touched | undefined): void {
  const { evidence } = parts;
  const row = admitClaim(evidence, claim);
  if (row < 0) return;
  const key = evidence.columns.key[row] ?? 0;
  touched?.keys.add(key);
  if (touched !== undefined) parts.news.add(claim.id);
  foresee(parts, row);
}

// What of a claim lies ahead of the present goes on the heap.
function foresee({ evidence: { columns }, heap, now }: Parts, row: number): void {
  const key = columns.key[row] ?? 0;
  for (const [column, crossing] of [
    [columns.known, false],
    [columns.retracted, false],
    [columns.earliest, true],
    [columns.latest, true],
  ] as const) {
    const moment = column[row] ?? 0;
    if (moment > now && moment !== Infinity) heap.push(moment, { key, crossing });
  }
}

function advance(parts: Parts, to: number, text: string): void {
  if (to < parts.now)
    throw new Fault(
      'monitor.backwards',
      `${text} lies before the monitor's present, ${isoOf(parts.now)}`,
      'Ask `assess` for the past; a monitor goes forward only.',
    );
  const touched = nothingTouched();
  for (const { what } of parts.heap.popUntil(to)) {
    if ('item' in what) {
      if (what.item >= 0) touched.items.add(what.item);
      else touched.clock = true;
    } else {
      touched.keys.add(what.key);
      if (what.crossing) touched.crossed.add(what.key);
    }
  }
  parts.now = to;
  for (const { world, counters } of parts.seats.values()) {
    const before = world.at;
    Object.assign(world, { at: to, known: to });
    for (const counter of counters.now) if (counter?.to === before) counter.to = to;
  }
  update(parts, touched);
}

function update(parts: Parts, touched: Touched): void {
  for (const seat of parts.seats.values()) {
    refresh(seat, touched, parts.dependents, parts.names);
    for (const at of seat.dated) scheduleItem(parts, at);
    seat.dated.clear();
  }
}

// The moments at which a line may turn by the clock alone. Most limits are passed a millisecond after their last instant.
function scheduleItem(parts: Parts, at: number): void {
  const item = parts.frame.items[at];
  if (item === undefined) return;
  for (const { answer } of parts.seats.values()) {
    const tally = answer.tallies[at];
    if (tally === undefined) continue;
    for (const moment of turnsOf(item, tally)) schedule(parts, at, moment);
  }
}

function schedule(parts: Parts, item: number, moment: number): void {
  for (const time of [moment, moment + 1]) {
    const name = `${item} ${time}`;
    if (time <= parts.now || !Number.isFinite(time) || parts.scheduled.has(name)) continue;
    parts.scheduled.add(name);
    parts.heap.push(time, { item });
  }
}

function takeChanges(parts: Parts): MonitorChanges[] {
  const claims = [...parts.news].toSorted();
  parts.news.clear();
  return [...parts.seats].flatMap(([view, seat]): MonitorChanges[] => {
    const lines = [...seat.moved.values()]
      .filter(({ before, after }) => before !== after)
      .toSorted((a, b) => a.item - b.item)
      .map(({ item, before, after }) => {
        const { id = '', commitment } = parts.frame.items[item] ?? {};
        return { commitment: id, title: commitment?.title ?? '', before, after, because: seat.because(item) };
      });
    const [appeared, vanished] = [sortFindings(seat.appeared), sortFindings(seat.vanished)];
    seat.moved.clear();
    seat.appeared.clear();
    seat.vanished.clear();
    return lines.length + appeared.length + vanished.length === 0
      ? []
      : [{ view, at: isoOf(parts.now) ?? '', lines, appeared, vanished, claims }];
  });
}
