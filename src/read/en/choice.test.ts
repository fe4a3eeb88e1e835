import { describe, expect, it } from 'vitest';
import { packChoice, trainChoice, weigh, type ChoiceExample } from './choice.ts';
import { openDice } from './hash.ts';

const keys = (...list: number[]): Int32Array => Int32Array.from(list);
// Key 1 marks what is right, except where key 2 stands beside it; key 9 means nothing.
const examples: ChoiceExample[] = [
  { keys: [keys(1, 9), keys(3, 9)], right: [true, false] },
  { keys: [keys(3), keys(1)], right: [false, true] },
  { keys: [keys(1, 2), keys(3)], right: [false, true] },
  { keys: [keys(1, 2), keys(1)], right: [false, true] },
];
const settings = { bits: 6, epochs: 30, rate: 0.3, decay: 0.0001 };

describe('a model that chooses', () => {
  const { weights, scale } = packChoice(trainChoice(examples, { ...settings, dice: openDice(1) }));

  it('learns what tells the right alternative, and what tells against it', () => {
    for (const { keys: lists, right } of examples) {
      const scores = lists.map((list) => weigh(weights, list, list.length));
      expect(scores.indexOf(Math.max(...scores))).toBe(right.indexOf(true));
    }
    expect(Math.abs(weigh(weights, keys(9), 1))).toBeLessThan(Math.abs(weigh(weights, keys(2), 1)) / 5);
  });
  it('keeps the odds when it is packed into whole numbers', () => {
    const plain = trainChoice(examples, { ...settings, dice: openDice(1) });
    expect(weigh(weights, keys(1, 2), 2) / scale).toBeCloseTo(weigh(plain, keys(1, 2), 2), 2);
  });
  it('gives the same weights for the same examples', () => {
    expect(trainChoice(examples, { ...settings, dice: openDice(1) })).toEqual(trainChoice(examples, { ...settings, dice: openDice(1) }));
  });
});
