// Cuts a text into paragraphs, and gives each the sentences that the pipeline found in it. A sentence never runs over a paragraph's end, nor over
// `longest` words, so that a text without full stops costs no more than any other.
import { wordAt, type Word } from './words.ts';

/** Offsets into the text, end exclusive, without blanks at the edges. */
export type Paragraph = { readonly start: number; readonly end: number };

/** Words `first` to `last` (exclusive) and their offsets. */
export type Sentence = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
};

const longest = 400;
const bullet = /^\s*(?:[-*•#>]|\d+[.)])\s/u;

/** Paragraphs are parted by blank lines; in a text that has none, by every line's end unless the lines are wrapped. */
export function findParagraphs(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  const isBlank = ({ start: from, end }: Paragraph): boolean => text.slice(from, end).trim() === '';
  const full = lines.filter((line) => !isBlank(line));
  const parted = full.length < lines.length - 1;
  const wrapped =
    parted ||
    full
      .slice(0, -1)
      .every((line) => line.end - line.start <= 100 && !/[.?!:”"’)]\s*$/u.test(text.slice(Math.max(line.start, line.end - 5), line.end)));
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  const close = (): void => {
    if (open !== undefined) paragraphs.push(trimmed(text, open));
    open = undefined;
  };
  for (const line of lines) {
    if (isBlank(line)) close();
    else {
      if (
        !wrapped ||
        bullet.test(text.slice(line.start, line.start + 12)) ||
        /^#/u.test(text.slice(open?.start ?? 0, (open?.start ?? 0) + 1))
      )
        close();
      open = open === undefined ? line : { start: open.start, end: line.end };
    }
  }
  close();
  return paragraphs;
}

function trimmed(text: string, { start, end }: Paragraph): Paragraph {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** The sentences of every paragraph, in order: the pipeline's, cut where a paragraph ends within one. */
export function findSentences(words: readonly Word[], starts: readonly number[], paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const last = wordAt(words, end);
    let first = wordAt(words, start);
    while (first < last) {
      while ((starts[next] ?? Infinity) <= (words[first]?.start ?? 0)) next++;
      const until = Math.min(last, wordAt(words, starts[next] ?? Infinity), first + longest);
      sentences.push({ first, last: until, start: words[first]?.start ?? 0, end: words[until - 1]?.end ?? 0, paragraph });
      first = until;
    }
  }
  return sentences;
}
