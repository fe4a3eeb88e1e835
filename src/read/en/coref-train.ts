// Trains the two small models of the identity stages from documents with true mentions: what sort of thing a noun means, and whom a
// pronoun means. Learns from documents as the pipeline reads them. The same documents and settings give the same bytes.
import { packChoice, trainChoice, weigh, type ChoiceExample, type ChoiceWeights } from './choice.ts';
import type { GoldSentence } from './conllu.ts';
import { documentsOf, goldReferences, type GoldReference } from './coref-gold.ts';
import { linkPronouns, type Choice } from './coref-links.ts';
import { findMentions, sorts } from './coref-mentions.ts';
import { officeWords } from './coref-names.ts';
import { ofSort, sortKeys } from './coref-sorts.ts';
import { openJoiner, type Joiner } from './coref-resolve.ts';
import type { Document } from './document.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { goldText } from './gold-text.ts';
import { openDice } from './hash.ts';
import { packModel } from './model-file.ts';

/** A document read, and its true mentions by the span of their heads in the text (`"12 17"`). */
export type CorefExample = { readonly document: Document; readonly gold: ReadonlyMap<string, GoldReference> };
/** How hard to train. `bits` is the size of a table of weights as a power of two. */
export type CorefOptions = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly gazetteer: Gazetteer;
  readonly log: (line: string) => void;
};
/** The settings with which the shipped model was trained. */
export const shippedCorefSettings: Omit<CorefOptions, 'log' | 'gazetteer'> = { bits: 15, epochs: 12, rate: 0.1, decay: 0.001 };

const spanOf = ({ starts, ends }: Document, token: number): string => `${starts[token]} ${ends[token]}`;

/** Documents of a treebank that mark entities, as a pipeline reads their running text. */
export function corefExamples(sentences: readonly GoldSentence[], read: (text: string) => Document): CorefExample[] {
  return documentsOf(sentences).flatMap((document) => {
    const references = goldReferences(document);
    const { text, words } = goldText(document);
    const gold = new Map(
      references.flatMap((one) => {
        const span = words[one.at];
        return span === null || span === undefined ? [] : [[span.join(' '), one] as const];
      }),
    );
    return references.length === 0 ? [] : [{ document: read(text), gold }];
  });
}

/** What each noun of the examples means, to learn from. */
export function sortExamples(examples: readonly CorefExample[], offices: ReadonlySet<string>): ChoiceExample[] {
  return examples.flatMap(({ document, gold }) => {
    const { mentions } = findMentions(document, () => 'other');
    return mentions.flatMap(({ form, head }) => {
      if (form !== 'nominal') return [];
      const type = gold.get(spanOf(document, head))?.type ?? 'other';
      const seen = new Int32Array(16);
      const count = sortKeys(document, head, offices, seen);
      return [
        { keys: sorts.map((_, sort) => seen.slice(0, count).map((key) => ofSort(key, sort))), right: sorts.map((sort) => sort === type) },
      ];
    });
  });
}

/** Every pronoun of the examples with whom it may mean. What was chosen before it is the truth, as far as it was found. */
export function pronounExamples(examples: readonly CorefExample[], join: Joiner): ChoiceExample[] {
  const found: ChoiceExample[] = [];
  for (const { document, gold } of examples) {
    const { view, groups } = join(document);
    const trueOf = view.mentions.map(({ head }) => gold.get(spanOf(document, head)));
    linkPronouns(view, groups, (i, { seen, keys, counts }: Choice) => {
      const truth = trueOf[i];
      const right = seen.map(({ last }) => truth !== undefined && trueOf[last]?.entity === truth.entity);
      const linked = right.includes(true);
      const actor = truth !== undefined && truth.type !== 'other';
      right.push(!linked && actor, !linked && !actor);
      found.push({ keys: right.map((_, k) => (keys[k] as Int32Array).slice(0, counts[k])), right });
      return right.indexOf(true);
    });
  }
  return found;
}

/** Trains both models; gives the bytes of their file. */
export function trainCoref(examples: readonly CorefExample[], { gazetteer, log, ...settings }: CorefOptions): Uint8Array {
  const nouns = sortExamples(examples, officeWords(gazetteer));
  const noun = packChoice(trainChoice(nouns, { ...settings, dice: openDice(1) }));
  log(`identity: sorts learnt from ${nouns.length} nouns, ${share(nouns, noun.weights)}% right on them`);
  const pronouns = pronounExamples(examples, openJoiner(gazetteer, noun.weights));
  const link = packChoice(trainChoice(pronouns, { ...settings, dice: openDice(2) }));
  log(`identity: links learnt from ${pronouns.length} pronouns, ${share(pronouns, link.weights)}% right on them`);
  return packModel({ sorts: [...sorts], scale: link.scale }, [
    ['sorts', noun.weights],
    ['links', link.weights],
  ]);
}

function share(examples: readonly ChoiceExample[], weights: ChoiceWeights): string {
  const right = examples.filter(({ keys, right: good }) => {
    const scores = keys.map((list) => weigh(weights, list, list.length));
    return good[scores.indexOf(Math.max(...scores))] === true;
  });
  return ((100 * right.length) / examples.length).toFixed(1);
}
