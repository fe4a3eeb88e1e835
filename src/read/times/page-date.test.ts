import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { pipeline, samplePage } from '../sample.fixture.ts';

const read = (text: string) => openReader({ pipeline }).read(samplePage(text, { published: null }));

/** A report of ours with a leap day, a deadline still ahead, two weekdays and two office holders; names are put in for A and B. */
const report = (a: string, b: string): string =>
  [
    `US President ${a} spoke by telephone with the head of the rebels' office on Tuesday, a newspaper wrote.`,
    `The rebels said on Monday that they had taken up their attacks again.`,
    `On February 29 both sides signed a paper in a hotel by the sea.`,
    `It foresees that prisoners go home by March 10, when talks will open.`,
    `Afghan President ${b} turned the exchange down.`,
  ].join('\n\n');

describe('the date of a page that gives none', () => {
  it('is narrowed by a leap day, a deadline ahead, a weekday and the offices held', () => {
    const { dated } = read(report('Donald Trump', 'Ashraf Ghani'));
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['2020-03-03', '2020-03-09']]);
    expect(dated?.candidates[0]?.reasons).toEqual([
      '"February 29" is told as past: Saturday, 29 February 2020, a day that only leap years have',
      '"March 10" is still ahead: Tuesday, 10 March 2020',
      '"Tuesday" is told as past and later than that: Tuesday, 3 March 2020',
      'Donald Trump is named as president of the United States: 2017-01-20 to 2021-01-20, from 2025-01-20',
      'Ashraf Ghani is named as president of Afghanistan: 2014-09-29 to 2021-08-15',
    ]);
    expect(dated?.rejected.map(({ year }) => year)).toEqual([1992, 1996, 2000, 2004, 2008, 2012, 2016, 2024, 2028]);
    expect(dated?.rejected.find(({ year }) => year === 2016)?.reasons).toEqual([
      'Donald Trump was not president of the United States then (2017-01-20 to 2021-01-20, from 2025-01-20)',
    ]);
  });
  it.each([
    [
      'UN envoy Martin Griffiths said on Thursday that the truce of December 13 held. Prisoners will go home by January 20.',
      ['2018-12-20 to 2019-01-19', '2019-12-19 to 2020-01-19', '2020-12-17 to 2021-01-19'],
    ],
    ['British Foreign Secretary Boris Johnson met Iranian Foreign Minister Javad Zarif on Saturday.', ['2016-07-13 to 2018-07-09']],
    ['SPLA leader John Garang met Secretary of State Colin Powell on Friday.', ['2001-01-20 to 2005-01-26']],
    ['Kosovo Prime Minister Albin Kurti spoke on Monday.', ['2020-02-03 to 2020-06-03', '2021-03-22 to 2030-12-31']],
  ])('is bounded by ministers, envoys and leaders who are named by their office: %s', (text, expected) => {
    expect(read(text).dated?.candidates.map(({ from, to }) => `${from} to ${to}`)).toEqual(expected);
  });
  it('is not bounded by a former minister or by an assistant of one', () => {
    expect(read('The former Secretary of State John Kerry spoke on Friday.').dated).toBeUndefined();
    expect(read('Deputy Secretary of State John Kerry spoke on Friday.').dated).toBeUndefined();
  });
  it('settles the times that mean the same on every day of the interval, and leaves the others open', () => {
    const { times, unresolved } = read(report('Donald Trump', 'Ashraf Ghani'));
    expect(times.map(({ text, value }) => [text, value])).toEqual([
      ['Tuesday', '2020-03-03'],
      ['Monday', 'XXXX-WXX-1'],
      ['February 29', '2020-02-29'],
      ['March 10', '2020-03-10'],
    ]);
    expect(unresolved.filter(({ code }) => code.startsWith('time.')).map(({ code }) => code)).toEqual(['time.no-anchor']);
  });
  it('stays open among the leap years when the names are invented', () => {
    const { dated, times } = read(report('Dorian Trask', 'Anwar Gulzai'));
    expect(dated?.rejected).toEqual([]);
    expect(dated?.candidates.map(({ from }) => Number(from.slice(0, 4)))).toEqual([
      1992, 1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028,
    ]);
    expect(times.every(({ value }) => value.startsWith('XXXX'))).toBe(true);
  });
  it('is the date line where there is one', () => {
    const { dated, times } = read('Truce holds\nSeptember 1, 2007\nThe talks were put off today after a quarrel.');
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['2007-09-01', '2007-09-01']]);
    expect(times.at(-1)?.value).toBe('2007-09-01');
  });
  it('is the day in the wire line where that has its year', () => {
    const { dated } = read('Truce holds\n\nJUBA, 12 September 2018 (Wire) - The two leaders signed the accord on Wednesday.');
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['2018-09-12', '2018-09-12']]);
  });
  it('is the day in the wire line, or the next, in the years that the text leaves open', () => {
    const { dated } = read('JUBA, Sept 12 (Wire) - South African President Thabo Mbeki left the talks. They had begun in June 2006.');
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([
      ['2006-09-12', '2006-09-13'],
      ['2007-09-12', '2007-09-13'],
      ['2008-09-12', '2008-09-13'],
    ]);
    expect(dated?.candidates[0]?.reasons[0]).toBe('the report is headed "Sept 12"');
  });
  it('is one of the years in which the weekday falls on the date', () => {
    const { dated } = read('Prime Minister Tony Blair met the envoys. They signed on Friday, 10 April.');
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['1998-04-11', '1999-04-10']]);
  });
  it('is not told by a former office holder', () => {
    expect(read('Former US President Bill Clinton spoke in the old town.').dated).toBeUndefined();
  });
  it('is the span of the office where that is all the text gives', () => {
    const { dated } = read('South African President Nelson Mandela spoke of the talks in Burundi.');
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['1994-05-10', '1999-06-14']]);
  });
  it('is not sought in a page that gives it', () => {
    expect(openReader({ pipeline }).read(samplePage(report('Donald Trump', 'Ashraf Ghani'))).dated).toBeUndefined();
  });
});
