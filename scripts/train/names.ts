// Trains the name model alone and writes it to models/names.bin. Takes a folder with GUM's training file (gum*train.conllu, also
// gzipped), whose MISC column marks entities, and any other treebank there for the tags:
//   node scripts/train/names.ts --treebank DIR [--out models]
// Exit code 0 when done, 2 when there is nothing to train on.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import {
  gazetteerFiles,
  loadGazetteer,
  nameExamples,
  parseConllu,
  shippedNameSettings,
  trainNames,
  trainTagger,
} from '../../src/read/en/index.ts';

const { values } = parseArgs({ options: { treebank: { type: 'string' }, out: { type: 'string', default: 'models' } } });
const log = (line: string): boolean => process.stderr.write(`${line}\n`);
const folder = values.treebank ?? process.env['PARLEY_TREEBANK'];
const files =
  folder !== undefined && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /train\.conllu(?:\.gz)?$/.test(name))
        .sort()
    : [];
const sentences = files.flatMap((name) => {
  const bytes = readFileSync(join(folder as string, name));
  return parseConllu((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), name).sentences.map((sentence) => ({
    ...sentence,
    gum: name.startsWith('gum'),
  }));
});
if (!sentences.some(({ gum }) => gum)) {
  log(`there is no file named gum*train.conllu in ${folder ?? 'no folder'}: say where with --treebank DIR`);
  process.exitCode = 2;
} else {
  const gazetteerAt = join(import.meta.dirname, '../../src/read/en/gazetteer');
  const { gazetteer } = loadGazetteer(
    Object.fromEntries(gazetteerFiles.map((name) => [name, readFileSync(join(gazetteerAt, name), 'utf8')])),
  );
  // Tags as a tagger gives them that has not seen the sentence; a shorter training than the shipped tagger's serves as well.
  const { jackknifed, names } = trainTagger(sentences, { epochs: 3, rounds: 1, folds: 3, most: 1_000_000, least: 0, log });
  const tagged = sentences.map((sentence, i) => ({
    sentence,
    tags: [...(jackknifed[i] as Uint8Array)].map((tag) => (names[tag] as string).split(' ')),
  }));
  const gum = tagged.filter(({ sentence }) => sentence.gum);
  const examples = nameExamples(
    gum.map(({ sentence }) => sentence),
    (_, i) => {
      const tags = (gum[i] as (typeof gum)[number]).tags;
      return { upos: tags.map(([upos = 'X']) => upos), xpos: tags.map(([, xpos = 'FW']) => xpos) };
    },
  );
  const bytes = trainNames(examples, { ...shippedNameSettings, gazetteer, log });
  writeFileSync(join(values.out, 'names.bin'), bytes);
  log(`names.bin: ${(bytes.length / 1e6).toFixed(2)} MB, trained in ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);
}
