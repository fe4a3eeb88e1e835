// How a statement is introduced: who speaks, through whom we know, and what the speaker does by it. Takes a page and a statement; returns plain words.
import type { Page, Statement } from '../../terms/index.ts';
import { actVerbs, mediumWords } from './plain.data.ts';
import { bothEnds, squeeze } from './shorten.ts';

/** Who speaks, from the outlet inwards; of a document, its name. */
export function speakersOf({ text }: Page, { chain, source }: Statement): { name: string; unnamed: boolean }[] {
  if (chain.length > 0) return chain.map(({ name, unnamed }) => ({ name: squeeze(name), unnamed: unnamed === true }));
  const words = bothEnds(source.map(([from, to]) => text.slice(from, to)).join(' '), 60);
  return [{ name: words === '' ? 'somebody' : words, unnamed: words === '' }];
}

/** "said to Baradar in a tweet", "ordered his men". */
export function actText({ act, addressee, chain }: Statement): string {
  const medium = chain.at(-1)?.medium;
  const how = medium === undefined ? '' : (mediumWords[medium] ?? `in ${/^[aeiou]/.test(medium) ? 'an' : 'a'} ${medium}`);
  const [verb, to] = actVerbs[act];
  return [verb, ...(addressee === undefined ? [] : [to, squeeze(addressee.text)]), how].filter(Boolean).join(' ');
}
