// From a change to what hangs on it: a key to counts, acts or fluents; a fluent to commitments; a commitment to those that lean on it.
import { chargesOn } from './charges.ts';
import { countEvent } from './counter.ts';
import type { Clusters } from './clusters.ts';
import type { Dependents } from './dependents.ts';
import { keyOf } from './evidence.ts';
import type { Seat, Work } from './seat-work.ts';
import type { Tally } from './tally.ts';
import { rowsAt } from './world.ts';

/** From a changed key to what hangs on it. `crossed`: the clock has passed an end of one of its spans, so that sums have to be made anew. */
export function spread(seat: Seat, key: number, before: readonly number[], crossed: boolean, work: Work, dependents: Dependents): void {
  const { world } = seat;
  const { frame, evidence } = world;
  const entry = keyOf(evidence, key);
  switch (entry?.kind) {
    case 'performance':
    case 'total':
      for (const at of frame.carriers[entry.commitment] ?? []) {
        work.tallies.add(at);
        for (const counters of [seat.counters.now, seat.counters.due]) {
          const counter = counters[at];
          if (counter === undefined) continue;
          if (crossed || entry.kind === 'total') counters[at] = undefined;
          else {
            countEvent(counter, entry.commitment, before, -1);
            countEvent(counter, entry.commitment, rowsAt(world, key), 1);
          }
        }
      }
      return;
    case 'act':
      for (const charge of chargesOn(evidence.charges, evidence.keys, key)) work.charges.add(charge);
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
      work.lives.add(key);
      for (const fluent of evidence.fluents.byKey.get(key) ?? []) work.fluents.add(evidence.fluents.fluents[fluent]?.name ?? '');
      return;
    case undefined:
      return;
  }
}

/** From fluents to the commitments that hang on them. */
export function moveFluents(seat: Seat, names: ReadonlySet<string>, work: Work, dependents: Dependents): void {
  const { clusters } = seat.world.frame;
  for (const name of names) {
    seat.world.standings.delete(name);
    for (const at of dependents.byFluent.get(name) ?? []) {
      work.hurdles.add(at);
      work.leaves.add(at);
      work.situations.add(at);
      work.forces.add(at);
      work.reach.add(clusters.of[at] ?? 0);
    }
    for (const at of dependents.datedByFluent.get(name) ?? []) work.tallies.add(at);
    work.guards = true;
  }
}

/** What others may lean on: when it changes, they are looked at again. */
export function significance(before: Tally, after: Tally, at: number, work: Work, dependents: Dependents, { of }: Clusters): void {
  const started = (tally: Tally): boolean[] => [tally.count.bestLow >= 1, tally.count.worstHigh < 1];
  const dated = before.due?.earliest !== after.due?.earliest || before.due?.latest !== after.due?.latest;
  const changed =
    before.done !== after.done ||
    before.passed !== after.passed ||
    before.violated !== after.violated ||
    before.bare !== after.bare ||
    after.terms !== undefined ||
    started(before).join() !== started(after).join() ||
    dated;
  if ((dependents.thresholds[at] ?? []).some((least) => before.count.low >= least !== after.count.low >= least))
    work.reach.add(of[at] ?? 0);
  if (dependents.datedBy[at]?.length) for (const other of dependents.datedBy[at]) work.tallies.add(other);
  if (!changed) return;
  work.guards = true;
  work.clusters.add(of[at] ?? 0);
  work.hurdles.add(at);
  for (const other of dependents.mentioning[at] ?? []) work.leaves.add(other);
}
