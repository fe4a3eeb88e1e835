// Finds the longest name of the gazetteer that begins at a token. Takes folded tokens; gives how many tokens it covers and what
// they may name. It does not choose between entries, and refuses a form whose capitals the text does not bear out.
import type { Gazetteer, Naming } from './gazetteer.ts';

export type Match = { tokens: number; key: string; namings: readonly Naming[] };

/**
 * The longest name beginning at token `at`. `cased` holds each token after `foldCased` ('' for a token of punctuation only).
 * `longestMatch(g, ['the', 'Revolutionary', 'Guards'], 1)` covers two tokens.
 */
export function longestMatch(gazetteer: Gazetteer, cased: readonly string[], at: number): Match | undefined {
  const head = cased[at];
  if (head === undefined || head === '') return undefined;
  const limit = gazetteer.longestFrom.get(firstWord(head));
  if (limit === undefined) return undefined;

  let best: Match | undefined;
  let text = '';
  let words = 0;
  for (let end = at; end < cased.length; end += 1) {
    const piece = cased[end] ?? '';
    if (piece === '') continue;
    words += countWords(piece);
    if (words > limit) break;
    text = text === '' ? piece : `${text} ${piece}`;
    const key = text.toLowerCase();
    const namings = gazetteer.namings.get(key)?.filter((naming) => bearsOut(naming, text));
    if (namings !== undefined && namings.length > 0) best = { tokens: end - at + 1, key, namings };
  }
  return best;
}

/** Whether the capitals of the folded text allow this naming: "us" is not the US, "turkey" is not Turkey, "TURKEY" may be. */
export function bearsOut({ cased, exact }: Naming, text: string): boolean {
  if (exact) return cased === text;
  const form = cased.split(' ');
  const seen = text.split(' ');
  return form.every((word, index) => (index === 0 && word === 'The') || !startsHigh(word) || startsHigh(seen[index] ?? ''));
}

function startsHigh(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

/** The first of folded words, in small letters. */
export function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return (space < 0 ? text : text.slice(0, space)).toLowerCase();
}

/** How many words a folded text has. */
export function countWords(text: string): number {
  let count = 1;
  for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) count += 1;
  return count;
}
