import { expect, test } from 'vitest';
import type { TimeExpression } from '../terms/index.ts';
import { lastOfName } from './deed-times.ts';
import { dated, dayOf, newsOf, toldIn } from './times.ts';

const known = '2020-03-05T12:00:00Z';
const time = (more: Partial<TimeExpression>): TimeExpression => ({
  start: 0,
  end: 4,
  text: 'then',
  type: 'DATE',
  value: 'x',
  from: '2020-03-05T00:00:00Z',
  to: '2020-03-05T23:59:59Z',
  ...more,
});

test('a span is cut at the publication: nothing is known before it happened', () => {
  expect(dated(time({}), known).when).toEqual(['2020-03-05T00:00:00Z', known]);
});

test('a time that lies ahead says so', () => {
  expect(dated(time({ from: '2020-03-10T00:00:00Z', to: '2020-03-10T23:59:59Z' }), known).ahead).toBe(true);
});

test.each([
  ['since', ['2020-03-05T00:00:00Z', known]],
  ['before', [null, '2020-03-05T00:00:00Z']],
  ['by', [null, known]],
] as const)('"%s" opens one end', (relation, when) => {
  expect(dated(time({ relation }), known).when).toEqual(when);
});

test('without a time, or without a place in the calendar, it is the day of publication', () => {
  const { from: _, to: __, ...floating } = time({});
  expect(dated(undefined, known)).toEqual(newsOf(known));
  expect(dated(floating, known).when).toEqual(['2020-03-05T00:00:00Z', known]);
  expect(dayOf(newsOf(known).when)).toBe('2020-03-05');
});

test('the time of speaking stands beside what is said, not inside it', () => {
  const times = [time({ start: 20, end: 24 }), time({ start: 5, end: 9 }), time({ start: 0, end: 4, type: 'DURATION' })];
  expect(toldIn('x'.repeat(40), times, [0, 40], [[15, 40]], known)).toBe(1);
  expect(toldIn('x'.repeat(40), times, [0, 40], [[0, 40]], known)).toBeUndefined();
  const turn = 'He took it on, a turn from what he said then';
  expect(toldIn(turn, [time({ start: 40, end: 44 })], [0, 44], [[8, 13]], known)).toBeUndefined();
});

test('a month that was read as the coming one, by which a thing had happened, is the last; a plan for a day ahead stays ahead', () => {
  const ahead = (relation?: TimeExpression['relation']) =>
    dated(time({ text: 'the end of May', from: '2020-05-31T00:00:00Z', to: '2020-05-31T23:59:59Z', relation }), known);
  const context = { known } as Parameters<typeof lastOfName>[2];
  expect(lastOfName(ahead('by'), 'by', context)).toMatchObject({ ahead: false, when: [null, '2019-05-31T23:59:59Z'] });
  expect(lastOfName(ahead(), undefined, context).ahead).toBe(true);
});
