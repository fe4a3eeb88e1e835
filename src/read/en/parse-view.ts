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
  /** Second tags, 0 where the first is sure. */
  seconds: Int32Array;
  /** Coarse tags (UPOS), below 32. */
  kinds: Int32Array;
  /** How many commas, verbs, conjunctions and nouns stand before each word, one byte a count. */
  before: Int32Array;
  /** The punctuation right before each word, hashed; 0 for none. */
  marks: Int32Array;
  /** Whether a tree of another look is there; its heads and labels, how sure it was of each (0 to 3), and the last child of each node. */
  advised: boolean;
  heads: Int32Array;
  labels: Int32Array;
  doubts: Int32Array;
  farthest: Int32Array;
};

/** One sentence: `count` words from place `start` of `ids`, `tags` and `seconds` (second tags, or 0). */
export type Tagged = {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  readonly seconds: Uint8Array;
  readonly start: number;
  readonly count: number;
};
/** A sentence with room for its tree. */
export type Draft = Tagged & {
  /** The head of each word by its place in the sentence: `count` for the root, `count + 1` where none is known (punctuation). */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** By how many points the closest choice was made while each word was on top of the stack. */
  readonly sure: Int32Array;
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
  return {
    n: 0,
    kept: ints(),
    words: ints(),
    ends: ints(),
    tags: ints(),
    seconds: ints(),
    kinds: ints(),
    before: ints(),
    marks: ints(),
    advised: false,
    heads: ints(),
    labels: ints(),
    doubts: ints(),
    farthest: ints(),
  };
}

/**
 * Fills the columns with a sentence of `count` words, its punctuation left out: a mark shows only between the words it stands
 * between. A word that is not `known` is seen by its ending only, as rare words were in training. `backward` turns the sentence round:
 * its last word is the first. `advice` is a tree of the same words.
 */
export function fillView(
  view: ParseView,
  { rows }: Words,
  { ids, tags, seconds, start, count }: Tagged,
  { known, kinds }: Lexicon,
  backward: boolean,
  advice?: Draft,
): void {
  let [counts, n, mark] = [0, 0, 0];
  for (let k = 0; k < count; k += 1) {
    const i = backward ? count - 1 - k : k;
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
      view.seconds[n] = seconds[start + i] as number;
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
    view.seconds[node] = 0;
    view.kinds[node] = tag & 31;
    view.before[node] = counts;
    view.marks[node] = node === n ? mark : 0;
    view.heads[node] = n + 1;
    view.labels[node] = 0;
    view.doubts[node] = 0;
  }
  view.advised = advice !== undefined;
  if (advice !== undefined) takeAdvice(view, advice);
}

// Between its four steps, by points.
const doubtful = [2_000, 6_000, 14_000];

/** How sure a look was of a word, from 0 to 3. */
export const doubtOf = (points: number): number =>
  points < (doubtful[0] as number) ? 0 : points < (doubtful[1] as number) ? 1 : points < (doubtful[2] as number) ? 2 : 3;

function takeAdvice(view: ParseView, { heads, labels, sure, count }: Draft): void {
  const { n, kept, farthest } = view;
  if (placeOf.length < count + 1) placeOf = new Int32Array(count * 2);
  for (let node = 0; node < n; node += 1) placeOf[kept[node] as number] = node;
  placeOf[count] = n;
  farthest.fill(-1, 0, n + 2);
  for (let node = 0; node < n; node += 1) {
    const at = kept[node] as number;
    const head = placeOf[heads[at] as number] as number;
    view.heads[node] = head;
    view.labels[node] = labels[at] as number;
    view.doubts[node] = doubtOf(sure[at] as number);
    farthest[head] = node;
  }
}
let placeOf = new Int32Array(256);

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
