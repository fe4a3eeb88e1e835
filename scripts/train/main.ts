// Trains every model of the English reader and writes them to models/. Takes a folder of gzipped or plain CoNLL-U files whose
// names end in train.conllu or train.conllu.gz:
//   npm run train -- --treebank DIR [--out models]
// Exit code 0 when done, 2 when there is nothing to train on.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { formatIssue } from '../../src/kit/index.ts';
import {
  gazetteerFiles,
  loadGazetteer,
  parseConllu,
  shippedSettings,
  trainModels,
  type Gazetteer,
  type GoldSentence,
} from '../../src/read/en/index.ts';

const { values } = parseArgs({ options: { treebank: { type: 'string' }, out: { type: 'string', default: 'models' } } });
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Every training sentence of a folder, files in the order of their names. */
function readTraining(folder: string): GoldSentence[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /train\.conllu(?:\.gz)?$/.test(name))
        .sort()
    : [];
  return files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const { sentences, issues } = parseConllu((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), name);
    for (const found of issues) say(formatIssue(found));
    say(`${name}: ${sentences.length} sentences`);
    return sentences;
  });
}

/** The gazetteer, whose files lie in the source; what does not fit is said and left out. */
function readGazetteer(): Gazetteer {
  const home = join(import.meta.dirname, '../../src/read/en/gazetteer');
  const { gazetteer, issues } = loadGazetteer(
    Object.fromEntries(gazetteerFiles.map((name) => [name, readFileSync(join(home, name), 'utf8')])),
  );
  for (const found of issues) say(formatIssue(found));
  return gazetteer;
}

const folder = values.treebank ?? process.env['PARLEY_TREEBANK'];
const training = folder === undefined ? [] : readTraining(folder);
if (training.length === 0) {
  say(
    folder === undefined
      ? 'say where the treebanks are: npm run train -- --treebank DIR'
      : `there are no files named *train.conllu or *train.conllu.gz in ${folder}`,
  );
  process.exitCode = 2;
} else {
  mkdirSync(values.out, { recursive: true });
  const done = (name: string, bytes: Uint8Array): void => {
    const file = join(values.out, `${name}.bin`);
    writeFileSync(file, bytes);
    say(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  };
  trainModels(training, { ...shippedSettings, gazetteer: readGazetteer(), log: say, done });
  say(`trained in ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);
}
