import { describe, expect, it } from 'vitest';
import { openReader } from './index.ts';
import { pipeline, samplePage } from './sample.fixture.ts';

const read = (text: string, published: string | null = '2020-03-04T12:00:00Z') =>
  openReader({ pipeline }).read(samplePage(text, { published }));
const times = (text: string, published?: string | null) =>
  read(text, published).times.map(({ type, value, relation }) => [type, value, relation]);

describe('times', () => {
  it.each([
    ['They met on Tuesday.', 'DATE', '2020-03-03', 'at'],
    ['They will meet on Friday.', 'DATE', '2020-03-06', 'at'],
    ['The deal was signed on February 29.', 'DATE', '2020-02-29', 'at'],
    ['It must be done by March 10.', 'DATE', '2020-03-10', 'by'],
    ['The call went on for about 35 minutes.', 'DURATION', 'PT35M', 'for'],
    ['They have fought since 2001.', 'DATE', '2001', 'since'],
    ['They left on 2020-03-01.', 'DATE', '2020-03-01', 'at'],
    ['It is due within 135 days.', 'DURATION', 'P135D', 'within'],
    ['They left three days ago.', 'DATE', '2020-03-01', undefined],
    ['They came a day after the vote.', 'DURATION', 'P1D', 'after'],
    ['It happened last month.', 'DATE', '2020-02', undefined],
  ])('%s', (text, type, value, relation) => {
    expect(times(text)).toEqual([[type, value, relation]]);
  });
  it('a leap day finds the nearest leap year', () => {
    expect(times('The deal was signed on February 29.', '2021-05-01T00:00:00Z')[0]?.[1]).toBe('2020-02-29');
  });
  it('without a date of publication nothing is filled in', () => {
    const reading = read('They met on Tuesday and signed on March 10.', null);
    expect(reading.times.map(({ value, from }) => [value, from])).toEqual([
      ['XXXX-WXX-2', undefined],
      ['XXXX-03-10', undefined],
    ]);
    expect(reading.unresolved.map(({ code }) => code)).toEqual(['time.no-anchor', 'time.no-year']);
  });
  it('a day that no calendar has is listed', () => {
    expect(read('They met on 2020-02-30.').unresolved.map(({ code }) => code)).toContain('time.no-such-day');
  });
});

describe('amounts', () => {
  const amount = (text: string) => read(text).amounts.map(({ low, high, bound, unit }) => [low, high, bound, unit])[0];
  it.each([
    ['Up to 5,000 northern prisoners will go.', null, 5000, 'ceiling', 'prisoners'],
    ['At least twenty-five men died.', 25, null, 'floor', 'men'],
    ['They freed about 100 prisoners.', 90, 110, 'about', 'prisoners'],
    ['Between 10,000 and 15,000 people are held.', 10_000, 15_000, 'range', 'people'],
    ['No more than 1,500 prisoners go.', null, 1500, 'ceiling', 'prisoners'],
    ['They freed three hundred of their prisoners.', 300, 300, 'exact', 'prisoners'],
    ['Dozens of fighters came.', 24, null, 'vague', 'fighters'],
    ['Some 40% of the seats fell.', 36, 44, 'about', 'per cent'],
  ])('%s', (text, low, high, bound, unit) => {
    expect(amount(text)).toEqual([low, high, bound, unit]);
  });
  it('"so far" makes a running total', () => {
    expect(read('So far 300 prisoners have been freed.').amounts[0]?.total).toBe(true);
  });
  it('the number of a date is no amount', () => {
    expect(read('They met on March 10.').amounts).toEqual([]);
  });
});
