// Reads a split of the corpus and says of everything found whether a person marked the same. Takes a reader; keeps nothing.
import { sha256 } from '../../src/kit/index.ts';
import type { EventMention, Page, Reading, Statement } from '../../src/terms/index.ts';
import { meetDeeds, meetStatements } from './judge.ts';
import { isWhole, loadCorpus } from './load.ts';
import type { Report, Split } from './report-types.ts';

export type Verdict<Found> = { readonly found: Found; readonly right: boolean; readonly text: string };
export type Judged = { readonly statements: readonly Verdict<Statement>[]; readonly deeds: readonly Verdict<EventMention>[] };

/** A report as a page: of its outlet, and of noon of its day where it gives one. */
export function pageOfReport({ id, text, outlet, published }: Report): Page {
  const day = published?.slice(0, 10);
  const dated = day === undefined ? { dated: 'none' as const } : { dated: 'given' as const, published: `${day}T12:00:00Z` };
  return { id, text, hash: sha256(text), outlet, language: 'en', ...dated };
}

/**
 * A statement is right when its mark shares half of the words of source and content; a deed when its mark is of the same type. Deeds of a report in
 * which only statements are marked are left out.
 */
export function judged(split: Split, read: (page: Page) => Reading): Judged {
  const statements: Verdict<Statement>[] = [];
  const deeds: Verdict<EventMention>[] = [];
  for (const report of loadCorpus({ split }).reports) {
    const { text } = report;
    const reading = read(pageOfReport(report));
    const met = new Set(meetStatements(text, report.statements, reading.statements).map(({ found }) => found));
    statements.push(...reading.statements.map((found) => ({ found, right: met.has(found), text })));
    if (!isWhole(report)) continue;
    const typed = new Set(
      meetDeeds(report.events, reading.events)
        .filter(({ mark, found }) => found?.event === mark.event)
        .map(({ found }) => found),
    );
    deeds.push(...reading.events.map((found) => ({ found, right: typed.has(found), text })));
  }
  return { statements, deeds };
}
