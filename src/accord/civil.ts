// Civil dates: what a date in a text can mean. Takes a date, its calendar and zones; returns days, and spans of instants.
// A date whose calendar variant is not named stays several readings; nothing here picks one.

/** The calendars a dossier may name, and the variants that each stands for. */
export const calendars: Readonly<Record<string, readonly string[]>> = {
  iso: ['iso8601'],
  islamic: ['islamic-civil', 'islamic-tbla', 'islamic-umalqura'],
  'islamic-civil': ['islamic-civil'],
  'islamic-tbla': ['islamic-tbla'],
  'islamic-umalqura': ['islamic-umalqura'],
  persian: ['persian'],
};

/** One reading of a civil date, as ISO days: the same day twice, or the first and last day of a month or a year. */
export type Days = { first: Temporal.PlainDate; last: Temporal.PlainDate };

/** Earliest and latest instant that words can mean, ISO 8601 in UTC. */
export type Window = { earliest: string; latest: string };

/** `not-a-date`: not in a shape we read; `no-such-day`: in shape, but no calendar has it. */
export type CivilTrouble = 'not-a-date' | 'no-such-day';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Readings of `2020-03-10`, `2020-03` or `2020` in a calendar of `calendars`: one a variant that has that date. */
export function readCivil(text: string, calendar = 'iso'): Days[] | CivilTrouble {
  const parts = shape.exec(text);
  if (parts === null) return 'not-a-date';
  const [year, month, day] = [Number(parts[1]), parts[2], parts[3]];
  const readings: Days[] = [];
  for (const variant of calendars[calendar] ?? []) {
    const reading = readIn(variant, year, month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day));
    if (reading !== undefined && !readings.some(({ first, last }) => first.equals(reading.first) && last.equals(reading.last)))
      readings.push(reading);
  }
  return readings.length > 0 ? readings : 'no-such-day';
}

function readIn(calendar: string, year: number, month: number | undefined, day: number | undefined): Days | undefined {
  try {
    const first = Temporal.PlainDate.from({ calendar, year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    if (day !== undefined) return sameDay(first);
    const length = month === undefined ? first.daysInYear : first.daysInMonth;
    return { first: first.withCalendar('iso8601'), last: first.add({ days: length - 1 }).withCalendar('iso8601') };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sameDay(date: Temporal.PlainDate): Days {
  const iso = date.withCalendar('iso8601');
  return { first: iso, last: iso };
}

/** First instant of a day in a zone; not always midnight. */
const startOfDay = (date: Temporal.PlainDate, zone: string) => date.toZonedDateTime(zone).toInstant();

/** End of a day in a zone: the first instant of the next. 10 March 2020 ends 19:30Z in Kabul. */
const endOfDay = (date: Temporal.PlainDate, zone: string) => startOfDay(date.add({ days: 1 }), zone);

/** A deadline: ends with its (last) day. Earliest in the zone whose day ends first, latest in the zone whose day ends last. */
export function untilEnd(readings: readonly Days[], zones: readonly string[]): Window {
  return around(readings.flatMap(({ last }) => zones.map((zone) => endOfDay(last, zone))));
}

/** A beginning: starts with its (first) day. */
export function fromStart(readings: readonly Days[], zones: readonly string[]): Window {
  return around(readings.flatMap(({ first }) => zones.map((zone) => startOfDay(first, zone))));
}

/** When something dated so can have happened: from the first start to the last end. */
export function within(readings: readonly Days[], zones: readonly string[]): Window {
  return { earliest: fromStart(readings, zones).earliest, latest: untilEnd(readings, zones).latest };
}

/** Earliest and latest of some instants. */
function around(instants: readonly Temporal.Instant[]): Window {
  const sorted = instants.toSorted(Temporal.Instant.compare);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a date needs a reading and a zone');
  return { earliest: first.toString(), latest: last.toString() };
}

/**
 * "Within 135 days of" a date: civil arithmetic, the anchor's day excluded, month ends clamped; the new day is the deadline.
 * A duration with hours counts from the anchor's start (earliest) and end (latest). RangeError beyond the calendar.
 */
export function countFrom(readings: readonly Days[], duration: Temporal.Duration, zones: readonly string[]): Window {
  const { hours, minutes, seconds } = duration;
  const timed = hours !== 0 || minutes !== 0 || seconds !== 0;
  const dateOnly = Temporal.Duration.from({ years: duration.years, months: duration.months, weeks: duration.weeks, days: duration.days });
  const shift = (date: Temporal.PlainDate) => date.add(dateOnly);
  if (!timed) {
    // The anchor may be any day of its reading, so each end of the reading gives a deadline of its own.
    return untilEnd(
      readings.flatMap(({ first, last }) => [sameDay(shift(first)), sameDay(shift(last))]),
      zones,
    );
  }
  const { earliest, latest } = within(
    readings.map(({ first, last }) => ({ first: shift(first), last: shift(last) })),
    zones,
  );
  const add = (text: string) => Temporal.Instant.from(text).add({ hours, minutes, seconds }).toString();
  return { earliest: add(earliest), latest: add(latest) };
}

/** The zone by its proper name (`asia/kabul` gives `Asia/Kabul`); `undefined` when there is no such zone. */
export function readZone(text: string): string | undefined {
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
