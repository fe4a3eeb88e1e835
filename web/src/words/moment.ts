// Moments as people write them. Takes ISO 8601 texts in UTC; returns words. Does its own civil arithmetic (the proleptic
// Gregorian calendar), so that it needs nothing of the browser's clock or zone.
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** `2020-03-10T19:30:00Z` gives `10 March 2020`; `short` gives `10 Mar 2020`. Anything else comes back as it is. */
export function dayWords(iso: string, short = false): string {
  const [, year, month, day] = pattern.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return iso;
  const name = months[Number(month) - 1] ?? month;
  return `${Number(day)} ${short ? name.slice(0, 3) : name} ${Number(year)}`;
}

/** `2020-03-10T19:30:00Z` gives `10 March 2020, 19:30 UTC`; the last moment of a day gives `the end of 10 March 2020, UTC`. */
export function momentWords(iso: string, short = false): string {
  const parts = pattern.exec(iso);
  const [, , , , hour, minute, second, , zone] = parts ?? [];
  if (parts === null || hour === undefined) return dayWords(iso, short);
  if (hour === '23' && minute === '59' && second === '59') return short ? dayWords(iso, true) : `the end of ${dayWords(iso)}, UTC`;
  return `${dayWords(iso, short)}, ${hour}:${minute} ${zone === 'Z' ? 'UTC' : zone}`;
}

/** A span as words: one day, two days, or open at an end. */
export function spanWords([from, to]: readonly [string | null, string | null]): string {
  if (from === null && to === null) return 'at a time not told';
  if (from === null) return `by ${dayWords(to ?? '', true)}`;
  if (to === null) return `from ${dayWords(from, true)} on`;
  const [first, last] = [dayWords(from, true), dayWords(to, true)];
  if (first === last) return first;
  // Within one month: 10–11 Mar 2020.
  return from.slice(0, 7) === to.slice(0, 7) ? `${first.split(' ', 1)[0]}–${last}` : `${first} – ${last}`;
}

/** The civil date `days` later, a time of day kept as it was: `stepDay('2020-02-28', 2)` gives `2020-03-01`. Undefined for what is no date. */
export function stepDay(iso: string, days: number): string | undefined {
  const number = dayNumber(iso);
  return number === undefined ? undefined : `${civil(number + days)}${iso.slice(10)}`;
}

/** How many days `to` lies after `from`, by their civil dates. */
export function daysBetween(from: string, to: string): number | undefined {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}

// Days since 1970-01-01, after H. Hinnant, "chrono-compatible low-level date algorithms": years begin in March.
function dayNumber(iso: string): number | undefined {
  const [, y, m, d] = pattern.exec(iso) ?? [];
  if (y === undefined) return undefined;
  const [month, day] = [Number(m), Number(d)];
  const year = Number(y) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const yearOfEra = year - era * 400;
  const number = era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear - 719_468;
  return civil(number) === iso.slice(0, 10) ? number : undefined;
}

function civil(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
