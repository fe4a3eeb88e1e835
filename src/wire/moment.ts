// Dates as files write them become instants: ISO 8601, RFC 822 (RSS), a bare civil date. Refuses what names no day.
import { formatInstant } from '../kit/index.ts';

/** An instant read from a file; `exact` false when the text gave no time or no zone and the end of the day, or UTC, was taken. */
export type Moment = { instant: string; exact: boolean };

const civilDay = /^\d{4}-\d{2}-\d{2}$/;
const zoned = /(Z|[+-]\d{2}:?\d{2})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// RFC 822 section 5.1; a letter zone or an unknown name counts as UTC, as RFC 2822 section 4.3 asks.
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
const rfc822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?$/;

/** First millisecond (UTC) of a civil date. Undefined for 2020-02-30. */
export function dayStart(text: string): string | undefined {
  return civilDay.test(text) ? attempt(() => formatInstant(plainDate(text).toZonedDateTime('UTC').epochMilliseconds)) : undefined;
}

/** Last millisecond (UTC) of a civil date: what is known "on the 4th" is known by its end. Undefined for 2020-02-30. */
export function dayEnd(text: string): string | undefined {
  if (!civilDay.test(text)) return undefined;
  return attempt(() => formatInstant(plainDate(text).add({ days: 1 }).toZonedDateTime('UTC').epochMilliseconds - 1));
}

/** When something was published, as a file says it. A bare date gives its last millisecond in UTC; a time without zone is read as UTC. */
export function readMoment(text: string): Moment | undefined {
  const trimmed = text.trim();
  const end = dayEnd(trimmed);
  if (end !== undefined) return { instant: end, exact: false };
  if (civilDay.test(trimmed)) return undefined;
  const mail = rfc822.exec(trimmed);
  const iso = mail === null ? trimmed.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T') : fromMail(mail);
  if (civilDay.test(iso)) return readMoment(iso);
  const exact = zoned.test(iso);
  const instant = attempt(() => formatInstant(Temporal.Instant.from(exact ? iso : `${iso}Z`).epochMilliseconds));
  return instant === undefined ? undefined : { instant, exact };
}

function fromMail(found: RegExpExecArray): string {
  const [, day = '', month = '', year = '', hour, minute = '00', second = '00', zone = 'Z'] = found;
  // RFC 2822 section 4.3: two-digit years 00-49 are of this century.
  const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
  const date = `${full}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  const offset = /^[+-]/.test(zone) ? zone : (zones[zone.toUpperCase()] ?? 'Z');
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

const plainDate = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text, { overflow: 'reject' });

function attempt(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
