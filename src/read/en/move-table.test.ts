import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMoveLearner } from './move-learner.ts';
import { moveSections, openMoveTable, scoreMoves } from './move-table.ts';
import { heaviest, stepOf, stepPoints } from './weight-steps.ts';

it('a weight in one byte is off by less than a twentieth, or by next to nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -heaviest, max: heaviest }), (points) => {
      const kept = stepPoints[stepOf(points)] as number;
      expect(Math.abs(kept - points)).toBeLessThanOrEqual(Math.max(6, Math.abs(points) / 20));
    }),
  );
  expect(stepPoints[stepOf(0)]).toBe(0);
});

it('what was learnt of many keys is found again in the table, and keys that were not learnt say nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 2 }), (given, right) => {
      const keys = Int32Array.from(given.filter((key) => key !== 0));
      const learner = openMoveLearner(0);
      learner.update(keys, keys.length, right, 0);
      learner.tick();
      const table = openMoveTable(new Map(moveSections('moves', learner.harvest(1_000))), 'moves');
      const scores = new Int32Array(3);
      for (const key of keys) {
        scoreMoves(table, Int32Array.of(key), 1, scores);
        expect([scores[0], scores[right]]).toEqual([0, heaviest]);
      }
      scoreMoves(openMoveTable(new Map(), 'moves'), keys, keys.length, scores);
      expect([...scores]).toEqual([0, 0, 0]);
    }),
  );
});
