// Spans of the civil calendar that time expressions name: years, quarters, months, weeks, seasons, and the year a day without one must mean.
// Takes numbers and days; returns TIMEX3 values with first and last day. Knows no clock.
import { seasons } from './times.data.ts';

export type Day = Temporal.PlainDate;
export type Days = readonly [Day, Day];

export type Found = {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  /** The one day it names. */
  date?: Day;
  /** First and last day it can mean. */
  span?: Days;
  instant?: string;
  open?: 'time.no-anchor' | 'time.no-year' | 'time.no-such-day';
};

export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
export const dated = (date: Day): Found => ({ type: 'DATE', value: date.toString(), date });
export const spanned = (value: string, [from, to]: Days): Found => ({ type: 'DATE', value, span: [from, to] });

/** A date that the calendar does not have is data here, not trouble. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function monthsFrom(year: number, month: number, count: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.add({ months: count }).subtract({ days: 1 })];
}
export const monthOf = (year: number, month: number): Found => spanned(`${year}-${pad(month)}`, monthsFrom(year, month, 1));
export const yearOf = (year: number): Found => spanned(pad(year, 4), monthsFrom(year, 1, 12));
export const quarterOf = (year: number, quarter: number): Found => spanned(`${year}-Q${quarter}`, monthsFrom(year, quarter * 3 - 2, 3));
export const halfOf = (year: number, half: number): Found => spanned(`${year}-H${half}`, monthsFrom(year, half * 6 - 5, 6));
export const decadeOf = (tens: number): Found => spanned(String(tens), monthsFrom(tens * 10, 1, 120));
/** A season of the year in which it begins, as the north has it. */
export function seasonOf(year: number, name: string): Found | undefined {
  const season = seasons[name.toLowerCase()];
  return season === undefined ? undefined : spanned(`${year}-${season[0]}`, monthsFrom(year, season[1], 3));
}
/** The ISO week of a day, or its Saturday and Sunday. */
export function weekOf(day: Day, weekend = false): Found {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const value = `${monday.yearOfWeek}-W${pad(monday.weekOfYear ?? 1)}`;
  return weekend
    ? spanned(`${value}-WE`, [monday.add({ days: 5 }), monday.add({ days: 6 })])
    : spanned(value, [monday, monday.add({ days: 6 })]);
}

/** The week, month, quarter, year or decade that lies `step` of them from the one with `day`. */
export function periodOf(day: Day, unit: string, step: number): Found {
  if (unit === 'year') return yearOf(day.year + step);
  if (unit === 'decade') return decadeOf(Math.floor(day.year / 10) + step);
  if (unit === 'century')
    return spanned(String(Math.floor(day.year / 100) + step), monthsFrom((Math.floor(day.year / 100) + step) * 100, 1, 1200));
  if (unit === 'quarter') {
    const moved = day.add({ months: 3 * step });
    return quarterOf(moved.year, Math.ceil(moved.month / 3));
  }
  if (unit === 'month') {
    const moved = day.add({ months: step });
    return monthOf(moved.year, moved.month);
  }
  if (unit === 'day' || unit === 'night' || unit === 'morning') return dated(day.add({ days: step }));
  return weekOf(day.add({ weeks: step }), unit === 'weekend');
}

/** Where the deed lies as seen from the page. */
export type Way = 'back' | 'ahead' | 'open';

/** The year that puts month and day nearest to the anchor on the side that the tense names. A leap day finds a leap year. */
export function nearest(anchor: Day, month: number, day: number, way: Way): Day | undefined {
  let best: Day | undefined;
  let least = Infinity;
  for (let year = anchor.year - 4; year <= anchor.year + 4; year++) {
    const date = dayOf(year, month, day);
    if (date === undefined) continue;
    const days = anchor.until(date, { largestUnit: 'days' }).days;
    const right = way === 'ahead' ? days >= 0 : days <= 0;
    // A tense can be misread; a date on the other side costs more the surer the tense.
    const cost = right ? Math.abs(days) : Math.abs(days) * wrongSide[way] + 30;
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

// How much dearer a day on the wrong side is than one on the right side.
const wrongSide: Readonly<Record<Way, number>> = { open: 2, back: 8, ahead: 8 };

const edges: Readonly<Record<string, readonly [number, number]>> = {
  beginning: [0, 1 / 3],
  start: [0, 1 / 3],
  turn: [0, 1 / 3],
  early: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  mid: [1 / 3, 2 / 3],
  end: [2 / 3, 1],
  close: [2 / 3, 1],
  late: [2 / 3, 1],
};

/** "Early", "mid", "the end of": the value stays, as TimeML has it, and the days are those of that third. */
export function edgeOf(found: Found, edge: string, anchor: Day | undefined): Found {
  if (found.span === undefined) return found;
  const [first, last] = found.span;
  if (/^(?:later|earlier)$/u.test(edge)) {
    if (anchor === undefined) return found;
    const inside = Temporal.PlainDate.compare(first, anchor) <= 0 && Temporal.PlainDate.compare(anchor, last) <= 0;
    return inside ? { ...found, span: edge === 'later' ? [anchor, last] : [first, anchor] } : found;
  }
  const [from, to] = edges[edge] ?? [0, 1];
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  return { ...found, span: [first.add({ days: Math.floor(days * from) }), first.add({ days: Math.max(0, Math.ceil(days * to) - 1) })] };
}
