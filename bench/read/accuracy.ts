// How well the pipeline reads the treebanks: on words and sentences as given, and on running text.
import { goldText, type GoldSentence, type Pipeline } from '../../src/read/en/index.ts';
import { f1, percent, type Figures } from './figures.ts';
import { documentsNamed } from './treebank.ts';

const plain = (relation: string): string => relation.split(':')[0] as string;

/** Accuracy on given words and sentences, everything else predicted. */
function onWords(pipeline: Pipeline, gold: readonly GoldSentence[]): Record<string, string> {
  const found = pipeline.analyseWords(gold.map(({ forms }) => forms));
  const right = { UPOS: 0, XPOS: 0, lemma: 0, feats: 0, UAS: 0, LAS: 0, 'LAS+subtypes': 0 };
  let at = 0;
  for (const sentence of gold) {
    const from = at;
    sentence.forms.forEach((_, i) => {
      const head = (found.heads[at] as number) < 0 ? 0 : (found.heads[at] as number) - from + 1;
      const attached = head === sentence.heads[i];
      right.UPOS += found.upos[at] === sentence.upos[i] ? 1 : 0;
      right.XPOS += found.xpos[at] === sentence.xpos[i] ? 1 : 0;
      right.lemma += found.lemmas[at] === sentence.lemmas[i] ? 1 : 0;
      right.feats += found.feats[at] === sentence.feats[i] ? 1 : 0;
      right.UAS += attached ? 1 : 0;
      right.LAS += attached && plain(found.deprels[at] as string) === plain(sentence.deprels[i] as string) ? 1 : 0;
      right['LAS+subtypes'] += attached && found.deprels[at] === sentence.deprels[i] ? 1 : 0;
      at += 1;
    });
  }
  return Object.fromEntries(Object.entries(right).map(([name, count]) => [name, percent(count, at)]));
}

/** Accuracy on running text: words and sentences by exact span, and LAS over words so found (as in the CoNLL 2018 task). */
function onText(pipeline: Pipeline, given: readonly GoldSentence[]): Record<string, string> {
  const gold = goldText(given);
  const found = pipeline.analyse(gold.text);
  const spanOf = new Map<string, number>();
  for (let i = 0; i < found.count; i += 1) spanOf.set(`${found.starts[i]} ${found.ends[i]}`, i);
  const match = gold.words.map((span) => (span === null ? -1 : (spanOf.get(span.join(' ')) ?? -1)));
  const sentences = new Set(found.sentences.map(({ start, end }) => `${start} ${end}`));
  let attached = 0;
  let tagged = 0;
  let first = 0;
  for (const sentence of given) {
    sentence.forms.forEach((_, i) => {
      const word = match[first + i] as number;
      if (word < 0) return;
      tagged += found.upos[word] === sentence.upos[i] ? 1 : 0;
      const head = sentence.heads[i] as number;
      const wanted = head === 0 ? -1 : (match[first + head - 1] as number);
      if (
        (head === 0 || wanted >= 0) &&
        found.heads[word] === wanted &&
        plain(found.deprels[word] as string) === plain(sentence.deprels[i] as string)
      )
        attached += 1;
    });
    first += sentence.forms.length;
  }
  return {
    'token F1': f1(match.filter((word) => word >= 0).length, found.count, gold.words.length),
    'sentence F1': f1(gold.sentences.filter((span) => sentences.has(span.join(' '))).length, found.sentences.length, gold.sentences.length),
    'UPOS F1': f1(tagged, found.count, gold.words.length),
    'LAS F1': f1(attached, found.count, gold.words.length),
  };
}

// What the figures are to reach, by treebank.
const goals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'EWT, given words': { UPOS: '95.8', LAS: '83.5' },
  'GUM, given words': { UPOS: '96.5', LAS: '84.0' },
  'GUM news, running text': { 'sentence F1': '.95' },
  'EWT, running text': { 'token F1': '.985' },
  'GUM, running text': { 'token F1': '.985' },
};

/** Says tags, tree, lemmas and features on given words, and words and sentences on running text, for each treebank and for GUM's news. */
export function measureAccuracy(pipeline: Pipeline, sets: ReadonlyMap<string, readonly GoldSentence[]>, { say }: Figures): void {
  const tell = (what: string, figures: Readonly<Record<string, string>>): void => {
    for (const [name, reached] of Object.entries(figures)) say(`${what}: ${name}`, reached, goals[what]?.[name]);
  };
  for (const [name, gold] of sets) {
    tell(`${name}, given words`, onWords(pipeline, gold));
    tell(`${name}, running text`, onText(pipeline, gold));
  }
  const news = documentsNamed(sets.get('GUM') ?? [], '_news_').flat();
  if (news.length > 0) tell('GUM news, running text', onText(pipeline, news));
}
