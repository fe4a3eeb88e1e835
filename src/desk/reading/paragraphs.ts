// Cuts a page's text into the stretches beside which cards stand. Takes text; returns spans that hold every letter but blank ones between them.
import type { Span } from '../../terms/index.ts';

/** A line longer than this is a paragraph of its own: text that was broken by hand has shorter ones. */
const handBroken = 120;
/** Paragraphs longer than this are cut at the end of a sentence, so that cards stay near their words. */
const longest = 600;

/** The stretches of a text; `keep` are spans that are not cut. */
export function paragraphsOf(text: string, keep: readonly Span[] = []): Span[] {
  const byLine = text.split('\n').some((line) => line.length > handBroken);
  const pattern = byLine ? /\S[^\n]*/g : /\S[^]*?(?=\n\s*\n|\s*$)/g;
  const spans = [...text.matchAll(pattern)].map(({ index, 0: found }): Span => [index, index + found.trimEnd().length]);
  if (spans.every(([from, to]) => to - from <= longest)) return spans;
  const kept = keep.toSorted((a, b) => a[0] - b[0]);
  let at = 0;
  let reach = 0;
  // True where a kept span lies over the place; asked from left to right.
  const insideKept = (place: number): boolean => {
    for (; at < kept.length && (kept[at]?.[0] ?? 0) < place; at += 1) reach = Math.max(reach, kept[at]?.[1] ?? 0);
    return reach > place;
  };
  return spans.flatMap(([from, to]) => {
    if (to - from <= longest) return [[from, to] as Span];
    const parts: Span[] = [];
    let start = from;
    for (const { index, 0: found } of text.slice(from, to).matchAll(/[.!?][”"’)\]]*\s+(?=["“‘(\p{Lu}])/gu)) {
      const end = from + index + found.length;
      if (end - start < longest || insideKept(end)) continue;
      parts.push([start, end]);
      start = end;
    }
    return [...parts, [start, to]];
  });
}
