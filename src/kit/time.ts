// Instants as numbers and as text. The core computes with epoch milliseconds; files and people see ISO 8601 in UTC.
import { Fault } from './fault.ts';

/** `1583172000000` gives `2020-03-02T18:00:00Z`: seconds precision unless there are milliseconds. */
export function formatInstant(epochMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toString();
}

/** Epoch milliseconds of a full instant (`2020-03-02T18:00:00Z`, `…+04:30`). Throws Fault `time.bad-instant`. */
export function parseInstant(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch (cause) {
    throw new Fault('time.bad-instant', `"${text}" is not an instant`, 'Write a full time with its zone: 2020-03-02T18:00:00Z.', cause);
  }
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Epoch milliseconds of a moment a person typed: a full instant, or a civil date, which means its last millisecond in UTC
 * (what is known "on the 4th" includes the whole day). Throws Fault `time.bad-moment`.
 */
export function parseMoment(text: string): number {
  try {
    if (!dayPattern.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    const next = Temporal.PlainDate.from(text, { overflow: 'reject' }).add({ days: 1 });
    return next.toZonedDateTime('UTC').epochMilliseconds - 1;
  } catch (cause) {
    throw new Fault(
      'time.bad-moment',
      `"${text}" is not a date or a time`,
      'Write 2020-03-04 (that day, to its end, in UTC) or 2020-03-04T18:00:00Z.',
      cause,
    );
  }
}

const civilDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `4 Mar 2020, 18:00 UTC` for people; the last millisecond of a day, which is how a day without an hour is kept, gives `4 Mar 2020`. */
export function formatMoment(instant: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  const day = civilDay.format(time.epochMilliseconds);
  const whole = time.add({ milliseconds: 1 }).startOfDay().epochMilliseconds === time.epochMilliseconds + 1;
  return whole ? day : `${day}, ${time.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
}
