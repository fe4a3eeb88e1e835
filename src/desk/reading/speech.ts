// How a statement is introduced: who speaks, through whom we know, and what the speaker does by it. Takes a page and a statement; returns plain words.
import type { Page, Statement } from '../../terms/index.ts';
import { actVerbs, mediumWords } from './plain.data.ts';
import { bothEnds, squeeze } from './shorten.ts';

/** Who speaks, from the outlet inwards; of a document, its name. */
export function speakersOf({ text }: Page, { chain, source }: Statement): { name: string; unnamed: boolean }[] {
  if (chain.length > 0) {
    // "Is said to have left": where nobody is named, the last link holds the word of saying.
    return chain.map(({ name, unnamed }, at) => {
      const nobody = unnamed === true && source.length === 0 && at === chain.length - 1;
      return { name: nobody ? 'somebody' : squeeze(name), unnamed: unnamed === true };
    });
  }
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
