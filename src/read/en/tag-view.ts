// A sentence as the tagger sees it, and what the tagger knows of words beforehand. Takes interned words; fills columns of integers.
import { column, flag, width } from './words.ts';

/**
 * Word rows, the row offset of each word, tags as small integers (0 for none yet), the kind of each word (which tags it has in
 * the training text, or its ending), the kinds of its family when it has none of its own, what names of the gazetteer it stands
 * in, and how much of the sentence is capitalised (0 to 4). A `hidden` word is looked at as if it had never been seen.
 */
export type TagView = {
  rows: Int32Array;
  at: Int32Array;
  count: number;
  tags: Int32Array;
  kinds: Int32Array;
  stems: Int32Array;
  kin: Int32Array;
  named: Int32Array;
  hidden: Uint8Array;
  capitals: number;
};

/**
 * What the tagger knows of words, by hash: `fixed` of a form, its only tag; `kinds` of a lower-case form, which tags it had
 * in training (`rareKind` is added where it was met too seldom to tell); `named` of a lower-case form, the uses that the gazetteer has for it.
 */
export type TagLexicon = {
  readonly fixed: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<number, number>;
  readonly named: ReadonlyMap<number, number>;
  /** Words that are never taken for names (name-masks.ts). */
  readonly common: ReadonlySet<number>;
};
/** Added to the kind of a word that is too rare to be known by it. */
export const rareKind = 256;

/** Room for a sentence of `size` words. */
export function openTagView(size: number): TagView {
  const ints = () => new Int32Array(size);
  return {
    rows: new Int32Array(0),
    at: ints(),
    count: 0,
    tags: ints(),
    kinds: ints(),
    stems: ints(),
    kin: ints(),
    named: ints(),
    hidden: new Uint8Array(size),
    capitals: 0,
  };
}

/** Puts the words `ids[start]` to `ids[start + count - 1]` into the view. */
export function fillTagView(
  view: TagView,
  rows: Int32Array,
  ids: Int32Array,
  start: number,
  count: number,
  { kinds, named }: TagLexicon,
): void {
  let [capitals, letters] = [0, 0];
  view.rows = rows;
  view.count = count;
  const kindOf = (hash: number): number => (hash === 0 ? 0 : (kinds.get(hash) ?? 0) & 255);
  for (let i = 0; i < count; i += 1) {
    const row = rowOf(ids[start + i] as number);
    const get = (name: number) => rows[row + name] as number;
    const flags = get(column.flags);
    view.at[i] = row;
    view.hidden[i] = 0;
    const kind = kinds.get(get(column.lower)) ?? rareKind;
    const known = kind < rareKind;
    view.kinds[i] = known ? kind : get(column.end3) ^ (flags & flag.capital);
    view.stems[i] = known ? 0 : kindOf(get(column.stem1)) || kindOf(get(column.stem2));
    view.kin[i] = known ? 0 : kindOf(get(column.kin1)) | (kindOf(get(column.kin2)) << 8) | (kindOf(get(column.kin3)) << 16);
    view.named[i] = (named.get(get(column.lower)) ?? 0) * 2 + (flags & flag.capital);
    if ((flags & flag.letter) !== 0) letters += 1;
    if ((flags & flag.capital) !== 0) capitals += 1;
  }
  view.capitals = capitals <= 1 ? 0 : Math.min(4, 1 + Math.floor((4 * capitals) / (letters + 1)));
}

/** The offset of a word's row in the table. */
export const rowOf = (id: number): number => id * width;
