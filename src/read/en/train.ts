// Trains every model of the pipeline from treebank sentences, in the order in which they need one another. Pure: the bytes
// come back by name, and the same sentences, names and options give the same bytes on every machine.
import type { GoldSentence } from './conllu.ts';
import { trainLemmas } from './lemma-train.ts';
import { trainParser, type ParseOptions } from './parse-train.ts';
import type { Weights } from './pipeline.ts';
import { trainSplitter } from './sentence-train.ts';
import { trainTagger, type TagOptions } from './tag-train.ts';

/** How hard to train; `log` hears of each step. */
export type TrainOptions = {
  readonly sentences: { epochs: number; most: number };
  readonly tagger: Omit<TagOptions, 'log'>;
  readonly parser: Omit<ParseOptions, 'log'>;
  readonly log: (line: string) => void;
  readonly done?: (name: keyof Weights, bytes: Uint8Array) => void;
};

/** The settings with which the shipped models were trained. */
export const shippedSettings: Omit<TrainOptions, 'log' | 'done'> = {
  sentences: { epochs: 10, most: 30_000 },
  tagger: { epochs: 5, rounds: 2, folds: 4, foldEpochs: 3, most: 1_020_000, least: 0, hide: 0.5 },
  parser: { epochs: 7, rounds: 1, most: 1_200_000, rare: 3, least: 2, explore: 0.9 },
};

/** Models by name, each the bytes of its file; `done` has each as soon as it is ready. Sentences must come in the order of their documents. */
export function trainModels(sentences: readonly GoldSentence[], { log, done = () => {}, ...options }: TrainOptions): Weights {
  log(`sentences: training the splitter on ${sentences.length} sentences`);
  const splitter = trainSplitter(sentences, options.sentences);
  done('sentences', splitter);
  log('lemmas: learning endings and usual features');
  const lemmas = trainLemmas(sentences);
  done('lemmas', lemmas);
  const tagger = trainTagger(sentences, { ...options.tagger, log });
  done('tagger', tagger.bytes);
  const parser = trainParser(
    sentences.map((sentence, i) => ({ ...sentence, tags: tagger.jackknifed[i] as Uint8Array })),
    tagger.names,
    { ...options.parser, log },
  );
  done('parser', parser);
  return { sentences: splitter, lemmas, tagger: tagger.bytes, parser };
}
