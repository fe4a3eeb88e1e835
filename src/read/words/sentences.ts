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

/** Paragraphs are parted by blank lines, and by every line's end where the lines are not wrapped ones. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let block: Paragraph[] = [];
  const close = (): void => {
    const wrapped = isWrapped(text, block);
    let open: Paragraph | undefined;
    for (const line of block) {
      const opens = !wrapped || bullet.test(text.slice(line.start, line.start + 12)) || (open !== undefined && text[open.start] === '#');
      if (open !== undefined && opens) paragraphs.push(trimmed(text, open));
      open = open === undefined || opens ? line : { start: open.start, end: line.end };
    }
    if (open !== undefined) paragraphs.push(trimmed(text, open));
    block = [];
  };
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() === '') close();
    else block.push({ start, end });
    start = end + 1;
  }
  close();
  return paragraphs;
}

// Wrapped lines are short, and few of them end where a sentence does.
function isWrapped(text: string, lines: readonly Paragraph[]): boolean {
  const inner = lines.slice(0, -1);
  const ended = inner.filter(({ start, end }) => /[.?!:”"’)]\s*$/u.test(text.slice(Math.max(start, end - 5), end))).length;
  return inner.every(({ start, end }) => end - start <= widest) && ended * 3 <= inner.length;
}
const widest = 100;

function trimmed(text: string, { start, end }: Paragraph): Paragraph {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

// "The minister denies that. “We waited,” he said.": behind a full stop a quotation with a capital opens a sentence, whatever the pipeline made of it.
function quoteOpens(words: readonly Word[], first: number, until: number): number {
  for (let at = first + 2; at < until - 2; at++) {
    const [stop, mark, word] = [words[at - 1], words[at], words[at + 1]];
    if (stop?.text !== '.' || !/^(?:["“«]|``)$/u.test(mark?.text ?? '') || !/^\p{Lu}/u.test(word?.text ?? '')) continue;
    const apart = stop.end < (mark?.start ?? 0) && (mark?.end ?? 0) === word?.start;
    if (apart && /^\p{Ll}{3,}/u.test(words[at - 2]?.text ?? '')) return at;
  }
  return until;
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
      const until = quoteOpens(words, first, Math.min(last, wordAt(words, starts[next] ?? Infinity), first + longest));
      sentences.push({ first, last: until, start: words[first]?.start ?? 0, end: words[until - 1]?.end ?? 0, paragraph });
      first = until;
    }
  }
  return sentences;
}
