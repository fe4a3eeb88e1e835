// Everything that is measured of the English reader, or the parts that are named: npm run bench -- read [names reading] [options].
// Prints a line a figure; with --write the result replaces bench/read/last.md. bench/README.md lists parts and options.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentsOf, goldText } from '../../src/read/en/index.ts';
import { measureAccuracy } from './accuracy.ts';
import { measureBadInput } from './bad-input.ts';
import { measureChains } from './chains.ts';
import { compareSystems } from './compare.ts';
import { measureCoreference } from './coref.ts';
import { openFigures } from './figures.ts';
import { measureImpartiality } from './impartial.ts';
import { measureNames } from './names.ts';
import { measureReading } from './reading.ts';
import { openShipped, readWeights } from './shipped.ts';
import { measureSureness } from './sure.ts';
import { measureThreads } from './threads.ts';
import { measurePromises } from './promises.ts';
import { measureTimes } from './times.ts';
import { openTreebank } from './treebank.ts';
import { measureWhole } from './whole.ts';

const { values, positionals } = parseArgs({
  options: {
    treebank: { type: 'string' },
    eval: { type: 'string', default: process.env['PARLEY_EVAL'] ?? join(import.meta.dirname, '../../../shared/eval') },
    threads: { type: 'string', default: '2' },
    python: { type: 'string', default: 'python3' },
    peers: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  allowNegative: true,
});
const figures = openFigures();
const { sets, missing } = openTreebank(values.treebank);
if (missing !== undefined) figures.say('treebanks', missing);

/** The parts by name, in the order in which they run. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  speed: () => {
    const bytes = Object.values(readWeights()).reduce((sum, model) => sum + model.byteLength, 0);
    figures.say('weights', `${(bytes / 1e6).toFixed(2)} MB`, 'at most 12 MB');
    const documents = [...sets].map(([name, sentences]) => ({ name, documents: documentsOf(sentences) }));
    compareSystems(documents, figures, { python: values.python, runs: 3, peers: values.peers });
  },
  threads: () => {
    const golds = [...sets.values()].flatMap((sentences) => documentsOf(sentences).map(goldText));
    const words = golds.reduce((sum, gold) => sum + gold.words.length, 0);
    return measureThreads(
      golds.map(({ text }) => text),
      words,
      Number(values.threads),
      figures,
    );
  },
  whole: () => measureWhole(values.eval, figures),
  accuracy: () => measureAccuracy(openShipped(), sets, figures),
  impartial: () => measureImpartiality(openShipped(), figures),
  names: () => measureNames(openShipped(), sets.get('GUM') ?? [], figures),
  coreference: () => measureCoreference(openShipped(), sets.get('GUM') ?? [], figures),
  bad: () => measureBadInput(openShipped(), figures),
  chains: () => measureChains(figures, { test: values.test }),
  reading: () => measureReading(values.eval, figures, { test: values.test }),
  confidence: () => measureSureness(figures, { test: values.test }),
  times: () => measureTimes(values.eval, figures),
  promises: () => measurePromises(figures, { test: values.test }),
};

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`there is no part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const needTreebank = new Set(['speed', 'threads', 'accuracy', 'names', 'coreference']);
  for (const [name, measure] of Object.entries(parts))
    if ((positionals.length === 0 || positionals.includes(name)) && !(sets.size === 0 && needTreebank.has(name))) await measure();
  if (values.write)
    writeFileSync(new URL('./last.md', import.meta.url), figures.markdown('The English reader, measured', 'npm run bench -- read --write'));
}
