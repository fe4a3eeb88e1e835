// Cuts a text into paragraphs and its tokens into sentences. Abbreviations, initials, "U.S." and closing quotes do not mislead it; a sentence
// never runs over a paragraph's end, nor over `longest` tokens, so that a text without full stops costs no more than any other.
import { mayEnd, neverEnd } from './abbreviations.data.ts';
import { tokenAt, type Token } from './tokens.ts';

/** Offsets into the text, end exclusive, without blanks at the edges. */
export type Paragraph = { readonly start: number; readonly end: number };

/** Tokens `first` to `last` (exclusive) and their offsets; `cut` when the length alone ended it. */
export type Sentence = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly cut?: true;
};

const longest = 400;
const closers = new Set(['”', '’', '"', "'", "''", '»', ')', ']', '*', '_']);
const openers = new Set(['“', '‘', '"', "'", '``', "''", '«', '(', '[', '-', '–', '—', '#']);
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

/** The sentences of every paragraph, in order. */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const last = tokenAt(tokens, end);
    let first = tokenAt(tokens, start);
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const cut = at - first + 1 >= longest;
      if (!cut && !isStop(token)) continue;
      let next = at + 1;
      if (!cut) {
        while (next < last && isCloser(tokens, next)) next++;
        if (next < last && !endsHere(tokens, at, next)) continue;
      }
      sentences.push(sentence(tokens, first, next, paragraph, cut && next < last));
      first = next;
      at = next - 1;
    }
    if (first < last) sentences.push(sentence(tokens, first, last, paragraph, false));
  }
  return sentences;
}

const isStop = ({ text }: Token): boolean =>
  text === '.' || text === '?' || text === '!' || text === '…' || /^\.{2,}$/u.test(text) || /^(?:\p{L}\.){2,}$/u.test(text);

// A closing mark sits close to what it closes; an opening one of the same shape has a blank before it.
const isCloser = (tokens: readonly Token[], at: number): boolean =>
  (closers.has(tokens[at]?.text ?? '') || tokens[at]?.text === '.' || tokens[at]?.text === '?' || tokens[at]?.text === '!') &&
  tokens[at]?.start === tokens[at - 1]?.end;

function endsHere(tokens: readonly Token[], at: number, next: number): boolean {
  const [stop, before, after] = [tokens[at], tokens[at - 1], tokens[next]];
  if (stop === undefined || after === undefined) return true;
  if (after.start === tokens[next - 1]?.end) return false;
  const head = openers.has(after.text) ? (tokens[next + 1] ?? after) : after;
  const starts = /^[\p{Lu}\p{N}]/u.test(head.text) || openers.has(after.text) || /^[^\p{L}\p{N},;]/u.test(head.text);
  if (!starts) return false;
  if (stop.text !== '.' && !/^(?:\p{L}\.)+$/u.test(stop.text)) return true;
  const word = stop.text === '.' ? (before !== undefined && before.end === stop.start ? before.low : '') : stop.low.replace(/\.$/u, '');
  if (neverEnd.has(word)) return false;
  if (/^\p{L}$/u.test(word) && /^\p{Lu}/u.test(before?.text ?? '')) return false;
  if (mayEnd.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return sentenceStarters.has(head.low) || openers.has(after.text);
  return true;
}

const sentenceStarters = new Set(
  'the a an he she it they we i you this that these those in on at by for from after before when while if but and however meanwhile there his her their its as according since under no some many both all each what who how'.split(
    ' ',
  ),
);

const sentence = (tokens: readonly Token[], first: number, last: number, paragraph: number, cut: boolean): Sentence => {
  const offsets = { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, paragraph };
  return cut ? { ...offsets, cut: true } : offsets;
};
