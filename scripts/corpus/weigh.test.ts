import { expect, test } from 'vitest';
import { sureOf } from '../../src/read/index.ts';
import { weigh, type Example } from './weigh.ts';

const many = (count: number, right: number, ...signs: string[]): Example[] =>
  Array.from({ length: count }, (_, at) => ({ signs: ['start', ...signs], right: at < right }));

test('what shows no other sign is as sure as the share of right ones', () => {
  expect(sureOf(weigh(many(100, 70)), ['start'])).toBeCloseTo(0.7, 1);
});

test('a sign of things that are mostly right makes surer, one of things mostly wrong less sure, and each as much as it proved', () => {
  const table = weigh([...many(200, 180, 'plain'), ...many(200, 60, 'odd')]);
  expect(sureOf(table, ['start', 'plain'])).toBeCloseTo(0.9, 1);
  expect(sureOf(table, ['start', 'odd'])).toBeCloseTo(0.3, 1);
});

test('a sign met less than five times gets no weight, whatever it seemed to prove', () => {
  expect(weigh([...many(50, 25), ...many(4, 4, 'rare')])).not.toHaveProperty('rare');
});

test('the same examples in another order give nearly the same weights', () => {
  const examples = [...many(80, 60, 'plain'), ...many(40, 10, 'odd')];
  const [there, back] = [weigh(examples), weigh(examples.toReversed())];
  for (const [sign, weight] of Object.entries(there)) expect(back[sign]).toBeCloseTo(weight, 2);
});
