// The weights of the parser's moves: each feature key owns two numbers, how much it speaks for an arc to the left and to the right rather than
// for a shift. All of a row fits 32 bits, so that a look-up is one fetch; that is what makes it fast.
import { narrow, type Section } from './model-file.ts';
import { stepPoints } from './weight-steps.ts';

/** Rows in key order, before or after the file: keys in two halves, weights as steps of `stepPoints`. */
export type MoveRows = {
  readonly counts: Uint16Array;
  readonly tails: Uint16Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
};
/** Rows ready to be looked up: a slot is the upper half of its key, then both steps; 0 is a free slot. */
export type MoveTable = { readonly slots: Int32Array };

const parts = ['counts', 'tails', 'lefts', 'rights'] as const;
/** The sections of a model file that hold these rows, their names prefixed. */
export const moveSections = (prefix: string, rows: MoveRows): [string, Section][] =>
  parts.map((part) => [`${prefix}.${part}`, part === 'counts' ? narrow(rows.counts) : rows[part]]);

/** Builds the table for the rows stored under a prefix. */
export function openMoveTable(sections: ReadonlyMap<string, Section>, prefix: string): MoveTable {
  const [counts, tails, lefts, rights] = parts.map((part) => sections.get(`${prefix}.${part}`) ?? new Uint8Array(0)) as [
    Uint16Array,
    Uint16Array,
    Uint8Array,
    Uint8Array,
  ];
  let size = 1024;
  while (size < tails.length * 1.6) size *= 2;
  const slots = new Int32Array(size);
  let row = 0;
  for (let head = 0; head < counts.length; head += 1) {
    for (const last = row + (counts[head] as number); row < last; row += 1) {
      let at = ((head << 16) | (tails[row] as number)) & (size - 1);
      while (slots[at] !== 0) at = (at + 1) & (size - 1);
      slots[at] = (head << 16) | ((lefts[row] as number) << 8) | (rights[row] as number);
    }
  }
  return { slots };
}

const fetched = new Int32Array(256);

/** The points of shift, left and right for the first `count` keys (at most 256), in `scores`; shift has none, the others more or fewer. */
export function scoreMoves({ slots }: MoveTable, keys: Int32Array, count: number, scores: Int32Array): void {
  const wrap = slots.length - 1;
  // All fetches first: they run side by side.
  for (let i = 0; i < count; i += 1) fetched[i] = slots[(keys[i] as number) & wrap] as number;
  let [left, right] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    let slot = fetched[i] as number;
    const key = keys[i] as number;
    if (((slot ^ key) & ~0xffff) !== 0) {
      let at = key & wrap;
      while (slot !== 0 && ((slot ^ key) & ~0xffff) !== 0) {
        at = (at + 1) & wrap;
        slot = slots[at] as number;
      }
    }
    if (slot === 0) continue;
    left += stepPoints[(slot >>> 8) & 255] as number;
    right += stepPoints[slot & 255] as number;
  }
  scores[0] = 0;
  scores[1] = left;
  scores[2] = right;
}
