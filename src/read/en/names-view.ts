// A document as the name model sees it: each token's word, tag, what the gazetteer says of it, what the rest of the document says
// of the same word, and which runs of tokens may hold names at all (the rest is never scored).
import { foldCased } from './gazetteer/fold.ts';
import type { EntryKind, Gazetteer, Naming, Use } from './gazetteer/gazetteer.ts';
import { firstWord, longestMatch, type Match } from './gazetteer/longest-match.ts';
import { hashText } from './hash.ts';
import { callingWords, insideTags, placeWords, sayingWords } from './names-words.data.ts';
import { column, flag, openWords, width } from './words.ts';

/** What is needed of a text: its words with their tags, and where its sentences begin (and the last ends). */
export type NameTokens = {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly bounds: readonly number[];
};
/** Tokens `from` to `to` (exclusive) of one sentence that may hold names. */
export type Run = { readonly from: number; readonly to: number };
/** `row` is the offset of the token's word in `rows`; `tag` a hash of its XPOS; the others are sets of bits (see `names-features.ts`). */
export type NamesView = {
  rows: Int32Array;
  readonly row: Int32Array;
  readonly tag: Int32Array;
  readonly listed: Int32Array;
  readonly alone: Int32Array;
  readonly about: Int32Array;
  readonly sentence: Int32Array;
  readonly bounds: readonly number[];
  readonly runs: readonly Run[];
  /** The gazetteer's match that begins at a token. */
  readonly matches: ReadonlyMap<number, Match>;
};

const kindBit: Readonly<Record<EntryKind, number>> = { state: 1, organisation: 2, group: 4, office: 8, outlet: 16, place: 32, name: 64 };
const useBit: Partial<Record<Use, number>> = { adjective: 128, people: 128, capital: 256, metonym: 512, organ: 1024 };
/** Bits of a token's `listed` above what it is: where it stands in the match. */
export const standing = { first: 1 << 16, inside: 2 << 16, only: 3 << 16 } as const;
/** Bits of `about`: what is said of the same word anywhere in the document. */
const told = { afterTitle: 1, afterGiven: 2, afterPlaceWord: 4, beforeSaying: 8, afterThe: 16, beforeSurname: 32, possessive: 64 } as const;

const hashes = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => hashText(word)));
const [places, says, calls] = [hashes(placeWords), hashes(sayingWords), hashes(callingWords)];
const [theHash, ownHash] = [hashText('the'), hashText("'s")];
const breaking = /^(?:[,;:()[\]{}"“”—?!…]+|--+|``|'')$/;
const longestGap = 3;
// Longer rows of capitals are lists or shouting: they are cut, so that no text takes more than linear time.
const longestRun = 80;

function bitsOf(namings: readonly Naming[]): number {
  let bits = 0;
  for (const { entry, use } of namings) bits |= useBit[use] ?? kindBit[entry.kind];
  return bits;
}

/** Makes views of documents; words and their look-up in the gazetteer are kept from one document to the next. */
export function openNamesView(gazetteer: Gazetteer): (tokens: NameTokens) => NamesView {
  const words = openWords();
  const folded: string[] = [];
  const aloneBits: number[] = [];
  const begins: boolean[] = [];
  const breaks: boolean[] = [];
  const tagHash = new Map<string, number>();

  const know = (form: string): number => {
    const id = words.intern(form);
    if (folded[id] !== undefined) return id;
    const cased = foldCased(form);
    folded[id] = cased;
    const given = gazetteer.namings.get(cased.toLowerCase())?.filter(({ entry }) => entry.kind === 'name' || entry.kind === 'office') ?? [];
    aloneBits[id] = cased === '' ? 0 : bitsOf(given);
    begins[id] = cased !== '' && gazetteer.longestFrom.has(firstWord(cased));
    breaks[id] = breaking.test(form);
    return id;
  };

  return ({ forms, upos, xpos, bounds }) => {
    if (words.forms.length > 190_000) folded.length = aloneBits.length = begins.length = breaks.length = 0;
    words.renew();
    const count = forms.length;
    const ids = new Int32Array(count);
    const view = {
      rows: words.rows,
      row: new Int32Array(count),
      tag: new Int32Array(count),
      listed: new Int32Array(count),
      alone: new Int32Array(count),
      about: new Int32Array(count),
      sentence: new Int32Array(count),
      bounds,
      runs: [] as Run[],
      matches: new Map<number, Match>(),
    };
    for (let i = 0; i < count; i += 1) {
      const id = know(forms[i] as string);
      ids[i] = id;
      view.row[i] = id * width;
      view.alone[i] = aloneBits[id] as number;
      const name = xpos[i] as string;
      let tag = tagHash.get(name);
      if (tag === undefined) tagHash.set(name, (tag = hashText(name)));
      view.tag[i] = tag;
    }
    view.rows = words.rows;
    for (let s = 0; s + 1 < bounds.length; s += 1) {
      const [from, to] = [bounds[s] as number, bounds[s + 1] as number];
      view.sentence.fill(s, from, to);
      addRuns(from, to);
    }
    for (const { from, to } of view.runs) addMatches(from, to);
    addAbout(view);
    return view;

    function mayBegin(i: number): boolean {
      return ((view.rows[(view.row[i] as number) + column.flags] as number) & flag.capital) !== 0 || upos[i] === 'PROPN';
    }
    function addRuns(from: number, to: number): void {
      let [start, last] = [-1, -1];
      for (let i = from; i < to; i += 1) {
        if (start >= 0 && i - start >= longestRun) {
          view.runs.push({ from: start, to: last + 1 });
          start = -1;
        }
        if (mayBegin(i)) {
          if (start < 0) start = i;
          last = i;
        } else if (start >= 0) {
          if (upos[i] === 'NUM' && last === i - 1) last = i;
          else if (i - last > longestGap || breaks[ids[i] as number] === true || !insideTags.has(upos[i] as string)) {
            view.runs.push({ from: start, to: last + 1 });
            start = -1;
          }
        }
      }
      if (start >= 0) view.runs.push({ from: start, to: last + 1 });
    }
    function addMatches(from: number, to: number): void {
      const cased: string[] = [];
      for (let i = from; i < to; i += 1) cased.push(folded[ids[i] as number] as string);
      for (let i = from; i < to; i += 1) {
        if (begins[ids[i] as number] !== true) continue;
        const match = longestMatch(gazetteer, cased, i - from);
        if (match === undefined) continue;
        view.matches.set(i, match);
        const bits = bitsOf(match.namings);
        for (let j = i; j < i + match.tokens; j += 1)
          view.listed[j] = bits | (match.tokens === 1 ? standing.only : j === i ? standing.first : standing.inside);
        i += match.tokens - 1;
      }
    }
  };
}

/** Collects for each word of the document what stands around it, and hands that to every token of the word. */
function addAbout({ rows, row, alone, about, sentence, runs }: NamesView): void {
  const known = new Map<number, number>();
  const lowerAt = (i: number): number => rows[(row[i] as number) + column.lower] as number;
  for (const { from, to } of runs) {
    for (let i = from; i < to; i += 1) {
      const key = row[i] as number;
      let bits = known.get(key) ?? 0;
      if (i > 0 && sentence[i - 1] === sentence[i]) {
        const before = lowerAt(i - 1);
        if (places.has(before)) bits |= told.afterPlaceWord;
        if (before === theHash) bits |= told.afterThe;
        if (calls.has(before)) bits |= told.afterTitle;
        if (i > from && ((alone[i - 1] as number) & kindBit.name) !== 0) bits |= told.afterGiven;
      }
      if (i + 1 < row.length && sentence[i + 1] === sentence[i]) {
        const after = lowerAt(i + 1);
        if (says.has(after)) bits |= told.beforeSaying;
        if (after === ownHash) bits |= told.possessive;
        if (((alone[i] as number) & kindBit.name) !== 0 && i + 1 < to) bits |= told.beforeSurname;
      }
      known.set(key, bits);
    }
  }
  for (const { from, to } of runs) for (let i = from; i < to; i += 1) about[i] = known.get(row[i] as number) ?? 0;
}
