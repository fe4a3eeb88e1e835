// Pull quotes: a short block whose words stand again, in the same order, inside a longer block of the same text. Takes tokens as
// numbers of their words and blocks as spans of tokens; each block is looked at once and each token a bounded number of times.
import type { Sheet } from './stage.ts';

/** Tokens `from` to `to` (exclusive). */
export type Stretch = { readonly from: number; readonly to: number };

// Fewer words are said twice by chance; longer blocks are the story itself.
const [fewest, most, places, key] = [6, 60, 8, 4];

/** Which of the `candidates` repeat words of one of the longer `blocks`. `core` leaves out quotation marks around a candidate. */
export function findPullQuotes(
  ids: Sheet['ids'],
  candidates: readonly Stretch[],
  blocks: readonly Stretch[],
  core: (stretch: Stretch) => Stretch,
): Set<Stretch> {
  const wanted = new Map<string, { candidate: Stretch; from: number; to: number; tries: number }[]>();
  const keyAt = (i: number): string => ids.subarray(i, i + key).join(' ');
  for (const candidate of candidates) {
    const { from, to } = core(candidate);
    if (to - from < fewest || to - from > most) continue;
    const list = wanted.get(keyAt(from)) ?? [];
    if (list.length < places) wanted.set(keyAt(from), [...list, { candidate, from, to, tries: places }]);
  }
  const found = new Set<Stretch>();
  if (wanted.size === 0) return found;
  for (const block of blocks) {
    for (let i = block.from; i + fewest <= block.to; i += 1) {
      for (const one of wanted.get(keyAt(i)) ?? []) {
        const { candidate, from, to } = one;
        if (one.tries === 0 || candidate === block || block.to - block.from <= candidate.to - candidate.from || i + to - from > block.to)
          continue;
        one.tries -= 1;
        let same = key;
        while (same < to - from && ids[from + same] === ids[i + same]) same += 1;
        if (same >= to - from) found.add(candidate);
      }
    }
  }
  return found;
}
