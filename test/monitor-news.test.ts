// What a monitor tells as news adds up: the findings that appeared, less those that vanished, are the findings of the board; so are the lines.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMonitor } from '../src/assess/index.ts';
import type { Claim, Finding } from '../src/terms/index.ts';
import { instance } from './oracle/generate.ts';

const minutesAfter = (instant: string, minutes: number): string => Temporal.Instant.from(instant).add({ minutes }).toString();
/** A finding without its words and claims. */
const bare = ({ text: _text, claims: _claims, ...rest }: Finding): string => JSON.stringify(rest);

test('findings and lines told as news add up to the board, whatever comes, goes, or passes by', { timeout: 120_000 }, () => {
  const step = fc.record({
    take: fc.nat({ max: 4 }),
    days: fc.constantFrom(0, 0, 1, 3, 9),
    withdraw: fc.boolean(),
    which: fc.nat({ max: 30 }),
  });
  let told = 0;
  fc.assert(
    fc.property(instance, fc.array(step, { minLength: 3, maxLength: 10 }), fc.nat({ max: 16 }), (one, steps, first) => {
      const waiting = [...one.claims];
      const given: Claim[] = waiting.splice(0, first);
      let now = '2020-01-02T00:00:00Z';
      const monitor = openMonitor(one.dossier, undefined, { at: now, claims: given });
      const linesOf = (view: string) =>
        new Map(monitor.board(view).commitments.map((line) => [line.id, `${line.state} ${line.progress.low} ${line.progress.high}`]));
      const views = one.dossier.views.map(({ id }) => ({
        id,
        findings: new Set(monitor.board(id).findings.map(bare)),
        lines: linesOf(id),
      }));
      for (const { take, days, withdraw, which } of [...steps, { take: 99, days: 40, withdraw: false, which: 0 }]) {
        const fresh = waiting.splice(0, take);
        monitor.add(fresh);
        given.push(...fresh);
        now = minutesAfter(now, days * 1440);
        monitor.advance(now);
        const victim = given[which % Math.max(1, given.length)];
        if (withdraw && victim?.retracted === undefined && victim !== undefined && victim.known <= now) {
          monitor.retract(victim.id, now);
          given[given.indexOf(victim)] = { ...victim, retracted: now };
        }
        const news = monitor.changes();
        for (const { id, findings, lines } of views) {
          const change = news.find(({ view }) => view === id);
          for (const finding of change?.vanished ?? []) expect(findings.delete(bare(finding))).toBe(true);
          for (const finding of change?.appeared ?? []) expect(findings.size).toBe(findings.add(bare(finding)).size - 1);
          for (const { commitment, before, after } of change?.lines ?? []) {
            expect(lines.get(commitment)).toBe(before);
            lines.set(commitment, after);
          }
          told += (change?.appeared.length ?? 0) + (change?.vanished.length ?? 0);
          expect([...findings].toSorted()).toEqual(monitor.board(id).findings.map(bare).toSorted());
          expect(lines).toEqual(linesOf(id));
        }
      }
    }),
    { numRuns: 40, seed: 77, interruptAfterTimeLimit: 60_000 },
  );
  expect(told).toBeGreaterThan(200);
});
