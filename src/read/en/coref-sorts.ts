// Says what sort of thing a noun means: a person, a body, a place or anything else. Takes a token of a document; looks at the noun itself,
// its ending and its place in the sentence. The weights are learnt from GUM's entities.
import { weigh, type ChoiceWeights } from './choice.ts';
import { sorts, type Named, type Sort, type SortOf } from './coref-mentions.ts';
import { hashText, mix } from './hash.ts';

const most = 13;

/** Fills `keys` (at least 13 long) with what is seen of a noun, before the sort is mixed in; gives how many. */
export function sortKeys(
  { lemmas, xpos, deprels, heads, upos }: Named,
  head: number,
  offices: ReadonlySet<string>,
  keys: Int32Array,
): number {
  const lemma = (lemmas[head] as string).toLowerCase();
  const size = lemma.length;
  const word = hashText(lemma);
  const governor = heads[head] as number;
  const deprel = hashText(deprels[head] as string);
  let count = 0;
  const add = (template: number, value: number): void => {
    keys[count] = mix(template, value);
    count += 1;
  };
  add(1, 0);
  add(2, word);
  add(3, mix(word, hashText(xpos[head] as string)));
  if (size > 4) add(4, hashText(lemma, size - 2));
  if (size > 4) add(5, hashText(lemma, size - 3));
  if (size > 5) add(6, hashText(lemma, size - 4));
  add(7, deprel);
  if (governor >= 0) add(8, mix(deprel, hashText(lemmas[governor] as string)));
  add(9, hashText(xpos[head] as string));
  // What the gazetteer calls an office or title, and the model has never met: "mullah".
  if (offices.has(lemma)) add(13, mix(hashText(xpos[head] as string), 1));
  if (head > 0) add(10, hashText(lemmas[head - 1] as string));
  if (head + 1 < lemmas.length) add(11, hashText(lemmas[head + 1] as string));
  if (head > 0 && upos[head - 1] === 'NOUN') add(12, hashText(lemmas[head - 1] as string));
  return count;
}

/** The key of an alternative: the same thing seen, of this sort. */
export const ofSort = (key: number, sort: number): number => mix(key, sort + 101);

/** The likeliest sort of a noun. `offices` are the nouns of offices, `titles` those that always mean a person (`officeWords`, `titleWords`). */
export function openSorts(
  weights: ChoiceWeights,
  { offices, titles }: { readonly offices: ReadonlySet<string>; readonly titles: ReadonlySet<string> },
): SortOf {
  const seen = new Int32Array(most);
  const keys = new Int32Array(most);
  return (document, head) => {
    if (titles.has((document.lemmas[head] as string).toLowerCase())) return 'person';
    const count = sortKeys(document, head, offices, seen);
    let [best, top] = [0, -Infinity];
    for (let sort = 0; sort < sorts.length; sort += 1) {
      for (let i = 0; i < count; i += 1) keys[i] = ofSort(seen[i] as number, sort);
      const points = weigh(weights, keys, count);
      if (points > top) [best, top] = [sort, points];
    }
    return sorts[best] as Sort;
  };
}
