// The chain of stages: text to tokens, sentences, tags, tree, lemmas and features. Takes the bytes of the models once and then
// any number of texts; the same text gives the same document. Refuses texts not in Latin script, with an issue that says so.
import { issue, type Issue } from '../../kit/index.ts';
import { blockKind } from './blocks.ts';
import type { Document, Sentence } from './document.ts';
import { featsFrom, type FeatsInfo } from './feats.ts';
import { openLemmatiser } from './lemma.ts';
import { openModelFile } from './model-file.ts';
import { describeSentence, type Columns } from './morphology.ts';
import { openParser } from './parse.ts';
import { mainScript } from './script.ts';
import { openSplitter, type SentenceStarts } from './sentences.ts';
import { openTagger } from './tag.ts';
import { tokenise, type Spans } from './tokenise.ts';
import { openWords } from './words.ts';

/** The models the pipeline needs, by the name of their file in `models/` (without `.bin`). */
export const modelNames = ['sentences', 'tagger', 'parser', 'lemmas'] as const;
/** The bytes of each model file. Whoever opens the pipeline reads the files; nothing here touches a disk. */
export type Weights = Readonly<Record<(typeof modelNames)[number], Uint8Array | ArrayBuffer>>;
export type Pipeline = {
  /** Reads a text. */
  analyse(text: string): Document;
  /** Reads sentences that are cut into words already; the document's text is the words with spaces, a line a sentence. */
  analyseWords(sentences: readonly (readonly string[])[]): Document;
};

/** Opens the pipeline. Throws Fault `model.bad-file` when a model is not readable. */
export function openPipeline({ weights }: { readonly weights: Weights }): Pipeline {
  const words = openWords();
  const split = openSplitter(weights.sentences);
  const tagger = openTagger(weights.tagger);
  const parser = openParser(weights.parser);
  const lemmatise = openLemmatiser(weights.lemmas);
  const feats = featsFrom((openModelFile(weights.lemmas, 'lemmas').info as { feats: FeatsInfo }).feats);
  const tagPairs = tagger.names.map((name) => name.split(' ') as [string, string]);

  const readSpans = (
    text: string,
    { starts, ends, count }: Spans,
    ids: Int32Array,
    { starts: firsts, forced }: SentenceStarts,
  ): Document => {
    const tags = new Uint8Array(count);
    const heads = new Int32Array(count);
    const labels = new Uint8Array(count);
    const columns: Columns = {
      forms: words.forms,
      ids,
      tags,
      names: tagger.names,
      pairs: tagPairs,
      heads,
      lemmas: [],
      upos: [],
      xpos: [],
      feats: [],
      deprels: [],
    };
    firsts.forEach((from, k) => {
      const to = firsts[k + 1] ?? count;
      tagger.tag(words, ids, from, to, tags);
      parser.parse(words, ids, tags, from, to, heads, labels);
      describeSentence(columns, from, to, labels, parser.labels, lemmatise, feats);
    });
    const { lemmas, upos, xpos, feats: features, deprels } = columns;
    const sentences = sentencesOf(text, starts, ends, firsts, count);
    return {
      text,
      count,
      starts,
      ends,
      lemmas,
      upos,
      xpos,
      feats: features,
      heads,
      deprels,
      sentences,
      issues: issuesOf(text, count, forced),
    };
  };
  const intern = (text: string, { starts, ends, count }: Spans): Int32Array => {
    words.renew();
    const ids = new Int32Array(count);
    for (let i = 0; i < count; i += 1) ids[i] = words.intern(text.slice(starts[i], ends[i]));
    return ids;
  };

  return {
    analyse(text) {
      const script = mainScript(text);
      if (script !== undefined && script !== 'Latin') return refused(text, script);
      const spans = tokenise(text);
      const ids = intern(text, spans);
      return readSpans(text, spans, ids, split({ text, ...spans, ids, words }));
    },
    analyseWords(sentences) {
      const full = sentences.filter((sentence) => sentence.length > 0);
      const text = full.map((sentence) => sentence.join(' ')).join('\n');
      const sizes = full.flatMap((sentence) => sentence.map((word) => word.length));
      const spans = { starts: new Int32Array(sizes.length), ends: new Int32Array(sizes.length), count: sizes.length };
      sizes.forEach((size, i) => {
        spans.starts[i] = i === 0 ? 0 : (spans.ends[i - 1] as number) + 1;
        spans.ends[i] = (spans.starts[i] as number) + size;
      });
      let next = 0;
      const firsts = full.map((sentence) => (next += sentence.length) - sentence.length);
      return readSpans(text, spans, intern(text, spans), { starts: firsts, forced: 0 });
    },
  };
}

function sentencesOf(text: string, starts: Int32Array, ends: Int32Array, firsts: readonly number[], count: number): Sentence[] {
  const sentences: Sentence[] = [];
  const close = (from: number, to: number, size: number): void => {
    const block = blockKind(text.slice(starts[from], Math.min(ends[to - 1] as number, (starts[from] as number) + 2000)), size);
    for (let i = sentences.length - size; i < sentences.length; i += 1) sentences[i] = { ...(sentences[i] as Sentence), block };
  };
  let [blockFrom, size] = [0, 0];
  firsts.forEach((from, k) => {
    const to = firsts[k + 1] ?? count;
    sentences.push({ from, to, start: starts[from] as number, end: ends[to - 1] as number, block: 'prose' });
    size += 1;
    if (to === count || /\n/.test(text.slice(ends[to - 1], starts[to]))) {
      close(blockFrom, to, size);
      [blockFrom, size] = [to, 0];
    }
  });
  return sentences;
}

function issuesOf(text: string, count: number, forced: number): Issue[] {
  const issues: Issue[] = [];
  const warn = (code: string, message: string) => issues.push(issue(code, message, 'text', undefined, 'warning'));
  if (count === 0) warn('read.empty', 'the text has no words');
  if (forced > 0) warn('read.no-full-stop', `the text runs on without an end of sentence: cut ${forced} times`);
  if (!text.isWellFormed())
    warn('read.lone-surrogate', 'the text holds half a character (a lone surrogate): it was not stored as it was written');
  if (text.includes('\0')) warn('read.null-byte', 'the text holds null bytes: they were passed over');
  return issues;
}

function refused(text: string, script: string): Document {
  const none = new Int32Array(0);
  const why = issue('read.other-script', `the text is written in ${script} letters: this reader reads English only`, 'text');
  return {
    text,
    count: 0,
    starts: none,
    ends: none,
    lemmas: [],
    upos: [],
    xpos: [],
    feats: [],
    heads: none,
    deprels: [],
    sentences: [],
    issues: [why],
  };
}
