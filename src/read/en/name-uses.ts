// What kinds of names of the gazetteer a single word stands in: a given name, a place, a nationality, an acronym, part of a longer
// name. Takes a loaded gazetteer; gives a number a word. The tagger's file carries the result, so that tagging needs no gazetteer.
import type { EntryKind, Gazetteer, Naming } from './gazetteer/gazetteer.ts';

type Shape = {
  readonly use: Naming['use'];
  readonly kind: EntryKind;
  readonly common: boolean;
  readonly single: boolean;
  readonly high: boolean;
};

/** Each use and the words that have it; a word's uses together make its number. */
const uses: readonly ((shape: Shape) => boolean)[] = [
  ({ kind, common }) => kind === 'name' && !common,
  ({ kind, common }) => kind === 'name' && common,
  ({ use, kind, single }) =>
    single && use !== 'adjective' && use !== 'people' && use !== 'acronym' && (kind === 'place' || kind === 'state'),
  ({ use }) => use === 'adjective',
  ({ use }) => use === 'people',
  ({ use }) => use === 'acronym',
  ({ use, kind, single, high }) =>
    single && high && use !== 'acronym' && (kind === 'organisation' || kind === 'group' || kind === 'outlet'),
  ({ kind, single, high }) => !single && high && (kind === 'place' || kind === 'state'),
  ({ kind, single, high }) => !single && high && (kind === 'organisation' || kind === 'group' || kind === 'outlet'),
  ({ use }) => use === 'title',
];

/** Words in lower case and the number of the uses that they have: one bit a use, below 1024. */
export function nameUses(gazetteer: Gazetteer): Map<string, number> {
  const found = new Map<string, number>();
  for (const namings of gazetteer.namings.values()) {
    for (const { entry, use, form } of namings) {
      const words = form.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
      for (const word of words) {
        const shape = { use, kind: entry.kind, common: entry.common === true, single: words.length === 1, high: /^\p{Lu}/u.test(word) };
        const bits = uses.reduce((sum, has, i) => sum | (has(shape) ? 1 << i : 0), 0);
        const key = word.toLowerCase();
        if (bits !== 0) found.set(key, (found.get(key) ?? 0) | bits);
      }
    }
  }
  return found;
}
