import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, momentWords, spanWords, stepDay } from './moment.ts';

describe('moments in words', () => {
  test.each([
    ['2020-03-10T19:30:00Z', '10 March 2020, 19:30 UTC'],
    ['2020-03-04T23:59:59.999Z', 'the end of 4 March 2020, UTC'],
    ['2020-03-04', '4 March 2020'],
    ['2020-03-10T19:30:00+04:30', '10 March 2020, 19:30 +04:30'],
    ['soon', 'soon'],
  ])('%s reads "%s"', (iso, words) => expect(momentWords(iso)).toBe(words));

  test('a span of one day is one day, and open ends are said', () => {
    expect(spanWords(['2020-03-02T00:00:00Z', '2020-03-02T23:59:59Z'])).toBe('2 Mar 2020');
    expect(spanWords(['2020-02-28T00:00:00Z', '2020-03-02T23:59:59Z'])).toBe('28 Feb 2020 – 2 Mar 2020');
    expect(spanWords(['2020-03-10T19:30:00Z', '2020-03-11T04:00:00Z'])).toBe('10–11 Mar 2020');
    expect(spanWords([null, '2020-03-02T23:59:59Z'])).toBe('by 2 Mar 2020');
    expect(spanWords([null, null])).toBe('at a time not told');
  });
});

describe('days', () => {
  test('a step keeps the time of day and crosses leap days', () => {
    expect(stepDay('2020-02-28', 2)).toBe('2020-03-01');
    expect(stepDay('2021-02-28T18:00:00Z', 1)).toBe('2021-03-01T18:00:00Z');
    expect(stepDay('2020-02-30', 1)).toBeUndefined();
    expect(stepDay('soon', 1)).toBeUndefined();
  });

  test('it counts as Temporal counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 900_000 }), fc.integer({ min: -5000, max: 5000 }), (from, by) => {
        const day = Temporal.PlainDate.from('1970-01-01').add({ days: from });
        fc.pre(day.year > 0 && day.year < 9980);
        const next = day.add({ days: by });
        fc.pre(next.year > 0 && next.year < 9999);
        expect(stepDay(day.toString(), by)).toBe(next.toString());
        expect(daysBetween(day.toString(), next.toString())).toBe(by);
      }),
    );
  });
});
