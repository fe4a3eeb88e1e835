// Times inside the core are epoch milliseconds. Open ends are numbers too, so that every comparison is one.

/** The open beginning of a span: before every instant, yet after the start of every count's window. */
export const longAgo = -8.64e15;
/** The open end of a span. */
export const never = Number.POSITIVE_INFINITY;
/** Earlier than everything: where counts without a total begin. */
export const beforeAll = Number.NEGATIVE_INFINITY;

/** Epoch milliseconds of an ISO instant. Throws RangeError for anything else: schemas have checked it before. */
export function epochOf(instant: string): number {
  // The common form is read by hand: a million claims a load make Temporal's parser the bottleneck.
  const match = plain.exec(instant);
  if (match === null) return Temporal.Instant.from(instant).epochMilliseconds;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '0', fraction = ''] = match;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month));
  if (!valid || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return Temporal.Instant.from(instant).epochMilliseconds;
  return days * 86_400_000 + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0'));
}

const plain = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z$/;
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
