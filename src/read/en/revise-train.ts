// Trains the third look on trees as a parser really makes them: those of parsers that had not seen the sentence. For each word
// the true place and label must win over all others. Pure.
import { openDice, shuffle } from './hash.ts';
import { openLearner, type Learner } from './learner.ts';
import type { Rows } from './linear.ts';
import type { Draft, Lexicon } from './parse-view.ts';
import type { Mark, Phrase } from './revise-features.ts';
import { fillTree, keysOfMark, keysOfPlaces, move, openKeys, setMark, setPhrase } from './revise.ts';
import { openPlaces, openTree, type Places } from './revise-view.ts';
import type { Words } from './words.ts';

/** A sentence with the tree that a parser gave it, and its true heads (`count` for the root) and labels. */
export type ReviseItem = { readonly draft: Draft; readonly advice: Draft; readonly heads: Int32Array; readonly labels: Uint8Array };
/** As for the parser. */
export type ReviseOptions = { epochs: number; most: number; least: number; margin: number; log: (line: string) => void };

/** The keys of a word's places, one row a place. */
type Choice = { readonly places: Places; readonly keys: Int32Array[]; readonly counts: Int32Array };

/** The rows of a third look; `count` labels, of which one is the root's. */
export function trainReviser(
  items: readonly ReviseItem[],
  words: Words,
  lexicon: Lexicon,
  { count, root }: { count: number; root: number },
  { epochs, most, least, margin, log }: ReviseOptions,
): Rows {
  const learner = openLearner(least);
  const dice = openDice(11);
  const order = [...items];
  const choice: Choice = { places: openPlaces(), keys: openKeys(), counts: new Int32Array(openKeys().length) };
  const { places, keys, counts } = choice;
  const scores = new Float64Array(count + 1);
  const phrase: Phrase = { word: 0, from: 0, to: 0, head: 0, label: 0 };
  const mark: Mark = { mark: 0, partner: 0 };
  let tree = openTree(256);
  for (let turn = 0; turn < epochs; turn += 1) {
    shuffle(order, dice);
    const tally = { words: 0, before: 0, after: 0, marks: 0, marksAfter: 0 };
    for (const { draft, advice, heads, labels } of order) {
      const n = draft.count;
      tree = fillTree(tree, words, draft, advice, lexicon);
      const learn = (i: number, label: number, names: readonly number[]): [number, number] => {
        if (turn === 0) for (let at = 0; at < places.count; at += 1) learner.count(keys[at] as Int32Array, counts[at] as number);
        return learnChoice(learner, choice, { head: heads[i] as number, label }, names, scores, margin);
      };
      const names = Array.from({ length: count }, (_, i) => i + 1).filter((name) => name !== root);
      for (let i = 0; i < n; i += 1) {
        if (tree.isMark[i] === 1 || tree.heads[i] === n) continue;
        setPhrase(tree, i, phrase);
        keysOfPlaces(tree, phrase, places, keys, counts);
        tally.words += 1;
        tally.before += phrase.head === heads[i] && phrase.label === labels[i] ? 0 : 1;
        const [place, label] = learn(i, labels[i] as number, names);
        if (place >= 0) move(tree, i, places.nodes[place] as number, label);
        tally.after += tree.heads[i] === heads[i] && tree.labels[i] === labels[i] ? 0 : 1;
      }
      for (let i = 0; i < n; i += 1) {
        if (tree.isMark[i] === 0) continue;
        setMark(tree, i, mark);
        keysOfMark(tree, mark, places, keys, counts);
        const [place] = learn(i, 0, [0]);
        tree.heads[i] = place < 0 ? n : (places.nodes[place] as number);
        tally.marks += 1;
        tally.marksAfter += tree.heads[i] === heads[i] ? 0 : 1;
      }
    }
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);
    log(
      `third look: epoch ${turn + 1}: ${percent(tally.before, tally.words)}% of words wrong before, ${percent(tally.after, tally.words)}% after; ` +
        `${percent(tally.marksAfter, tally.marks)}% of marks`,
    );
  }
  return learner.harvest({ most });
}

/** Finds the best place and label, and learns when it is not the true one or wins by too little. Returns place (-1 for none) and label. */
function learnChoice(
  learner: Learner,
  { places, keys, counts }: Choice,
  truth: { head: number; label: number },
  names: readonly number[],
  scores: Float64Array,
  margin: number,
): [number, number] {
  let best = { points: -Infinity, place: -1, label: 0 };
  let rival = best;
  let [trueAt, truePoints] = [-1, 0];
  for (let at = 0; at < places.count; at += 1) {
    learner.score(keys[at] as Int32Array, counts[at] as number, scores);
    const isHead = places.nodes[at] === truth.head;
    if (isHead) [trueAt, truePoints] = [at, scores[truth.label] as number];
    for (const label of names) {
      const points = scores[label] as number;
      if (points > best.points) best = { points, place: at, label };
      if (points > rival.points && !(isHead && label === truth.label)) rival = { points, place: at, label };
    }
  }
  const right = best.place === trueAt && best.label === truth.label;
  if (trueAt >= 0 && rival.place >= 0 && (!right || truePoints - rival.points < margin)) {
    learner.update(keys[trueAt] as Int32Array, counts[trueAt] as number, truth.label, 1);
    learner.update(keys[rival.place] as Int32Array, counts[rival.place] as number, rival.label, -1);
  }
  learner.tick();
  return [best.place, best.label];
}
