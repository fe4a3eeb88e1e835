// The road from pages to claims: each page is read, each reading matched with the accords. Pure; order in, order out.
import type { Issue } from '../kit/index.ts';
import { matchReading, type Matched } from '../match/index.ts';
import { openReader } from '../read/index.ts';
import { loadPipeline } from './load-models.ts';
import type { Claim, Dossier, Page, Reading } from '../terms/index.ts';

/** What became of one page. */
export type Studied = { page: Page; reading: Reading; claims: Claim[]; unmatched: Matched['unmatched']; issues: Issue[] };

/** `openStudy(dossier)` gives the function that takes a page the whole way: Page -> Reading -> Claims. */
export function openStudy(dossier: Dossier): (page: Page) => Studied {
  const reader = openReader({ pipeline: loadPipeline(), actors: dossier.actors });
  return (page) => {
    const reading = reader.read(page);
    return { page, reading, ...matchReading(reading, page, dossier) };
  };
}
