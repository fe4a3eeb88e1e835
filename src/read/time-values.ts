// The value of a time expression: a table from its shape to a TIMEX3 type and value, and to civil dates where these can be told.
// Takes the match, the day of publication (or none) and the date last named; knows no clock.
import { numberWords } from './numbers.data.ts';
import { aheadWords, months, unitFactor, unitLetters, weekdays } from './times.data.ts';

export type Found = {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  date?: Temporal.PlainDate;
  span?: readonly [Temporal.PlainDate, Temporal.PlainDate];
  instant?: string;
  open?: 'time.no-anchor' | 'time.no-year' | 'time.no-such-day';
};
type Seen = {
  name: string;
  groups: Readonly<Record<string, string | undefined>>;
  text: string;
  around: string;
  before: string;
  start: number;
};
type Day = Temporal.PlainDate;
type Rule = (seen: Seen, day: Day | undefined, previous: Day | undefined) => Found | undefined;

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
const ahead = ({ around, before, groups }: Seen): boolean =>
  /^(?:next|coming|the following)$/iu.test(groups.which ?? '') || /^(?:by|until|till)$/u.test(before) || aheadWords.test(around);
const dated = (date: Day): Found => ({ type: 'DATE', value: date.toString(), date });
const spanned = (value: string, from: Day, to: Day): Found => ({ type: 'DATE', value, span: [from, to] });
const monthSpan = (year: number, month: number): readonly [Day, Day] => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.add({ months: 1 }).subtract({ days: 1 })];
};

const rules: Readonly<Record<string, Rule>> = {
  iso: ({ text }) => {
    if (text.includes('T')) {
      const full = /(?:Z|[+-]\d{2}:\d{2})$/u.test(text) ? safely(() => Temporal.Instant.from(text).toString()) : undefined;
      return { type: 'TIME', value: text, ...(full === undefined ? {} : { instant: full }) };
    }
    const date = safely(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
    return date === undefined ? { type: 'DATE', value: text, open: 'time.no-such-day' } : dated(date);
  },
  'month-day': (seen, day) => {
    const month = monthOf(seen);
    const number = Number.parseInt(seen.groups.day ?? '', 10);
    if (seen.groups.year !== undefined) {
      const date = safely(() => Temporal.PlainDate.from({ year: Number(seen.groups.year), month, day: number }, { overflow: 'reject' }));
      return date === undefined
        ? { type: 'DATE', value: `${seen.groups.year}-${pad(month)}-${pad(number)}`, open: 'time.no-such-day' }
        : dated(date);
    }
    const value = `XXXX-${pad(month)}-${pad(number)}`;
    if (number > 29 && safely(() => Temporal.PlainDate.from({ year: 2020, month, day: number }, { overflow: 'reject' })) === undefined)
      return { type: 'DATE', value, open: 'time.no-such-day' };
    const date = day === undefined ? undefined : nearest(day, month, number, ahead(seen));
    return date === undefined ? { type: 'DATE', value, open: 'time.no-year' } : dated(date);
  },
  'month-year': (seen) => {
    const [year, month] = [Number(seen.groups.year), monthOf(seen)];
    return spanned(`${year}-${pad(month)}`, ...monthSpan(year, month));
  },
  month: (seen, day) => {
    const month = monthOf(seen);
    if (day === undefined) return { type: 'DATE', value: `XXXX-${pad(month)}`, open: 'time.no-year' };
    const which = seen.groups.which?.toLowerCase();
    let year = nearest(day, month, 1, ahead(seen))?.year ?? day.year;
    if (which === 'last' && (year > day.year || (year === day.year && month >= day.month)))
      year = month >= day.month ? day.year - 1 : day.year;
    if (which === 'next' && (year < day.year || (year === day.year && month <= day.month)))
      year = month <= day.month ? day.year + 1 : day.year;
    return spanned(`${year}-${pad(month)}`, ...monthSpan(year, month));
  },
  weekday: (seen, day) => {
    const number = weekdays[seen.groups.weekday?.toLowerCase() ?? ''] ?? 1;
    if (day === undefined) return { type: 'DATE', value: `XXXX-WXX-${number}`, open: 'time.no-anchor' };
    const which = seen.groups.which?.toLowerCase();
    let days = number - day.dayOfWeek;
    // Told in the past tense the day is the last one gone by, today included; with words of the future the next.
    if (seen.groups.week !== undefined) days += seen.groups.week.toLowerCase() === 'last' ? -7 : 7;
    else if (which === 'last' || which === 'the previous') days = days >= 0 ? days - 7 : days;
    else if (which === 'next' || which === 'coming' || which === 'the following') days = days <= 0 ? days + 7 : days;
    else if (ahead(seen) && !saidThen(seen)) days = days < 0 ? days + 7 : days;
    else days = days > 0 ? days - 7 : days;
    const date = day.add({ days });
    return seen.groups.part === undefined
      ? dated(date)
      : { ...dated(date), type: 'TIME', value: `${date.toString()}T${parts[seen.groups.part] ?? 'XX'}` };
  },
  day: ({ text }, day) => {
    const low = text.toLowerCase();
    const offset = low.includes('before yesterday')
      ? -2
      : low.includes('after tomorrow')
        ? 2
        : /yesterday|last night/u.test(low)
          ? -1
          : low.includes('tomorrow')
            ? 1
            : 0;
    const part = /morning|afternoon|evening|night/u.exec(low)?.[0];
    const type = part === undefined ? 'DATE' : 'TIME';
    const tail = part === undefined ? '' : `T${parts[part] ?? 'XX'}`;
    if (day === undefined) return { type, value: `XXXX-XX-XX${tail}`, open: 'time.no-anchor' };
    const date = day.add({ days: offset });
    return { type, value: `${date.toString()}${tail}`, date };
  },
  period: ({ groups }, day) => {
    const unit = groups.unit?.toLowerCase() ?? 'week';
    const which = groups.which?.toLowerCase().replace('the ', '') ?? 'this';
    if (day === undefined)
      return { type: 'DATE', value: unit === 'year' ? 'XXXX' : unit === 'month' ? 'XXXX-XX' : 'XXXX-WXX', open: 'time.no-anchor' };
    const step = which === 'last' || which === 'past' || which === 'previous' ? -1 : which === 'next' || which === 'coming' ? 1 : 0;
    return period(day, unit, step);
  },
  periods: ({ groups }) => ({ type: 'DURATION', value: duration(groups.count, groups.unit) }),
  ago: (seen, day, previous) => {
    if (/before|earlier|previously/iu.test(seen.groups.way ?? ''))
      return shifted(seen, seen.groups.way?.toLowerCase() === 'before' ? undefined : (previous ?? day), -1);
    return shifted(seen, day, -1) ?? undefined;
  },
  later: (seen, day, previous) => {
    const way = seen.groups.way?.toLowerCase();
    if (way === 'on') return undefined;
    return way === 'after'
      ? { type: 'DURATION', value: duration(seen.groups.count, seen.groups.unit) }
      : shifted(seen, way === 'from now' ? day : (previous ?? day), 1);
  },
  in: (seen, day) => {
    // "in two days" of the future is a date; told of the past it is how long something took.
    if (
      seen.groups.way?.toLowerCase() === 'in' &&
      aheadWords.test(seen.around) &&
      /\b(?:will|due|to)\b/iu.test(seen.around) &&
      !/^(?:T|D$)/u.test(unitLetters[seen.groups.unit?.toLowerCase() ?? ''] ?? '')
    )
      return shifted(seen, day, 1);
    return { type: 'DURATION', value: duration(seen.groups.count, seen.groups.unit) };
  },
  duration: ({ groups, text }) =>
    /^(?:an?|one) (?:second|minute|day|night|week|weekend|month|year)$/iu.test(text) &&
    /^a/iu.test(text) &&
    !/day|week|month|year|hour/iu.test(text)
      ? undefined
      : { type: 'DURATION', value: duration(groups.count, groups.unit) },
  next: ({ groups }, day, previous) => {
    const unit = groups.unit?.toLowerCase() ?? 'day';
    const anchor = previous ?? day;
    if (anchor === undefined) return { type: 'DATE', value: 'XXXX-XX-XX', open: 'time.no-anchor' };
    const step = groups.which === 'previous' ? -1 : groups.which === 'same' ? 0 : 1;
    return unit === 'day' || unit === 'morning' || unit === 'night' ? dated(anchor.add({ days: step })) : period(anchor, unit, step);
  },
  year: ({ groups }) => {
    const year = Number(groups.year);
    return spanned(
      pad(year, 4),
      Temporal.PlainDate.from({ year, month: 1, day: 1 }),
      Temporal.PlainDate.from({ year, month: 12, day: 31 }),
    );
  },
  decade: ({ groups }) => ({ type: 'DATE', value: (groups.decade ?? '').slice(0, 3) }),
  clock: (seen, day, previous) =>
    clock((Number(seen.groups.hour) % 12) + (seen.groups.half?.toLowerCase() === 'p' ? 12 : 0), seen.groups.minute, previous ?? day),
  clock24: (seen, day, previous) => clock(Number(seen.groups.hour), seen.groups.minute, previous ?? day),
  noon: ({ text }, day, previous) => clock(text.toLowerCase() === 'midnight' ? 24 : 12, '00', previous ?? day),
  set: ({ groups }) => ({
    type: 'SET',
    value: sets[(groups.every ?? groups.often ?? '').toLowerCase()] ?? `XXXX-WXX-${weekdays[(groups.every ?? '').toLowerCase()] ?? 'X'}`,
  }),
};

/** The value of what was seen; undefined when the words are no time after all. */
export function valueOf(seen: Seen, day: Day | undefined, previous: Day | undefined): Found | undefined {
  return rules[seen.name]?.(seen, day, previous);
}

const sets: Readonly<Record<string, string>> = {
  day: 'P1D',
  daily: 'P1D',
  week: 'P1W',
  weekly: 'P1W',
  month: 'P1M',
  monthly: 'P1M',
  year: 'P1Y',
  annually: 'P1Y',
  hour: 'PT1H',
  hourly: 'PT1H',
  night: 'P1D',
  nightly: 'P1D',
};
const parts: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

// "said on Monday that it will …": the day belongs to the saying.
const saidThen = ({ around, groups }: Seen): boolean =>
  new RegExp(
    `\\b(?:said|told|announced|added|reported|confirmed|tweeted|warned|declared|signed|met|wrote)\\b[^.;]{0,40}\\b${groups.weekday ?? ''}|\\bon ${groups.weekday ?? ''} (?:\\w+ )?(?:said|told|announced|signed|met)`,
    'iu',
  ).test(around);

function monthOf({ groups }: Seen): number {
  return months[(groups.month ?? '').toLowerCase().replace('.', '')] ?? 1;
}

// The year that puts the date nearest to publication; with words of the future, nearest ahead. A leap day finds a leap year.
function nearest(day: Day, month: number, number: number, forward: boolean): Day | undefined {
  let best: Day | undefined;
  let least = Infinity;
  for (let year = day.year - 4; year <= day.year + 4; year++) {
    const date = safely(() => Temporal.PlainDate.from({ year, month, day: number }, { overflow: 'reject' }));
    if (date === undefined) continue;
    const days = day.until(date, { largestUnit: 'days' }).days;
    // Backward a date may lie ten months off before the year after is nearer.
    const cost = forward ? (days >= 0 ? days : -days * 2 + 30) : days <= 0 ? -days : days * 3 + 30;
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

function duration(count: string | undefined, unit: string | undefined): string {
  const name = unit?.toLowerCase() ?? 'day';
  const letter = unitLetters[name] ?? 'D';
  const low = count?.toLowerCase() ?? 'a';
  const half = low.startsWith('half');
  const number = /^\d+$/u.test(low)
    ? Number(low)
    : low === 'a' || low === 'an'
      ? 1
      : low.startsWith('a couple')
        ? 2
        : Object.hasOwn(numberWords, low)
          ? numberWords[low]
          : undefined;
  if (half) return letter === 'TH' ? 'PT30M' : `P0.5${letter}`;
  const amount = number === undefined ? 'X' : String(number * (unitFactor[name] ?? 1));
  return letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
}

function shifted(seen: Seen, anchor: Day | undefined, sign: 1 | -1): Found | undefined {
  const length = duration(seen.groups.count, seen.groups.unit);
  if (/before/iu.test(seen.groups.way ?? '')) return { type: 'DURATION', value: length };
  const unit = seen.groups.unit?.toLowerCase() ?? 'day';
  if (anchor === undefined) return { type: 'DATE', value: 'XXXX-XX-XX', open: 'time.no-anchor' };
  if (length.includes('X') || length.startsWith('PT'))
    return {
      type: 'DATE',
      value: length.startsWith('PT') && !length.includes('X') ? anchor.toString() : sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    };
  const date = sign < 0 ? anchor.subtract(length) : anchor.add(length);
  if (unit === 'year')
    return spanned(
      pad(date.year, 4),
      Temporal.PlainDate.from({ year: date.year, month: 1, day: 1 }),
      Temporal.PlainDate.from({ year: date.year, month: 12, day: 31 }),
    );
  if (unit === 'month') return spanned(`${date.year}-${pad(date.month)}`, ...monthSpan(date.year, date.month));
  return unit === 'week' || unit === 'fortnight' ? { ...period(date, 'week', 0), date } : dated(date);
}

function period(day: Day, unit: string, step: number): Found {
  if (unit === 'year') {
    const year = day.year + step;
    return spanned(
      pad(year, 4),
      Temporal.PlainDate.from({ year, month: 1, day: 1 }),
      Temporal.PlainDate.from({ year, month: 12, day: 31 }),
    );
  }
  if (unit === 'decade') return { type: 'DATE', value: String(day.year).slice(0, 3) };
  if (unit === 'month') {
    const moved = day.add({ months: step });
    return spanned(`${moved.year}-${pad(moved.month)}`, ...monthSpan(moved.year, moved.month));
  }
  const monday = day.add({ weeks: step }).subtract({ days: day.dayOfWeek - 1 });
  const value = `${monday.yearOfWeek}-W${pad(monday.weekOfYear ?? 1)}${unit === 'weekend' ? '-WE' : ''}`;
  return unit === 'weekend'
    ? spanned(value, monday.add({ days: 5 }), monday.add({ days: 6 }))
    : spanned(value, monday, monday.add({ days: 6 }));
}

function clock(hour: number, minute: string | undefined, day: Day | undefined): Found {
  const time = `T${pad(hour)}:${minute ?? '00'}`;
  return day === undefined
    ? { type: 'TIME', value: `XXXX-XX-XX${time}`, open: 'time.no-anchor' }
    : { type: 'TIME', value: `${day.toString()}${time}`, date: day };
}

// A date that the calendar does not have is data here, not trouble.
function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
