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

// The page's own verb where it only says: "challenged", "has argued", "believes"; not a noun ("the mayor's claim"), nor what stands behind what was said.
function ownVerb({ text }: Page, { act, addressee, source, cue, content }: Statement): string | undefined {
  const [who, verb, what] = [source.at(-1), cue[0], content[0]];
  if (act !== 'say' || addressee !== undefined || who === undefined || verb === undefined || what === undefined) return undefined;
  const [before, words] = [text.slice(...who), text.slice(...verb)];
  const isBetween = /^,? ?$/.test(text.slice(who[1], verb[0])) && who[1] <= verb[0] && what[0] >= verb[1];
  return isBetween && /^[a-z]+(?: [a-z]+)?$/.test(words) && !/['’]s?$/.test(before) ? words : undefined;
}

/** What is said where one word that points back is all of it: "denied it". */
export function pointed({ text }: Page, { content, kind }: Statement): string | undefined {
  const words = content.map(([from, to]) => text.slice(from, to)).join(' ');
  return kind !== 'direct' && /^(?:it|this|that|them|so)$/i.test(words) ? words.toLowerCase() : undefined;
}

/** "told his men in a tweet", "announced to the council", "has argued". */
export function actText(page: Page, statement: Statement): string {
  const { act, addressee, chain } = statement;
  const medium = chain.at(-1)?.medium;
  const how = medium === undefined ? '' : (mediumWords[medium] ?? `in ${/^[aeiou]/.test(medium) ? 'an' : 'a'} ${medium}`);
  const [verb, to] = actVerbs[act];
  const whom = addressee === undefined ? '' : squeeze(addressee.text);
  // "Told the mayor that he would not come" refuses, but not the mayor.
  const told =
    (act === 'say' || act === 'refuse') && whom !== ''
      ? ['told', whom]
      : [ownVerb(page, statement) ?? verb, ...(whom === '' ? [] : [to, whom])];
  return [...told, pointed(page, statement), how].filter(Boolean).join(' ');
}
