// Tells whether two written names can be one name spelled twice, as when a name comes from another alphabet. Each word is brought to sounds
// (digraphs to one sign, doubled letters to one), then compared by an edit distance (Wagner and Fischer 1974) whose steps are cheap where
// transliterations differ (Arabic, Persian, Pashto, Cyrillic: e/i, o/u, a/e, k/q/kh, s/z, v/w, silent h) and dear elsewhere. Short words may
// differ less than long ones, a single name less than a full one. It knows spellings only: two people can share one.
import { fold } from './gazetteer/fold.ts';

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/kh/g, 'K'],
  [/gh/g, 'G'],
  [/ph/g, 'f'],
  [/zh/g, 'Z'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/q[uv](?=ist$)/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/oo|ou/g, 'u'],
  [/ee|iy|yi/g, 'i'],
  [/(.)\1+/g, '$1'],
];
/** What it costs to write one sound for the other; every pair that is not here costs a whole step. */
const swaps: Readonly<Record<string, number>> = {
  ei: 0.2,
  ou: 0.2,
  iy: 0.1,
  ey: 0.3,
  ae: 0.3,
  ao: 0.5,
  ai: 0.6,
  kq: 0.2,
  Kk: 0.3,
  Kq: 0.3,
  gq: 0.3,
  gk: 0.3,
  Gg: 0.2,
  Gq: 0.3,
  sz: 0.3,
  vw: 0.2,
  CS: 0.5,
  Zj: 0.3,
};
const costs = new Map(
  Object.entries(swaps).flatMap(([pair, cost]) => [
    [pair, cost],
    [`${pair[1]}${pair[0]}`, cost],
  ]),
);
/** Sounds that a swap above joins, by one sign; vowels and h are left out. Two spellings of one name share this outline. */
const classes: Readonly<Record<string, string>> = { q: 'k', K: 'k', g: 'k', G: 'k', z: 's', w: 'v', C: 'S', Z: 'j' };
const isVowel = (sound: string | undefined): boolean => sound !== undefined && 'aeiouy'.includes(sound);
/** The most that two words may differ, by the letters of the shorter: most letters and the cost allowed. */
const allowed: readonly (readonly [letters: number, cost: number])[] = [
  [4, 0.25],
  [6, 0.35],
  [8, 0.55],
  [40, 0.75],
];
/** A name of one word must be this long to be bent at all, and may differ by this much. */
const single = { letters: 6, cost: 0.35 } as const;
const articles = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'ash', 'at', 'an', 'az']);

const soundsOf = (word: string): string => digraphs.reduce((text, [from, to]) => text.replace(from, to), word);

/** The consonants of a word by class: `outlineOf('Qaddafi')` is `kdf`. Words with different outlines are never one name. */
export function outlineOf(word: string): string {
  let outline = '';
  for (const sound of soundsOf(fold(word).replaceAll(' ', ''))) {
    const kind = classes[sound] ?? sound;
    if (!isVowel(sound) && sound !== 'h' && !outline.endsWith(kind)) outline += kind;
  }
  return outline;
}

/** How far two words differ in steps: 0 for the same sounds, about 0.3 for a usual other spelling, 1 for another consonant. */
export function spellingCost(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [soundsOf(a), soundsOf(b)];
  if (left.length > 40 || right.length > 40) return left === right ? 0 : Infinity;
  let row = Float64Array.from({ length: right.length + 1 }, (_, j) =>
    [...right.slice(0, j)].reduce((sum, _c, k) => sum + gap(right, k), 0),
  );
  for (let i = 1; i <= left.length; i += 1) {
    const next = new Float64Array(right.length + 1);
    next[0] = (row[0] as number) + gap(left, i - 1);
    for (let j = 1; j <= right.length; j += 1) {
      next[j] = Math.min(
        (row[j] as number) + gap(left, i - 1),
        (next[j - 1] as number) + gap(right, j - 1),
        (row[j - 1] as number) + swap(left, i - 1, right, j - 1),
      );
    }
    row = next;
  }
  return row[right.length] as number;
}

// A silent h costs little, a vowel beside a vowel somewhat, all else a step. An h that begins a name is heard.
function gap(word: string, at: number): number {
  const sound = word[at] as string;
  if (sound === 'h') return at === 0 ? 0.6 : 0.2;
  if (!isVowel(sound)) return 1;
  if (at === word.length - 1 && sound !== 'y') return 1;
  return isVowel(word[at - 1]) || isVowel(word[at + 1]) ? 0.3 : 0.8;
}

// At the end of a name a and e tell women from men, or Anna from Anne.
function swap(left: string, i: number, right: string, j: number): number {
  const [a, b] = [left[i] as string, right[j] as string];
  if (a === b) return 0;
  const last = i === left.length - 1 && j === right.length - 1 && (a === 'a' || b === 'a');
  return last ? 1 : (costs.get(a + b) ?? (isVowel(a) && isVowel(b) ? 0.8 : 1));
}

/** Whether two words may be one word spelled twice; `alone` when nothing else bears it out. */
export function sameWord(a: string, b: string, alone = false): boolean {
  if (a === b) return true;
  const letters = Math.min(a.length, b.length);
  if (alone && letters < single.letters) return false;
  const most = allowed.find(([upTo]) => letters <= upTo)?.[1] ?? 0;
  return spellingCost(a, b) <= Math.min(most, alone ? single.cost : Infinity) + 1e-9;
}

/** The words of a name that are compared: folded, in small letters, without the Arabic article and with one "abdul" for all. */
export function nameWords(name: string): string[] {
  const words = fold(name)
    .replace(/\babd (?:[aeu]l|[aeu]r|[aeu]s) ?/g, 'abdul ')
    .replace(/\babd(?:e|a)l?(?= |$)/g, 'abdul')
    .split(' ');
  const kept = words.filter((word, i) => !(articles.has(word) && i > 0));
  return kept.length === 0 ? words : kept;
}

/** Whether two whole names may be one name spelled twice: word by word, or run together ("Abdul Ghani", "Abdulghani"). */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === right.length) {
    const alone = left.length === 1;
    return left.every((word, i) => sameWord(word, right[i] as string, alone));
  }
  return Math.min(left.length, right.length) > 1 && left.join('') === right.join('');
}
