// The value of a time expression: a table from its shape to a TIMEX3 type and value, and to civil days where these can be told.
// Takes what was seen, the day of the page (or none) and the day last named; knows no clock. Rules for lengths, clocks and sets stand in `time-clock.ts`.
import { daysIn, feastOf, overVariants } from './feasts.ts';
import {
  dated,
  dayOf,
  decadeOf,
  halfOf,
  monthOf,
  nearest,
  pad,
  periodOf,
  quarterOf,
  seasonOf,
  spanned,
  weekOf,
  yearOf,
  type Day,
  type Found,
} from './time-calendar.ts';
import { clockRules } from './time-clock.ts';
import { lengthOf } from './time-lengths.ts';
import type { Rule, Seen } from './time-seen.ts';
import { dayParts, foreignMonths, months, ordinals, unitLetters, weekdays } from './times.data.ts';

const noAnchor = (value: string): Found => ({ type: 'DATE', value, open: 'time.no-anchor' });
const monthIn = ({ groups }: Seen): number => months[(groups.month ?? '').toLowerCase().replace('.', '')] ?? 1;
const stepOf = (which: string | undefined): number =>
  /(?:last|past|previous)$/iu.test(which ?? '') ? -1 : /(?:next|coming|following)$/iu.test(which ?? '') ? 1 : 0;

const rules: Readonly<Record<string, Rule>> = {
  ...clockRules,
  'month-day': (seen, day) => {
    const month = monthIn(seen);
    const number = Number.parseInt(seen.groups.day ?? '', 10);
    if (seen.groups.year !== undefined) {
      const date = dayOf(Number(seen.groups.year), month, number);
      return date === undefined
        ? { type: 'DATE', value: `${seen.groups.year}-${pad(month)}-${pad(number)}`, open: 'time.no-such-day' }
        : dated(date);
    }
    const value = `XXXX-${pad(month)}-${pad(number)}`;
    if (number === 0 || (number > 29 && dayOf(2020, month, number) === undefined)) return { type: 'DATE', value, open: 'time.no-such-day' };
    const date = day === undefined ? undefined : nearest(day, month, number, seen.way());
    return date === undefined ? { type: 'DATE', value, open: 'time.no-year' } : dated(date);
  },
  'day-first': (seen, day, previous) => rules['month-day']?.(seen, day, previous),
  numeric: ({ groups }) => {
    const [a, b, y] = [Number(groups.a), Number(groups.b), Number(groups.year)];
    const year = (groups.year ?? '').length === 2 ? y + (y < 70 ? 2000 : 1900) : y;
    // 3/4 may be either; only where one figure can be no month is the order told.
    const days = [dayOf(year, a, b), dayOf(year, b, a)].filter((date) => date !== undefined);
    return overVariants(days);
  },
  'month-year': (seen) => monthOf(Number(seen.groups.year), monthIn(seen)),
  'month-of': (seen, day) =>
    day === undefined
      ? { type: 'DATE', value: `XXXX-${pad(monthIn(seen))}`, open: 'time.no-year' }
      : monthOf(day.year + stepOf(seen.groups.which), monthIn(seen)),
  month: (seen, day) => {
    const month = monthIn(seen);
    if (day === undefined) return { type: 'DATE', value: `XXXX-${pad(month)}`, open: 'time.no-year' };
    const which = seen.groups.which?.toLowerCase();
    if (which === 'last') return monthOf(month >= day.month ? day.year - 1 : day.year, month);
    if (which === 'next') return monthOf(month <= day.month ? day.year + 1 : day.year, month);
    if (which === 'this' || month === day.month) return monthOf(day.year, month);
    return monthOf(nearest(day, month, 1, seen.way())?.year ?? day.year, month);
  },
  weekday: (seen, day) => {
    const number = weekdays[seen.groups.weekday?.toLowerCase() ?? ''] ?? 1;
    const part = seen.groups.part === undefined ? '' : `T${dayParts[seen.groups.part.toLowerCase()] ?? 'XX'}`;
    const type = part === '' ? 'DATE' : 'TIME';
    if (day === undefined) return { type, value: `XXXX-WXX-${number}${part}`, open: 'time.no-anchor' };
    const which = seen.groups.which?.toLowerCase();
    let days = number - day.dayOfWeek;
    // Told in the past tense the day is the last one gone by, today included; with words of the future the next.
    if (seen.groups.week !== undefined) days += seen.groups.week.toLowerCase() === 'last' ? -7 : 7;
    else if (which === 'last' || which === 'the previous') days = days >= 0 ? days - 7 : days;
    else if (stepOf(which) > 0) days = days <= 0 ? days + 7 : days;
    else if (seen.way() === 'ahead') days = days < 0 ? days + 7 : days;
    else days = days > 0 ? days - 7 : days;
    const date = day.add({ days });
    return { type, value: `${date.toString()}${part}`, date };
  },
  day: ({ text }, day) => {
    const low = text.toLowerCase();
    const offset = offsets.find(([words]) => low.includes(words))?.[1] ?? 0;
    const part = /morning|afternoon|evening|night/u.exec(low)?.[0];
    const type = part === undefined ? 'DATE' : 'TIME';
    const tail = part === undefined ? '' : `T${dayParts[part] ?? 'XX'}`;
    if (day === undefined) return { type, value: `XXXX-XX-XX${tail}`, open: 'time.no-anchor' };
    const date = day.add({ days: offset });
    return { type, value: `${date.toString()}${tail}`, date };
  },
  period: ({ groups, text }, day) => {
    const unit = groups.unit?.toLowerCase() ?? 'week';
    const which = / (?:before|previous)$/iu.test(text) ? 'previous' : groups.which;
    if (unit === 'decade' && /past|last/iu.test(which ?? '')) return { type: 'DURATION', value: 'P10Y' };
    return day === undefined ? noAnchor(unknown[unit] ?? 'XXXX-WXX') : periodOf(day, unit, stepOf(which));
  },
  // "The same day" is the day last named; "the same month last year" that month a year before.
  same: ({ groups }, day, previous) => {
    const anchor = previous ?? day;
    if (anchor === undefined) return noAnchor('XXXX-XX-XX');
    const unit = groups.unit?.toLowerCase() ?? 'day';
    if (groups.back === undefined) return periodOf(anchor, unit === 'period' ? 'year' : unit, 0);
    const year = /\d{4}/u.exec(groups.back)?.[0];
    return monthOf(year === undefined ? anchor.year - 1 : Number(year), anchor.month);
  },
  that: ({ groups, text }, day, previous) => {
    const anchor = /^this/iu.test(text) ? day : (previous ?? day);
    const part = dayParts[groups.unit?.toLowerCase() ?? ''];
    const tail = part === undefined ? '' : `T${part}`;
    if (anchor === undefined) return noAnchor(`XXXX-XX-XX${tail}`);
    return part === undefined ? dated(anchor) : { type: 'TIME', value: `${anchor.toString()}${tail}`, date: anchor };
  },
  ago: (seen, day, previous) => shifted(seen, /ago/iu.test(seen.groups.way ?? '') ? day : (previous ?? day), -1),
  later: (seen, day, previous) => shifted(seen, seen.groups.way?.toLowerCase() === 'from now' ? day : (previous ?? day), 1),
  in: (seen, day) => {
    // "in two days" of the future is a date; told of the past it is how long something took.
    const short = /^(?:T|D$)/u.test(unitLetters[seen.groups.unit?.toLowerCase() ?? ''] ?? '');
    if (seen.groups.way?.toLowerCase() === 'in' && !short && seen.way() === 'ahead') return shifted(seen, day, 1);
    return { type: 'DURATION', value: lengthOf(seen.groups.count, seen.groups.unit) };
  },
  next: ({ groups }, day, previous) => {
    const anchor = previous ?? day;
    if (anchor === undefined) return noAnchor('XXXX-XX-XX');
    return periodOf(anchor, groups.unit?.toLowerCase() ?? 'day', stepOf(groups.which) || 1);
  },
  quarter: (seen, day) => {
    const { groups } = seen;
    const nth = groups.nth?.toLowerCase() ?? '';
    const half = groups.unit?.toLowerCase() === 'half';
    const name = half ? halfOf : quarterOf;
    const number = half && nth !== 'first' ? 2 : (ordinals[nth] ?? 4);
    if (groups.year !== undefined) return name(Number(groups.year), number);
    // A half or a quarter of nothing named is a share: "the second half of the match".
    if (half && groups.which === undefined) return undefined;
    if (day === undefined) return noAnchor(half ? `XXXX-H${number}` : `XXXX-Q${number}`);
    if (groups.which !== undefined) return name(day.year + stepOf(groups.which), number);
    if (nth === 'last') return periodOf(day, 'quarter', -1);
    const now = Math.ceil(day.month / 3);
    const over = number < now;
    const ahead = seen.way() === 'ahead';
    return name(over && ahead ? day.year + 1 : !over && !ahead && number - now > 1 ? day.year - 1 : day.year, number);
  },
  'week-of': (seen, day) => {
    const month = monthIn(seen);
    const year =
      seen.groups.year === undefined
        ? day === undefined
          ? undefined
          : nearest(day, month, 1, seen.way())?.year
        : Number(seen.groups.year);
    if (year === undefined) return { type: 'DATE', value: `XXXX-${pad(month)}`, open: 'time.no-year' };
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const nth = seen.groups.nth?.toLowerCase() ?? 'first';
    // A week belongs to the month that holds its Thursday (ISO 8601).
    const thursday = first.add({ days: (11 - first.dayOfWeek) % 7 });
    const last = first.add({ days: first.daysInMonth - 1 });
    return weekOf(nth === 'last' ? last.subtract({ days: (last.dayOfWeek + 3) % 7 }) : thursday.add({ weeks: (ordinals[nth] ?? 1) - 1 }));
  },
  fiscal: ({ groups }, day) => {
    const year = groups.year ?? groups.year2;
    if (year !== undefined) return { type: 'DATE', value: `FY${year}` };
    return day === undefined ? noAnchor('FYXXXX') : { type: 'DATE', value: `FY${day.year + stepOf(groups.which)}` };
  },
  season: (seen, day) => {
    const name = seen.groups.season ?? '';
    if (seen.groups.year !== undefined) return seasonOf(Number(seen.groups.year), name);
    if (day === undefined) return noAnchor(`XXXX-${seasonOf(2000, name)?.value.slice(-2) ?? 'XX'}`);
    const step = stepOf(seen.groups.which);
    const start = seasonOf(day.year, name)?.span?.[0];
    const over = start !== undefined && Temporal.PlainDate.compare(start, day) <= 0;
    return seasonOf(step < 0 && !over ? day.year - 1 : step > 0 && over ? day.year + 1 : day.year, name);
  },
  year: ({ groups }) => yearOf(Number(groups.year)),
  'short-year': ({ groups }) => yearOf(1900 + Number(groups.decade)),
  decade: ({ groups }) => decadeOf(Number((groups.decade ?? '').slice(0, 3))),
  'short-decade': ({ groups }) => decadeOf(190 + Number(groups.decade)),
  feast: (seen, day) => {
    const { feast = '', year } = seen.groups;
    const found = feastOf(feast, day, year === undefined ? undefined : Number(year), seen.way());
    if (found === undefined) return { ...noAnchor('XXXX-XX-XX'), open: 'time.no-year' };
    const [from, to] = found.span ?? [found.date, found.date];
    if (seen.groups.of !== 'eve' || from === undefined || to === undefined) return found;
    return overVariants([from.subtract({ days: 1 }), to.subtract({ days: 1 })]);
  },
  foreign: (seen, day) => {
    const [calendar, month] = foreignMonths[seen.groups.month?.toLowerCase() ?? ''] ?? ['islamic', 1];
    const variant = calendar === 'persian' ? 'persian' : 'islamic-umalqura';
    const year = seen.groups.year === undefined ? day?.withCalendar(variant).year : Number(seen.groups.year);
    if (year === undefined) return { type: 'DATE', value: 'XXXX-XX-XX', open: 'time.no-year' };
    const code = `M${pad(month)}`;
    if (seen.groups.day !== undefined) return overVariants(daysIn(calendar, year, code, Number(seen.groups.day)));
    const starts = daysIn(calendar, year, code, 1).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
    const [from, to] = [starts[0], starts.at(-1)];
    return from === undefined || to === undefined
      ? undefined
      : spanned(from.toString().slice(0, 7), [from, to.add({ days: calendar === 'persian' ? 30 : 29 })]);
  },
};

const unknown: Readonly<Record<string, string>> = { year: 'XXXX', decade: 'XXX', quarter: 'XXXX-QX', month: 'XXXX-XX' };
const offsets = [
  ['before yesterday', -2],
  ['after tomorrow', 2],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
] as const;

/** The value of what was seen; undefined when the words are no time after all. */
export function valueOf(seen: Seen, day: Day | undefined, previous: Day | undefined): Found | undefined {
  return rules[seen.name]?.(seen, day, previous);
}

function shifted(seen: Seen, anchor: Day | undefined, sign: 1 | -1): Found | undefined {
  const length = lengthOf(seen.groups.count, seen.groups.unit);
  const unit = seen.groups.unit?.toLowerCase() ?? 'day';
  if (length.includes('X')) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (anchor === undefined) return noAnchor('XXXX-XX-XX');
  if (length.startsWith('PT')) return { type: 'DATE', value: anchor.toString() };
  const scaled = /^P(\d+)Q$/u.exec(length)?.[1];
  const whole = scaled === undefined ? length : `P${Number(scaled) * 3}M`;
  const half = /^P(\d*)\.5Y$/u.exec(whole)?.[1];
  const step = half === undefined ? whole : `P${Number(half) * 12 + 6}M`;
  const date = sign < 0 ? anchor.subtract(step) : anchor.add(step);
  if (/^(?:year|decade|century|generation)$/u.test(unit)) return yearOf(date.year);
  if (unit === 'month' || unit === 'quarter') return monthOf(date.year, date.month);
  // A week ago is that day, give or take.
  return unit === 'week' || unit === 'fortnight'
    ? { type: 'DATE', value: date.toString(), date, span: [date.subtract({ days: 3 }), date.add({ days: 3 })] }
    : dated(date);
}
