// Measures the English pipeline: accuracy on the dev files of the treebanks, speed on one core, load time, memory.
//   node bench/read/pipeline.ts [--treebank DIR]
// Peers (wink-nlp, compromise) run on the same text where they are installed; where not, a line says so.
import { parseArgs } from 'node:util';
import { openPipeline, goldText, type Document, type GoldSentence, type Pipeline } from '../../src/read/en/index.ts';
import { peerRows } from './peers.ts';
import { openTreebank, readGazetteer, readWeights } from './treebank.ts';

const { values } = parseArgs({ options: { treebank: { type: 'string' }, eval: { type: 'string' } } });
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
const print = (name: string, cells: Readonly<Record<string, string>>): void => {
  process.stdout.write(
    `${name.padEnd(26)}${Object.entries(cells)
      .map(([key, value]) => `${key} ${value}`)
      .join('   ')}\n`,
  );
};
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

const f1 = (right: number, found: number, gold: number): string => ((2 * right) / (found + gold)).toFixed(4);

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

/** The sentences of documents whose id has `part` in it. */
function documentsNamed(gold: readonly GoldSentence[], part: string): GoldSentence[] {
  let inside = false;
  return gold.filter(({ comments }) => {
    const id = comments.get('newdoc id');
    if (id !== undefined) inside = id.includes(part);
    return inside;
  });
}

/** Tokens a second: warm, best of five runs, by the wall and by the processor's own time. */
function speed(pipeline: Pipeline, text: string): Record<string, string> {
  let [wall, processor] = [0, 0];
  let document: Document = pipeline.analyse(text);
  for (let run = 0; run < 5; run += 1) {
    const [from, used] = [performance.now(), process.cpuUsage().user];
    document = pipeline.analyse(text);
    wall = Math.max(wall, (document.count / (performance.now() - from)) * 1e3);
    processor = Math.max(processor, (document.count / (process.cpuUsage().user - used)) * 1e6);
  }
  return { 'tokens/s (wall)': wall.toFixed(0), 'tokens/s (processor)': processor.toFixed(0) };
}

const weights = readWeights();
const from = performance.now();
const pipeline = openPipeline({ weights, gazetteer: readGazetteer() });
const opened = performance.now() - from;
pipeline.analyse('The envoy met the delegation on Tuesday.');
const size = Object.values(weights).reduce((sum, bytes) => sum + bytes.byteLength, 0);
print('load', {
  seconds: (opened / 1e3).toFixed(3),
  'weights MB': (size / 1e6).toFixed(2),
  'peak memory MB': (process.resourceUsage().maxRSS / 1e3).toFixed(0),
});
const treebank = openTreebank(values.treebank);
if ('missing' in treebank) process.stdout.write(`${treebank.missing}\n`);
else {
  for (const [name, gold] of treebank.sets) {
    print(`${name}, given words`, onWords(pipeline, gold));
    print(`${name}, raw text`, onText(pipeline, gold));
  }
  const news = documentsNamed(treebank.sets.get('GUM') ?? [], '_news_');
  if (news.length > 0) print('GUM news, raw text', onText(pipeline, news));
  const all = [...treebank.sets.values()].flat();
  const text = goldText(all).text;
  print('speed', speed(pipeline, text));
  for (const row of await peerRows(treebank.sets)) process.stdout.write(`${row}\n`);
}
