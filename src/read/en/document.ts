// What the pipeline gives back: a text with its sentences and tokens, every one a span of the text as it was given.
// Columns are arrays over all tokens of the text; `tokenAt` and `sentenceTokens` make plain objects where those are handier.
import type { Issue } from '../../kit/index.ts';
import type { Use } from './gazetteer/gazetteer.ts';
import type { Identity } from './identity.ts';
import type { NameKind } from './names-kinds.ts';

/** One token. `start` and `end` are UTF-16 offsets in the given text, end exclusive; `head` is a token index, -1 for a root. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Universal features, `Number=Sing|Person=3`, or `_`. */
  readonly feats: string;
  readonly head: number;
  /** Universal relation with its subtype: `nsubj:pass`. */
  readonly deprel: string;
};
/** What a stretch of text is: running sentences, or one of the things around them. */
export type BlockKind = 'prose' | 'heading' | 'byline' | 'dateline' | 'caption' | 'bullet' | 'pull-quote';
/** Tokens `from` to `to` (exclusive) of the document, and their span in the text. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
};
/**
 * A name. `start` and `end` are UTF-16 offsets in the document's text, `from` and `to` its tokens, ends exclusive. `entry` is an id of
 * the gazetteer (`state/AFG`), and `use` how the words name it (`capital`). An article before a name is no part of it, a title is.
 */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly entry?: string;
  readonly use?: Use;
};
/** A text read. `names` stand in the order of the text and none overlaps another. `identity` says who is who. `issues` says what could not be read as it should; the rest stands all the same. */
export type Document = {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly identity: Identity;
  readonly issues: readonly Issue[];
};

/** Token `i` of a document as an object. Throws RangeError when there is none. */
export function tokenAt(document: Document, i: number): Token {
  if (!(i >= 0 && i < document.count)) throw new RangeError(`there is no token ${i}: the document has ${document.count}`);
  const start = document.starts[i] as number;
  const end = document.ends[i] as number;
  return {
    start,
    end,
    form: document.text.slice(start, end),
    lemma: document.lemmas[i] as string,
    upos: document.upos[i] as string,
    xpos: document.xpos[i] as string,
    feats: document.feats[i] as string,
    head: document.heads[i] as number,
    deprel: document.deprels[i] as string,
  };
}

/** The tokens of a sentence, in order. */
export function sentenceTokens(document: Document, sentence: Sentence): Token[] {
  return Array.from({ length: sentence.to - sentence.from }, (_, i) => tokenAt(document, sentence.from + i));
}
