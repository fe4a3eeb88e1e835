// One spelling for looking names up: accents off, quotes, hyphens and slashes to spaces, full stops away. Takes any text;
// gives words with single spaces between. Two tokenisers that cut "al-Shabaab" or "U.S." differently get the same words.

const simple = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const rules: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
  [/\./g, ''],
  [/&/g, ' and '],
  [/ß/g, 'ss'],
  [/ı/g, 'i'],
  [/[łŁ]/g, 'l'],
  [/[øØ]/g, 'o'],
  [/[^\p{L}\p{N}]+/gu, ' '],
];

/** The folded words of a text with their capitals kept: `foldCased('U.S. Élysée al-Quds')` is `US Elysee al Quds`. */
export function foldCased(text: string): string {
  if (simple.test(text)) return text;
  let folded = text.normalize('NFD').replace(/\p{M}+/gu, '');
  for (const [pattern, by] of rules) folded = folded.replace(pattern, by);
  return folded.trim();
}

/** The folded words in small letters, the key of the gazetteer: `fold("Sana'a")` is `sana a`. */
export function fold(text: string): string {
  return foldCased(text).toLowerCase();
}
