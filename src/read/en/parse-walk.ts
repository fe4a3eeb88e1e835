// Gives every word but punctuation its head and its relation, moving greedily through the sentence (arc-hybrid) from left to right, or from
// right to left. Takes interned words and tags of one sentence; returns heads and label numbers. Linear in the length of the sentence.
import { labelKeys, mostLabelKeys } from './label-features.ts';
import { score, type Linear } from './linear.ts';
import { scoreMoves, type MoveTable } from './move-table.ts';
import { mostParseKeys, parseKeys } from './parse-features.ts';
import { canLeft, canRight, canShift, doLeft, doRight, doShift, isDone, openState, startState, type State } from './parse-state.ts';
import { fillView, openView, type Draft, type Lexicon } from './parse-view.ts';
import type { Words } from './words.ts';

/** Writes heads and labels into a draft. `advice` is the tree of another look at the same sentence. */
export type Walker = (words: Words, draft: Draft, advice?: Draft) => void;
/** The weights of one look: for moves, and for the names of relations. */
export type WalkModel = { readonly moves: MoveTable; readonly labels: Linear };

const highest = 0x7fffffff;

/** A look at a sentence, from its weights; `count` labels, of which `root` is the root's. */
export function walkerFrom(
  model: WalkModel,
  lexicon: Lexicon,
  { count, root, backward }: { count: number; root: number; backward: boolean },
): Walker {
  const keys = new Int32Array(mostParseKeys);
  const relationKeys = new Int32Array(mostLabelKeys);
  const scores = new Int32Array(3);
  const relations = new Int32Array(count + 1);
  let state = openState(256);
  let view = openView(256);
  let sure = new Int32Array(256);
  return (words, draft, advice) => {
    if (view.words.length < draft.count + 2) view = openView(draft.count * 2);
    fillView(view, words, draft, lexicon, backward, advice);
    const { n, kept } = view;
    if (sure.length < n) sure = new Int32Array(n * 2);
    sure.fill(highest, 0, n);
    state = startState(state, n);
    while (!isDone(state)) {
      const only = onlyMove(state);
      if (only >= 0) {
        makeMove(state, only, only === 1 && state.next === n ? root : nameOf());
        continue;
      }
      scoreMoves(model.moves, keys, parseKeys(state, view, keys), scores);
      const move = bestMove(state, scores);
      noteSure(state, scores, move, sure);
      makeMove(state, move, move === 0 ? 0 : nameOf(move));
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

  /** The relation of the top of the stack to the head that a move gives it. */
  function nameOf(move = onlyMove(state)): number {
    if (move === 0) return 0;
    const word = state.stack[state.depth - 1] as number;
    score(model.labels, relationKeys, labelKeys(state, view, word, headAfter(state, move), relationKeys), relations);
    return bestLabel(relations, root);
  }
}

/** The head that an arc gives to the top of the stack. */
export const headAfter = ({ stack, depth, next }: State, move: number): number => (move === 1 ? next : (stack[depth - 2] as number));

/** The label with the most points but that of the root, which only the last word left has. */
export function bestLabel(scores: Int32Array | Float64Array, root: number): number {
  let top = root === 1 ? 2 : 1;
  for (let label = top + 1; label < scores.length; label += 1)
    if (label !== root && (scores[label] as number) > (scores[top] as number)) top = label;
  return top;
}

/** The move that is left where there is no choice; else -1. */
export function onlyMove(state: State): number {
  if (state.depth === 0) return 0;
  if (state.next === state.n) return state.depth === 1 ? 1 : 2;
  return -1;
}

/** The best allowed move; the first of equals. */
export function bestMove(state: State, scores: Int32Array | Float64Array): number {
  let top = canShift(state) ? 0 : -1;
  if (canLeft(state) && (top < 0 || (scores[1] as number) > (scores[top] as number))) top = 1;
  if (canRight(state) && (top < 0 || (scores[2] as number) > (scores[top] as number))) top = 2;
  return top;
}

/** Makes a move given its number: shift, left, right. */
export function makeMove(state: State, move: number, label: number): void {
  if (move === 0) doShift(state);
  else if (move === 1) doLeft(state, label);
  else doRight(state, label);
}

/** Notes how close the choice of a move was, for the word that it was about. */
function noteSure(state: State, scores: Int32Array, move: number, sure: Int32Array): void {
  const word = state.stack[state.depth - 1] as number;
  for (let other = 0; other < 3; other += 1) {
    if (other === move || (other === 2 && !canRight(state))) continue;
    sure[word] = Math.min(sure[word] as number, (scores[move] as number) - (scores[other] as number));
  }
}
