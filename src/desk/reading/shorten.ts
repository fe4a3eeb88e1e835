// Words of a page, cut to a length that can be taken in at a glance. Takes text; returns it on one line, never cut inside a word.

/** Text on one line. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

// A word that cannot end a phrase: cut there, it would promise more.
const dangling =
  /[\s,;:–—&-]+(?:(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|that|which|who|they|it|he|she|as|if|his|her|its|their)[\s,;:–—-]*)*$/i;

/** The beginning of a text: whole where it fits in `most` letters, else as many words as do, and an ellipsis. */
export function beginning(text: string, most: number): string {
  const line = squeeze(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most / 3 ? cut.slice(0, blank) : cut).replace(dangling, '')} …`;
}

/** The beginning and the end of a text: "You are a tough people … in the interest of everyone." Whole where it is short. */
export function bothEnds(text: string, most: number): string {
  const line = squeeze(text);
  if (line.length <= most) return line;
  const tail = line.slice(-Math.floor(most / 3));
  return `${beginning(line, Math.floor((most * 2) / 3))} ${tail.slice(tail.indexOf(' ') + 1)}`;
}

const pairs: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['“', '”'],
];

/** A phrase without a word at its end that leads nowhere, and without half a pair of brackets: "both sides agree they" is "both sides agree". */
export function wholePhrase(text: string): string {
  let phrase = squeeze(`${squeeze(text)} `.replace(dangling, ''));
  for (const [open, close] of pairs) {
    const [opens, closes] = [phrase.split(open).length, phrase.split(close).length];
    if (opens === closes + 1) phrase += close;
    else if (closes === opens + 1 && phrase.indexOf(close) < (phrase + open).indexOf(open)) phrase = phrase.replace(close, '');
  }
  return phrase;
}
