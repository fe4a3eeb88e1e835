// Sets what the reader found beside what a person marked: which statement meets which, which deed, by the words they share.
// Pure; benches count with it, and the reader's confidence is weighed with it.
import type { EventMention, Span, Statement } from '../../src/terms/index.ts';
import type { MarkedEvent, MarkedStatement } from './report-types.ts';

/** The words of some spans, by offset. */
export const wordsIn = (text: string, spans: readonly Span[]): Set<number> =>
  new Set(spans.flatMap(([start, end]) => [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index)));
/** The share of common words in the larger of two sets; 1 where both are empty. */
export const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : [...a].filter((at) => b.has(at)).length / Math.max(a.size, b.size, 1);

/** A mark with what was found for it; each is used once. */
export type Met<Mark, Found> = { readonly mark: Mark; readonly found: Found | undefined };

/** Each marked statement with the one found that shares most: source and content each half of their words. What is marked as not said is left out. */
export function meetStatements(
  text: string,
  marked: readonly MarkedStatement[],
  found: readonly Statement[],
): Met<MarkedStatement, Statement>[] {
  const left = new Set(found);
  const fit = ({ source, content }: MarkedStatement, other: Statement): number => {
    const inSource = overlap(wordsIn(text, source), wordsIn(text, other.source));
    const inContent = overlap(wordsIn(text, content), wordsIn(text, other.content));
    return inContent >= 0.5 && inSource >= 0.5 ? inSource + inContent : 0;
  };
  return marked
    .filter(({ said }) => said)
    .map((mark) => {
      let best: Statement | undefined;
      let most = 0;
      for (const other of left) {
        const score = fit(mark, other);
        if (score > most) [best, most] = [other, score];
      }
      if (best !== undefined) left.delete(best);
      return { mark, found: best };
    });
}

/** Each marked deed with one found whose word it touches, of its type if there is one. */
export function meetDeeds(marked: readonly MarkedEvent[], found: readonly EventMention[]): Met<MarkedEvent, EventMention>[] {
  const left = new Set(found);
  return marked.map((mark) => {
    const near = [...left].filter(({ cue: [start, end] }) => mark.cue.some((span) => span[0] < end && start < span[1]));
    const one = near.find(({ event }) => event === mark.event) ?? near[0];
    if (one !== undefined) left.delete(one);
    return { mark, found: one };
  });
}
