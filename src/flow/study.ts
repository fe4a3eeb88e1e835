// The road from pages to claims: each page is read, each reading matched with the accords. Pure; order in, order out.
import type { Issue } from '../kit/index.ts';
import { matchReading } from '../match/index.ts';
import { openReader } from '../read/index.ts';
import { loadPipeline } from './load-models.ts';
import type { Claim, Dossier, Page, Reading } from '../terms/index.ts';

/** What became of one page. */
export type Studied = { page: Page; reading: Reading; claims: Claim[]; issues: Issue[] };

/** `openStudy(dossier)` gives the function that takes a page the whole way: Page -> Reading -> Claims. */
export function openStudy(dossier: Dossier): (page: Page) => Studied {
  const reader = openReader({ pipeline: loadPipeline(), actors: dossier.actors });
  return (page) => {
    const reading = reader.read(page);
    const { claims, issues } = matchReading(reading, page, dossier);
    return { page, reading, claims, issues };
  };
}
