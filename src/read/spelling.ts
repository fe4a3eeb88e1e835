// Tells whether two written names can be spellings of one name. The measure: as many words in each, and each pair either equal or close, where
// close means the same consonant skeleton (vowels, h, doubled letters and common transliteration pairs folded) and a Damerau-Levenshtein distance of at
// most 2 (1 under six letters). A name of one word must be equal: a surname alone is too little to bend.

const folds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/ph/gu, 'f'],
  [/gh|q|kh|ck|c(?![eiy])/gu, 'k'],
  [/c/gu, 's'],
  [/sh|ch|tch/gu, 'x'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/z/gu, 's'],
  [/[wv]/gu, 'v'],
  [/j/gu, 'y'],
  [/[aeiouyh]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** Lower case without marks over letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ'`]/gu, '');
}

/** The consonants of a word, transliterations folded: Mohammed, Muhammad and Mohamad share one. */
function skeleton(word: string): string {
  return folds.reduce((text, [from, to]) => text.replace(from, to), plain(word));
}

/** Whether `a` and `b` may be one name spelled twice. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [plain(a).split(/[\s-]+/u), plain(b).split(/[\s-]+/u)];
  if (left.length !== right.length) return false;
  if (left.length < 2) return left[0] === right[0];
  return left.every((word, at) => closeWords(word, right[at] ?? ''));
}

function closeWords(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3 || a[0] !== b[0] || skeleton(a) !== skeleton(b)) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) < 6 ? 1 : 2);
}

/** Damerau-Levenshtein distance (adjacent transpositions count one). Words over 40 letters count as far apart. */
export function distance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return a === b ? 0 : 41;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (old[j] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
