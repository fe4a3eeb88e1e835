// Where a sentence may end, and what the splitter looks at there. Takes tokens of a text; writes integer keys for the gap
// after a token. Knows nothing of grammar: punctuation, outlines and the words on either side.
import { hashText, mix } from './hash.ts';
import { column, flag, width, type Words } from './words.ts';

/** The most keys one gap can have. */
export const mostGapKeys = 40;
/** A text cut into tokens, with the words interned. */
export type GapView = {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  readonly ids: Int32Array;
  readonly words: Words;
};
/** What is known since the sentence began: how many tokens, whether a quotation or a bracket is open. */
export type GapMemory = { length: number; quotes: number; brackets: number };

const terminal =
  /^(?:[.!?\u2026]+|.*\.|[:;]|[^\p{L}\p{N},'"\u201C\u2018([{&/$%@#+=-]+|[:;=8]['-]?[()DPp/\\|*]+|--+|[-\u2013\u2014*=_~]+)$/su;
const closer = /^(?:["'\u2019\u201D)\]}\u00BB]|'')$/u;

/** Whether a sentence may end after token `i`: it is a mark or an abbreviation, or closes after one, and a new token may begin. */
export function mayEnd(view: GapView, i: number): boolean {
  // Most tokens are plain words, told by their flags without a look at the letters.
  const flags = view.words.rows[(view.ids[i] as number) * width + column.flags] as number;
  if ((flags & (flag.letter | flag.period)) === flag.letter && form(view, i).length > 3) return false;
  let at = i;
  while (at > 0 && i - at < 3 && closer.test(form(view, at)) && view.starts[at] === view.ends[at - 1]) at -= 1;
  if (!terminal.test(form(view, at))) return at < i && terminal.test(form(view, i));
  // Closing marks that touch belong to the sentence they close.
  return !(i + 1 < view.count && view.starts[i + 1] === view.ends[i] && closer.test(form(view, i + 1)));
}

const form = (view: GapView, i: number): string => view.words.forms[view.ids[i] as number] as string;

/** Keys for the gap after token `i`. */
export function gapKeys(view: GapView, i: number, memory: GapMemory, keys: Int32Array): number {
  const { rows } = view.words;
  const cell = (at: number, name: number): number =>
    at < 0 || at >= view.count ? 77 : (rows[(view.ids[at] as number) * width + name] as number);
  let last = i;
  while (last > 0 && i - last < 3 && closer.test(form(view, last)) && view.starts[last] === view.ends[last - 1]) last -= 1;
  const closed = last < i ? hashText(form(view, last + 1)) : 0;
  const mark = cell(last, column.lower);
  const before = cell(last - 1, column.lower);
  const next = cell(i + 1, column.lower);
  const next2 = cell(i + 2, column.lower);
  const nextShape = cell(i + 1, column.shape);
  const nextFlags = cell(i + 1, column.flags);
  const space = i + 1 < view.count && view.starts[i + 1] !== view.ends[i] ? 1 : 0;
  const line = space === 1 && view.text.slice(view.ends[i], view.starts[i + 1]).includes('\n') ? 1 : 0;
  const open = Math.min(1, memory.quotes) | (Math.min(1, memory.brackets) << 1);
  const long = memory.length < 2 ? memory.length : memory.length < 5 ? 2 : memory.length < 12 ? 3 : memory.length < 30 ? 4 : 5;
  const capital = nextFlags & (flag.capital | flag.letter | flag.digit);
  const markShape = cell(last, column.shape);
  let k = 0;
  keys[k++] = mix(1, mark);
  keys[k++] = mix(mix(2, mark), nextShape);
  keys[k++] = mix(mix(3, mark), capital | (space << 8));
  keys[k++] = mix(mix(4, mark), next);
  keys[k++] = mix(mix(5, mark), before);
  keys[k++] = mix(mix(6, before), capital | (space << 8));
  keys[k++] = mix(7, next);
  keys[k++] = mix(8, nextShape);
  keys[k++] = mix(mix(mix(9, mark), closed), capital | (space << 8));
  keys[k++] = mix(mix(mix(10, mark), open), capital | (space << 8));
  keys[k++] = mix(mix(mix(11, mark), long), capital);
  keys[k++] = mix(mix(mix(12, markShape), cell(last - 1, column.shape)), nextShape);
  keys[k++] = mix(mix(mix(13, markShape), nextShape), space);
  keys[k++] = mix(mix(14, next), next2);
  keys[k++] = mix(mix(15, nextShape), cell(i + 2, column.shape));
  keys[k++] = mix(mix(16, markShape), next);
  keys[k++] = mix(mix(mix(17, mark), cell(last - 1, column.shape)), capital | (space << 8));
  keys[k++] = mix(mix(mix(18, mark), open), nextShape);
  keys[k++] = mix(mix(19, mark), space | (line << 1));
  keys[k++] = mix(mix(mix(20, mark), cell(last - 1, column.end3)), capital);
  keys[k++] = mix(mix(mix(21, mark), nextShape), cell(i + 2, column.shape));
  keys[k++] = mix(mix(22, cell(last - 1, column.shape)), mark);
  return k;
}

/** Keeps `memory` up to date with token `i`, which was just passed. */
export function remember(view: GapView, i: number, memory: GapMemory): void {
  memory.length += 1;
  const token = form(view, i);
  if (token.length > 2) return;
  if (token === '"' || token === '\u201C' || token === '\u201D') memory.quotes = memory.quotes > 0 ? 0 : 1;
  else if (token === '(' || token === '[') memory.brackets += 1;
  else if (token === ')' || token === ']') memory.brackets = Math.max(0, memory.brackets - 1);
}
