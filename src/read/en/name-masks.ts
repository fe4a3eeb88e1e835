// Names move no statistics: before tags and trees are looked for, a word that is a name gives way to the kind of name that it is, with its outline
// alone. Takes interned words and the names known beforehand; gives words to look at in their place. The same rule holds in training and at work.
import type { KnownSpan } from './known-names.ts';
import type { NameKind } from './names-kinds.ts';
import { column, flag, width, type Words } from './words.ts';

/** What is known of single words, by hash of the lower-case form: `common` ones are never taken for names; `named` has the uses of the gazetteer (name-uses.ts). */
export type NameLexicon = { readonly common: ReadonlySet<number>; readonly named: ReadonlyMap<number, number> };

const maskOf = { other: 1, place: 2, people: 3, group: 4, person: 5 } as const;
const known: Readonly<Record<NameKind, number>> = {
  person: maskOf.other,
  place: maskOf.place,
  state: maskOf.group,
  nationality: maskOf.people,
  organisation: maskOf.group,
  'armed-group': maskOf.group,
  outlet: maskOf.group,
};
// Uses of the gazetteer and what a word that has them is first of all. A word that only stands in longer names is a name like any other.
const masks: readonly (readonly [bits: number, mask: number])[] = [
  [8 | 16, maskOf.people],
  [4, maskOf.place],
  [32 | 64, maskOf.group],
  [1 | 2, maskOf.person],
];
const acronym = 32;
const opening = new Set(['"', "''", '``', "'", ':', '(', '[']);

/** Writes the words to look at for the words from `start` to `end`, which are one sentence, into `masked`. `kinds` has the kind of known name of each word, 0 for none. */
export function maskNames(
  words: Words,
  ids: Int32Array,
  [start, end]: readonly [number, number],
  { common, named }: NameLexicon,
  kinds: Uint8Array | undefined,
  masked: Int32Array,
): void {
  let [capitals, letters] = [0, 0];
  for (let i = start; i < end; i += 1) {
    const flags = words.rows[(ids[i] as number) * width + column.flags] as number;
    if ((flags & flag.letter) !== 0) letters += 1;
    if ((flags & flag.capital) !== 0) capitals += 1;
  }
  // In a heading, as at the beginning of a sentence, a capital says nothing.
  const heading = letters > 3 && capitals * 2 > letters;
  let first = true;
  for (let i = start; i < end; i += 1) {
    const id = ids[i] as number;
    const row = id * width;
    const flags = words.rows[row + column.flags] as number;
    masked[i] = id;
    const begins = first;
    if ((flags & (flag.letter | flag.digit)) !== 0) first = false;
    else if (opening.has(words.forms[id] as string)) first = true;
    if ((flags & flag.capital) === 0) continue;
    const lower = words.rows[row + column.lower] as number;
    const uses = named.get(lower) ?? 0;
    const short = (uses & acronym) !== 0 && (flags & flag.allCapital) !== 0;
    if (!short && common.has(lower)) continue;
    const told = masks.find(([bits]) => (uses & bits) !== 0)?.[1] ?? 0;
    // A party is a group, whether it governs or fights; what the world knows as a people or place stays that.
    const kind = kinds?.[i] ?? 0;
    const mask = kind === 0 || told === maskOf.people || (told === maskOf.place && kind === maskOf.group) ? told : kind;
    if (mask !== 0) masked[i] = words.mask(id, mask);
    else if (uses !== 0 || !(begins || heading)) masked[i] = words.mask(id, maskOf.other);
  }
}

/** The kind of known name that each of `count` words stands in, 0 for none; undefined when there are none. */
export function kindsKnown(spans: readonly KnownSpan[], count: number): Uint8Array | undefined {
  if (spans.length === 0) return undefined;
  const kinds = new Uint8Array(count);
  for (const { from, to, namings } of spans) kinds.fill(known[(namings[0] as KnownSpan['namings'][number]).kind], from, to);
  return kinds;
}
