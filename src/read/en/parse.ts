// Gives every word its head and its relation: a first look builds a tree word by word (parse-walk.ts), a second asks of every word
// whether it hangs where it should and hangs the punctuation (revise.ts). Takes interned words and tags of one sentence.
import { openLinear, type Linear } from './linear.ts';
import { openModelFile } from './model-file.ts';
import type { Lexicon } from './parse-view.ts';
import { walkerFrom, type Draft } from './parse-walk.ts';
import { reviserFrom } from './revise.ts';
import type { Words } from './words.ts';

/** A parser: writes a head (a token index, or -1 for the root) and a label number for each word from `start` to `end`. */
export type Parser = {
  readonly labels: readonly string[];
  parse(words: Words, ids: Int32Array, tags: Uint8Array, start: number, end: number, heads: Int32Array, labels: Uint8Array): void;
};
/** What the parser's file says of itself; label 0 is "no label"; `kinds` are the tags' coarse kinds;
 * words placed by more than `limit` points are not looked at twice, and what is there has `stay` points more than anything else. */
export type ParserInfo = { labels: string[]; kinds: number[]; limit: number; stay: number };
/** How many labels there are, and which are the root's and the marks'. */
export type Labels = { readonly count: number; readonly root: number; readonly mark: number };

/** What the steps need to know of the labels, the first of which is "no label". */
export const labelsOf = (names: readonly string[]): Labels => ({
  count: names.length - 1,
  root: Math.max(1, names.indexOf('root')),
  mark: Math.max(1, names.indexOf('punct')),
});

/** Opens a parser from its model file. Throws Fault `model.bad-file`. */
export function openParser(bytes: Uint8Array | ArrayBuffer): Parser {
  const { info, sections } = openModelFile(bytes, 'parser');
  const { labels, kinds, limit, stay } = info as ParserInfo;
  const lexicon = { known: new Set(sections.get('known')), kinds: Uint8Array.from(kinds) };
  return parserFrom(labels, lexicon, { first: openLinear(sections, 'first'), second: openLinear(sections, 'second'), limit, stay });
}

/** A parser from its labels, what it knows of words and tags, and the weights of both looks. */
export function parserFrom(
  names: readonly string[],
  lexicon: Lexicon,
  model: { first: Linear; second: Linear; limit: number; stay: number },
): Parser {
  const shape = labelsOf(names);
  const walk = walkerFrom(model.first, lexicon, shape);
  const revise = reviserFrom(model.second, lexicon, { ...shape, limit: model.limit, stay: model.stay });
  let room = openRoom(256);
  return {
    labels: names,
    parse(words, ids, tags, start, end, heads, labels) {
      const count = end - start;
      if (room.heads.length < count) room = openRoom(count * 2);
      const draft: Draft = { ids, tags, start, count, ...room };
      walk(words, draft);
      revise(words, draft);
      for (let i = 0; i < count; i += 1) {
        const head = draft.heads[i] as number;
        heads[start + i] = head === count ? -1 : start + head;
        labels[start + i] = draft.labels[i] as number;
      }
    },
  };
}

const openRoom = (size: number) => ({ heads: new Int32Array(size), labels: new Uint8Array(size), sure: new Int32Array(size) });
