// Measures the names stage on GUM's dev file: names by exact span and type, tags and everything else predicted, sentences and words given.
// What counts as a name of the treebank: a mention of type person, place or organisation whose head is a proper noun (or follows a
// title noun that GUM makes the head), reduced to the name itself by the tree: articles, clauses, appositions, possessors that are
// mentions themselves and phrases not joined by "of", "for" or "and" are cut off; a capitalised title stays. Where one name holds
// another ("Aberdeen Grammar School") the longer counts, but a person's name never holds a place. `names-gold.ts` does this.
// "head and type" is measured on the treebank's mentions as they stand: the named mentions whose head word lies in a name of that type.
import { documentsOf, type GoldSentence, type Pipeline } from '../../src/read/en/index.ts';
import { goldMentions, goldNames, type GoldName } from '../../src/read/en/names-gold.ts';
import { openNames } from '../../src/read/en/names.ts';
import { thousands, type Figures } from './figures.ts';
import { readGazetteer, readWeights } from './shipped.ts';

const types = ['person', 'place', 'organisation'] as const;
const key = ({ from, to, type }: Pick<GoldName, 'from' | 'to' | 'type'>): string => `${from} ${to} ${type}`;

/** Says precision, recall and F1 of each type and of all, how many mentions of the treebank are hit, and the speed of the stage alone. */
export function measureNames(pipeline: Pipeline, gold: readonly GoldSentence[], { say }: Figures): void {
  const names = openNames({ weights: readWeights().names, gazetteer: readGazetteer() });
  const tally = Object.fromEntries(types.map((type) => [type, { right: 0, found: 0, gold: 0 }])) as Record<
    (typeof types)[number],
    { right: number; found: number; gold: number }
  >;
  let [mentions, headed] = [0, 0];
  for (const document of documentsOf(gold)) {
    const read = pipeline.analyseWords(document.map(({ forms }) => forms));
    const forms = document.flatMap((sentence) => sentence.forms);
    const spans = names.spans({ forms, upos: read.upos, xpos: read.xpos, bounds: [...read.sentences.map(({ from }) => from), read.count] });
    let first = 0;
    const wanted = document.flatMap((sentence) => {
      const at = first;
      first += sentence.forms.length;
      for (const { head, type } of goldMentions(sentence)) {
        if (type === 'other' || sentence.upos[head] !== 'PROPN') continue;
        mentions += 1;
        if (spans.some((span) => span.type === type && span.from <= at + head && at + head < span.to)) headed += 1;
      }
      return goldNames(sentence).map(({ from, to, type }) => ({ from: at + from, to: at + to, type }));
    });
    const keys = new Set(wanted.map(key));
    for (const type of types) {
      tally[type].gold += wanted.filter((name) => name.type === type).length;
      tally[type].found += spans.filter((name) => name.type === type).length;
      tally[type].right += spans.filter((name) => name.type === type && keys.has(key(name))).length;
    }
  }
  const all = { right: 0, found: 0, gold: 0 };
  const line = ({ right, found, gold: there }: typeof all): string =>
    `F1 ${((2 * right) / (found + there)).toFixed(4)}, precision ${(right / found).toFixed(4)}, recall ${(right / there).toFixed(4)}, of ${there} names`;
  for (const type of types) {
    say(`GUM names, ${type}`, line(tally[type]));
    for (const part of ['right', 'found', 'gold'] as const) all[part] += tally[type][part];
  }
  say('GUM names, all three', line(all), '.75');
  say('GUM named mentions', `head and type right: recall ${(headed / mentions).toFixed(4)}, of ${mentions}`);

  const whole = pipeline.analyseWords(gold.map(({ forms }) => forms));
  let best = 0;
  for (let run = 0; run < 8; run += 1) {
    const used = process.cpuUsage().user;
    names.find(whole);
    best = Math.max(best, (whole.count / (process.cpuUsage().user - used)) * 1e6);
  }
  say('names stage alone', `${thousands(best)} tokens/s of processor time`);
}
