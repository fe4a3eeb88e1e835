// Gives every word its head and its relation: a first look builds a tree from the last word to the first, a second from the first to the last, which sees
// the first's (parse-walk.ts); a third asks of every word whether it hangs where it should and hangs the punctuation (revise.ts).
// Takes interned words and tags of one sentence.
import { openLinear, type Linear } from './linear.ts';
import { openModelFile, type Section } from './model-file.ts';
import { openMoveTable } from './move-table.ts';
import type { Draft, Lexicon, Tagged } from './parse-view.ts';
import { walkerFrom, type WalkModel } from './parse-walk.ts';
import { reviserFrom } from './revise.ts';
import type { Words } from './words.ts';

/** A parser: writes a head (a token index, or -1 for the root) and a label number for each word of a sentence. */
export type Parser = {
  readonly labels: readonly string[];
  parse(words: Words, sentence: Tagged, heads: Int32Array, labels: Uint8Array): void;
};
/** What the parser's file says of itself; label 0 is "no label"; `kinds` are the tags' coarse kinds;
 * words placed by more than `limit` points are not looked at a third time, and what is there has `stay` points more than anything else. */
export type ParserInfo = { labels: string[]; kinds: number[]; limit: number; stay: number };
/** How many labels there are, and which are the root's and the marks'. */
export type Labels = { readonly count: number; readonly root: number; readonly mark: number };
/** The weights of all looks. */
export type ParserModel = { readonly back: WalkModel; readonly forth: WalkModel; readonly third: Linear };

/** What the steps need to know of the labels, the first of which is "no label". */
export const labelsOf = (names: readonly string[]): Labels => ({
  count: names.length - 1,
  root: Math.max(1, names.indexOf('root')),
  mark: Math.max(1, names.indexOf('punct')),
});

/** The weights of a look that are stored under a name. */
export const openWalk = (sections: ReadonlyMap<string, Section>, name: string): WalkModel => ({
  moves: openMoveTable(sections, `${name}.moves`),
  labels: openLinear(sections, `${name}.labels`),
});

/** Opens a parser from its model file. Throws Fault `model.bad-file`. */
export function openParser(bytes: Uint8Array | ArrayBuffer): Parser {
  const { info, sections } = openModelFile(bytes, 'parser');
  const { labels, kinds, limit, stay } = info as ParserInfo;
  const lexicon = { known: new Set(sections.get('known')), kinds: Uint8Array.from(kinds) };
  const model = { back: openWalk(sections, 'back'), forth: openWalk(sections, 'forth'), third: openLinear(sections, 'third') };
  return parserFrom(labels, lexicon, model, { limit, stay });
}

/** A parser from its labels, what it knows of words and tags, and the weights of its looks. */
export function parserFrom(
  names: readonly string[],
  lexicon: Lexicon,
  model: ParserModel,
  { limit, stay }: { limit: number; stay: number },
): Parser {
  const shape = labelsOf(names);
  const walkBack = walkerFrom(model.back, lexicon, { ...shape, backward: true });
  const walkForth = walkerFrom(model.forth, lexicon, { ...shape, backward: false });
  const revise = reviserFrom(model.third, lexicon, { ...shape, limit, stay });
  let [room, roomBack] = [openRoom(256), openRoom(256)];
  return {
    labels: names,
    parse(words, sentence, heads, labels) {
      const { start, count } = sentence;
      if (room.heads.length < count) [room, roomBack] = [openRoom(count * 2), openRoom(count * 2)];
      const advice: Draft = { ...sentence, ...roomBack };
      const draft: Draft = { ...sentence, ...room };
      walkBack(words, advice);
      walkForth(words, draft, advice);
      revise(words, draft, advice);
      for (let i = 0; i < count; i += 1) {
        const head = draft.heads[i] as number;
        heads[start + i] = head === count ? -1 : start + head;
        labels[start + i] = draft.labels[i] as number;
      }
    },
  };
}

/** Room for the tree of a sentence of `size` words. */
export const openRoom = (size: number): Pick<Draft, 'heads' | 'labels' | 'sure'> => ({
  heads: new Int32Array(size),
  labels: new Uint8Array(size),
  sure: new Int32Array(size),
});
