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

/** The weights of the reader as it is now, as the texts of `models/told.json` and `models/acts.json`. Throws Fault `file.missing` when GUM is not in the folder. */
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

// A sign a line, so that a change of the weights can be read as a change.
const linesOf = (table: Readonly<Record<string, number>>): string =>
  `{\n${Object.entries(table)
    .map(([sign, weight]) => `${JSON.stringify(sign)}: ${weight}`)
    .join(',\n')}\n}`;
const actsText = (weights: ActWeights): string => `${linesOf(weights)}\n`;
const tableText = (weights: ToldWeights): string =>
  `{\n${Object.entries(weights)
    .map(([name, table]) => `${JSON.stringify(name)}: ${linesOf(table)}`)
    .join(',\n')}\n}\n`;
