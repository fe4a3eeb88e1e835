// From pages to the draft of a dossier: reads them, and hands what was read to the drafting. Nothing is kept.
import { draftDossier } from '../accord/index.ts';
import type { Page } from '../terms/index.ts';
import { readerFor } from './read-pages.ts';

/** The files of a drafted dossier, by name. */
export function draftPages(pages: readonly Page[]): Record<string, string> {
  const read = readerFor();
  return draftDossier(pages.map((page) => ({ page, reading: read(page) })));
}
