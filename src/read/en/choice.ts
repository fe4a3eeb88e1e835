// A small log-linear model that chooses among alternatives: each has a list of feature keys, the model a weight for every key's place in one
// short table. Keys that share a place share a weight; with a table a few times the size of what is learnt that does little harm.
import { shuffle } from './hash.ts';

/** Weights by place; the length is a power of two. */
export type ChoiceWeights = Int16Array | Float64Array;
/** One choice to learn from: the keys of every alternative, and which of them are right (at least one). */
export type ChoiceExample = { readonly keys: readonly Int32Array[]; readonly right: readonly boolean[] };
export type ChoiceOptions = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly dice: () => number;
};

/** The sum of the weights of the first `count` keys. */
export function weigh(weights: ChoiceWeights, keys: Int32Array, count: number): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += weights[(keys[i] as number) & mask] as number;
  return sum;
}

/**
 * Learns weights by which the right alternatives together are the likeliest (Durrett and Klein 2013, without costs): stochastic gradient
 * with a step of its own for every place (AdaGrad, Duchi et al. 2011) and weights that shrink by `decay` in every step.
 */
export function trainChoice(examples: readonly ChoiceExample[], { bits, epochs, rate, decay, dice }: ChoiceOptions): Float64Array {
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1e-3);
  const sums = new Float64Array(1 << bits);
  const mask = weights.length - 1;
  const order = [...examples];
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, dice);
    for (const { keys, right } of order) {
      const shares = softmax(keys.map((list) => weigh(weights, list, list.length)));
      const good = shares.reduce((sum, share, i) => sum + (right[i] === true ? share : 0), 0);
      keys.forEach((list, i) => {
        const share = shares[i] as number;
        const slope = share - (right[i] === true ? share / good : 0);
        if (Math.abs(slope) < 1e-6) return;
        for (const key of list) {
          const at = key & mask;
          const full = slope + decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + full * full;
          weights[at] = (weights[at] as number) - (rate * full) / Math.sqrt(squares[at] as number);
        }
      });
    }
    // The mean over the later epochs is steadier than the last of them.
    if (epoch >= epochs - averaged) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
  }
  return sums.map((sum) => sum / averaged);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
}

/** Weights as they are shipped, and what to divide their sums by to have logarithms of odds again. The heaviest is 32,000. */
export function packChoice(weights: Float64Array): { weights: Int16Array; scale: number } {
  const top = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
  return { weights: Int16Array.from(weights, (one) => Math.round((one * 32_000) / top)), scale: 32_000 / top };
}
