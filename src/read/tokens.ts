// Cuts a text into tokens. Takes any string, broken ones too; returns words, figures and marks with exact UTF-16 offsets.
// Every step moves forward: the time is linear in the length of the text.

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes: what the lexicons are asked for. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
};

// In order: dates and times, figures, dotted capitals (U.S.), words with inner hyphens or apostrophes, paired marks, any other visible character.
const pattern =
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|bn|m|k|am|pm)?(?![\p{L}\d])|(?:\p{L}\.){2,}(?!\p{L})|[\p{L}\p{M}\p{N}_]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}_]+)*|''|``|\.{2,}|--+|[^\s]/gu;

const clitic = /^(.+)(['’ʼ](?:s|ll|re|ve|d|m))$/iu;

/** The tokens of `text`; `'s`, `'ll`, `'ve` and the like are tokens of their own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : /^[\p{L}\p{M}\p{N}_]/u.test(word) ? 'word' : 'mark';
    const split = kind === 'mark' || word.length < 3 ? null : clitic.exec(word);
    if (split === null) push(tokens, start, word, kind);
    else {
      const stem = split[1] ?? '';
      push(tokens, start, stem, kind);
      push(tokens, start + stem.length, split[2] ?? '', 'word');
    }
  }
  return tokens;
}

function push(tokens: Token[], start: number, text: string, kind: Token['kind']): void {
  tokens.push({ start, end: start + text.length, text, low: lower(text), kind });
}

/** Lower case with straight apostrophes and plain hyphens. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
}

/** The index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
