// Gives every word but punctuation its head and its relation, moving greedily through the sentence from left to right (arc-hybrid).
// Takes interned words and tags of one sentence; returns heads and label numbers. Linear in the length of the sentence.
import { score, type Linear } from './linear.ts';
import { mostParseKeys, parseKeys } from './parse-features.ts';
import { canLeft, canRight, canShift, doLeft, doRight, doShift, isDone, openState, startState, type State } from './parse-state.ts';
import { fillView, openView, type Lexicon } from './parse-view.ts';
import type { Words } from './words.ts';

/** One sentence: `count` words from place `start` of `ids` and `tags`, with room for its tree. */
export type Draft = {
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  readonly start: number;
  readonly count: number;
  /** The head of each word by its place in the sentence: `count` for the root, `count + 1` where none is known (punctuation). */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** By how many points the closest choice was made while each word was on top of the stack. */
  readonly sure: Int32Array;
};
/** Writes heads and labels into a draft. */
export type Walker = (words: Words, draft: Draft) => void;

const lowest = -0x80000000;
const highest = 0x7fffffff;

/** A first look at a sentence, from its weights; `count` labels, of which `root` is the root's. */
export function walkerFrom(model: Linear, lexicon: Lexicon, { count, root }: { count: number; root: number }): Walker {
  const keys = new Int32Array(mostParseKeys);
  const scores = new Int32Array(1 + 2 * count);
  let state = openState(256);
  let view = openView(256);
  let sure = new Int32Array(256);
  return (words, draft) => {
    if (view.words.length < draft.count + 2) view = openView(draft.count * 2);
    fillView(view, words, draft, lexicon);
    const { n, kept } = view;
    if (sure.length < n) sure = new Int32Array(n * 2);
    sure.fill(highest, 0, n);
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
      const move = bestMove(state, scores, count);
      noteSure(state, scores, move, count, sure);
      makeMove(state, move, count);
    }
    draft.heads.fill(draft.count + 1, 0, draft.count);
    draft.labels.fill(0, 0, draft.count);
    for (let i = 0; i < n; i += 1) {
      const head = state.heads[i] as number;
      draft.heads[kept[i] as number] = head === n ? draft.count : (kept[head] as number);
      draft.labels[kept[i] as number] = state.labels[i] as number;
      draft.sure[kept[i] as number] = sure[i] as number;
    }
  };
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

/** Notes how close the choice of a move was, for the word that it was about. */
function noteSure(state: State, scores: Int32Array, move: number, count: number, sure: Int32Array): void {
  if (state.depth === 0) return;
  const points = scores[move] as number;
  scores[move] = lowest;
  const next = bestMove(state, scores, count);
  const word = state.stack[state.depth - 1] as number;
  if (next >= 0) sure[word] = Math.min(sure[word] as number, points - (scores[next] as number));
}
