// Opens what the reader's benches measure against: a folder of treebanks outside the project. Takes `--treebank DIR` or
// PARLEY_TREEBANK, else ../shared/treebank; gives dev sentences by name, or a line that says what is missing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { documentsOf, parseConllu, type GoldSentence } from '../../src/read/en/index.ts';

/** Dev sentences by treebank; `missing` is the line to print when there are none. */
export function openTreebank(argument: string | undefined): { sets: Map<string, GoldSentence[]>; missing?: string } {
  const folder = argument ?? process.env['PARLEY_TREEBANK'] ?? join(import.meta.dirname, '../../../shared/treebank');
  const files = [
    ['EWT', 'ewt.dev.conllu.gz'],
    ['GUM', 'gum-open.dev.conllu.gz'],
  ] as const;
  const present = files.filter(([, name]) => existsSync(join(folder, name)));
  if (present.length === 0)
    return {
      sets: new Map(),
      missing: `none in ${folder}: give them with --treebank DIR or PARLEY_TREEBANK; the pipeline is not measured`,
    };
  return {
    sets: new Map(
      present.map(([name, file]) => [name, parseConllu(gunzipSync(readFileSync(join(folder, file))).toString('utf8'), file).sentences]),
    ),
  };
}

/** The documents whose id has `part` in it. */
export const documentsNamed = (sentences: readonly GoldSentence[], part: string): GoldSentence[][] =>
  documentsOf(sentences).filter(([first]) => first?.comments.get('newdoc id')?.includes(part));
