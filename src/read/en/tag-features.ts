// What the tagger looks at for one word: the word and its neighbours, their endings and outlines, and the tags already known.
// Takes a view of a sentence; writes integer keys. Tags are given twice: from right to left, by the tags after the word; then from
// left to right, by the tags on both sides.
import { mix } from './hash.ts';
import type { TagView } from './tag-view.ts';
import { column, flag } from './words.ts';

/** The most keys that one word can have. */
export const mostTagKeys = 120;

const outside = 0x1234567;
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

/** Keys of word `i` that look at no tag. Each returns how many keys it wrote. */
export function wordKeys(view: TagView, i: number, keys: Int32Array): number {
  filled = 0;
  target = keys;
  if (view.hidden[i] === 0) spellingKeys(view, i);
  formKeys(view, i);
  kindKeys(view, i);
  nameKeys(view, i);
  return filled;
}

/** Keys of the tags after word `i`, written from place `from`. */
export function firstTagKeys(view: TagView, i: number, keys: Int32Array, from: number): number {
  filled = from;
  target = keys;
  rightTagKeys(view, i);
  return filled;
}

/** Keys of the tags on both sides of word `i`, written from place `from`. */
export function secondTagKeys(view: TagView, i: number, keys: Int32Array, from: number): number {
  filled = from;
  target = keys;
  bothTagKeys(view, i);
  return filled;
}

function cell(view: TagView, i: number, name: number): number {
  return i < 0 || i >= view.count ? outside + (i < 0 ? 0 : 1) : (view.rows[(view.at[i] as number) + name] as number);
}

function spellingKeys(view: TagView, i: number): void {
  const lower = cell(view, i, column.lower);
  const before = cell(view, i - 1, column.lower);
  const after = cell(view, i + 1, column.lower);
  one(101, cell(view, i, column.form));
  one(102, lower);
  two(117, before, lower);
  two(118, lower, after);
  three(136, before, lower, after);
  three(141, view.capitals, cell(view, i, column.flags), lower);
  two(159, lower, kindAt(view, i + 1));
  two(160, lower, kindAt(view, i - 1));
}

function formKeys(view: TagView, i: number): void {
  const { rows } = view;
  const row = view.at[i] as number;
  const get = (name: number) => rows[row + name] as number;
  const shape = get(column.shape);
  const flags = get(column.flags);
  const before = cell(view, i - 1, column.lower);
  const after = cell(view, i + 1, column.lower);
  const before2 = cell(view, i - 2, column.lower);
  const after2 = cell(view, i + 2, column.lower);
  one(103, get(column.end1));
  one(104, get(column.end2));
  one(105, get(column.end3));
  one(106, get(column.end4));
  one(133, get(column.end5));
  one(107, get(column.front1));
  one(108, get(column.front2));
  one(109, get(column.front3));
  one(134, get(column.front4));
  two(110, shape, i === 0 ? 1 : 0);
  two(111, flags, i === 0 ? 1 : 0);
  two(112, flags, get(column.end3));
  two(135, flags, get(column.end2));
  one(113, before);
  one(114, after);
  one(115, before2);
  one(116, after2);
  two(119, before, after);
  two(120, before2, before);
  two(121, after, after2);
  one(122, cell(view, i - 1, column.end3));
  one(123, cell(view, i + 1, column.end3));
  one(137, cell(view, i + 1, column.end2));
  two(124, cell(view, i - 1, column.flags), flags);
  two(125, cell(view, i + 1, column.flags), flags);
  three(126, cell(view, i - 1, column.flags), flags, cell(view, i + 1, column.flags));
  two(127, get(column.end3), before);
  two(128, get(column.end3), after);
  two(138, get(column.end2), cell(view, i + 1, column.end2));
  one(129, cell(view, i - 3, column.lower));
  one(130, cell(view, i + 3, column.lower));
  one(131, 0);
  two(140, view.capitals, flags);
  three(142, view.capitals, flags, i === 0 ? 1 : 0);
  three(143, shape, cell(view, i - 1, column.shape), cell(view, i + 1, column.shape));
  if ((flags & flag.capital) !== 0) two(132, before, view.count > 0 ? cell(view, i + 1, column.shape) : 0);
}

function kindKeys(view: TagView, i: number): void {
  const own = kindAt(view, i);
  const before = kindAt(view, i - 1);
  const after = kindAt(view, i + 1);
  const after2 = kindAt(view, i + 2);
  one(150, own);
  one(151, after);
  one(152, before);
  one(153, after2);
  two(154, own, after);
  two(155, before, own);
  three(156, before, own, after);
  three(157, own, after, after2);
  two(158, own, cell(view, i, column.flags));
  three(161, kindAt(view, i - 2), before, own);
}

// Family: only of words too rare to have a kind. Names: only where the gazetteer has the word or a neighbour.
function nameKeys(view: TagView, i: number): void {
  const flags = cell(view, i, column.flags);
  const ending = cell(view, i, column.ending);
  const stem = view.stems[i] as number;
  const kin = view.kin[i] as number;
  if (stem !== 0) {
    two(190, ending, stem);
    three(191, ending, stem, flags);
    three(192, ending, stem, kindAt(view, i - 1));
    three(193, ending, stem, kindAt(view, i + 1));
  }
  if (kin !== 0) {
    two(194, kin, flags);
    two(195, kin & 255, kin >> 8 === 0 ? 0 : 1);
    two(196, kin >> 8, ending);
  }
  const own = view.named[i] as number;
  const before = i > 0 ? (view.named[i - 1] as number) : 0;
  const after = i + 1 < view.count ? (view.named[i + 1] as number) : 0;
  if (before > 1) {
    two(174, before, flags);
    two(178, before, cell(view, i, column.end3));
  }
  if (after > 1) two(175, after, flags);
  if (own <= 1) return;
  one(170, own);
  three(171, own, flags, i === 0 ? 8 : view.capitals);
  two(172, own, before);
  two(173, own, after);
  two(176, own, cell(view, i - 1, column.lower));
  two(177, own, cell(view, i + 1, column.lower));
  two(179, own, kindAt(view, i));
  three(180, own, cell(view, i - 1, column.flags), cell(view, i + 1, column.flags));
}

function kindAt(view: TagView, i: number): number {
  return i < 0 || i >= view.count ? outside : (view.kinds[i] as number);
}

function rightTagKeys(view: TagView, i: number): void {
  const tag = tagAt(view, i + 1);
  const tag2 = tagAt(view, i + 2);
  one(201, tag);
  two(202, tag, tag2);
  two(205, tag, cell(view, i - 1, column.lower));
  two(206, tag, cell(view, i, column.end3));
  two(207, tag, cell(view, i + 1, column.lower));
  three(209, tag, cell(view, i, column.end2), cell(view, i - 1, column.end3));
  two(210, tag, cell(view, i, column.shape));
  if (view.hidden[i] !== 0) return;
  const lower = cell(view, i, column.lower);
  two(203, tag, lower);
  three(204, tag, tag2, lower);
  two(208, tag2, lower);
}

function bothTagKeys(view: TagView, i: number): void {
  const left = tagAt(view, i - 1);
  const left2 = tagAt(view, i - 2);
  const right = tagAt(view, i + 1);
  const right2 = tagAt(view, i + 2);
  const end = cell(view, i, column.end3);
  const kind = kindAt(view, i);
  one(221, left);
  two(222, left2, left);
  one(223, right);
  two(224, right, right2);
  two(225, left, right);
  three(226, left2, left, right);
  three(227, left, right, right2);
  two(228, left, end);
  two(229, right, end);
  three(230, left, right, end);
  three(231, left, right, kind);
  two(232, left, kind);
  two(233, right, kind);
  three(234, left2, left, kind);
  three(235, left, right, cell(view, i, column.shape));
  two(236, left, cell(view, i + 1, column.lower));
  two(237, right, cell(view, i - 1, column.lower));
  two(244, tagAt(view, i - 3), kind);
  if (view.hidden[i] !== 0) return;
  const lower = cell(view, i, column.lower);
  two(238, left, lower);
  two(239, right, lower);
  three(240, left, lower, right);
  three(241, left2, left, lower);
  three(242, right, right2, lower);
  two(243, left2, lower);
}

const tagAt = (view: TagView, i: number): number => (i < 0 || i >= view.count ? 0 : (view.tags[i] as number));
