// Trains a linear model as an averaged perceptron (Collins 2002): rows grow only where a mistake was made.
// Pure and repeatable: the same examples in the same order give the same weights. Its rows go to a file through `harvest`.
import type { Rows } from './linear.ts';

/** A model in training. */
export type Learner = {
  /** Adds the rows of the first `count` keys to `scores`, set to zero first. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
  /** The same, on top of the scores that are there. */
  add(keys: Int32Array, count: number, scores: Float64Array): void;
  /** Notes that the keys were met in one more place of the training text. */
  count(keys: Int32Array, count: number): void;
  /** Moves every key's weight for `kind` by `by`, a whole number. */
  update(keys: Int32Array, count: number, kind: number, by: number): void;
  /** One example has been seen: averages count in examples. */
  tick(): void;
  /** Sets the averaged weights aside, to be added up, and starts again from none: the same data in another order. */
  bank(): void;
  /** The averaged weights as int16 rows; the `most` heaviest entries are kept. */
  harvest(options: { most: number }): Rows;
};

// Keys are counted in a table of this many bytes; keys that share a byte are counted as one, which does no harm.
const counterBits = 24;
// One bit for every key there is, by its high bits: most keys without a row are told without a look at the table.
const presentBits = 24;
const mostKeys = 512;

/**
 * A model with no weights yet. A key gets weights only once `count` has met it `least` times: what is met once teaches only
 * itself by heart and keeps the rest from learning.
 */
export function openLearner(least = 0): Learner {
  const met = new Uint8Array(least > 0 ? 1 << counterBits : 0);
  // A slot is key, start of the row, and its shape (low byte: entries used, above: room); one look-up, one cache line.
  let size = 1 << 17;
  let slots = new Int32Array(size * 4);
  let filled = 0;
  let room = 1 << 18;
  let used = 0;
  const present = new Int32Array(1 << (presentBits - 5));
  const hit = new Int32Array(mostKeys * 2);
  // An entry is weight * 256 + class; what only averaging needs stands apart.
  let entries = new Int32Array(room);
  let totals = new Float64Array(room);
  let stamps = new Int32Array(room);
  let banked = new Float64Array(room);
  let now = 1;

  /** The slot of a key, or the free slot where it would go. */
  const find = (key: number): number => {
    const wrap = size * 4 - 1;
    let at = (key & (size - 1)) * 4;
    while (slots[at + 2] !== 0 && slots[at] !== key) at = (at + 4) & wrap;
    return at;
  };
  const growTable = (): void => {
    const old = slots;
    size *= 2;
    slots = new Int32Array(size * 4);
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 2] !== 0) slots.set(old.subarray(i, i + 4), find(old[i] as number));
    }
  };
  const take = (count: number): number => {
    if (used + count > room) {
      room *= 2;
      entries = grown(entries, room);
      totals = grown(totals, room);
      stamps = grown(stamps, room);
      banked = grown(banked, room);
    }
    used += count;
    return used - count;
  };
  const addRow = (key: number): number => {
    if (filled * 2 > size) growTable();
    filled += 1;
    const bit = key >>> (32 - presentBits);
    present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
    const at = find(key);
    slots[at] = key;
    slots[at + 1] = take(2);
    slots[at + 2] = 2 << 8;
    return at;
  };
  const widen = (slot: number): void => {
    const from = slots[slot + 1] as number;
    const length = (slots[slot + 2] as number) & 255;
    const wider = Math.min(255, length * 2);
    const to = take(wider);
    entries.copyWithin(to, from, from + length);
    totals.copyWithin(to, from, from + length);
    stamps.copyWithin(to, from, from + length);
    banked.copyWithin(to, from, from + length);
    banked.fill(0, from, from + length);
    slots[slot + 1] = to;
    slots[slot + 2] = (wider << 8) | length;
  };
  const move = (slot: number, kind: number, by: number): void => {
    let at = slots[slot + 1] as number;
    const shape = slots[slot + 2] as number;
    const end = at + (shape & 255);
    while (at < end && ((entries[at] as number) & 255) !== kind) at += 1;
    if (at === end) {
      if ((shape & 255) === shape >> 8) widen(slot);
      at = (slots[slot + 1] as number) + (shape & 255);
      slots[slot + 2] = (slots[slot + 2] as number) + 1;
      entries[at] = kind;
      stamps[at] = now;
    }
    const entry = entries[at] as number;
    totals[at] = (totals[at] as number) + (entry >> 8) * (now - (stamps[at] as number));
    entries[at] = entry + by * 256;
    stamps[at] = now;
  };

  // First all places are looked up, then all rows added: the look-ups do not wait for one another.
  const add = (keys: Int32Array, count: number, scores: Float64Array): void => {
    let hits = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keys[i] as number;
      const bit = key >>> (32 - presentBits);
      if ((((present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      const slot = find(key);
      hit[hits] = slots[slot + 1] as number;
      hit[hits + 1] = (slots[slot + 2] as number) & 255;
      hits += 2;
    }
    for (let i = 0; i < hits; i += 2) {
      const start = hit[i] as number;
      const end = start + (hit[i + 1] as number);
      for (let j = start; j < end; j += 1) {
        const entry = entries[j] as number;
        scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
      }
    }
  };

  return {
    score(keys, count, scores) {
      scores.fill(0);
      add(keys, count, scores);
    },
    add,
    count(keys, count) {
      if (least === 0) return;
      for (let i = 0; i < count; i += 1) {
        const at = (keys[i] as number) >>> (32 - counterBits);
        if ((met[at] as number) < 255) met[at] = (met[at] as number) + 1;
      }
    },
    update(keys, count, kind, by) {
      for (let i = 0; i < count; i += 1) {
        if (least > 0 && (met[(keys[i] as number) >>> (32 - counterBits)] as number) < least) continue;
        const slot = find(keys[i] as number);
        move(slots[slot + 2] === 0 ? addRow(keys[i] as number) : slot, kind, by);
      }
    },
    tick() {
      now += 1;
    },
    bank() {
      for (let at = 0; at < used; at += 1) {
        const entry = entries[at] as number;
        const total = (totals[at] as number) + (entry >> 8) * (now - (stamps[at] as number));
        banked[at] = (banked[at] as number) + total / now;
        totals[at] = 0;
        entries[at] = entry & 255;
        stamps[at] = 1;
      }
      now = 1;
    },
    harvest({ most }) {
      this.bank();
      const keys: number[] = [];
      for (let at = 0; at < slots.length; at += 4) if (slots[at + 2] !== 0) keys.push(slots[at] as number);
      return packRows(
        keys.sort((a, b) => (a >>> 0) - (b >>> 0)),
        (key) => {
          const slot = find(key);
          const start = slots[slot + 1] as number;
          return [start, start + ((slots[slot + 2] as number) & 255)];
        },
        entries,
        banked,
        most,
      );
    },
  };
}

function grown<T extends Int32Array | Float64Array>(old: T, size: number): T {
  const wider = new (old.constructor as new (size: number) => T)(size);
  wider.set(old);
  return wider;
}

/** Writes rows in key order, keeping the `most` heaviest entries; the heaviest weight becomes 32,000. */
function packRows(
  keys: readonly number[],
  spanOf: (key: number) => [number, number],
  entries: Int32Array,
  totals: Float64Array,
  most: number,
): Rows {
  const sizes: number[] = [];
  let top = 0;
  for (const key of keys) {
    const [start, end] = spanOf(key);
    for (let at = start; at < end; at += 1) {
      const size = Math.abs(totals[at] as number);
      if (size > 0) sizes.push(size);
      if (size > top) top = size;
    }
  }
  const scale = 32_000 / (top || 1);
  const ranked = Float64Array.from(sizes).sort();
  const least = Math.max(0.5 / scale, ranked.length > most ? (ranked[ranked.length - most] as number) : 0);
  const counts = new Uint16Array(1 << 16);
  const [tails, lengths, classes, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const key of keys) {
    const [start, end] = spanOf(key);
    const before = classes.length;
    for (let at = start; at < end; at += 1) {
      const weight = totals[at] as number;
      if (Math.abs(weight) < least) continue;
      classes.push((entries[at] as number) & 255);
      weights.push(Math.round(weight * scale));
    }
    if (classes.length === before) continue;
    lengths.push(classes.length - before);
    tails.push(key & 0xffff);
    counts[key >>> 16] = (counts[key >>> 16] as number) + 1;
  }
  return {
    counts,
    tails: Uint16Array.from(tails),
    sizes: Uint8Array.from(lengths),
    classes: Uint8Array.from(classes),
    weights: Int16Array.from(weights),
  };
}
