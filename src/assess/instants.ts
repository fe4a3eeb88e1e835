// Times inside the core are epoch milliseconds. Open ends are numbers too, so that every comparison is one.

/** The open beginning of a span: before every instant, yet after the start of every count's window. */
export const longAgo = -8.64e15;
/** The open end of a span. */
export const never = Number.POSITIVE_INFINITY;
/** Earlier than everything: where counts without a total begin. */
export const beforeAll = Number.NEGATIVE_INFINITY;

/** Epoch milliseconds of an ISO instant. Throws RangeError for anything else: schemas have checked it before. */
export function epochOf(instant: string): number {
  // The common form, 2020-02-29T12:00:00Z, is read by hand: a million claims a load make Temporal's parser the bottleneck.
  if (!isPlain(instant)) return Temporal.Instant.from(instant).epochMilliseconds;
  const [year, month, day] = [digits(instant, 0, 4), digits(instant, 5, 7), digits(instant, 8, 10)];
  const [hour, minute, second] = [digits(instant, 11, 13), digits(instant, 14, 16), digits(instant, 17, 19)];
  // A part that is no number makes the sum one that is none, and all comparisons false.
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) && hour <= 23 && minute <= 59 && second <= 59;
  if (!valid || Number.isNaN(year)) return Temporal.Instant.from(instant).epochMilliseconds;
  return daysFromCivil(year, month, day) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000;
}

const isPlain = (text: string): boolean =>
  text.length === 20 && text[4] === '-' && text[7] === '-' && text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z';

// The number that stands there, NaN where a sign is no digit.
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthLength = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (lengths[month - 1] ?? 0);

// Days since 1970-01-01 of a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** ISO text of epoch milliseconds, or null for an open end. */
export function isoOf(ms: number): string | null {
  return Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? Temporal.Instant.fromEpochMilliseconds(ms).toString() : null;
}

/** Adds a civil duration (`P2M`, `PT48H`, times `factor`) to an instant, days counted in `zone`. */
export function addDuration(ms: number, duration: string, zone: string, factor = 1): number {
  const span = Temporal.Duration.from(duration);
  const scaled = Temporal.Duration.from({
    years: span.years * factor,
    months: span.months * factor,
    weeks: span.weeks * factor,
    days: span.days * factor,
    hours: span.hours * factor,
    minutes: span.minutes * factor,
    seconds: span.seconds * factor,
  });
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).add(scaled).epochMilliseconds;
}
