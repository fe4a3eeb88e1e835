import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendars, countFrom, fromStart, readCivil, readZone, untilEnd, within, type Days } from './civil.ts';

const kabul = 'Asia/Kabul';
const newYork = 'America/New_York';
function days(text: string, calendar?: string): Days[] {
  const read = readCivil(text, calendar);
  if (typeof read === 'string') throw new Error(`${text} ${calendar}: ${read}`);
  return read;
}
const listed = (text: string, calendar?: string) => days(text, calendar).map(({ first, last }) => `${first}..${last}`);

describe('a civil date', () => {
  test('10 March 2020 ends 19:30Z in Kabul and 04:00Z on the 11th in New York', () => {
    expect(untilEnd(days('2020-03-10'), [newYork, kabul])).toEqual({ earliest: '2020-03-10T19:30:00Z', latest: '2020-03-11T04:00:00Z' });
  });
  test('a beginning starts with its day', () => {
    expect(fromStart(days('2020-02-22'), [kabul])).toEqual({ earliest: '2020-02-21T19:30:00Z', latest: '2020-02-21T19:30:00Z' });
  });
  test('5 Rajab 1441 is 28 or 29 February, for the variant is not named', () => {
    expect(listed('1441-07-05', 'islamic').sort()).toEqual(['2020-02-28..2020-02-28', '2020-02-29..2020-02-29']);
    expect(listed('1441-07-05', 'islamic-umalqura')).toEqual(['2020-02-29..2020-02-29']);
  });
  test('10 Hut 1398 is 29 February 2020 in the Persian calendar', () => {
    expect(listed('1398-12-10', 'persian')).toEqual(['2020-02-29..2020-02-29']);
  });
  test('a month is its days, and as a deadline it ends with the last of them', () => {
    expect(listed('2020-02')).toEqual(['2020-02-01..2020-02-29']);
    expect(untilEnd(days('2020-02'), ['UTC']).latest).toBe('2020-03-01T00:00:00Z');
    expect(listed('2021')).toEqual(['2021-01-01..2021-12-31']);
  });
  test('the 30th of a month that only some variants give 30 days keeps those variants', () => {
    const months = Array.from({ length: 12 }, (_, month) => `1441-${String(month + 1).padStart(2, '0')}-30`);
    const counts = months.map((text) => readCivil(text, 'islamic')).map((read) => (typeof read === 'string' ? 0 : read.length));
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });
  test.each(['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10'])('%s is no such day', (text) => {
    expect(readCivil(text)).toBe('no-such-day');
  });
  test.each(['June 2024-31', '', '10 March 2020', '2020-3-10', '2020-03-10T00:00:00Z', '20200310'])('"%s" is not a date', (text) => {
    expect(readCivil(text)).toBe('not-a-date');
  });
  test("a day that begins at one o'clock begins there, for midnight was skipped", () => {
    expect(fromStart(days('2018-11-04'), ['America/Sao_Paulo']).earliest).toBe('2018-11-04T03:00:00Z');
    expect(untilEnd(days('2018-11-03'), ['America/Sao_Paulo']).latest).toBe('2018-11-04T03:00:00Z');
  });
});

describe('a count from a date', () => {
  const end = (date: string, duration: string) => countFrom(days(date), Temporal.Duration.from(duration), ['UTC']).latest;
  test.each([
    ['2020-02-29', 'P135D', '2020-07-14T00:00:00Z'],
    ['2020-02-29', 'P14M', '2021-04-30T00:00:00Z'],
    ['2020-01-31', 'P1M', '2020-03-01T00:00:00Z'],
    ['2020-02-29', '-P2D', '2020-02-28T00:00:00Z'],
    ['2020-02-29', 'PT48H', '2020-03-03T00:00:00Z'],
  ])('%s and %s ends at %s', (date, duration, expected) => {
    expect(end(date, duration)).toBe(expected);
  });
  test('from a month counts from its first and from its last day', () => {
    expect(countFrom(days('2020-02'), Temporal.Duration.from('P10D'), ['UTC'])).toEqual({
      earliest: '2020-02-12T00:00:00Z',
      latest: '2020-03-11T00:00:00Z',
    });
  });
});

test('a zone is known by its proper name', () => {
  expect(readZone('asia/kabul')).toBe('Asia/Kabul');
  expect(readZone('Asia/Kabull')).toBeUndefined();
});

const zones = fc.uniqueArray(fc.constantFrom('UTC', kabul, newYork, 'Pacific/Chatham', 'Pacific/Apia', 'Africa/Juba', 'America/Bogota'), {
  minLength: 1,
});
const isoDay = fc.integer({ min: 0, max: 73_000 }).map((n) => Temporal.PlainDate.from('1900-01-01').add({ days: n }).toString());
const instant = (text: string) => Temporal.Instant.from(text);

describe('for any date', () => {
  test('the span is not turned round, and more zones never narrow it', () => {
    fc.assert(
      fc.property(isoDay, zones, zones, (text, some, more) => {
        const narrow = untilEnd(days(text), some);
        const wide = untilEnd(days(text), [...some, ...more]);
        expect(Temporal.Instant.compare(narrow.earliest, narrow.latest)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(wide.earliest, narrow.earliest)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(wide.latest, narrow.latest)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('the end of a day is the start of the next, in any one zone', () => {
    fc.assert(
      fc.property(isoDay, zones, (text, [zone = 'UTC']) => {
        const next = Temporal.PlainDate.from(text).add({ days: 1 }).toString();
        expect(untilEnd(days(text), [zone])).toEqual(fromStart(days(next), [zone]));
      }),
    );
  });
  test('the last instant before the end still lies on the day', () => {
    fc.assert(
      fc.property(isoDay, zones, (text, [zone = 'UTC']) => {
        const date = Temporal.PlainDate.from(text);
        // Samoa left out 30 December 2011 altogether: that day has no instants.
        fc.pre(!(zone === 'Pacific/Apia' && text === '2011-12-30'));
        const last = instant(untilEnd([{ first: date, last: date }], [zone]).latest).subtract({ nanoseconds: 1 });
        expect(last.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(text);
      }),
    );
  });
  test('n days from a date ends n days after the date itself ends', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: 0, max: 4000 }), (text, n) => {
        const counted = instant(countFrom(days(text), Temporal.Duration.from({ days: n }), ['UTC']).latest);
        expect(counted.since(untilEnd(days(text), ['UTC']).latest).total('hours')).toBe(24 * n);
      }),
    );
  });
  test('months never carry a count past the month they name', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: 0, max: 60 }), (text, months) => {
        const ends = instant(countFrom(days(text), Temporal.Duration.from({ months }), ['UTC']).latest)
          .toZonedDateTimeISO('UTC')
          .subtract({ days: 1 });
        const [year = 0, month = 0] = text.split('-').map(Number);
        expect(ends.year * 12 + ends.month).toBe(year * 12 + month + months);
      }),
    );
  });
  test('each variant of a calendar gives a day that reads back as what was written', () => {
    const date = fc.tuple(fc.integer({ min: 1350, max: 1480 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }));
    const named = fc.constantFrom(...Object.keys(calendars).filter((name) => name !== 'iso'));
    fc.assert(
      fc.property(date, named, ([year, month, day], calendar) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const readings = days(text, calendar);
        for (const { first } of readings) {
          const back = (calendars[calendar] ?? []).map((variant) => first.withCalendar(variant));
          expect(back.some((seen) => seen.year === year && seen.month === month && seen.day === day)).toBe(true);
        }
        const [one] = readings;
        if (one !== undefined) expect(readings.every(({ first }) => Math.abs(first.since(one.first).days) <= 2)).toBe(true);
        const span = within(readings, ['UTC']);
        expect(instant(span.latest).since(span.earliest).total('hours')).toBeLessThanOrEqual(72);
      }),
    );
  });
});
