// Trains every model of the English reader, packs its gazetteer and writes them to models/. Takes a folder of gzipped or plain CoNLL-U
// files whose names end in train.conllu or train.conllu.gz; the gazetteer needs none:
//   npm run train -- --treebank DIR [--out models] [--only tagger,names,gazetteer]
// Exit code 0 when done, 2 when there is nothing to train on or nothing of that name to train.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { formatIssue } from '../../src/kit/index.ts';
import {
  gazetteerFiles,
  loadGazetteer,
  modelNames,
  packGazetteer,
  parseConllu,
  shippedSettings,
  trainModels,
  type Gazetteer,
  type GoldSentence,
} from '../../src/read/en/index.ts';

const { values } = parseArgs({
  options: { treebank: { type: 'string' }, out: { type: 'string', default: 'models' }, only: { type: 'string' } },
});
const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const stop = (line: string): void => {
  say(line);
  process.exitCode = 2;
};

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

function write(name: string, bytes: Uint8Array): void {
  const file = join(values.out, `${name}.bin`);
  writeFileSync(file, bytes);
  say(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const all = [...modelNames, 'gazetteer'] as const;
const only = values.only?.split(',') ?? all;
const unknown = only.filter((name) => !(all as readonly string[]).includes(name));
const models = modelNames.filter((name) => only.includes(name));
const folder = values.treebank ?? process.env['PARLEY_TREEBANK'];

if (unknown.length > 0) stop(`there is nothing to train by the name of ${unknown.join(', ')}: there are ${all.join(', ')}`);
else {
  mkdirSync(values.out, { recursive: true });
  const gazetteer = readGazetteer();
  if (only.includes('gazetteer')) write('gazetteer', packGazetteer(gazetteer));
  const training = models.length === 0 || folder === undefined ? [] : readTraining(folder);
  const ready = Object.fromEntries(
    modelNames.flatMap((name) => {
      const file = join(values.out, `${name}.bin`);
      return models.includes(name) || !existsSync(file) ? [] : [[name, readFileSync(file)]];
    }),
  );
  if (training.length > 0) trainModels(training, { ...shippedSettings, gazetteer, ready, only: models, log: say, done: write });
  else if (models.length > 0 && folder === undefined) stop('say where the treebanks are: npm run train -- --treebank DIR');
  else if (models.length > 0) stop(`there are no files named *train.conllu or *train.conllu.gz in ${folder}`);
  say(`${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);
}
