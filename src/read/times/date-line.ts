// The date at the head of a page: a line that is nothing but a date, or the place and day that open a wire's first sentence ("GENEVA, Dec 16 (AFP) -").
// Takes the text; returns offsets and day; refuses lines that say anything else.
import { datelineEnd } from '../en/index.ts';
import { dayOf, type Day } from './time-calendar.ts';
import { months } from './times.data.ts';

export type DateLine = { readonly start: number; readonly end: number; readonly day: Day };

const lead = String.raw`(?:(?:published|updated|posted|last updated|date)[: ]+(?:on )?)?`;
const tail = String.raw`(?:,? *(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: ?[A-Z]{2,4})?)?`;
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?`;
const shapes = [
  new RegExp(`^${lead}${weekday}(?<month>[a-z]+)\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${tail}$`, 'iu'),
  new RegExp(`^${lead}${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]+)\\.?,? (?<year>\\d{4})${tail}$`, 'iu'),
  new RegExp(`^${lead}(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?Z?)?$`, 'iu'),
];
const inWire =
  /(?:\b(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})|\b(?<dayBefore>\d{1,2}) (?<monthAfter>[a-z]{3,9}))\b\.?(?:,? (?<year>\d{4}))?/iu;
/** A date line stands among the first lines. */
const lines = 5;

/** The date line of a page, if it has one. */
export function findDateLine(text: string): DateLine | undefined {
  let start = 0;
  for (let line = 0; line < lines && start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const words = text.slice(start, Math.min(end, start + 80)).trim();
    const wire = wireLine(text, start);
    if (wire?.year !== undefined) {
      const day = dayOf(wire.year, wire.month, wire.day);
      if (day !== undefined) return { start, end: wire.end, day };
    }
    for (const shape of shapes) {
      const groups = shape.exec(words)?.groups;
      if (groups === undefined) continue;
      const month = groups.number === undefined ? months[groups.month?.toLowerCase() ?? ''] : Number(groups.number);
      const day = month === undefined ? undefined : dayOf(Number(groups.year), month, Number(groups.day));
      if (day !== undefined) return { start, end, day };
    }
    if (words === '') line--;
    start = end + 1;
  }
  return undefined;
}

/** The month and day with which a wire's report opens, and its year where it stands there. */
export type WireLine = {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
};

/** The place and day before a report's first sentence, if one of the first lines has them. */
export function findWireLine(text: string): WireLine | undefined {
  let start = 0;
  for (let line = 0; line < lines && start < text.length; line++) {
    const found = wireLine(text, start);
    if (found !== undefined) return found;
    const next = text.indexOf('\n', start);
    if (next < 0) return undefined;
    start = next + 1;
    if (text.startsWith('\n', start)) line--;
  }
  return undefined;
}

function wireLine(text: string, start: number): WireLine | undefined {
  const end = datelineEnd(text, start);
  if (end === undefined) return undefined;
  const found = inWire.exec(text.slice(start, end));
  const { month = '', day, monthAfter = '', dayBefore, year } = found?.groups ?? {};
  const number = months[(month || monthAfter).toLowerCase()];
  if (found === null || number === undefined) return undefined;
  const at = start + found.index;
  return {
    start: at,
    end: at + found[0].length,
    month: number,
    day: Number(day ?? dayBefore),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}
