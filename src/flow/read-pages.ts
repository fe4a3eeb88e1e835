// Reading without a ledger: files or lines become pages, pages become readings, nothing is kept.
import { Fault, type Issue } from '../kit/index.ts';
import { openReader, readingLine, type ReadingLine } from '../read/index.ts';
import type { Page, Reading } from '../terms/index.ts';
import { pageFromLine, pagesFrom, type Given } from '../wire/index.ts';
import { readBytes } from './folder.ts';
import { loadPipeline } from './load-models.ts';
import { loadProject } from './project.ts';

/** The pages of one file. A missing or unreadable file is an issue too, so that the files beside it are still read. */
export function pagesOfFile(path: string, given: Given): { pages: Page[]; issues: Issue[] } {
  try {
    return pagesFrom(path, readBytes(path), given);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { pages: [], issues: [{ code: error.code, message: `${error.message}. ${error.hint}`, path, severity: 'error' }] };
  }
}

/** One line of a JSON Lines stream as a page, or the issue that names its line; blank lines give neither. */
export function pageOfLine(text: string, line: number, name: string, given: Given): { page?: Page; issues: Issue[] } {
  return pageFromLine(name, line, text, given);
}

/** Opens a reader; with a dossier's folder it knows that dossier's actors. */
export function readerFor(folder?: string): (page: Page) => Reading {
  const pipeline = loadPipeline();
  const reader = openReader(folder === undefined ? { pipeline } : { pipeline, actors: loadProject(folder).dossier.actors });
  return (page) => reader.read(page);
}

/** A reading in the public one-line shape: `{ id, statements, events, times, … }`. */
export const lineOf = (page: Page, reading: Reading): ReadingLine => readingLine(page, reading);
