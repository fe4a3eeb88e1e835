import { expect, it } from 'vitest';
import { spanOfYears, yearsThatFall } from './years-that-fall.ts';

const why = ['Aro was not president then'];

it('years in a row that fall for the same reasons are told in one line', () => {
  const runs = yearsThatFall([1990, 1991, 1992].map((year) => ({ year, reasons: why })));
  expect(runs.map(spanOfYears)).toEqual(['1990 to 1992']);
});

it('leap years that fall for the same reasons are in a row too', () => {
  const runs = yearsThatFall([
    { year: 1992, reasons: why },
    { year: 1996, reasons: why },
    { year: 2000, reasons: ['Belo was not king then'] },
  ]);
  expect(runs.map((run) => [spanOfYears(run), ...run.reasons])).toEqual([
    ['1992 to 1996', ...why],
    ['2000', 'Belo was not king then'],
  ]);
});
