// What went wrong with statements: counts by cause, and the ten longest with their document and offsets, so that anybody who has the files can look.
// Takes marks and what was read, as words of the text; prints no text, for the gold files are not ours to copy.
import { overlap, wordsIn } from '../../scripts/corpus/index.ts';
import type { Span } from '../../src/terms/index.ts';
import type { Figures } from './figures.ts';

/** A statement as the benches compare it: its spans, and the words in them by offset. */
export type Said = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
/** One error: where, why, and how many words of content it concerns. */
export type SaidError = { readonly id: string; readonly at: Span; readonly cause: string; readonly words: number };

const half = 0.5;

/** The errors of one document: marks without a partner by cause, and what was read and is marked nowhere. */
export function errorsOf(id: string, text: string, gold: readonly Said[], found: readonly Said[]): SaidError[] {
  const seen = found.map((one) => ({
    one,
    source: wordsIn(text, one.source),
    cue: wordsIn(text, one.cue),
    content: wordsIn(text, one.content),
  }));
  const left = new Set(seen);
  const errors: SaidError[] = [];
  const missed: { mark: Said; words: Record<'source' | 'cue' | 'content', Set<number>> }[] = [];
  for (const mark of gold) {
    const words = { source: wordsIn(text, mark.source), cue: wordsIn(text, mark.cue), content: wordsIn(text, mark.content) };
    const partner = [...left].find(
      ({ source, content }) => overlap(words.content, content) >= half && overlap(words.source, source) >= half,
    );
    if (partner === undefined) missed.push({ mark, words });
    else left.delete(partner);
  }
  const spurious = new Set(left);
  for (const { mark, words } of missed) {
    const near = [...left].filter(({ content }) => overlap(words.content, content) > 0);
    const cued = seen.some(({ cue }) => [...words.cue].some((at) => cue.has(at)));
    const cause = near.some(({ content }) => overlap(words.content, content) >= half)
      ? 'another speaker'
      : cued
        ? 'other content'
        : 'cue not found';
    for (const one of near) spurious.delete(one);
    errors.push({ id, at: mark.content[0] ?? mark.cue[0] ?? [0, 0], cause, words: words.content.size });
  }
  for (const { one, content } of spurious)
    errors.push({ id, at: one.content[0] ?? [0, 0], cause: 'read, marked nowhere', words: content.size });
  return errors;
}

/** Says how many errors have which cause, and the ten that concern the most words. */
export function sayErrors(name: string, errors: readonly SaidError[], { say }: Figures): void {
  const causes = Object.entries(Object.groupBy(errors, ({ cause }) => cause)).toSorted((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0));
  say(`${name}, errors by cause`, causes.map(([cause, list]) => `${cause} ${list?.length ?? 0}`).join(', ') || 'none');
  const worst = errors.toSorted((a, b) => b.words - a.words || (a.id < b.id ? -1 : 1)).slice(0, 10);
  for (const [at, { id, at: span, cause, words }] of worst.entries())
    say(`${name}, worst ${at + 1}`, `${id} ${span.join('-')}: ${cause}, ${words} words`);
}
