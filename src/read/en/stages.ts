// The chain from text to document, in order: tokens, words, sentences, tags, tree, morphology, names, identity. Takes the models and the
// gazetteer; each stage says what it needs and gives, and none knows another.
import { cutDatelines } from './datelines.ts';
import { featsFrom, type FeatsInfo } from './feats.ts';
import { findBlocks } from './find-blocks.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { openIdentity } from './identity.ts';
import { findKnown } from './known-names.ts';
import { openLemmatiser } from './lemma.ts';
import { openModelFile } from './model-file.ts';
import { tagMender } from './mend-tags.ts';
import { treeMender } from './mend-tree.ts';
import { describeSentence, type Columns } from './morphology.ts';
import { kindsKnown, maskNames } from './name-masks.ts';
import { openNames } from './names.ts';
import { openParser } from './parse.ts';
import { openSplitter } from './sentences.ts';
import { stage, type Sheet, type Stage } from './stage.ts';
import { openTagger } from './tag.ts';
import { troubleIn } from './text-trouble.ts';
import { tokenise } from './tokenise.ts';
import { openWords } from './words.ts';

/** The models the pipeline needs, by the name of their file in `models/` (without `.bin`). */
export const modelNames = ['sentences', 'tagger', 'parser', 'lemmas', 'names', 'identity'] as const;
/** The bytes of each model file. Whoever opens the pipeline reads the files; nothing here touches a disk. */
export type Weights = Readonly<Record<(typeof modelNames)[number], Uint8Array | ArrayBuffer>>;

/** The stages, ready to run. Throws Fault `model.bad-file` when a model is not readable. */
export function openStages(weights: Weights, gazetteer: Gazetteer): readonly Stage[] {
  const words = openWords();
  const split = openSplitter(weights.sentences);
  const tagger = openTagger(weights.tagger);
  const parser = openParser(weights.parser);
  const mendTags = tagMender(tagger.names);
  const mendTree = treeMender(tagger.names, parser.labels);
  const names = openNames({ weights: weights.names, gazetteer });
  const identify = openIdentity({ weights: weights.identity, gazetteer });
  const describe = openMorphology(weights, words.forms, tagger.names, parser.labels);

  return [
    stage('tokens', ['text'], ['starts', 'ends', 'count'], ({ text }) => tokenise(text)),
    stage('known names', ['text', 'starts', 'ends', 'count', 'actors'], ['known'], (given) => ({ known: findKnown(given, given.actors) })),
    stage('words', ['text', 'starts', 'ends', 'count'], ['ids'], ({ text, starts, ends, count }) => {
      words.renew();
      const ids = new Int32Array(count);
      for (let i = 0; i < count; i += 1) ids[i] = words.intern(text.slice(starts[i], ends[i]));
      return { ids };
    }),
    stage('sentences', ['text', 'starts', 'ends', 'count', 'ids'], ['cuts', 'forced'], (given) => {
      const { starts: cuts, forced } = split({ ...given, words });
      return { cuts, forced };
    }),
    stage('datelines', ['text', 'starts', 'ends', 'count', 'cuts'], ['firsts'], (given) => ({ firsts: cutDatelines(given) })),
    stage('blocks', ['text', 'starts', 'ends', 'count', 'firsts', 'ids'], ['sentences'], (given) => ({ sentences: findBlocks(given) })),
    stage('masks', ['ids', 'count', 'firsts', 'known'], ['masked'], ({ ids, count, firsts, known }) => {
      const masked = new Int32Array(count);
      const kinds = kindsKnown(known, count);
      eachSentence(firsts, count, (from, to) => maskNames(words, ids, [from, to], tagger.lexicon, kinds, masked));
      return { masked };
    }),
    stage('tags', ['masked', 'count', 'firsts'], ['tags', 'seconds'], ({ masked, count, firsts }) => {
      const [tags, seconds] = [new Uint8Array(count), new Uint8Array(count)];
      eachSentence(firsts, count, (from, to) => {
        tagger.tag(words, masked, from, to, tags, seconds);
        mendTags(words, masked, tags, from, to);
      });
      return { tags, seconds };
    }),
    stage(
      'tree',
      ['masked', 'count', 'firsts', 'tags', 'seconds'],
      ['heads', 'labels'],
      ({ masked: ids, count, firsts, tags, seconds }) => {
        const [heads, labels] = [new Int32Array(count), new Uint8Array(count)];
        eachSentence(firsts, count, (from, to) => {
          parser.parse(words, { ids, tags, seconds, start: from, count: to - from }, heads, labels);
          mendTree({ tags, start: from, end: to, heads, labels });
        });
        return { heads, labels };
      },
    ),
    stage('morphology', ['ids', 'count', 'firsts', 'tags', 'heads', 'labels'], ['lemmas', 'upos', 'xpos', 'feats', 'deprels'], describe),
    stage(
      'names',
      ['text', 'count', 'starts', 'ends', 'lemmas', 'upos', 'xpos', 'heads', 'deprels', 'sentences', 'known'],
      ['names'],
      (given) => ({ names: names.find(given) }),
    ),
    stage(
      'identity',
      ['text', 'count', 'starts', 'ends', 'lemmas', 'upos', 'xpos', 'heads', 'deprels', 'sentences', 'names'],
      ['identity'],
      (given) => ({ identity: identify(given) }),
    ),
    stage('trouble', ['text', 'count', 'forced'], ['issues'], (given) => ({ issues: troubleIn(given) })),
  ];
}

function eachSentence(firsts: readonly number[], count: number, work: (from: number, to: number) => void): void {
  for (let k = 0; k < firsts.length; k += 1) work(firsts[k] as number, firsts[k + 1] ?? count);
}

type Told = Pick<Sheet, 'lemmas' | 'upos' | 'xpos' | 'feats' | 'deprels'>;

function openMorphology(
  { lemmas }: Weights,
  forms: readonly string[],
  tagNames: readonly string[],
  labelNames: readonly string[],
): (given: Pick<Sheet, 'ids' | 'count' | 'firsts' | 'tags' | 'heads' | 'labels'>) => Told {
  const lemmatise = openLemmatiser(lemmas);
  const table = featsFrom((openModelFile(lemmas, 'lemmas').info as { feats: FeatsInfo }).feats);
  const pairs = tagNames.map((name) => name.split(' ') as [string, string]);
  return ({ ids, count, firsts, tags, heads, labels }) => {
    const told = { lemmas: [], upos: [], xpos: [], feats: [], deprels: [] };
    const columns: Columns = { forms, ids, tags, names: tagNames, pairs, heads, ...told };
    eachSentence(firsts, count, (from, to) => describeSentence(columns, from, to, labels, labelNames, lemmatise, table));
    return told;
  };
}
