// Dates of an accord become moments. Takes what is written under `due`, `period.from`, `period.to` or `date`; returns a
// TimeSpec: a fixed span of instants, or an offset from an event whose claims will give the date.
import type { TimeSpec } from '../terms/index.ts';
import { resolveCount } from './anchors.ts';
import { calendars, fromStart, readCivil, readZone, untilEnd, within, type Days, type Window } from './civil.ts';
import { complain, kindOf, readDraft, valueAt } from './complaint.ts';
import { zonesOrUtc, type DateBench } from './date-bench.ts';
import { dateShapes } from './shapes.ts';
import type { Bench } from './look-up.ts';
import { didYouMean } from '../kit/index.ts';
import type { Step } from './sheet.ts';
import { durationWords } from './words.ts';

/** Which part of its day a date means: a deadline ends with it, a beginning begins with it, a signing lies within it. */
export type Edge = 'end' | 'start' | 'whole';

const edges: Readonly<Record<Edge, (days: readonly Days[], zones: readonly string[]) => Window>> = {
  end: untilEnd,
  start: fromStart,
  whole: within,
};
const fixed = (span: Window, text: string): TimeSpec => ({ kind: 'fixed', ...span, text });

/** Resolves a date in any of its shapes; `undefined` when it is wrong, and then the issues say why. */
export function resolveMoment(bench: DateBench, steps: readonly Step[], edge: Edge = 'end'): TimeSpec | undefined {
  const written = valueAt(bench.sheet.value, steps);
  if (typeof written === 'string' || typeof written === 'number') return resolveText(bench, steps, edge);
  const shape =
    typeof written === 'object' && written !== null
      ? (['date', 'within', 'before', 'day', 'from'] as const).find((key) => key in written)
      : undefined;
  if (shape === undefined) {
    const ways =
      '2020-03-10, { date, calendar, zone }, { within: P135D, of: signing }, { before: PT48H, of }, { day: 5, after } or { from, to }';
    complain(bench, 'bad-date', steps, `${kindOf(written)}, and none of the ways to write a date. Write ${ways}.`);
    return undefined;
  }
  return readers[shape](bench, steps, edge);
}

type Reader = (bench: DateBench, steps: readonly Step[], edge: Edge) => TimeSpec | undefined;
const readers: Readonly<Record<keyof typeof dateShapes, Reader>> = {
  date(bench, steps, edge) {
    const read = resolveDated(bench, steps);
    return read === undefined ? undefined : fixed(edges[edge](read.readings, read.zones), read.text);
  },
  within(bench, steps) {
    const draft = readDraft(bench, dateShapes.within, steps);
    return draft && resolveCount(bench, [...steps, 'of'], draft.within, `within ${durationWords(draft.within)} of`);
  },
  before(bench, steps) {
    const draft = readDraft(bench, dateShapes.before, steps);
    return draft && resolveCount(bench, [...steps, 'of'], `-${draft.before}`, `${durationWords(draft.before)} before`);
  },
  day(bench, steps) {
    const draft = readDraft(bench, dateShapes.day, steps);
    return draft && resolveCount(bench, [...steps, 'after'], `P${draft.day}D`, `by day ${draft.day} after`);
  },
  from(bench, steps) {
    const draft = readDraft(bench, dateShapes.from, steps);
    if (draft === undefined) return undefined;
    const ends = (['from', 'to'] as const).map(
      (key) => readInstant(draft[key]) ?? complain(bench, 'bad-instant', [...steps, key], 'not an instant. Write 2020-03-01T00:00:00Z.'),
    );
    const [from, to] = ends;
    if (typeof from !== 'string' || typeof to !== 'string') return undefined;
    if (Temporal.Instant.compare(from, to) <= 0) return fixed({ earliest: from, latest: to }, `${from} to ${to}`);
    complain(bench, 'turned-round', steps, 'ends before it begins. Swap from and to.');
    return undefined;
  },
};

/** A full instant in UTC, or undefined. */
export function readInstant(text: string): string | undefined {
  try {
    return Temporal.Instant.from(text).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function resolveText(bench: DateBench, steps: readonly Step[], edge: Edge): TimeSpec | undefined {
  const text = String(valueAt(bench.sheet.value, steps));
  const instant = readInstant(text);
  if (instant !== undefined) return fixed({ earliest: instant, latest: instant }, text);
  const days = resolveDays(bench, text, 'iso', steps);
  if (days === undefined) return undefined;
  if (bench.calendar.zones.length === 0) bench.calendar.missesZone?.(steps);
  return fixed(edges[edge](days, zonesOrUtc(bench.calendar)), text);
}

/** `{ date, calendar, zone }`: its days and its zones. */
export function resolveDated(
  bench: DateBench,
  steps: readonly Step[],
): { readings: Days[]; zones: readonly string[]; text: string } | undefined {
  const draft = readDraft(bench, dateShapes.date, steps);
  if (draft === undefined) return undefined;
  if (!Object.hasOwn(calendars, draft.calendar)) {
    complain(
      bench,
      'unknown-calendar',
      [...steps, 'calendar'],
      `not one of ${Object.keys(calendars).join(', ')}.${didYouMean(draft.calendar, Object.keys(calendars))}`,
    );
    return undefined;
  }
  const zone = draft.zone === undefined ? undefined : resolveZone(bench, draft.zone, [...steps, 'zone']);
  const readings = resolveDays(bench, String(draft.date), draft.calendar, [...steps, 'date']);
  if (readings === undefined || (draft.zone !== undefined && zone === undefined)) return undefined;
  if (zone === undefined && bench.calendar.zones.length === 0) bench.calendar.missesZone?.(steps);
  const text = [String(draft.date), draft.calendar === 'iso' ? '' : ` (${draft.calendar})`, zone === undefined ? '' : ` ${zone}`].join('');
  return { readings, zones: zone === undefined ? zonesOrUtc(bench.calendar) : [zone], text };
}

/** The zone by its proper name, or a complaint with the nearest one. */
export function resolveZone(bench: Bench, text: string, steps: readonly Step[]): string | undefined {
  const zone = readZone(text);
  if (zone === undefined) {
    complain(
      bench,
      'unknown-zone',
      steps,
      `no such time zone. Write one like Asia/Kabul.${didYouMean(text, Intl.supportedValuesOf('timeZone'))}`,
    );
  }
  return zone;
}

/** The days a civil date can mean, or a complaint. */
export function resolveDays(bench: Bench, text: string, calendar: string, steps: readonly Step[]): Days[] | undefined {
  const days = readCivil(text, calendar);
  if (typeof days !== 'string') return days;
  if (days === 'not-a-date') complain(bench, 'bad-date', steps, 'not a date. Write 2024-06-30 or 2024-06.');
  else if (/^\d{4}-\d{2}-/.test(text)) {
    const where = calendar === 'iso' ? '' : ` in the calendar "${calendar}"`;
    complain(bench, 'bad-date', steps, `no such day${where}. Write a day that the month has, or ${text.slice(0, 7)} for the whole month.`);
  } else complain(bench, 'bad-date', steps, 'no such month. Months go from 01 to 12.');
  return undefined;
}
