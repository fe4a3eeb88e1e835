import { expect, it } from 'vitest';
import { daysText, withDays } from './days.ts';

it.each([
  ['2020-03-10', '2020-03-10', '10 March 2020'],
  ['2020-03-03', '2020-03-09', '3 to 9 March 2020'],
  ['2020-02-28', '2020-03-03', '28 February to 3 March 2020'],
  ['2019-12-30', '2020-01-05', '30 December 2019 to 5 January 2020'],
  ['2024-06-01', '2024-06-30', 'June 2024'],
  ['2024-01-01T00:00:00Z', '2024-12-31T23:59:59Z', '2024'],
])('from %s to %s is "%s"', (from, to, text) => {
  expect(daysText(from, to)).toBe(text);
});

it('days in a sentence are written out, and what is no day stays', () => {
  expect(withDays('president 2017-01-20 to 2021-01-20, from 2025-01-20; file 2020-99-99')).toBe(
    'president 20 January 2017 to 20 January 2021, from 20 January 2025; file 2020-99-99',
  );
});
