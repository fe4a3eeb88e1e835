// Trains every model of the pipeline from treebank sentences, in the order in which they need one another. Pure: the bytes
// come back by name, and the same sentences, gazetteer and options give the same bytes on every machine.
import type { GoldSentence } from './conllu.ts';
import { documentsOf } from './coref-gold.ts';
import { corefExamples, shippedCorefSettings, trainCoref, type CorefOptions } from './coref-train.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { trainLemmas } from './lemma-train.ts';
import { nameUses } from './name-uses.ts';
import { nameExamples, shippedNameSettings, trainNames, type NameOptions } from './names-train.ts';
import { trainParser, type ParseOptions } from './parse-train.ts';
import { openPipeline } from './pipeline.ts';
import { trainSplitter } from './sentence-train.ts';
import type { Weights } from './stages.ts';
import { trainTagger, type TagOptions } from './tag-train.ts';

type Models = Record<keyof Weights, Uint8Array>;
/** How hard to train, and the gazetteer whose names tagger and names stage look at; `log` hears of each step. */
export type TrainOptions = {
  readonly sentences: { epochs: number; most: number };
  readonly tagger: Omit<TagOptions, 'log' | 'names'>;
  readonly names: Omit<NameOptions, 'log' | 'gazetteer'>;
  readonly parser: Omit<ParseOptions, 'log'>;
  readonly identity: Omit<CorefOptions, 'log' | 'gazetteer'>;
  readonly gazetteer: Gazetteer;
  /** Models that are there already: identity is learnt from documents as the pipeline reads them, and needs all the others. */
  readonly ready?: Partial<Weights>;
  /** The models to train, all where it is left out. */
  readonly only?: readonly (keyof Weights)[] | undefined;
  readonly log: (line: string) => void;
  readonly done?: (name: keyof Weights, bytes: Uint8Array) => void;
};

/** The settings with which the shipped models were trained. */
export const shippedSettings: Pick<TrainOptions, 'sentences' | 'tagger' | 'names' | 'parser' | 'identity'> = {
  sentences: { epochs: 10, most: 30_000 },
  tagger: { epochs: 6, rounds: 1, folds: 4, foldEpochs: 3, most: 1_350_000, least: 0, hide: 0.5, margin: 30, limit: 12_000 },
  names: shippedNameSettings,
  parser: {
    ...{ epochs: 5, most: 600_000, mostLabels: 150_000, least: 2, explore: 0.95, margin: 30, labelMargin: 20, rare: 3 },
    ...{ folds: 4, foldEpochs: 3, limit: 16_000, stay: 8_000 },
    back: { epochs: 4, most: 400_000, mostLabels: 80_000 },
    third: { epochs: 4, most: 300_000, least: 2, margin: 0 },
  },
  identity: shippedCorefSettings,
};

/**
 * Models by name, each the bytes of its file; `done` has each as soon as it is ready. Sentences must come in the order of their
 * documents. Names are learnt from the documents that mark entities (`Entity=` in MISC), everything else from all.
 */
export function trainModels(sentences: readonly GoldSentence[], options: TrainOptions): Partial<Models> {
  const { gazetteer, log, only, done = () => {} } = options;
  const models: Partial<Models> = {};
  const wants = (...names: readonly (keyof Weights)[]): boolean => only === undefined || names.some((name) => only.includes(name));
  const ready = (name: keyof Weights, bytes: Uint8Array): void => {
    models[name] = bytes;
    done(name, bytes);
  };
  if (wants('sentences')) {
    log(`sentences: training the splitter on ${sentences.length} sentences`);
    ready('sentences', trainSplitter(sentences, options.sentences));
  }
  if (wants('lemmas')) {
    log('lemmas: learning endings and usual features');
    ready('lemmas', trainLemmas(sentences));
  }
  if (wants('tagger', 'names', 'parser')) trainTagged();
  if (wants('identity')) trainIdentity();
  return models;

  function trainTagged(): void {
    // Names and parser learn from the tags of taggers that had not seen the sentence.
    const documents = numberDocuments(sentences);
    const tagger = trainTagger(documents, { ...options.tagger, names: nameUses(gazetteer), log });
    if (wants('tagger')) ready('tagger', tagger.bytes);
    if (wants('names')) ready('names', trainNames(nameExamples(sentences, tagger), { ...options.names, gazetteer, log }));
    if (wants('parser')) {
      const { ids, jackknifed, seconds, words, names } = tagger;
      const tagged = documents.map((sentence, i) => ({
        ...sentence,
        ids: ids[i] as Int32Array,
        tags: jackknifed[i] as Uint8Array,
        seconds: seconds[i] as Uint8Array,
      }));
      ready('parser', trainParser(tagged, words, names, { ...options.parser, log }));
    }
  }
  function trainIdentity(): void {
    const settings = { ...options.identity, gazetteer };
    const untaught = trainCoref([], { ...settings, log: () => {} });
    const weights = { ...options.ready, ...models, identity: untaught } as Weights;
    const { analyse } = openPipeline({ weights, gazetteer });
    ready('identity', trainCoref(corefExamples(sentences, analyse), { ...settings, log }));
  }
}

// With fewer documents than this a fold would be too much of the whole: then each sentence counts as a document.
const fewDocuments = 20;

function numberDocuments(sentences: readonly GoldSentence[]): (GoldSentence & { document: number })[] {
  const documents = documentsOf(sentences);
  const whole = documents.length < fewDocuments ? sentences.map((sentence) => [sentence]) : documents;
  return whole.flatMap((document, number) => document.map((sentence) => ({ ...sentence, document: number })));
}
