// A timeline misses nothing: between two of its entries every instant has the state of the first. Held against `assess`, asked at many moments.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, timeline, type Change } from '../src/assess/index.ts';
import { instance } from './oracle/generate.ts';

const start = Temporal.Instant.from('2020-01-01T00:00:00Z');
const hours = (n: number): string => start.add({ hours: n }).toString();
const justAfter = (iso: string): string => Temporal.Instant.from(iso).add({ milliseconds: 1 }).toString();

/** Where each commitment stands at a moment, going by the entries up to it. */
function standing(changes: readonly Change[], at: string): Record<string, string> {
  const upTo = changes.filter((change) => Temporal.Instant.compare(change.at, at) <= 0);
  return Object.fromEntries(upTo.map(({ commitment, to, low, high }) => [commitment, `${to} ${low}-${high}`]));
}

const scenes = { numRuns: 60, seed: 1821, interruptAfterTimeLimit: 40_000 };
const moments = fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 6, maxLength: 6 });

test.each([
  ['as it was known at each moment', false],
  ['in hindsight', true],
])('at every moment the last entry of a timeline tells where a commitment stands, %s', (_how, hindsight) => {
  fc.assert(
    fc.property(instance, moments, ({ dossier, claims, question: { view } }, asked) => {
      const [from, to] = [hours(0), hours(60 * 24)];
      const changes = timeline(dossier, claims, { view, from, to, ...(hindsight ? { known: to } : {}) });
      const ends = changes.map(({ at }) => at).filter((at) => at < to);
      for (const at of [...asked.map(hours), ...ends, ...ends.map(justAfter), to]) {
        const { commitments } = assess(dossier, claims, { at, known: hindsight ? to : at, view });
        expect(standing(changes, at), at).toEqual(
          Object.fromEntries(commitments.map(({ id, state, progress }) => [id, `${state} ${progress.low}-${progress.high}`])),
        );
      }
    }),
    scenes,
  );
});
