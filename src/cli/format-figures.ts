// Figures and dates as people read them: 5,000; 10 Mar 2020.

/** 5,000 with English separators; fractions to one place. */
export const formatNumber = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The UTC day of an instant. An instant at midnight ends the day before, as deadlines do. */
export function formatDay(instant: string, { ends = false } = {}): string {
  const ms = Temporal.Instant.from(instant).epochMilliseconds - (ends ? 1 : 0);
  return day.format(ms);
}
