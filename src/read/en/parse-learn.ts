// Trains one look of the parser with a dynamic oracle: it walks each sentence by its own moves, right or wrong, and learns at every step
// the best move still open (Goldberg and Nivre 2013), and the name of every true relation that it makes. What is right must win by a margin. Pure.
import { openDice, shuffle } from './hash.ts';
import { labelKeys, mostLabelKeys } from './label-features.ts';
import { openLearner } from './learner.ts';
import { bestBut, type Rows } from './linear.ts';
import { openMoveLearner } from './move-learner.ts';
import type { MoveRows } from './move-table.ts';
import { mostParseKeys, parseKeys } from './parse-features.ts';
import { impossible, moveCosts, type Tree } from './parse-oracle.ts';
import { isDone, openState, startState } from './parse-state.ts';
import { fillView, openView, type Draft, type Lexicon } from './parse-view.ts';
import { bestLabel, headAfter, makeMove, onlyMove } from './parse-walk.ts';
import type { Words } from './words.ts';

/** A sentence with its true tree and labels, its punctuation left out of both and the words in the order of the walk; and the tree of another look. */
export type MoveItem = { readonly draft: Draft; readonly advice?: Draft; readonly tree: Tree; readonly treeLabels: Uint8Array };
/**
 * The model keeps the `most` heaviest rows of moves and the `mostLabels` heaviest weights of labels; a key met in fewer than `least` places gets none;
 * from the second epoch on a wrong move is made as often as `explore` says; a right move has to win by `margin` points, a right label by `labelMargin`.
 */
export type MoveOptions = {
  epochs: number;
  most: number;
  mostLabels: number;
  least: number;
  explore: number;
  margin: number;
  labelMargin: number;
  log: (line: string) => void;
};
/** The rows of one look. */
export type WalkRows = { readonly moves: MoveRows; readonly labels: Rows };

/** The rows of a look, learnt from `items`; `count` labels. */
export function learnMoves(
  items: readonly MoveItem[],
  words: Words,
  lexicon: Lexicon,
  { count, root, backward }: { count: number; root: number; backward: boolean },
  { epochs, most, mostLabels, least, explore, margin, labelMargin, log }: MoveOptions,
): WalkRows {
  const learner = openMoveLearner(least);
  const labeller = openLearner(least);
  const dice = openDice(7);
  const order = [...items];
  const keys = new Int32Array(mostParseKeys);
  const relationKeys = new Int32Array(mostLabelKeys);
  const scores = new Float64Array(3);
  const relations = new Float64Array(count + 1);
  const costs = new Int32Array(3);
  let state = openState(256);
  let view = openView(256);
  const tally = { wrong: 0, steps: 0, misnamed: 0, named: 0 };
  for (let turn = 0; turn < epochs; turn += 1) {
    shuffle(order, dice);
    Object.assign(tally, { wrong: 0, steps: 0, misnamed: 0, named: 0 });
    for (const { draft, advice, tree, treeLabels } of order) {
      if (view.words.length < draft.count + 2) view = openView(draft.count * 2);
      fillView(view, words, draft, lexicon, backward, advice);
      state = startState(state, view.n);
      while (!isDone(state)) {
        const only = onlyMove(state);
        const move = only >= 0 ? only : learnMove(tree, turn);
        makeMove(state, move, move === 0 ? 0 : learnLabel(tree, treeLabels, headAfter(state, move), turn));
      }
    }
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);
    log(
      `parser: epoch ${turn + 1}: ${percent(tally.wrong, tally.steps)}% of ${tally.steps} moves and ${percent(tally.misnamed, tally.named)}% of labels wrong`,
    );
  }
  return { moves: learner.harvest(most), labels: labeller.harvest({ most: mostLabels }) };

  /** Learns at one step; returns the move to make. */
  function learnMove(tree: Tree, turn: number): number {
    const found = parseKeys(state, view, keys);
    if (turn === 0) learner.count(keys, found);
    learner.score(keys, found, scores);
    moveCosts(state, tree, costs);
    const cheapest = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
    let [right, rival] = [-1, -1];
    for (let move = 0; move < 3; move += 1) {
      if (costs[move] === cheapest) {
        if (right < 0 || (scores[move] as number) > (scores[right] as number)) right = move;
      } else if ((costs[move] as number) < impossible && (rival < 0 || (scores[move] as number) > (scores[rival] as number))) rival = move;
    }
    learner.tick();
    tally.steps += 1;
    if (rival < 0) return right;
    const ahead = (scores[right] as number) - (scores[rival] as number);
    if (ahead < margin || ahead <= 0) learner.update(keys, found, right, rival);
    if (ahead > 0) return right;
    tally.wrong += 1;
    return turn > 0 && dice() < explore ? rival : right;
  }

  /** Learns the name of a relation that is about to be made, where it is a true one; returns the name to give it. */
  function learnLabel(tree: Tree, labels: Uint8Array, head: number, turn: number): number {
    const word = state.stack[state.depth - 1] as number;
    if (head === state.n) return root;
    const found = labelKeys(state, view, word, head, relationKeys);
    if (turn === 0) labeller.count(relationKeys, found);
    labeller.score(relationKeys, found, relations);
    relations[0] = -Infinity;
    relations[root] = -Infinity;
    const guess = bestLabel(relations, root);
    labeller.tick();
    if (tree.heads[word] !== head) return guess;
    const right = labels[word] as number;
    tally.named += 1;
    if (guess !== right) tally.misnamed += 1;
    const rival = guess === right ? bestBut(relations, right) : guess;
    if (guess !== right || (relations[right] as number) - (relations[rival] as number) < labelMargin) {
      labeller.update(relationKeys, found, right, 1);
      labeller.update(relationKeys, found, rival, -1);
    }
    return turn > 0 ? guess : right;
  }
}
