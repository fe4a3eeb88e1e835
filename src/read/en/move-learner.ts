// Trains the weights of the parser's moves as an averaged perceptron (Collins 2002): rows grow only where a mistake was made. Pure and repeatable.
import type { MoveRows } from './move-table.ts';
import { heaviest, stepOf } from './weight-steps.ts';

/** Weights of moves in training. */
export type MoveLearner = {
  /** The points of shift, left and right. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
  /** Notes that the keys were met in one more place of the training text. */
  count(keys: Int32Array, count: number): void;
  /** Moves weight from the move `wrong` to the move `right`. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void;
  /** One example has been seen: averages count in examples. */
  tick(): void;
  /** The averaged weights, the `most` heaviest rows of them. */
  harvest(most: number): MoveRows;
};

const counterBits = 25;

/** A learner with no weights yet; a key gets weights only once it was met in `least` places. */
export function openMoveLearner(least: number): MoveLearner {
  const met = new Uint8Array(least > 1 ? 1 << counterBits : 0);
  let size = 1 << 20;
  let filled = 0;
  // A slot is a key (0 for none) and its three weights; what only averaging needs stands apart.
  let slots = new Int32Array(size * 4);
  let sums = new Float64Array(size * 4);
  let now = 1;
  const find = (key: number): number => {
    let at = (key & (size - 1)) * 4;
    while (slots[at] !== 0 && slots[at] !== key) at = (at + 4) & (size * 4 - 1);
    return at;
  };
  const grow = (): void => {
    const [oldSlots, oldSums] = [slots, sums];
    size *= 2;
    slots = new Int32Array(size * 4);
    sums = new Float64Array(size * 4);
    for (let i = 0; i < oldSlots.length; i += 4) {
      if (oldSlots[i] === 0) continue;
      const at = find(oldSlots[i] as number);
      for (let j = 0; j < 4; j += 1) {
        slots[at + j] = oldSlots[i + j] as number;
        sums[at + j] = oldSums[i + j] as number;
      }
    }
  };
  const move = (at: number, by: number): void => {
    slots[at] = (slots[at] as number) + by;
    sums[at] = (sums[at] as number) + by * now;
  };
  return {
    score(keys, count, scores) {
      let [shift, left, right] = [0, 0, 0];
      for (let i = 0; i < count; i += 1) {
        const at = find(keys[i] as number);
        shift += slots[at + 1] as number;
        left += slots[at + 2] as number;
        right += slots[at + 3] as number;
      }
      scores[0] = shift;
      scores[1] = left;
      scores[2] = right;
    },
    count(keys, count) {
      if (met.length === 0) return;
      for (let i = 0; i < count; i += 1) {
        const at = (keys[i] as number) >>> (32 - counterBits);
        if ((met[at] as number) < 255) met[at] = (met[at] as number) + 1;
      }
    },
    update(keys, count, right, wrong) {
      for (let i = 0; i < count; i += 1) {
        const key = keys[i] as number;
        if (key === 0 || (met.length > 0 && (met[key >>> (32 - counterBits)] as number) < least)) continue;
        let at = find(key);
        if (slots[at] === 0) {
          if (filled * 2 > size) {
            grow();
            at = find(key);
          }
          filled += 1;
          slots[at] = key;
        }
        move(at + 1 + right, 1);
        move(at + 1 + wrong, -1);
      }
    },
    tick() {
      now += 1;
    },
    harvest(most) {
      const rows: [key: number, left: number, right: number][] = [];
      const mean = (at: number): number => (slots[at] as number) - (sums[at] as number) / now;
      let top = 0;
      for (let at = 0; at < slots.length; at += 4) {
        if (slots[at] === 0) continue;
        const shift = mean(at + 1);
        const row: [number, number, number] = [(slots[at] as number) >>> 0, mean(at + 2) - shift, mean(at + 3) - shift];
        top = Math.max(top, Math.abs(row[1]), Math.abs(row[2]));
        rows.push(row);
      }
      const scale = heaviest / (top || 1);
      const weigh = ([, left, right]: readonly [number, number, number]): number =>
        Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right));
      const sizes = Float64Array.from(rows, weigh).sort();
      const least = sizes.length > most ? (sizes[sizes.length - most] as number) : 0;
      const kept = rows
        .map(([key, left, right]) => ({ key, left: stepOf(left * scale), right: stepOf(right * scale), size: weigh([key, left, right]) }))
        .filter(({ left, right, size: weight }) => weight >= least && (left !== 128 || right !== 128))
        .sort((a, b) => a.key - b.key);
      const counts = new Uint16Array(1 << 16);
      for (const { key } of kept) counts[key >>> 16] = (counts[key >>> 16] as number) + 1;
      return {
        counts,
        tails: Uint16Array.from(kept, ({ key }) => key & 0xffff),
        lefts: Uint8Array.from(kept, ({ left }) => left),
        rights: Uint8Array.from(kept, ({ right }) => right),
      };
    },
  };
}
