// Finds the longest name of the gazetteer that begins at a token. Takes folded tokens; gives how many tokens it covers and what
// they may name. It does not choose between entries, and refuses a form whose capitals the text does not bear out.
import type { Naming } from './gazetteer.ts';

/** What a form must look like in a text: see `Naming`. */
type Formed = Pick<Naming, 'cased' | 'exact'>;
/** Names to look up, as a gazetteer holds them. */
export type NameTable<Named extends Formed> = {
  readonly namings: ReadonlyMap<string, readonly Named[]>;
  readonly longestFrom: ReadonlyMap<string, number>;
};
export type Match<Named extends Formed = Naming> = { tokens: number; key: string; namings: readonly Named[] };

/**
 * The longest name beginning at token `at`. `cased` holds each token after `foldCased` ('' for a token of punctuation only).
 * `longestMatch(g, ['the', 'Revolutionary', 'Guards'], 1)` covers two tokens.
 */
export function longestMatch<Named extends Formed>(
  table: NameTable<Named>,
  cased: readonly string[],
  at: number,
): Match<Named> | undefined {
  const head = cased[at];
  if (head === undefined || head === '') return undefined;
  const limit = table.longestFrom.get(firstWord(head));
  if (limit === undefined) return undefined;

  let best: Match<Named> | undefined;
  let text = '';
  let words = 0;
  for (let end = at; end < cased.length; end += 1) {
    const piece = cased[end] ?? '';
    if (piece === '') continue;
    words += countWords(piece);
    if (words > limit) break;
    text = text === '' ? piece : `${text} ${piece}`;
    const key = text.toLowerCase();
    const namings = table.namings.get(key)?.filter((naming) => bearsOut(naming, text));
    if (namings !== undefined && namings.length > 0) best = { tokens: end - at + 1, key, namings };
  }
  return best;
}

/** Whether the capitals of the folded text allow this naming: "us" is not the US, "turkey" is not Turkey, "TURKEY" may be. */
export function bearsOut({ cased, exact }: Formed, text: string): boolean {
  if (exact) return cased === text;
  const form = cased.split(' ');
  const seen = text.split(' ');
  return form.every((word, index) => (index === 0 && word === 'The') || !startsHigh(word) || startsHigh(seen[index] ?? ''));
}

const acronym = /^[A-Z0-9]+[a-z]?[A-Z0-9]*( [A-Z0-9]+[a-z]?[A-Z0-9]*)*$/;
const twoCapitals = /[A-Z].*[A-Z]|^[A-Z0-9]+$/;

/** An acronym by its look (`SPLM/A-IO`, `EU`, `FAMa`): two capitals or more and no small word, so the text's capitals must agree. */
export function isAcronym(cased: string): boolean {
  return cased.length <= 12 && acronym.test(cased) && twoCapitals.test(cased);
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
