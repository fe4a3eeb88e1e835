// Trains the first look with a dynamic oracle: it walks each sentence by its own moves, right or wrong, and learns at every step
// the best move still open (Goldberg and Nivre 2013). A right move must win by a margin. Pure.
import { openDice, shuffle } from './hash.ts';
import { openLearner } from './learner.ts';
import type { Rows } from './linear.ts';
import { mostParseKeys, parseKeys } from './parse-features.ts';
import { impossible, moveCosts, type Tree } from './parse-oracle.ts';
import { isDone, openState, startState, type State } from './parse-state.ts';
import { fillView, openView, type Lexicon } from './parse-view.ts';
import { bestMove, makeMove } from './parse-walk.ts';
import type { Words } from './words.ts';

/** A sentence with its true tree and labels, its punctuation left out of both. */
export type MoveItem = { readonly ids: Int32Array; readonly tags: Uint8Array; readonly tree: Tree; readonly treeLabels: Uint8Array };
/**
 * `rounds` trainings of `epochs` each, in different orders, are averaged; the model keeps the `most` heaviest weights; a key met in
 * fewer than `least` places gets none; from the second epoch on a wrong move is made as often as `explore` says; a right move has to
 * win by `margin` points.
 */
export type MoveOptions = {
  epochs: number;
  rounds: number;
  most: number;
  least: number;
  explore: number;
  margin: number;
  log: (line: string) => void;
};

/** The rows of a first look, learnt from `items`; `count` labels. */
export function learnMoves(
  items: readonly MoveItem[],
  words: Words,
  lexicon: Lexicon,
  count: number,
  { epochs, rounds, most, least, explore, margin, log }: MoveOptions,
): Rows {
  const learner = openLearner(least);
  const dice = openDice(7);
  const order = [...items];
  const keys = new Int32Array(mostParseKeys);
  const scores = new Float64Array(1 + 2 * count);
  const costs = new Int32Array(3);
  let state = openState(256);
  let view = openView(256);
  for (let turn = 0; turn < epochs * rounds; turn += 1) {
    if (turn % epochs === 0 && turn > 0) learner.bank();
    shuffle(order, dice);
    let [wrong, steps] = [0, 0];
    for (const { ids, tags, tree, treeLabels: labels } of order) {
      if (view.words.length < ids.length + 2) view = openView(ids.length * 2);
      fillView(view, words, { ids, tags, start: 0, count: ids.length }, lexicon);
      const { n } = view;
      state = startState(state, n);
      while (!isDone(state)) {
        const found = parseKeys(state, view, keys);
        if (turn === 0) learner.count(keys, found);
        learner.score(keys, found, scores);
        const guess = bestMove(state, scores, count);
        const right = bestRightMove(state, tree, labels, scores, costs, count);
        const rival = guess === right ? bestWrongMove(state, tree, labels, scores, costs, count) : guess;
        if (rival >= 0 && (guess !== right || (scores[right] as number) - (scores[rival] as number) < margin)) {
          learner.update(keys, found, right, 1);
          learner.update(keys, found, rival, -1);
        }
        if (guess !== right) wrong += 1;
        learner.tick();
        steps += 1;
        makeMove(state, turn % epochs > 0 && dice() < explore ? guess : right, count);
      }
    }
    log(`parser: epoch ${turn + 1}: ${((100 * wrong) / steps).toFixed(2)}% of ${steps} moves wrong`);
  }
  return learner.harvest({ most });
}

/**
 * Of the moves that lose least, the one with the most points. A true arc has its true label; an arc that is not, made because
 * the true one is lost already, has whichever label scores best: it teaches nothing of labels.
 */
function bestRightMove(state: State, tree: Tree, labels: Uint8Array, scores: Float64Array, costs: Int32Array, count: number): number {
  moveCosts(state, tree, costs);
  const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
  const word = state.depth > 0 ? (state.stack[state.depth - 1] as number) : -1;
  const labelled = (from: number, head: number | undefined): number => {
    if (tree.heads[word] === head) return from + (labels[word] as number);
    let best = from + 1;
    for (let move = from + 2; move <= from + count; move += 1) if ((scores[move] as number) > (scores[best] as number)) best = move;
    return best;
  };
  const moves = [() => 0, () => labelled(0, state.next), () => labelled(count, state.stack[state.depth - 2])];
  let top = -1;
  moves.forEach((moveOf, kind) => {
    if (costs[kind] !== least) return;
    const move = moveOf();
    if (top < 0 || (scores[move] as number) > (scores[top] as number)) top = move;
  });
  return top;
}

/** The allowed move with the most points that loses more than it must, or gives a true arc a false label; -1 when there is none. */
function bestWrongMove(state: State, tree: Tree, labels: Uint8Array, scores: Float64Array, costs: Int32Array, count: number): number {
  const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
  const word = state.depth > 0 ? (state.stack[state.depth - 1] as number) : -1;
  let top = -1;
  const tryMove = (move: number): void => {
    if (top < 0 || (scores[move] as number) > (scores[top] as number)) top = move;
  };
  if ((costs[0] as number) > least && (costs[0] as number) < impossible) tryMove(0);
  for (const kind of [1, 2]) {
    if ((costs[kind] as number) >= impossible) continue;
    const head = kind === 1 ? state.next : (state.stack[state.depth - 2] as number);
    const from = (kind - 1) * count;
    const free = costs[kind] === least;
    if (free && tree.heads[word] !== head) continue;
    const spared = free ? from + (labels[word] as number) : -1;
    for (let move = from + 1; move <= from + count; move += 1) if (move !== spared) tryMove(move);
  }
  return top;
}
