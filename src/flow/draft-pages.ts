// From pages to the draft of a dossier: reads them, and hands what was read to the drafting. Nothing is kept.
import { draftDossier } from '../accord/index.ts';
import type { Page } from '../terms/index.ts';
import type { Progress } from './kept-office.ts';
import { readerFor } from './read-pages.ts';

/** The files of a drafted dossier, by name. */
export function draftPages(pages: readonly Page[], progress: Progress = () => {}): Record<string, string> {
  const read = readerFor();
  const readPages = pages.map((page, index) => {
    progress(index, pages.length);
    return { page, reading: read(page) };
  });
  progress(pages.length, pages.length);
  return draftDossier(readPages);
}
