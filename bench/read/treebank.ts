// Opens what the reader's benches measure against: a folder of treebanks outside the project. Takes `--treebank DIR` or
// PARLEY_TREEBANK, else ../shared/treebank; gives dev sentences by name, or a line that says what is missing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { modelNames, parseConllu, unpackGazetteer, type Gazetteer, type GoldSentence, type Weights } from '../../src/read/en/index.ts';

/** Dev sentences by treebank, or the line to print when the folder is not there. */
export function openTreebank(argument: string | undefined): { sets: Map<string, GoldSentence[]> } | { missing: string } {
  const folder = argument ?? process.env['PARLEY_TREEBANK'] ?? join(import.meta.dirname, '../../../shared/treebank');
  const files = [
    ['EWT', 'ewt.dev.conllu.gz'],
    ['GUM', 'gum-open.dev.conllu.gz'],
  ] as const;
  const present = files.filter(([, name]) => existsSync(join(folder, name)));
  if (present.length === 0)
    return { missing: `no treebank in ${folder}: give one with --treebank DIR or PARLEY_TREEBANK; accuracy is not measured` };
  return {
    sets: new Map(
      present.map(([name, file]) => [name, parseConllu(gunzipSync(readFileSync(join(folder, file))).toString('utf8'), file).sentences]),
    ),
  };
}

/** The bytes of every shipped model. Throws when one is not there: the bench measures the real thing only. */
export function readWeights(folder = join(import.meta.dirname, '../../models')): Weights {
  return Object.fromEntries(modelNames.map((name) => [name, readFileSync(join(folder, `${name}.bin`))])) as unknown as Weights;
}

/** The gazetteer as it is packed in `models/`. */
export function readGazetteer(): Gazetteer {
  return unpackGazetteer(readFileSync(join(import.meta.dirname, '../../models/gazetteer.bin')));
}
