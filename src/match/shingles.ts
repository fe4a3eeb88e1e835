// Texts as sets of short runs of words, so that two texts can be compared by what they share, whatever was cut, moved or reworded a little.
// Takes plain text; gives numbers. Knows nothing of pages or claims.

/** Words in a run. Of a text with one word in ten changed, two thirds of its runs of four stay as they were. */
const run = 4;

/** A text's words in small letters, without marks; "Taliban’s" and "Taliban's" are one. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

/** FNV-1a over UTF-16 units, 32 bits. Two runs of one dossier that fall together by chance change a share by less than it is rounded. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** Every run of four words of a text, as 32-bit numbers; a text of fewer words is one run. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsIn(text);
  if (words.length === 0) return new Set();
  if (words.length < run) return new Set([hashOf(words)]);
  return new Set(Array.from({ length: words.length - run + 1 }, (_, at) => hashOf(words.slice(at, at + run))));
}

/** The share of the first set's runs that the second has, 0 to 1 (containment; Broder 1997). Nothing is in nothing. */
export function shareIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return shared / part.size;
}
