// When a page that does not give its date can have come out, as far as its own text allows: a date line, else the day of its wire line, days told as past, days ahead,
// weekdays, and who held which office. Returns candidate intervals with reasons, and years that fit the calendar with what speaks against them.
// Knows no clock: nothing is ever dated by the day of reading.
import type { PageDate, TimeExpression } from '../../terms/index.ts';
import { dateClues, type Clues, type DayClue } from './date-clues.ts';
import { findDateLine, findWireLine, type WireLine } from './date-line.ts';
import { officesHeld, type Held } from './offices-held.ts';
import type { Sentence } from '../words/sentences.ts';
import { dayOf, type Day } from './time-calendar.ts';
import type { Word } from '../words/words.ts';

/** The years that are tried, and how many candidates still say something. */
const [oldest, newest, most] = [1990, 2030, 16];
const epoch = Temporal.PlainDate.from('1970-01-01');
const numberOf = (day: Day): number => epoch.until(day, { largestUnit: 'days' }).days;
const textOf = (number: number): string => epoch.add({ days: number }).toString();
const named = (number: number): string =>
  epoch.add({ days: number }).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

type Run = { from: number; to: number };

/** The dates a page without one can have; undefined where its text says nothing on that. `received` bounds them from above. */
export function datePage(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  received?: string,
): PageDate | undefined {
  const line = findDateLine(text);
  if (line !== undefined) {
    const day = line.day.toString();
    return {
      candidates: [{ from: day, to: day, reasons: [`the date line says "${text.slice(line.start, line.end).trim()}"`] }],
      rejected: [],
    };
  }
  const clues = dateClues(text, words, sentences, times);
  const held = officesHeld(words);
  const wire = findWireLine(text);
  if (clues.past.length === 0 && held.length === 0 && wire === undefined) return undefined;
  const candidates: PageDate['candidates'] = [];
  const rejected: PageDate['rejected'] = [];
  const until = received === undefined ? undefined : numberOf(Temporal.PlainDate.from(received.slice(0, 10)));
  for (const run of runsOf(clues, wire, until)) {
    const inOffice = held.reduce<Run[]>((runs, one) => runs.flatMap((part) => termsWithin(one, part)), [run]);
    const against = held
      .filter((one) => termsWithin(one, run).length === 0)
      .map((one) => `${one.name} was not ${officeOf(one)} then (${termsText(one)})`);
    const headed = wire === undefined ? [] : [`the report is headed "${text.slice(wire.start, wire.end)}"`];
    for (const part of inOffice)
      candidates.push({ from: textOf(part.from), to: textOf(part.to), reasons: [...headed, ...reasonsFor(part, clues, held)] });
    if (inOffice.length > 0) continue;
    const reasons = against.length > 0 ? against : [`${held.map(({ name }) => name).join(' and ')} were not in office together then`];
    rejected.push({ year: Number(textOf(run.from).slice(0, 4)), reasons });
  }
  return candidates.length > most ? undefined : { candidates: candidates.toSorted((a, b) => (a.from < b.from ? -1 : 1)), rejected };
}

// The occurrences of a month and day over the years, as day numbers; where a weekday stands beside it, only those that fall on it.
const falls = ({ month, day, weekday }: DayClue): number[] =>
  Array.from({ length: newest - oldest + 3 }, (_, step) => dayOf(oldest - 1 + step, month, day))
    .filter((date) => date !== undefined)
    .filter((date) => weekday === undefined || date.dayOfWeek === weekday)
    .map(numberOf);

const lastBefore = (sorted: readonly number[], day: number): number | undefined => sorted.findLast((fall) => fall < day);
/** The last such weekday on or before a day; 1 January 1970 was a Thursday. */
const lastWeekday = (weekday: number, day: number): number => day - ((day + 3 - (weekday - 1)) % 7);

// All days on which the page can have come out by the calendar alone, as runs.
function runsOf({ past, ahead, weekdays, notBefore, notAfter }: Clues, wire: WireLine | undefined, received: number | undefined): Run[] {
  // A report comes out on the day it is headed with, or the day after.
  const headed = wire === undefined ? undefined : new Set(falls({ ...wire, text: '' }).flatMap((day) => [day, day + 1]));
  const behind = past.map(falls);
  const coming = ahead.map((clue) => falls(clue));
  const runs: Run[] = [];
  const first = Math.max(
    numberOf(Temporal.PlainDate.from({ year: oldest, month: 1, day: 1 })),
    notBefore === undefined ? -Infinity : numberOf(notBefore),
  );
  const last = Math.min(
    numberOf(Temporal.PlainDate.from({ year: newest, month: 12, day: 31 })),
    notAfter === undefined ? Infinity : numberOf(notAfter),
    received ?? Infinity,
  );
  for (let day = first; day <= last; day++) {
    if (headed?.has(day) === false) continue;
    const told = behind.map((days) => lastBefore(days, day));
    if (told.some((fall) => fall === undefined || day - fall > 365)) continue;
    const latest = Math.max(...told.map((fall) => fall ?? -Infinity));
    // A deadline is the first such day after what is told as past, and it has not come.
    if (latest > -Infinity && coming.some((days) => (days.find((fall) => fall > latest) ?? Infinity) <= day)) continue;
    // What happened this week is named by its weekday: it is later than what needs a date.
    if (latest > -Infinity && weekdays.some(({ weekday }) => lastWeekday(weekday, day) <= latest)) continue;
    const open = runs.at(-1);
    if (open?.to === day - 1) open.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

const officeOf = ({ office, rows }: Held): string => `${office} of ${rows[0]?.[0] ?? ''}`;
const termsText = ({ rows }: Held): string => rows.map(([, , , from, to]) => (to === '' ? `from ${from}` : `${from} to ${to}`)).join(', ');

const termsWithin = ({ rows }: Held, { from, to }: Run): Run[] =>
  rows
    .map(([, , , start, end]) => ({
      from: Math.max(from, numberOf(Temporal.PlainDate.from(start))),
      to: Math.min(to, end === '' ? Infinity : numberOf(Temporal.PlainDate.from(end))),
    }))
    .filter((part) => part.from <= part.to);

function reasonsFor({ from, to }: Run, { past, ahead, weekdays, bounds }: Clues, held: readonly Held[]): string[] {
  const latest = Math.max(...past.map((clue) => lastBefore(falls(clue), from) ?? -Infinity));
  return [
    ...past.map((clue) => {
      const fall = lastBefore(falls(clue), from) ?? from;
      const leap = clue.month === 2 && clue.day === 29 ? ', a day that only leap years have' : '';
      return `"${clue.text}" is told as past: ${named(fall)}${leap}`;
    }),
    ...ahead.flatMap((clue) => {
      const fall = falls(clue).find((day) => day > Math.max(latest, -Infinity));
      return fall === undefined || latest === -Infinity ? [] : [`"${clue.text}" is still ahead: ${named(fall)}`];
    }),
    ...weekdays.flatMap(({ weekday, text }) => {
      const [early, late] = [lastWeekday(weekday, from), lastWeekday(weekday, to)];
      return latest === -Infinity || early !== late ? [] : [`"${text}" is told as past and later than that: ${named(early)}`];
    }),
    ...bounds,
    ...held.map((one) => `${one.name} is named as ${officeOf(one)}: ${termsText(one)}`),
  ];
}
