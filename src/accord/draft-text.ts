// Words of a draft: ids, quoted YAML, and citations with their offsets. Pure text; knows nothing of what is drafted.
import type { Page, Reading, Span } from '../terms/index.ts';

/** A page and what was read in it. */
export type ReadPage = { page: Page; reading: Reading };

/** `the Afghan government` gives `afghan-government`. Never empty. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(?:the|an?|all|its|their|his|her)-(?=.)/, '') || 'unnamed';

/** A text as YAML takes it on one line. */
export const quoted = (value: string): string => JSON.stringify(value.replace(/\s+/g, ' ').trim());

/** `"the words" (page_…, 12 to 21)`. */
export const cited = ({ page }: ReadPage, [start, end]: Span): string =>
  `${quoted(page.text.slice(start, end))} (${page.id}, ${start} to ${end})`;

/** Cuts at a word's end: a title, not a paragraph. */
export function shortened(value: string, most = 80): string {
  const flat = value.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, flat.lastIndexOf(' ', most - 2))} …`;
}

/** `prisoners` gives `prisoner`, as an accord lists objects. */
export const singular = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Whether one stretch lies within another. */
export const isWithin = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;

/** The sentence around a place, as far as stops and line breaks tell. */
export function sentenceAround(text: string, at: number): Span {
  const stop = /[.!?]["”’]?\s+[^.!?\n]*$/.exec(text.slice(0, at));
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, stop === null ? 0 : stop.index + (/^\S+\s+/.exec(stop[0])?.[0].length ?? 0));
  const rest = text.slice(at).search(/[.!?]["”’]?(?:\s|$)|\n|$/);
  return [start, at + rest];
}
