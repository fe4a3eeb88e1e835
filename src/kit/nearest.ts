// Finds the known word that a mistyped one most likely meant. Refuses to guess when nothing is close.

/** Edit distance with neighbouring swaps counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * `nearest('obligr', ['obligor', 'object'])` gives `obligor`; `undefined` when no word is within a third of its length and none, or more than one,
 * begins with it.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 200) return undefined;
  const asked = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(asked, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  if (best !== undefined || asked.length < 3) return best;
  const begun = [...known].filter((candidate) => candidate.toLowerCase().startsWith(asked));
  return begun.length === 1 ? begun[0] : undefined;
}

/** ` Did you mean "obligor"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
