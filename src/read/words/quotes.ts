// Finds quotation marks and what they enclose: curly, straight, doubled and angled, one in another, and quotations that run over paragraphs.
// Takes the text, its tokens and paragraphs; an apostrophe is no mark, and a mark without a partner closes with its paragraph.
import type { Paragraph } from './sentences.ts';
import { wordAt, type Word } from './words.ts';

export type Quote = {
  /** What is quoted, without the marks. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** 0 for a quotation of the page, 1 for one inside it, … */
  readonly level: number;
  /** False when no closing mark was found in its paragraph. */
  readonly closed: boolean;
  /** Index of the quotation that this one carries on in a new paragraph. */
  readonly continues?: number;
};

type Open = { family: string; token: Word };

const closing: Record<string, string> = { '“': '”', '„': '”', '«': '»', '‘': '’', '``': "''", '‹': '›' };
const symmetric = new Set(['"', "''", "'"]);
const deepest = 4;

/** The quotations of a text, in the order of their opening marks. */
export function findQuotes(tokens: readonly Word[], paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = [];
  let carried: number | undefined;
  for (const { start, end } of paragraphs) {
    const [first, last] = [wordAt(tokens, start), wordAt(tokens, end)];
    const found: { at: number; quote: Quote }[] = [];
    const stack: Open[] = [];
    const add = ({ token, family }: Open, closer: Word | undefined, level: number): void => {
      const starts = level === 0 && token.start === start && carried !== undefined && quotes[carried] !== undefined;
      // The marks of French print and of old wire tapes stand off their words.
      const stop = closer?.start ?? end;
      const [from, to] = [wordAt(tokens, token.end), wordAt(tokens, stop)];
      const inner = {
        start: from < to ? (tokens[from]?.start ?? token.end) : token.end,
        end: from < to ? (tokens[to - 1]?.end ?? stop) : stop,
        outerStart: token.start,
        outerEnd: closer?.end ?? end,
        level,
        closed: closer !== undefined,
      };
      if (inner.end > inner.start && family !== '')
        found.push({ at: token.start, quote: starts && carried !== undefined ? { ...inner, continues: carried } : inner });
    };
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token === undefined || token.text.length > 2) continue;
      const closes = stack.findLastIndex((open) => matches(open.family, token.text));
      if (closes >= 0 && canClose(tokens, at, stack[closes]?.family ?? '')) {
        const open = stack[closes];
        // What was opened inside and never closed was no quotation (an apostrophe, a minute mark).
        stack.length = closes;
        if (open !== undefined) add(open, token, closes);
      } else if (stack.length < deepest && canOpen(tokens, at, token.text)) stack.push({ family: token.text, token });
    }
    const [outer] = stack;
    if (outer !== undefined && outer.family !== '‘' && outer.family !== "'") add(outer, undefined, 0);
    found.sort((a, b) => a.at - b.at);
    const base = quotes.length;
    for (const { quote } of found) quotes.push(quote);
    const unclosed = found.findIndex(({ quote }) => quote.level === 0 && !quote.closed);
    carried = unclosed < 0 ? undefined : base + unclosed;
  }
  return quotes;
}

// One typist closes “ with ", another opens with " and closes with ”: any double mark may close any other that stands where it closes.
const doubles = new Set(['“', '”', '"', "''", '``']);
const matches = (family: string, mark: string): boolean =>
  (symmetric.has(family) ? family === mark : closing[family] === mark) || (doubles.has(family) && doubles.has(mark));

const blankBefore = (tokens: readonly Word[], at: number): boolean => at === 0 || (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
const blankAfter = (tokens: readonly Word[], at: number): boolean =>
  at + 1 >= tokens.length || (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);

function canClose(tokens: readonly Word[], at: number, family: string): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== closing[family] && mark !== family)
    return !blankBefore(tokens, at) && (blankAfter(tokens, at) || closesBefore(tokens[at + 1]));
  if (family === "'" || family === '‘') return blankAfter(tokens, at) || tokens[at + 1]?.kind === 'mark';
  // A straight mark after a blank and before a word opens; it closes only when something stands before it.
  return !symmetric.has(family) || !blankBefore(tokens, at) || blankAfter(tokens, at);
}

const closesBefore = (next: Word | undefined): boolean => /^[,.;:?!)\]—–-]$/u.test(next?.text ?? '');

function canOpen(tokens: readonly Word[], at: number, mark: string): boolean {
  if (closing[mark] !== undefined && mark !== '‘') return true;
  if (mark !== '‘' && !symmetric.has(mark)) return false;
  const before = tokens[at - 1];
  return (blankBefore(tokens, at) || (before?.kind === 'mark' && before.text !== '.')) && !blankAfter(tokens, at);
}
