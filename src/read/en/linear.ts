// A linear model at work: each feature key owns a short row of (class, weight); scoring adds the rows up.
// The file holds rows in the order of their keys; opening it builds one open-addressed table, two cache lines a lookup.
import type { Section } from './model-file.ts';

/**
 * A model ready to score. `slots` holds key and place in turn; a place is `start * 256 + length` of a row in `entries`. A key's slot is
 * its high bits (`key >>> shift`): rows come in the order of their keys, so the table is filled from front to back, at the speed of memory.
 */
export type Linear = {
  /** One bit for every key there is (by its high bits): most keys that are not there are told without a look at the table. */
  readonly present: Int32Array;
  readonly slots: Int32Array;
  readonly shift: number;
  /** `weight * 256 + class`, so that one number brings both. */
  readonly entries: Int32Array;
};
/** A model's rows in key order, before or after the file. Weights are int16; keys are split in half to save room. */
export type Rows = {
  readonly counts: Uint16Array;
  readonly tails: Uint16Array;
  readonly sizes: Uint8Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
};

// A quarter of a megabyte: small enough to stay in the processor's nearer cache.
const presentBits = 21;
const parts = ['counts', 'tails', 'sizes', 'long', 'classes', 'weights'] as const;
// Two rows share a byte of `sizes`; a row of this many entries or more has its size in `long`.
const long = 15;

/** The sections of a model file that hold these rows, their names prefixed. */
export function rowSections(prefix: string, rows: Rows): [string, Section][] {
  const sizes = new Uint8Array((rows.sizes.length + 1) >> 1);
  rows.sizes.forEach((size, row) => {
    sizes[row >> 1] = (sizes[row >> 1] as number) | (Math.min(size, long) << ((row & 1) * 4));
  });
  const packed = { ...rows, sizes, long: rows.sizes.filter((size) => size >= long) };
  return parts.map((part) => [`${prefix}.${part}`, packed[part]]);
}

/** Builds the table for the rows stored under a prefix. */
export function openLinear(sections: ReadonlyMap<string, Section>, prefix: string): Linear {
  const [counts, tails, sizes, longs, classes, weights] = parts.map((part) => sections.get(`${prefix}.${part}`) ?? new Uint8Array(0)) as [
    Uint16Array,
    Uint16Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Int16Array,
  ];
  let bits = 4;
  while (1 << bits < tails.length * 1.6) bits += 1;
  const slots = new Int32Array(2 << bits);
  const wrap = slots.length - 1;
  const shift = 32 - bits;
  const present = new Int32Array(1 << (presentBits - 5));
  const entries = new Int32Array(weights.length);
  for (let i = 0; i < entries.length; i += 1) entries[i] = ((weights[i] as number) << 8) | (classes[i] as number);
  let row = 0;
  let start = 0;
  let longRow = 0;
  for (let head = 0; head < counts.length; head += 1) {
    for (const last = row + (counts[head] as number); row < last; row += 1) {
      const key = (head << 16) | (tails[row] as number);
      const bit = key >>> (32 - presentBits);
      present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
      let at = (key >>> shift) * 2;
      while (slots[at + 1] !== 0) at = (at + 2) & wrap;
      slots[at] = key;
      let length = ((sizes[row >> 1] as number) >> ((row & 1) * 4)) & 15;
      if (length === long) length = longs[longRow++] as number;
      slots[at + 1] = (start << 8) | length;
      start += length;
    }
  }
  return { present, slots, shift, entries };
}

const places = new Int32Array(256);

/** The points of each class for the first `count` keys (at most 256), in `scores` (one number a class, set to zero first). */
export function score(model: Linear, keys: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, keys, count, scores);
}

/**
 * Adds the rows of the first `count` keys to the scores that are there. First all places are looked up, then all rows added:
 * the look-ups do not wait for one another, which halves the time.
 */
export function addScores(model: Linear, keys: Int32Array, count: number, scores: Int32Array): void {
  const { present, slots, shift, entries } = model;
  const wrap = slots.length - 1;
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] as number;
    const bit = key >>> (32 - presentBits);
    if ((((present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    let at = (key >>> shift) * 2;
    while (slots[at + 1] !== 0 && slots[at] !== key) at = (at + 2) & wrap;
    places[found] = slots[at + 1] as number;
    found += slots[at + 1] === 0 ? 0 : 1;
  }
  for (let i = 0; i < found; i += 1) {
    const place = places[i] as number;
    const start = place >>> 8;
    const end = start + (place & 255);
    for (let j = start; j < end; j += 1) {
      const entry = entries[j] as number;
      scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
    }
  }
}

/** The class with the most points, the first of equals. */
export function best(scores: Int32Array | Float64Array): number {
  let top = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] as number) > (scores[top] as number)) top = i;
  return top;
}
