// Texts as rows of word stems, and phrases found in them. Knows nothing of actors or accords.
import { irregular, stopWords } from './stem-words.data.ts';

/** One word of a text: its stem, and where it stands (UTF-16 offsets into the text it was cut from). */
export type Word = { stem: string; raw: string; start: number; end: number };

const wordPattern = /\p{L}\.(?:\p{L}\.)+|\p{N}[\p{N},.]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
// Longest first. Crude, but the same on both sides: "releases", "released" and "release" meet.
const endings = ['ations', 'ation', 'ings', 'ing', 'als', 'al', 'ies', 'ied', 'ed', 'es', 's', 'e', 'y'];

/** Lower-case stem of one word; numbers without their commas. */
export function stem(raw: string): string {
  if (/^\p{N}/u.test(raw)) return raw.replace(/,/g, '');
  const plain = raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$|\./g, '');
  const whole = irregular[plain] ?? plain;
  const ending = endings.find((end) => whole.endsWith(end) && whole.length - end.length >= 3 && !(end === 's' && whole.endsWith('ss')));
  const cut = ending === undefined ? whole : whole.slice(0, whole.length - ending.length);
  return cut.replace(/([bdgklmnprt])\1$/, '$1');
}

/** The words of a text without articles and the like. `keep` keeps them all. */
export function wordsOf(text: string, keep = false): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const raw = found[0];
    if (keep || !stopWords.has(raw.toLowerCase())) words.push({ stem: stem(raw), raw, start: found.index, end: found.index + raw.length });
  }
  return words;
}

/** Where a phrase's stems stand in order, with at most `slack` other words between them; undefined when they do not. */
export function findPhrase(
  words: readonly Word[],
  phrase: readonly string[],
  slack = 2,
): { from: number; to: number; gaps: number } | undefined {
  const [first] = phrase;
  if (first === undefined) return undefined;
  let best: { from: number; to: number; gaps: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.stem !== first) continue;
    let at = from;
    let found = 1;
    while (found < phrase.length && at - from < phrase.length - 1 + slack && at + 1 < words.length) {
      at += 1;
      if (words[at]?.stem === phrase[found]) found += 1;
    }
    const gaps = at - from + 1 - phrase.length;
    if (found === phrase.length && (best === undefined || gaps < best.gaps)) best = { from, to: at, gaps };
  }
  return best;
}
