// Gives the tokens of a document their name labels: the best row of labels through each run of tokens (Viterbi), in two passes, the
// second of which knows what the first made of the same word elsewhere in the document.
import { mostNameKeys, nameKeys } from './names-features.ts';
import { nameTypes } from './names-gold.ts';
import type { NamesView, Run } from './names-view.ts';
import { column } from './words.ts';

/** Labels by number: outside, then first and later token of each type. */
export const labels: readonly string[] = ['O', ...nameTypes.flatMap((type) => [`B ${type}`, `I ${type}`])];
/** Where a run has no token yet: the step from here is the step from outside. */
export const outsideLabel = 0;
/** The key of the model's row for the step from a label; odd numbers that no feature has. */
export const stepKey = (from: number): number => 0x5eed0000 + from;
/** Scores the keys of one token into `scores`, a number a label. */
export type ScoreLabels = (keys: Int32Array, count: number, scores: Float64Array) => void;

const count = labels.length;
const firstOf = (label: number): number => label + (label % 2) - 1;
/** Whether `to` may stand after `from`: a later token only after a token of the same name. */
export const mayFollow = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || (from !== 0 && firstOf(from) === to - 1);

let room = 0;
let totals = new Float64Array(0);
let came = new Uint8Array(0);

/** Writes the best labels of one run into `out`. `steps[from * labels + to]` is the weight of a step. `onKeys` sees the keys of each token. */
export function labelRun(
  view: NamesView,
  { from, to }: Run,
  votes: Int32Array,
  score: ScoreLabels,
  steps: Float64Array,
  out: Uint8Array,
  keep?: (i: number, keys: Int32Array, count: number) => void,
): void {
  const size = to - from;
  if (size > room) {
    room = size * 2;
    totals = new Float64Array(room * count);
    came = new Uint8Array(room * count);
  }
  for (let k = 0; k < size; k += 1) {
    const found = nameKeys(view, from + k, from, to, votes, keys);
    score(keys, found, scores);
    keep?.(from + k, keys, found);
    for (let label = 0; label < count; label += 1) {
      let best = -Infinity;
      for (let last = 0; last < count; last += 1) {
        if (k === 0 && last !== outsideLabel) break;
        if (!allowed[last * count + label]) continue;
        const total = (k === 0 ? 0 : (totals[(k - 1) * count + last] as number)) + (steps[last * count + label] as number);
        if (total > best) {
          best = total;
          came[k * count + label] = last;
        }
      }
      totals[k * count + label] = best + (scores[label] as number);
    }
  }
  let label = 0;
  for (let other = 1; other < count; other += 1)
    if ((totals[(size - 1) * count + other] as number) > (totals[(size - 1) * count + label] as number)) label = other;
  for (let k = size - 1; k >= 0; k -= 1) {
    out[from + k] = label;
    label = came[k * count + label] as number;
  }
}

const keys = new Int32Array(mostNameKeys);
const scores = new Float64Array(count);
const allowed = Array.from({ length: count * count }, (_, at) => mayFollow(Math.floor(at / count), at % count));

/** What a first pass made of each word: for each token the commonest type that its word had elsewhere, with how sure that is; 0 for a word met once. */
export function votesFrom(view: NamesView, given: Uint8Array): Int32Array {
  const tally = new Map<number, Int32Array>();
  const types = nameTypes.length + 1;
  const typeAt = (i: number): number => Math.ceil((given[i] as number) / 2);
  const formAt = (i: number): number => view.rows[(view.row[i] as number) + column.form] as number;
  const votes = new Int32Array(given.length);
  for (const { from, to } of view.runs) {
    for (let i = from; i < to; i += 1) {
      let row = tally.get(formAt(i));
      if (row === undefined) tally.set(formAt(i), (row = new Int32Array(types)));
      row[typeAt(i)] = (row[typeAt(i)] as number) + 1;
    }
  }
  for (const { from, to } of view.runs) {
    for (let i = from; i < to; i += 1) {
      const row = tally.get(formAt(i)) as Int32Array;
      let [top, all] = [0, 0];
      for (let type = 0; type < types; type += 1) {
        const here = (row[type] as number) - (type === typeAt(i) ? 1 : 0);
        all += here;
        if (here > (row[top] as number) - (top === typeAt(i) ? 1 : 0)) top = type;
      }
      const most = (row[top] as number) - (top === typeAt(i) ? 1 : 0);
      if (all > 0) votes[i] = 1 + top * 4 + (most * 10 >= all * 9 ? 2 : most * 10 >= all * 6 ? 1 : 0) + (all > 2 ? 64 : 0);
    }
  }
  return votes;
}
