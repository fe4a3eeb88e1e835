// A linear model at work: each feature key owns a short row of (class, weight); scoring adds the rows up.
// The file holds rows in the order of their keys; opening it lays them out for scoring.
import { narrow, type Section } from './model-file.ts';
import { stepOf, stepPoints } from './weight-steps.ts';

/**
 * A model ready to score. `data` holds the rows in the order of their keys, each as one number for the lower bits of its key and its length
 * (`lower * 256 + length`), then its entries (`weight * 256 + class`); `index` says where the rows of each upper part of a key begin. A key and
 * its row lie side by side: a look-up waits for memory once, and the whole is half as large as a table of slots beside one of rows.
 */
export type Linear = {
  /** One bit for every key there is (by its high bits): most keys that are not there are told without a look at the rows. */
  readonly present: Int32Array;
  readonly index: Int32Array;
  readonly data: Int32Array;
};
/** A model's rows in key order. In the file a weight has one byte (weight-steps.ts); keys are split in half to save room. */
export type Rows = {
  readonly counts: Uint16Array;
  readonly tails: Uint16Array;
  readonly sizes: Uint8Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
};

// A quarter of a megabyte: small enough to stay in the processor's nearer cache.
const presentBits = 21;
// The lower bits of a key, which tell it from others with the same upper bits; with the length of a row they fit one number.
const lowerBits = 14;
const lowerMask = (1 << lowerBits) - 1;
const parts = ['counts', 'tails', 'sizes', 'long', 'classes', 'weights'] as const;
// Two rows share a byte of `sizes`; a row of this many entries or more has its size in `long`.
const long = 15;

/** The sections of a model file that hold these rows, their names prefixed. */
export function rowSections(prefix: string, rows: Rows): [string, Section][] {
  const sizes = new Uint8Array((rows.sizes.length + 1) >> 1);
  rows.sizes.forEach((size, row) => {
    sizes[row >> 1] = (sizes[row >> 1] as number) | (Math.min(size, long) << ((row & 1) * 4));
  });
  const weights = Uint8Array.from(rows.weights, stepOf);
  const packed = { ...rows, counts: narrow(rows.counts), sizes, weights, long: rows.sizes.filter((size) => size >= long) };
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
    Uint8Array,
    Uint8Array,
  ];
  const present = new Int32Array(1 << (presentBits - 5));
  const index = new Int32Array((1 << (32 - lowerBits)) + 1);
  // One more, for those who look behind the last row.
  const data = new Int32Array(tails.length + weights.length + 1);
  let [row, entry, longRow, at, uppers] = [0, 0, 0, 0, 0];
  for (let head = 0; head < counts.length; head += 1) {
    for (const last = row + (counts[head] as number); row < last; row += 1) {
      const key = (head << 16) | (tails[row] as number);
      const bit = key >>> (32 - presentBits);
      present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
      while (uppers <= key >>> lowerBits) index[uppers++] = at;
      let length = ((sizes[row >> 1] as number) >> ((row & 1) * 4)) & 15;
      if (length === long) length = longs[longRow++] as number;
      data[at++] = ((key & lowerMask) << 8) | length;
      for (const end = entry + length; entry < end; entry += 1) {
        data[at++] = ((stepPoints[weights[entry] as number] as number) << 8) | (classes[entry] as number);
      }
    }
  }
  index.fill(at, uppers);
  return { present, index, data };
}

const mostAsked = 256;
const asked = new Int32Array(mostAsked);
const froms = new Int32Array(mostAsked);
const heads = new Int32Array(mostAsked);

/** The points of each class for the first `count` keys (at most 256), in `scores` (one number a class, set to zero first). */
export function score(model: Linear, keys: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, keys, count, scores);
}

/**
 * Adds the rows of the first `count` keys to the scores that are there. It goes over the keys several times, and the passes that fetch have
 * no branches: fetches from far memory then run side by side, where one after another they would be nearly all the time.
 */
export function addScores({ present, index, data }: Linear, keys: Int32Array, count: number, scores: Int32Array): void {
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] as number;
    const bit = key >>> (32 - presentBits);
    asked[n] = key;
    n += ((present[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  for (let i = 0; i < n; i += 1) froms[i] = index[(asked[i] as number) >>> lowerBits] as number;
  for (let i = 0; i < n; i += 1) heads[i] = data[froms[i] as number] as number;
  for (let i = 0; i < n; i += 1) {
    const key = asked[i] as number;
    const lower = key & lowerMask;
    const end = index[(key >>> lowerBits) + 1] as number;
    let at = froms[i] as number;
    let head = heads[i] as number;
    while (at < end && head >>> 8 !== lower) {
      at += 1 + (head & 255);
      head = data[at] as number;
    }
    if (at >= end) continue;
    for (const last = at + (head & 255); at < last;) {
      at += 1;
      const entry = data[at] as number;
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

/** The class with the most points but for one; the first of equals. */
export function bestBut(scores: Int32Array | Float64Array, but: number): number {
  let top = but === 0 ? 1 : 0;
  for (let i = top + 1; i < scores.length; i += 1) if (i !== but && (scores[i] as number) > (scores[top] as number)) top = i;
  return top;
}
