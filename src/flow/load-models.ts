// Loads the reader's trained weights and its packed gazetteer from models/, and opens the English pipeline with them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../kit/index.ts';
import { modelNames, openPipeline, toConllu, unpackGazetteer, type Pipeline, type Weights } from '../read/index.ts';
import type { Page } from '../terms/index.ts';
import { readBytes } from './folder.ts';

const models = fileURLToPath(new URL('../../models/', import.meta.url));
const modelBytes = (name: string): Uint8Array => readBytes(join(models, `${name}.bin`));

/** What parsing a page gave: CoNLL-U, and what could not be read. */
export type Parsed = { conllu: string; issues: Issue[] };

let opened: Pipeline | undefined;

/** The English pipeline with the shipped weights and gazetteer, opened once for the process. Throws Fault `file.missing` when one of their files is not there. */
export function loadPipeline(): Pipeline {
  opened ??= openPipeline({
    weights: Object.fromEntries(modelNames.map((name) => [name, modelBytes(name)])) as Weights,
    gazetteer: unpackGazetteer(modelBytes('gazetteer')),
  });
  return opened;
}

/** Pages become CoNLL-U. Throws Fault `file.missing` when a model is not there. */
export function openParser(): (page: Page) => Parsed {
  const pipeline = loadPipeline();
  return (page) => {
    const document = pipeline.analyse(page.text);
    return { conllu: toConllu(document, page.id), issues: document.issues.map((one) => ({ ...one, path: page.id })) };
  };
}
