// A sentence as the parser sees it: integers for words, endings, tags and what stands between. Takes interned words and tags;
// punctuation is taken out and shows only between the words that it stands between.
import { mix } from './hash.ts';
import { rowOf } from './tag-view.ts';
import { column, type Words } from './words.ts';

/** A sentence as the parser sees it: hashed words and endings, tag numbers. Two more places stand for the root and for nobody. */
export type ParseView = {
  /** How many words there are without punctuation, and the place of each in its sentence. */
  n: number;
  kept: Int32Array;
  words: Int32Array;
  ends: Int32Array;
  tags: Int32Array;
  /** Coarse tags (UPOS), below 32. */
  kinds: Int32Array;
  /** How many commas, verbs, conjunctions and nouns stand before each word, one byte a count. */
  before: Int32Array;
  /** The punctuation right before each word, hashed; 0 for none. */
  marks: Int32Array;
};

/** Which words the parser knows (hashes of lower-case forms), and the coarse kind of each tag number. */
export type Lexicon = { readonly known: ReadonlySet<number>; readonly kinds: Uint8Array };
/** Tag numbers that stand for the root and for nobody. */
export const rootTag = 126;
export const noTag = 127;

const coarse = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
/** The coarse kind of punctuation marks, which are hung on the finished tree. */
export const punctuation = coarse.indexOf('PUNCT') + 1;
const counted: Readonly<Record<string, number>> = { PUNCT: 1, VERB: 2, CCONJ: 3, NOUN: 4 };

/** The coarse kind of each tag ("UPOS XPOS"): the number of its UPOS and, above 32, which count it adds to. */
export function kindsOfTags(names: readonly string[]): number[] {
  return names.map((name) => {
    const upos = name.split(' ')[0] as string;
    return (coarse.indexOf(upos) + 1) | ((counted[upos] ?? 0) << 5);
  });
}

/** Columns for sentences of up to `size` words. */
export function openView(size: number): ParseView {
  const ints = () => new Int32Array(size + 2);
  return { n: 0, kept: ints(), words: ints(), ends: ints(), tags: ints(), kinds: ints(), before: ints(), marks: ints() };
}

/**
 * Fills the columns with a sentence of `count` words, its punctuation left out: a mark shows only between the words it stands
 * between. A word that is not `known` is seen by its ending only, as rare words were in training.
 */
export function fillView(
  view: ParseView,
  { rows }: Words,
  { ids, tags, start, count }: { readonly ids: Int32Array; readonly tags: Uint8Array; readonly start: number; readonly count: number },
  { known, kinds }: Lexicon,
): void {
  let [counts, n, mark] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const row = rowOf(ids[start + i] as number);
    const lower = rows[row + column.lower] as number;
    const kind = kinds[tags[start + i] as number] as number;
    if ((kind & 31) === punctuation) {
      mark = mark === 0 ? lower : mix(mark, lower);
    } else {
      const end = rows[row + column.end3] as number;
      view.kept[n] = i;
      view.words[n] = known.has(lower) ? lower : mix(1, end);
      view.ends[n] = end;
      view.tags[n] = tags[start + i] as number;
      view.kinds[n] = kind & 31;
      view.before[n] = counts;
      view.marks[n] = mark;
      mark = 0;
      n += 1;
    }
    // The high bits of a kind say which byte counts it; a byte may run over in a long sentence, which only blurs a hint.
    if (kind > 31) counts = (counts + (1 << ((kind >> 5) * 8 - 8))) | 0;
  }
  view.n = n;
  for (let node = n; node < n + 2; node += 1) {
    const tag = node === n ? rootTag : noTag;
    view.kept[node] = -1;
    view.words[node] = tag;
    view.ends[node] = tag;
    view.tags[node] = tag;
    view.kinds[node] = tag & 31;
    view.before[node] = counts;
    view.marks[node] = node === n ? mark : 0;
  }
}

/** For each of the four counted kinds, whether none, one or more stand between two words: two bits a kind. */
export function between(before: Int32Array, from: number, to: number): number {
  const [a, b] = [before[from + 1] as number, before[to] as number];
  let bits = 0;
  for (let shift = 0; shift < 32; shift += 8) bits |= Math.min(2, ((b >>> shift) - (a >>> shift)) & 255) << (shift >> 2);
  return bits;
}

/** How far apart two words are, in eight steps. */
export function distance(words: number): number {
  return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
}
