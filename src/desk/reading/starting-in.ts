// Finds what begins in a stretch of a page without looking through everything else, so that long pages stay cheap.
import type { Span } from '../../terms/index.ts';

/** From items and where each begins: a function that gives those beginning in `[from, to)`, in the order of the page. */
export function startingIn<T>(items: readonly T[], start: (item: T) => number): (span: Span) => T[] {
  const sorted = items.map((item) => ({ item, at: start(item) })).sort((a, b) => a.at - b.at);
  const first = (at: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.at ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ([from, to]) => sorted.slice(first(from), first(to)).map(({ item }) => item);
}
