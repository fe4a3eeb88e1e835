// Makes variants of a report as an agency's subscribers print it: cut, reordered, lightly edited, under another headline, with another outlet's name.
// Takes a page and a random source; gives pages. The same seed gives the same variants.
import type { Page } from '../../src/terms/index.ts';
import { contentId, sha256 } from '../../src/kit/index.ts';

/** Numbers from 0 to 1. */
export type Random = () => number;

/** Mulberry32: a small generator whose numbers follow from its seed alone. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)];
const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

const outlets = [
  'the-courier',
  'daily-mirror-post',
  'morning-star-wire',
  'harbour-herald',
  'north-tribune',
  'valley-news',
  'city-broadcasting',
];
const paragraphs = (text: string): string[] => text.split(/\n+/).filter((part) => part.trim() !== '');
const sentences = (text: string): string[] => text.match(/[^.!?]+(?:[.!?]+["”’']*\s*|$)/gu) ?? [text];

// What a subeditor does to single words.
const rewordings: readonly [RegExp, string][] = [
  [/\bsaid\b/g, 'stated'],
  [/\btold\b/g, 'informed'],
  [/\bon (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, 'this week'],
  [/\bper cent\b/g, 'percent'],
  [/\bkilled\b/g, 'slain'],
  [/\bmore than\b/g, 'over'],
  [/\bstarted\b/g, 'began'],
  [/\bfighters\b/g, 'combatants'],
];

/** The last third to half of the paragraphs (or sentences, where there is one paragraph) falls off. */
function cut(text: string, random: Random): string {
  const parts = paragraphs(text).length > 2 ? paragraphs(text) : sentences(text);
  const kept = Math.max(1, Math.ceil(parts.length * (0.5 + random() * 0.2)));
  return parts.slice(0, kept).join(paragraphs(text).length > 2 ? '\n\n' : '');
}
const reorder = (text: string, random: Random): string => {
  const parts = paragraphs(text);
  return parts.length > 1
    ? shuffled(parts, random).join('\n\n')
    : shuffled(sentences(text), random)
        .map((part) => part.trim())
        .join(' ');
};
const reword = (text: string, random: Random): string =>
  shuffled(rewordings, random)
    .slice(0, 4)
    .reduce((now, [from, to]) => now.replace(from, to), text);
/** One word in twenty-five goes, one in twenty-five is doubled by an adverb before it. */
const thin = (text: string, random: Random): string =>
  text.replace(/\S+/g, (word) => {
    const chance = random();
    return chance < 0.04 ? '' : chance < 0.08 ? `also ${word}` : word;
  });
const extend = (text: string, random: Random): string =>
  `${text}\n\n${pick(['This story will be updated.', 'Our correspondents contributed to this report.', 'Read more on our website.'], random) ?? ''}`;
const deeds: readonly ((text: string, random: Random) => string)[] = [cut, reorder, reword, thin, extend];

/** One variant: one to three changes, always another outlet, headline and hour. */
export function variantOf(page: Page, random: Random): Page {
  const changes = shuffled(deeds, random).slice(0, 1 + Math.floor(random() * 3));
  const outlet = pick(outlets, random) ?? 'the-courier';
  const swapped = page.text.replace(/\((?:AFP|AP|Reuters|Xinhua)\)/g, `(${outlet})`);
  const text = changes
    .reduce((now, change) => change(now, random), swapped)
    .replace(/ {2,}/g, ' ')
    .trim();
  const published = Temporal.Instant.from(page.published ?? '2020-01-01T00:00:00Z')
    .add({ minutes: 10 + Math.floor(random() * 2880) })
    .toString();
  const title = `${(page.title ?? text).split(' ').slice(0, 3).join(' ')}: what we know ${Math.floor(random() * 1000)}`;
  return { id: contentId('page', { outlet, published, text }), outlet, title, published, dated: 'given', text, hash: sha256(text) };
}
