// What the name model looks at for one token: the word and its neighbours, their tags and outlines, the gazetteer, the document.
// Writes integer keys; labels before it do not enter here, they are weighed by the model's table of steps.
import { mix } from './hash.ts';
import type { NamesView } from './names-view.ts';
import { column } from './words.ts';

/** The most keys that one token can have. */
export const mostNameKeys = 128;

const outside = 0x2468ace;
let filled = 0;
let target: Int32Array = new Int32Array(0);
const one = (template: number, a: number): void => {
  target[filled] = mix(template, a);
  filled += 1;
};
const two = (template: number, a: number, b: number): void => {
  target[filled] = mix(mix(template, a), b);
  filled += 1;
};
const three = (template: number, a: number, b: number, c: number): void => {
  target[filled] = mix(mix(mix(template, a), b), c);
  filled += 1;
};

/** Keys for token `i`, which stands in the run from `start` to `end`; `votes` is what a first pass made of the same word. Returns how many. */
export function nameKeys(view: NamesView, i: number, start: number, end: number, votes: Int32Array, keys: Int32Array): number {
  filled = 0;
  target = keys;
  const s = view.sentence[i] as number;
  const low = view.bounds[s] as number;
  const high = view.bounds[s + 1] as number;
  const at = (j: number, name: number): number =>
    j < low ? outside : j >= high ? outside + 1 : (view.rows[(view.row[j] as number) + name] as number);
  const of = (column: Int32Array, j: number): number => (j < low ? -1 : j >= high ? -2 : (column[j] as number));
  const lower = at(i, column.lower);
  const shape = at(i, column.shape);
  const [before, after, before2, after2] = [
    at(i - 1, column.lower),
    at(i + 1, column.lower),
    at(i - 2, column.lower),
    at(i + 2, column.lower),
  ];
  const [tag, tagBefore, tagAfter] = [of(view.tag, i), of(view.tag, i - 1), of(view.tag, i + 1)];
  const [listed, listedBefore, listedAfter] = [of(view.listed, i), of(view.listed, i - 1), of(view.listed, i + 1)];
  const [alone, aloneBefore, aloneAfter] = [of(view.alone, i), of(view.alone, i - 1), of(view.alone, i + 1)];
  const first = i === low ? 1 : 0;
  one(1, at(i, column.form));
  one(2, lower);
  one(3, at(i, column.end2));
  one(4, at(i, column.end3));
  one(5, at(i, column.end4));
  one(6, at(i, column.front2));
  one(7, at(i, column.front3));
  one(8, at(i, column.front4));
  two(9, shape, first);
  two(10, shape, tag);
  one(11, before);
  one(12, after);
  one(13, before2);
  one(14, after2);
  two(15, before, lower);
  two(16, lower, after);
  two(17, before2, before);
  two(18, after, after2);
  two(19, before, after);
  two(20, tagBefore, tag);
  two(21, tag, tagAfter);
  three(22, tagBefore, tag, tagAfter);
  three(23, at(i - 1, column.shape), shape, at(i + 1, column.shape));
  two(24, tag, at(i, column.end3));
  one(25, at(i - 1, column.end3));
  one(26, at(i + 1, column.end3));
  two(27, before, tag);
  two(28, after, tag);
  one(29, listed);
  two(30, listed, shape);
  three(31, listedBefore, listed, listedAfter);
  two(32, listed, tag);
  two(33, listed, alone);
  two(34, alone, shape);
  three(35, aloneBefore, alone, aloneAfter);
  two(36, alone, tagAfter);
  one(37, aloneBefore);
  one(38, aloneAfter);
  two(39, listedBefore, shape);
  two(40, listedAfter, shape);
  // The first word before the run and the first after it, from wherever in the run the token stands.
  one(41, at(start - 1, column.lower));
  one(42, at(end, column.lower));
  two(43, at(start - 1, column.lower), i - start);
  two(44, at(end, column.lower), end - i);
  two(45, Math.min(i - start, 4), Math.min(end - i, 4));
  three(46, shape, Math.min(i - start, 3), Math.min(end - i, 3));
  // The last word of the capitals from here on is often what says what they name: "University", "Inc.", "Street".
  const last = lastCapital(view, i, end);
  one(47, at(last, column.lower));
  one(48, at(last, column.end3));
  two(49, at(last, column.lower), Math.min(last - i, 3));
  const begin = firstCapital(view, i, start);
  two(50, at(begin, column.lower), Math.min(i - begin, 3));
  two(51, of(view.alone, begin), Math.min(i - begin, 3));
  two(52, of(view.alone, begin), of(view.alone, last));
  const about = view.about[i] as number;
  one(53, about);
  two(54, about, listed);
  for (let bit = 1; bit <= 128; bit *= 2) if ((about & bit) !== 0) one(55, bit);
  const vote = votes[i] as number;
  if (vote !== 0) {
    one(60, vote);
    two(61, vote, shape);
    two(62, vote, listed);
    two(63, vote, of(votes, i - 1));
    two(64, vote, of(votes, i + 1));
  }
  one(65, 0);
  return filled;
}

function capital(view: NamesView, i: number): boolean {
  return ((view.rows[(view.row[i] as number) + column.flags] as number) & 1) !== 0;
}

function lastCapital(view: NamesView, i: number, end: number): number {
  let j = i;
  while (j + 1 < end && capital(view, j + 1)) j += 1;
  return j;
}

function firstCapital(view: NamesView, i: number, start: number): number {
  let j = i;
  while (j > start && capital(view, j - 1)) j -= 1;
  return j;
}
