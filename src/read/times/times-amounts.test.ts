import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { pipeline, samplePage } from '../sample.fixture.ts';

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
    ['The others will be freed by 31 December.', 'DATE', '2020-12-31', 'by'],
    ['The army was to leave by 31 December.', 'DATE', '2019-12-31', 'by'],
    ['The army was to leave by 2 April.', 'DATE', '2020-04-02', 'by'],
    ['The accord, which was signed in May, has failed.', 'DATE', '2019-05', 'at'],
    ['They had left the town by 31 December.', 'DATE', '2019-12-31', 'by'],
    ['The deal was signed on March 01.', 'DATE', '2020-03-01', 'at'],
    ['They left on 03 March 2020.', 'DATE', '2020-03-03', 'at'],
    ['The call went on for about 35 minutes.', 'DURATION', 'PT35M', 'for'],
    ['They have fought since 2001.', 'DATE', '2001', 'since'],
    ['They left on 2020-03-01.', 'DATE', '2020-03-01', 'at'],
    ['It is due within 135 days.', 'DURATION', 'P135D', 'within'],
    ['They left three days ago.', 'DATE', '2020-03-01', undefined],
    ['They came a day after the vote.', 'DURATION', 'P1D', 'after'],
    ['It happened last month.', 'DATE', '2020-02', undefined],
    ['They agreed to meet on Friday.', 'DATE', '2020-03-06', 'at'],
    ['They went up to fight in June.', 'DATE', '2019-06', 'at'],
    ['Talks resume in June.', 'DATE', '2020-06', 'at'],
    ['It fell in the first quarter of last year.', 'DATE', '2019-Q1', 'at'],
    ['It fell in the fourth quarter.', 'DATE', '2019-Q4', 'at'],
    ['It ended in the last week of February.', 'DATE', '2020-W09', 'at'],
    ['The war ended in the 1990s.', 'DATE', '199', 'at'],
    ['It is his worst loss since early 2009.', 'DATE', '2009', 'since'],
    ['It will be a cold winter.', 'DATE', '2020-WI', undefined],
    ['They lost it thirty-one years before the truce.', 'DURATION', 'P31Y', 'before'],
    ['It took two and a half years.', 'DURATION', 'P2.5Y', undefined],
    ['It has gone on for several years.', 'DURATION', 'PXY', 'for'],
    ['They freed 300 a month.', 'SET', 'P1M', undefined],
    ['They meet every Monday.', 'SET', 'XXXX-WXX-1', undefined],
    ['The army has recently left.', 'DATE', 'PAST_REF', undefined],
    ['It may fail in the future.', 'DATE', 'FUTURE_REF', undefined],
    ['The guns fell silent at 6 a.m. on Monday.', 'TIME', '2020-03-02T06:00', 'at'],
    ['The call began at half past nine yesterday.', 'TIME', '2020-03-03T09:30', 'at'],
    ['It began on the night of 1 March.', 'TIME', '2020-03-01TNI', 'at'],
    ['The detainees will be out before Christmas.', 'DATE', '2020-12-25', 'before'],
    ['Fighting will stop at Nowruz.', 'DATE', '2020-03-20', 'at'],
    ['They signed on 8 Hamal 1399.', 'DATE', '2020-03-27', 'at'],
    ['It is the budget of the financial year 2021.', 'DATE', 'FY2021', undefined],
  ])('%s', (text, type, value, relation) => {
    expect(times(text)).toEqual([[type, value, relation]]);
  });
  it('a feast of a calendar with several variants spans the days of all of them', () => {
    const [feast] = read('They met at Eid al-Fitr.', '2019-07-01T12:00:00Z').times;
    expect([feast?.from, feast?.to]).toEqual(['2019-06-04T00:00:00Z', '2019-06-05T23:59:59Z']);
  });
  it('an interval has both its ends', () => {
    expect(times('The truce held from 1 February to 20 February.')).toEqual([
      ['DATE', '2020-02-01', 'since'],
      ['DATE', '2020-02-20', 'until'],
    ]);
  });
  it('the end of a month is its last days', () => {
    const [end] = read('It must be done by the end of March.').times;
    expect([end?.value, end?.from, end?.to]).toEqual(['2020-03', '2020-03-21T00:00:00Z', '2020-03-31T23:59:59Z']);
  });
  it('a date line that repeats the day of publication is no time of the text', () => {
    expect(times('Truce holds\nMarch 4, 2020\nThe truce held.')).toEqual([]);
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
    ['They freed no fewer than 137 men.', 137, null, 'floor', 'men'],
    ['The camp holds 300 at the very most.', null, 300, 'ceiling', undefined],
    ['At least a dozen women left.', 12, null, 'floor', 'women'],
    ['Ten officers won over ten politicians.', 10, 10, 'exact', 'officers'],
    ['They freed the remaining 347 prisoners.', 347, 347, 'exact', 'prisoners'],
    ['Some 5 500 fighters left.', 4950, 6050, 'about', 'fighters'],
    ['Over 1\u202f250\u202f000 people returned.', 1_250_000, null, 'floor', 'people'],
    ['Of the lorries only 11 of the 40 trucks got through.', 11, 11, 'exact', 'trucks'],
    ['A further 135 villagers left.', 135, 135, 'exact', 'villagers'],
    ['A hundred million dollars will be paid.', 100_000_000, 100_000_000, 'exact', 'dollars'],
    ['One hundred and twenty-three of the guards fled.', 123, 123, 'exact', 'guards'],
    ['Just under 900 families returned.', 810, 900, 'about', 'families'],
    ['Several dozen rifles were buried.', 24, null, 'vague', 'rifles'],
    ['They cleared 500km of road.', 500, 500, 'exact', 'km'],
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
