import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { tokenAt } from './document.ts';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { openPipeline } from './pipeline.ts';
import type { Weights } from './stages.ts';
import { toConllu } from './to-conllu.ts';
import { trainModels } from './train.ts';

// Sentences of our own, small enough to learn by heart.
const ours = parseConllu(readFileSync(new URL('./train.test.conllu', import.meta.url), 'utf8')).sentences;
const options = {
  sentences: { epochs: 10, most: 10_000 },
  tagger: { epochs: 8, rounds: 1, folds: 3, most: 100_000, least: 0, limit: 1_000 },
  parser: {
    ...{ epochs: 15, most: 100_000, mostLabels: 100_000, rare: 1, least: 0, explore: 0.5, margin: 0, labelMargin: 0 },
    ...{ folds: 2, foldEpochs: 5, limit: 1e9, stay: 0, back: {} },
    third: { epochs: 10, most: 100_000, least: 0, margin: 0 },
  },
  names: { epochs: 5, rounds: 1, folds: 2, least: 0, mostFirst: 1_000, mostSecond: 1_000 },
  identity: { bits: 10, epochs: 3, rate: 0.1, decay: 0.001 },
  gazetteer: loadGazetteer({}).gazetteer,
  log: () => {},
};
// Twice over: a tag met only once is taken for a slip.
const weights = trainModels([...ours, ...ours], options) as Weights;
const pipeline = openPipeline({ weights, gazetteer: options.gazetteer });

describe('the trainers', () => {
  it('learn a handful of sentences by heart: tags, trees and lemmas', () => {
    const document = pipeline.analyseWords(ours.map(({ forms }) => forms));
    expect(document.upos).toEqual(ours.flatMap(({ upos }) => upos));
    expect(document.lemmas).toEqual(ours.flatMap(({ lemmas }) => lemmas));
    let first = 0;
    const heads = ours.flatMap((sentence) => {
      const here = sentence.heads.map((head) => (head === 0 ? -1 : first + head - 1));
      first += sentence.forms.length;
      return here;
    });
    const right = heads.filter((head, i) => head === document.heads[i]).length;
    expect(right / heads.length).toBeGreaterThan(0.9);
  });

  it('train what is asked for and nothing else', () => {
    expect(Object.keys(trainModels(ours, { ...options, only: ['lemmas', 'sentences'] })).sort()).toEqual(['lemmas', 'sentences']);
  });

  it('give the same bytes for the same sentences', () => {
    const again = trainModels([...ours, ...ours], options);
    for (const [name, bytes] of Object.entries(weights))
      expect(Buffer.from(bytes as Uint8Array).equals(Buffer.from(again[name as keyof typeof again] as Uint8Array)), name).toBe(true);
  });
});

describe('the pipeline', () => {
  const text = 'The envoy met the rebels. They did not sign the accord.';

  it('gives every token as a slice of the text, and a tree with one root a sentence', () => {
    const document = pipeline.analyse(text);
    const tokens = Array.from({ length: document.count }, (_, i) => tokenAt(document, i));
    for (const { start, end, form } of tokens) expect(text.slice(start, end)).toBe(form);
    for (const { from, to } of document.sentences) expect(tokens.slice(from, to).filter(({ head }) => head === -1)).toHaveLength(1);
  });

  it('writes CoNLL-U that its own reader takes back', () => {
    const document = pipeline.analyse(text);
    const { sentences, issues } = parseConllu(toConllu(document, 'ours'));
    expect(issues).toEqual([]);
    expect(sentences.flatMap(({ forms }) => forms)).toEqual(Array.from({ length: document.count }, (_, i) => tokenAt(document, i).form));
    expect(sentences.flatMap(({ upos }) => upos)).toEqual(document.upos);
  });

  it('a model file that is none is a fault that says what to do', () => {
    expect(() => openPipeline({ ...options, weights: { ...weights, parser: new Uint8Array(40) } })).toThrow(
      expect.objectContaining({ code: 'model.bad-file' }),
    );
  });
});
