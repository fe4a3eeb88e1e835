// Loads the reader's trained weights from models/ and opens the English pipeline with them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../kit/index.ts';
import { modelNames, openPipeline, toConllu, type Weights } from '../read/index.ts';
import type { Page } from '../terms/index.ts';
import { readBytes } from './folder.ts';

const models = fileURLToPath(new URL('../../models/', import.meta.url));

/** What parsing a page gave: CoNLL-U, and what could not be read. */
export type Parsed = { conllu: string; issues: Issue[] };

/** Opens the English pipeline with the shipped weights: pages become CoNLL-U. Throws Fault `file.missing` when a model is not there. */
export function openParser(): (page: Page) => Parsed {
  const weights = Object.fromEntries(modelNames.map((name) => [name, readBytes(join(models, `${name}.bin`))])) as Weights;
  const pipeline = openPipeline({ weights });
  return (page) => {
    const document = pipeline.analyse(page.text);
    return { conllu: toConllu(document, page.id), issues: document.issues.map((one) => ({ ...one, path: page.id })) };
  };
}
