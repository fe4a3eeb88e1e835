// Namings in the order of their entries become the two tables that names are looked up in.
import type { Gazetteer, Naming } from './gazetteer.ts';
import { countWords, firstWord } from './longest-match.ts';

/** By folded words and by first word; an entry is named once by each form and use, a form without letters names nothing. */
export function gatherNamings(given: readonly Naming[]): Pick<Gazetteer, 'namings' | 'longestFrom'> {
  const namings = new Map<string, Naming[]>();
  const longestFrom = new Map<string, number>();
  for (const naming of given) {
    const key = naming.cased.toLowerCase();
    if (key === '') continue;
    const known = namings.get(key);
    if (known !== undefined) {
      if (!known.some(({ entry, use }) => entry === naming.entry && use === naming.use)) known.push(naming);
      continue;
    }
    namings.set(key, [naming]);
    const first = firstWord(key);
    const words = first === key ? 1 : countWords(key);
    if (words > (longestFrom.get(first) ?? 0)) longestFrom.set(first, words);
  }
  return { namings, longestFrom };
}
