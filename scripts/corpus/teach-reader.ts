// Teaches the shipped reader who says what: from the train split of the corpus, and from GUM's attributions in a folder of treebanks.
// Takes that folder; returns the texts of the files that hold the weights.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadPipeline } from '../../src/flow/index.ts';
import { Fault } from '../../src/kit/index.ts';
import { parseConllu } from '../../src/read/en/index.ts';
import type { ActWeights, ToldWeights } from '../../src/read/index.ts';
import { attributionsOf } from './discourse.ts';
import { loadCorpus } from './load.ts';
import { teach, teachActs, type Lesson } from './teach.ts';

const treebank = 'gum-open.train.conllu.gz';

/** The weights of the reader as it is now, as the texts of `told.data.ts` and `acts.data.ts` of `src/read/said`. Throws Fault `file.missing` when GUM is not in the folder. */
export function teachReader(folder: string): { told: string; acts: string } {
  const path = join(folder, treebank);
  if (!existsSync(path)) throw new Fault('file.missing', `${path} is not there`, 'Point PARLEY_TREEBANK to the folder that holds it.');
  const gum = attributionsOf(parseConllu(gunzipSync(readFileSync(path)).toString('utf8'), treebank).sentences);
  const own = loadCorpus({ split: 'train' }).reports.map(({ text, statements, covers }): Lesson => ({
    text,
    marks: statements.filter(({ said }) => said),
    verdicts: true,
    whole: covers === undefined,
  }));
  const pipeline = loadPipeline();
  return { told: tableText(teach(pipeline, [...own, ...gum])), acts: actsText(teachActs(pipeline, own)) };
}

const quoted = (sign: string): string => (sign.includes("'") ? JSON.stringify(sign) : `'${sign}'`);
const key = (sign: string): string => (/^[A-Za-z]+$/u.test(sign) ? sign : quoted(sign));

const tableText = (weights: ToldWeights): string =>
  [
    "// What each sign of a possible source or content, or of a cue, proved worth on the train split of our own corpus and on GUM's attributions, in log-odds.",
    '// Made by `npm run corpus -- teach`; not to be edited by hand.',
    "import type { ToldWeights } from './telling.ts';",
    '',
    'export const toldWeights: ToldWeights = {',
    ...Object.entries(weights).flatMap(([name, table]) => [
      `  ${name}: {`,
      ...Object.entries(table).map(([sign, weight]) => `    ${key(sign)}: ${weight},`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');

const actsText = (weights: ActWeights): string =>
  [
    '// What each sign of a statement proved worth for each speech act on the train split of our own corpus, in log-odds.',
    '// Made by `npm run corpus -- teach`; not to be edited by hand.',
    "import type { ActWeights } from './acts.ts';",
    '',
    'export const actWeights: ActWeights = {',
    ...Object.entries(weights).map(([sign, weight]) => `  ${key(sign)}: ${weight},`),
    '};',
    '',
  ].join('\n');
