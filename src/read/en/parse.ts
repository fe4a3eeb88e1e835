// Gives every word its head and its relation, moving greedily through the sentence from left to right (arc-hybrid).
// Takes interned words and tags of one sentence; returns heads and label numbers. Linear in the length of the sentence.
import { openLinear, score, type Linear } from './linear.ts';
import { openModelFile } from './model-file.ts';
import { mix } from './hash.ts';
import { mostParseKeys, parseKeys, type ParseView } from './parse-features.ts';
import { canLeft, canRight, canShift, doLeft, doRight, doShift, isDone, openState, startState, type State } from './parse-state.ts';
import { rowOf } from './tag-view.ts';
import { column, type Words } from './words.ts';

/** A parser: writes a head (a token index, or -1 for the root) and a label number for each word from `start` to `end`. */
export type Parser = {
  readonly labels: readonly string[];
  parse(words: Words, ids: Int32Array, tags: Uint8Array, start: number, end: number, heads: Int32Array, labels: Uint8Array): void;
};
/** What the parser's file says of itself; label 0 is "no label"; `kinds` are the tags' coarse kinds. */
export type ParserInfo = { labels: string[]; kinds: number[] };
/** Which words the parser knows (hashes of lower-case forms), and the coarse kind of each tag number. */
export type Lexicon = { readonly known: ReadonlySet<number>; readonly kinds: Uint8Array };
/** Tag numbers that stand for the root and for nobody. */
const rootTag = 126;
const noTag = 127;

const lowest = -0x80000000;

/** Opens a parser from its model file. Throws Fault `model.bad-file`. */
export function openParser(bytes: Uint8Array | ArrayBuffer): Parser {
  const { info, sections } = openModelFile(bytes, 'parser');
  const { labels, kinds } = info as ParserInfo;
  return parserFrom(labels, { known: new Set(sections.get('known')), kinds: Uint8Array.from(kinds) }, openLinear(sections, 'moves'));
}

/** A parser from its labels, what it knows of words and tags, and its weights. */
export function parserFrom(labelNames: readonly string[], lexicon: Lexicon, model: Linear): Parser {
  const count = labelNames.length - 1;
  const keys = new Int32Array(mostParseKeys);
  const scores = new Int32Array(1 + 2 * count);
  const root = Math.max(1, labelNames.indexOf('root'));
  let state = openState(256);
  let view = openView(256);
  return {
    labels: labelNames,
    parse(words, ids, tags, start, end, heads, labels) {
      const n = end - start;
      if (view.words.length < n + 2) view = openView(n * 2);
      fillView(view, words, ids, tags, start, n, lexicon);
      state = startState(state, n);
      while (!isDone(state)) {
        if (state.next === n && state.depth === 1) {
          makeMove(state, root, count);
          continue;
        }
        score(model, keys, parseKeys(state, view, keys), scores);
        // Only the last word left hangs on the root, and nothing else is called so.
        scores[root] = lowest;
        scores[count + root] = lowest;
        makeMove(state, bestMove(state, scores, count), count);
      }
      for (let i = 0; i < n; i += 1) {
        const head = state.heads[i] as number;
        heads[start + i] = head === n ? -1 : start + head;
        labels[start + i] = state.labels[i] as number;
      }
    },
  };
}

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
  return { words: ints(), ends: ints(), tags: ints(), kinds: ints(), before: ints() };
}

/** Fills the columns with a sentence. A word that is not `known` is seen by its ending only, as rare words were in training. */
export function fillView(
  view: ParseView,
  { rows }: Words,
  ids: Int32Array,
  tags: Uint8Array,
  start: number,
  n: number,
  { known, kinds }: Lexicon,
): void {
  let counts = 0;
  for (let i = 0; i < n; i += 1) {
    const row = rowOf(ids[start + i] as number);
    const lower = rows[row + column.lower] as number;
    const end = rows[row + column.end3] as number;
    view.words[i] = known.has(lower) ? lower : mix(1, end);
    view.ends[i] = end;
    view.tags[i] = tags[start + i] as number;
    const kind = kinds[tags[start + i] as number] as number;
    view.kinds[i] = kind & 31;
    view.before[i] = counts;
    // The high bits of a kind say which byte counts it; a byte may run over in a long sentence, which only blurs a hint.
    if (kind > 31) counts = (counts + (1 << ((kind >> 5) * 8 - 8))) | 0;
  }
  view.before[n] = counts;
  view.before[n + 1] = counts;
  for (let node = n; node < n + 2; node += 1) {
    const tag = node === n ? rootTag : noTag;
    view.words[node] = tag;
    view.ends[node] = tag;
    view.tags[node] = tag;
    view.kinds[node] = tag & 31;
  }
}

/** The best allowed move; the first of equals. `count` is how many labels there are. */
export function bestMove(state: State, scores: Int32Array | Float64Array, count: number): number {
  let top = -1;
  let points = -Infinity;
  const from = canShift(state) ? 0 : 1;
  const leftTo = canLeft(state) ? 1 + count : 1;
  const rightTo = canRight(state) ? 1 + 2 * count : 1 + count;
  for (let move = from; move < leftTo; move += 1) {
    if ((scores[move] as number) > points) {
      points = scores[move] as number;
      top = move;
    }
  }
  for (let move = 1 + count; move < rightTo; move += 1) {
    if ((scores[move] as number) > points) {
      points = scores[move] as number;
      top = move;
    }
  }
  return top;
}

/** Makes a move given its number. */
export function makeMove(state: State, move: number, count: number): void {
  if (move === 0) doShift(state);
  else if (move <= count) doLeft(state, move);
  else doRight(state, move - count);
}
