import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLearner } from './learner.ts';
import { openLinear, rowSections, score } from './linear.ts';

const anyUpdate = fc.record({ key: fc.integer(), kind: fc.nat(20), by: fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0) });

it('a weight comes back from the file with its sign and its size', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyUpdate, { selector: ({ key }) => key, minLength: 1, maxLength: 60 }), (updates) => {
      const learner = openLearner();
      for (const { key, kind, by } of updates) learner.update(Int32Array.of(key), 1, kind, by);
      learner.tick();
      const model = openLinear(new Map(rowSections('m', learner.harvest({ most: 1000 }))), 'm');
      const heaviest = Math.max(...updates.map(({ by }) => Math.abs(by)));
      const scores = new Int32Array(21);
      for (const { key, kind, by } of updates) {
        score(model, Int32Array.of(key), 1, scores);
        const wanted = (32_000 * by) / heaviest;
        expect(Math.abs((scores[kind] as number) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) / 20);
        expect(scores.filter((points) => points !== 0)).toHaveLength(1);
      }
    }),
  );
});

it('keys that are not there score nothing', () => {
  const learner = openLearner();
  learner.update(Int32Array.of(5, -7), 2, 3, 1);
  learner.tick();
  const model = openLinear(new Map(rowSections('m', learner.harvest({ most: 10 }))), 'm');
  const scores = new Int32Array(8);
  score(model, Int32Array.of(6, 7, 0), 3, scores);
  expect([...scores]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
