// What the tagger's trainer finds out about single words before it learns: those with one tag only, those that can have the same
// tags, and those that stand in names. Takes interned sentences with their true tags; gives maps by hash.
import { calendarWords } from './calendar-words.data.ts';
import { rareKind, rowOf } from './tag-view.ts';
import { column, flag, type Words } from './words.ts';

/** A training sentence: interned words and their true tags (0 for a tag that is not learnt). */
export type TagItem = { readonly ids: Int32Array; readonly gold: Uint8Array };
/** Words in lower case and a number for the kinds of names they stand in (name-uses.ts). */
export type NameUses = ReadonlyMap<string, number>;

// A word seen at least this often, always (but for the stray annotation) with one tag, is not worth scoring.
const often = 30;
const almostAlways = 0.998;

/** The forms that have one tag only, and the tag. */
export function fixedTags(items: readonly TagItem[], words: Words): Map<number, number> {
  const seen = new Map<number, Map<number, number>>();
  for (const { ids, gold } of items) {
    ids.forEach((id, i) => {
      const form = words.rows[rowOf(id) + column.form] as number;
      const tags = seen.get(form) ?? new Map<number, number>();
      tags.set(gold[i] as number, (tags.get(gold[i] as number) ?? 0) + 1);
      seen.set(form, tags);
    });
  }
  const fixed = new Map<number, number>();
  for (const [form, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    const [tag, count] = [...tags].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= often && count / total >= almostAlways) fixed.set(form, tag);
  }
  return fixed;
}

// A word seen this often tells by itself which tags it can have; a rarer one is known by its ending.
const enough = 4;
const rareUse = 0.05;

/** The kind of each word of the training text: words that can have the same tags (UPOS, commonest first) share one. */
export function kindsOf(items: readonly TagItem[], words: Words, names: readonly string[]): Map<number, number> {
  const seen = new Map<number, Map<string, number>>();
  for (const { ids, gold } of items) {
    ids.forEach((id, i) => {
      const lower = words.rows[rowOf(id) + column.lower] as number;
      const tags = seen.get(lower) ?? new Map<string, number>();
      const tag = (names[(gold[i] as number) - 1] ?? 'X').split(' ')[0] as string;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      seen.set(lower, tags);
    });
  }
  const numbers = new Map<string, number>();
  const kinds = new Map<number, number>();
  for (const [lower, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    const name = [...tags]
      .filter(([, count]) => count / total >= rareUse)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([tag]) => tag)
      .join(' ');
    if (!numbers.has(name)) numbers.set(name, Math.min(255, numbers.size + 1));
    kinds.set(lower, (numbers.get(name) as number) + (total < enough ? rareKind : 0));
  }
  return kinds;
}

// A word met this often as anything but a name is read by itself, as are titles and the words of the calendar; that of a people
// only when it was met in small letters ("new", of New Zealanders).
const commonFrom = 2;
const titleUse = 512;
const peopleUses = 8 | 16;

/** The words that are never taken for names. */
export function commonWords(items: readonly TagItem[], words: Words, names: readonly string[], uses: NameUses): Set<number> {
  const lowerOf = (word: string): number => words.rows[rowOf(words.intern(word)) + column.lower] as number;
  const seen = new Map<number, number>();
  const peoples = new Set([...uses].filter(([, use]) => (use & peopleUses) !== 0).map(([word]) => lowerOf(word)));
  for (const { ids, gold } of items) {
    ids.forEach((id, i) => {
      const row = rowOf(id);
      const lower = words.rows[row + column.lower] as number;
      const capital = ((words.rows[row + column.flags] as number) & flag.capital) !== 0;
      if ((names[(gold[i] as number) - 1] ?? '').startsWith('PROPN') || (capital && peoples.has(lower))) return;
      seen.set(lower, (seen.get(lower) ?? 0) + 1);
    });
  }
  const titles = [...uses].filter(([, use]) => (use & titleUse) !== 0).map(([word]) => word);
  return new Set([
    ...[...seen].filter(([, count]) => count >= commonFrom).map(([lower]) => lower),
    ...[...titles, ...calendarWords].map(lowerOf),
  ]);
}

/** The gazetteer's uses of words, by the hash of the word. */
export const namedWords = (uses: NameUses, words: Words): Map<number, number> =>
  new Map([...uses].map(([word, use]) => [words.rows[rowOf(words.intern(word)) + column.lower] as number, use]));
