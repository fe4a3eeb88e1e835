// Tells which language a text is in, so that what is not English is refused with a reason and not read as nonsense: by its letters,
// and in Latin letters by its most frequent small words. Looks at a bounded part of the text; says `und` where nothing tells.
import { scripts, smallWords, type Script } from './languages.data.ts';

/** A BCP 47 tag (`en`, `ps`, `und-Arab`, `und`) and the letters most of the text is in: `Latin`, another script's name, `other`, or `none`. */
export type Language = { readonly tag: string; readonly script: string };

// Letters looked at, spread over the text; words looked at, from its beginning; how many words a language must show itself in.
const [mostLetters, mostWords, enough] = [4000, 4000, 12];

/** The language of a text. */
export function languageOf(text: string): Language {
  const letters = sampleLetters(text);
  const counts = new Map<string, number>();
  for (const letter of letters) {
    const name = scriptOf(letter)?.name ?? (/\p{Script=Latin}/u.test(letter) ? 'Latin' : 'other');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Japanese is written in Han letters as well.
  if ((counts.get('Japanese') ?? 0) * 4 > (counts.get('Han') ?? 0) && counts.has('Han'))
    counts.set('Japanese', (counts.get('Japanese') ?? 0) + (counts.get('Han') ?? 0));
  const [name] = [...counts].reduce<readonly [string, number]>((top, one) => (one[1] > top[1] ? one : top), ['none', 0]);
  if (name === 'Latin') return { tag: inLatin(text), script: name };
  return { tag: scripts.find((one) => one.name === name)?.tellers.reduceRight(teller(letters), tagOf(name)) ?? 'und', script: name };
}

/** The tag alone. */
export const findLanguage = (text: string): string => languageOf(text).tag;

const tagOf = (name: string): string => scripts.find((one) => one.name === name)?.tag ?? 'und';
// One letter in two hundred is more than a borrowed name brings.
const teller =
  (letters: readonly string[]) =>
  (tag: string, [own, pattern]: Script['tellers'][number]): string =>
    letters.filter((letter) => pattern.test(letter)).length * 200 > letters.length ? own : tag;

function scriptOf(letter: string): Script | undefined {
  return letter < '\u0370' ? undefined : scripts.find((one) => one.letter.test(letter));
}

function sampleLetters(text: string): string[] {
  const letters: string[] = [];
  const step = Math.max(1, Math.floor(text.length / mostLetters));
  for (let at = 0; at < text.length; at += step) if (/\p{L}/u.test(text.charAt(at))) letters.push(text.charAt(at));
  return letters;
}

function inLatin(text: string): string {
  const words = [...text.slice(0, mostWords * 8).matchAll(/[\p{L}\p{M}]+/gu)].slice(0, mostWords).map(([word]) => word.toLowerCase());
  const shares = Object.entries(smallWords).map(
    ([tag, small]) => [tag, words.filter((word) => small.has(word)).length / words.length] as const,
  );
  const english = shares.find(([tag]) => tag === 'en')?.[1] ?? 0;
  const [best, share] = shares.reduce((top, one) => (one[1] > top[1] ? one : top));
  if (best !== 'en' && share > english * 1.5 && share > 0.15 && words.length >= enough) return best;
  return english < 0.08 && words.length >= 60 ? 'und' : 'en';
}
