// The words of a text as they follow each other, those within quotation marks too. Takes units; gives the words that lie in spans.
import type { Span } from '../../terms/index.ts';
import type { Item, Unit } from './units.ts';

/** Opens the words of some units: the words that lie wholly in given spans, in the order of the spans. */
export function openWords(units: readonly Unit[]): (spans: readonly Span[]) => Item[] {
  const words = units.flatMap(({ items }) => items.filter(({ cls }) => cls !== 'Q')).sort((a, b) => a.start - b.start);
  const firstFrom = (start: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (spans) =>
    spans.flatMap(([start, end]) => {
      const from = firstFrom(start);
      let to = from;
      while ((words[to]?.end ?? Infinity) <= end) to++;
      return words.slice(from, to);
    });
}
