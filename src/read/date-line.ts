// The line at the head of a page that is nothing but a date. Takes the text; returns the line's offsets and day; refuses lines that say anything else.
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
/** A date line stands among the first lines. */
const lines = 5;

/** The date line of a page, if it has one. */
export function findDateLine(text: string): DateLine | undefined {
  let start = 0;
  for (let line = 0; line < lines && start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const words = text.slice(start, Math.min(end, start + 80)).trim();
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
