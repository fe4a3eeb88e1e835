// Trains the name model from documents with gold names: an averaged structured perceptron, two passes. The second pass learns from
// what the first makes of documents that it had not seen. The same documents and settings give the same bytes.
import type { GoldSentence } from './conllu.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { openDice, shuffle } from './hash.ts';
import { openLearner } from './learner.ts';
import { rowSections, type Rows } from './linear.ts';
import { packModel } from './model-file.ts';
import { goldNames, nameTypes, type GoldName } from './names-gold.ts';
import { labelRun, labels, outsideLabel, stepKey, votesFrom } from './names-label.ts';
import { openNamesView, type NamesView, type NameTokens, type Run } from './names-view.ts';
import { openScoring } from './names-scoring.ts';
import type { TagTraining } from './tag-train.ts';

/** A document to learn from; the names count tokens of the document. */
export type NameExample = { readonly tokens: NameTokens; readonly names: readonly GoldName[] };
/** `folds` first passes are trained, each without its share of the documents; `rounds`, `least` and `most` as for the tagger. */
export type NameOptions = {
  epochs: number;
  rounds: number;
  folds: number;
  least: number;
  mostFirst: number;
  mostSecond: number;
  gazetteer: Gazetteer;
  log: (line: string) => void;
};
/** The settings with which the shipped model was trained. */
export const shippedNameSettings = { epochs: 8, rounds: 4, folds: 4, least: 3, mostFirst: 60_000, mostSecond: 110_000 } as const;
type Item = { view: NamesView; gold: Uint8Array; votes: Int32Array };

/** The documents of a treebank that mark entities in MISC; tags as taggers gave them that had not seen the sentence. */
export function nameExamples(
  sentences: readonly GoldSentence[],
  { jackknifed, names: tagNames }: Pick<TagTraining, 'jackknifed' | 'names'>,
): NameExample[] {
  type Growing = { tokens: { forms: string[]; upos: string[]; xpos: string[]; bounds: number[] }; names: GoldName[]; marked: boolean };
  const pairs = tagNames.map((name) => name.split(' '));
  const documents: Growing[] = [];
  sentences.forEach((sentence, i) => {
    if (documents.length === 0 || sentence.comments.has('newdoc id'))
      documents.push({ tokens: { forms: [], upos: [], xpos: [], bounds: [0] }, names: [], marked: false });
    const document = documents.at(-1) as Growing;
    const { tokens, names } = document;
    const first = tokens.forms.length;
    for (const tag of jackknifed[i] as Uint8Array) {
      const [upos, xpos = 'FW'] = pairs[tag] as string[];
      tokens.upos.push(upos || 'X');
      tokens.xpos.push(xpos);
    }
    tokens.forms.push(...sentence.forms);
    tokens.bounds.push(tokens.forms.length);
    names.push(...goldNames(sentence).map(({ from, to, type }) => ({ from: first + from, to: first + to, type })));
    document.marked ||= sentence.misc.some((misc) => misc.includes('Entity='));
  });
  return documents.filter(({ marked }) => marked);
}

/** Trains the model; gives the bytes of its file. */
export function trainNames(examples: readonly NameExample[], options: NameOptions): Uint8Array {
  const { folds, gazetteer, log, epochs, rounds, least } = options;
  const viewOf = openNamesView(gazetteer);
  const items: Item[] = examples.map(({ tokens, names }) => ({
    view: viewOf(tokens),
    gold: goldLabels(tokens.forms.length, names),
    votes: new Int32Array(tokens.forms.length),
  }));
  // The rows of words grow while views are made: every view reads the last table.
  for (const { view } of items) view.rows = (items.at(-1) as Item).view.rows;
  const voted = items.map((item) => item);
  for (let k = 0; k < folds; k += 1) {
    const scoring = openScoring(
      new Map(
        rowSections(
          'first',
          trainRows(
            items.filter((_, i) => i % folds !== k),
            { epochs, rounds: 1, least, most: options.mostFirst },
          ),
        ),
      ),
      'first',
    );
    items.forEach((item, i) => {
      if (i % folds !== k) return;
      const out = new Uint8Array(item.gold.length);
      for (const run of item.view.runs) labelRun(item.view, run, item.votes, scoring.score, scoring.steps, out);
      voted[i] = { ...item, votes: votesFrom(item.view, out) };
    });
    log(`names: first pass without fold ${k + 1} of ${folds}`);
  }
  const first = trainRows(items, { epochs, rounds, least, most: options.mostFirst });
  const second = trainRows(voted, { epochs, rounds, least, most: options.mostSecond });
  log(`names: ${examples.length} documents, ${first.weights.length + second.weights.length} weights`);
  return packModel({ labels: [...labels] }, [...rowSections('first', first), ...rowSections('second', second)]);
}

function goldLabels(size: number, names: readonly GoldName[]): Uint8Array {
  const gold = new Uint8Array(size);
  for (const { from, to, type } of names) {
    const first = 1 + nameTypes.indexOf(type) * 2;
    gold.fill(first + 1, from, to);
    gold[from] = first;
  }
  return gold;
}

function trainRows(
  items: readonly Item[],
  { epochs, rounds, least, most }: { epochs: number; rounds: number; least: number; most: number },
): Rows {
  const learner = openLearner(least);
  const steps = new Float64Array(labels.length * labels.length);
  const dice = openDice(1);
  const order = items.flatMap((item) => item.view.runs.map((run) => ({ item, run })));
  const one = new Int32Array(1);
  for (let epoch = 0; epoch < epochs * rounds; epoch += 1) {
    if (epoch > 0 && epoch % epochs === 0) {
      learner.bank();
      steps.fill(0);
    }
    shuffle(order, dice);
    for (const { item, run } of order) {
      learnRun(item, run, epoch === 0);
      learner.tick();
    }
  }
  return learner.harvest({ most });

  function learnRun({ view, gold, votes }: Item, run: Run, firstTime: boolean): void {
    const guess = new Uint8Array(run.to);
    const kept: Int32Array[] = [];
    labelRun(view, run, votes, learner.score, steps, guess, (_, keys, count) => {
      if (firstTime) learner.count(keys, count);
      kept.push(keys.slice(0, count));
    });
    let [lastRight, lastGuess] = [outsideLabel, outsideLabel];
    for (let i = run.from; i < run.to; i += 1) {
      const given = gold[i] as number;
      // A name that began before the run begins with it.
      const right = i === run.from && given !== 0 && given % 2 === 0 ? given - 1 : given;
      const found = guess[i] as number;
      if (right !== found) {
        const keys = kept[i - run.from] as Int32Array;
        learner.update(keys, keys.length, right, 1);
        learner.update(keys, keys.length, found, -1);
      }
      if (right !== found || lastRight !== lastGuess) {
        moveStep(lastRight, right, 1);
        moveStep(lastGuess, found, -1);
      }
      [lastRight, lastGuess] = [right, found];
    }
  }
  function moveStep(from: number, to: number, by: number): void {
    one[0] = stepKey(from);
    if (least > 0) for (let i = 0; i < least; i += 1) learner.count(one, 1);
    learner.update(one, 1, to, by);
    const at = from * labels.length + to;
    steps[at] = (steps[at] as number) + by;
  }
}
