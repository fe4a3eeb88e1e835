// Trains the parser with a dynamic oracle: it walks each sentence by its own moves, right or wrong, and learns at every step
// the best move still open (Goldberg and Nivre 2013). Learns from the tags a tagger gives, not from true ones. Pure.
import { openDice, shuffle } from './hash.ts';
import { openLearner } from './learner.ts';
import { rowSections } from './linear.ts';
import { packModel } from './model-file.ts';
import { bestMove, fillView, kindsOfTags, makeMove, openView, type Lexicon } from './parse.ts';
import { mostParseKeys, parseKeys } from './parse-features.ts';
import { moveCosts, treeOf, type Tree } from './parse-oracle.ts';
import { isDone, openState, startState, type State } from './parse-state.ts';
import { rowOf } from './tag-view.ts';
import { column, openWords, type Words } from './words.ts';

/** What training needs of a sentence: true heads (from 1, 0 the root) and relations, and the tags that a tagger gives it. */
export type ParseExample = {
  readonly forms: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly tags: Uint8Array;
};
/** `rare`: a word met fewer times is seen by its ending. `least`: a key met in
 * fewer places gets no weight. `explore`: how often, from the second epoch on, a wrong move is made. */
export type ParseOptions = {
  epochs: number;
  rounds: number;
  most: number;
  rare: number;
  least: number;
  explore: number;
  log: (line: string) => void;
};
type Item = { ids: Int32Array; tags: Uint8Array; tree: Tree; labels: Uint8Array };

/** Trains on `examples`; the same input gives the same bytes. `tagNames[tag]` is "UPOS XPOS". Subtypes of relations are left out. */
export function trainParser(examples: readonly ParseExample[], tagNames: readonly string[], options: ParseOptions): Uint8Array {
  const words = openWords();
  const plain = (relation: string) => relation.split(':')[0] as string;
  const names = ['', ...[...new Set(examples.flatMap(({ deprels }) => deprels.map(plain)))].sort()];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const items = examples.map(({ forms, heads, deprels, tags }): Item => ({
    ids: Int32Array.from(forms, (form) => words.intern(form)),
    tags,
    tree: treeOf(
      Int32Array.from(heads, (head) => (head === 0 ? forms.length : head - 1)),
      forms.length,
    ),
    labels: Uint8Array.from(deprels, (relation) => numberOf.get(plain(relation)) as number),
  }));
  const known = knownWords(items, words, options.rare);
  const kinds = kindsOfTags(tagNames);
  const rows = trainMoves(items, words, { known, kinds: Uint8Array.from(kinds) }, names.length - 1, options);
  return packModel({ labels: names, kinds }, [['known', Int32Array.from(known).sort()], ...rowSections('moves', rows)]);
}

function knownWords(items: readonly Item[], words: Words, rare: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { ids } of items) {
    for (const id of ids) {
      const lower = words.rows[rowOf(id) + column.lower] as number;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= rare).map(([lower]) => lower));
}

function trainMoves(
  items: readonly Item[],
  words: Words,
  lexicon: Lexicon,
  count: number,
  { epochs, rounds, most, least, explore, log }: ParseOptions,
) {
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
    for (const { ids, tags, tree, labels } of order) {
      const n = ids.length;
      if (view.words.length < n + 2) view = openView(n * 2);
      fillView(view, words, ids, tags, 0, n, lexicon);
      state = startState(state, n);
      while (!isDone(state)) {
        const found = parseKeys(state, view, keys);
        if (turn === 0) learner.count(keys, found);
        learner.score(keys, found, scores);
        const guess = bestMove(state, scores, count);
        const right = bestRightMove(state, tree, labels, scores, costs, count);
        if (guess !== right) {
          learner.update(keys, found, right, 1);
          learner.update(keys, found, guess, -1);
          wrong += 1;
        }
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
