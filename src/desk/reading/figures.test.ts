import { expect, it } from 'vitest';
import type { Amount, TimeExpression } from '../../terms/index.ts';
import { amountText, timeText } from './figures.ts';

const amount = (rest: Partial<Amount>): string => amountText({ span: [0, 1], text: '', low: null, high: null, bound: 'exact', ...rest });
const time = (type: TimeExpression['type'], value: string, rest: Partial<TimeExpression> = {}): string =>
  timeText({ start: 0, end: 1, text: '', type, value, ...rest });

it('amounts say how far they reach', () => {
  expect(amount({ high: 5000, bound: 'ceiling', unit: 'prisoners' })).toBe('at most 5,000 prisoners');
  expect(amount({ low: 24, bound: 'vague', unit: 'trucks' })).toBe('at least 24 trucks');
  expect(amount({ low: 40, high: 50, bound: 'range', unit: 'per cent' })).toBe('40 to 50 per cent');
  expect(amount({ low: 11, high: 11, unit: 'lorries', of: 40 })).toBe('11 lorries of 40');
  expect(amount({ bound: 'vague' })).toBe('how many stays open');
});

it('times are told in days and hours, never in codes', () => {
  expect(time('DURATION', 'PT35M')).toBe('35 minutes');
  expect(time('SET', 'P1W')).toBe('every week');
  expect(time('DATE', 'XXXX-WXX-1')).toBe('a day that stays open');
  expect(time('DATE', '2024-W21', { from: '2024-05-20T00:00:00Z', to: '2024-05-26T23:59:59Z' })).toBe('20 to 26 May 2024');
});
