// What the third look, at a finished tree, goes by: a word, a place where it could hang, and what hangs and stands around both.
// Takes a tree and one place; writes integer keys. Labels are the classes, so no key names the label that is to be found.
import { mix } from './hash.ts';
import { between, distance } from './parse-view.ts';
import type { TreeView } from './revise-view.ts';

/** The most keys that one place can have. */
export const mostPlaceKeys = 100;

/** What is the same for all places of a word, worked out once. */
export type Phrase = {
  /** The word, the first and the last word of what hangs from it, and its head and label so far. */
  word: number;
  from: number;
  to: number;
  head: number;
  label: number;
};

/** Writes the keys for hanging `phrase` on the node `h`, at a place with this side and rank; returns how many. */
export function placeKeys(tree: TreeView, phrase: Phrase, h: number, side: number, rank: number, keys: Int32Array): number {
  const { n, words, ends, tags, kinds, heads, labels, first, last, previous, following, wordBefore, wordAfter, before, isMark } = tree;
  const none = n + 1;
  const w = phrase.word;
  const right = h < w ? 1 : 0;
  const hw = words[h] as number,
    ww = words[w] as number;
  const ht = tags[h] as number,
    wt = tags[w] as number;
  const hk = kinds[h] as number,
    wk = kinds[w] as number;
  const g = heads[h] as number;
  const gw = words[g] as number,
    gt = tags[g] as number,
    gk = kinds[g] as number;
  const hl = labels[h] as number;
  // Brothers: the nearest between the word and the place, the next beyond, the first on the other side.
  let inner = right === 1 ? (last[h] as number) : (first[h] as number);
  let outer = none;
  while (inner !== none && (inner === w || (right === 1 ? inner > w : inner < w))) {
    if (inner !== w) outer = inner;
    inner = right === 1 ? (previous[inner] as number) : (following[inner] as number);
  }
  if (inner !== none && (right === 1 ? inner < h : inner > h)) inner = none;
  let other = right === 1 ? (first[h] as number) : (last[h] as number);
  if (other !== none && (right === 1 ? other > h : other < h)) other = none;
  const it = tags[inner] as number,
    il = labels[inner] as number,
    ok = kinds[outer] as number,
    ol = labels[outer] as number,
    xl = labels[other] as number;
  const inside = inner === none ? 0 : il;
  const beyond = outer === none ? 0 : ol;
  const across = other === none ? 0 : xl;
  const c1 = first[w] as number,
    c2 = last[w] as number;
  const c1l = c1 === none ? 0 : (labels[c1] as number),
    c2l = c2 === none ? 0 : (labels[c2] as number);
  const c1w = words[c1] as number,
    c2w = words[c2] as number;
  let kids = 0;
  for (let child = first[h] as number; child !== none; child = following[child] as number) {
    if (child !== w) kids |= 1 << ((labels[child] as number) % 31);
  }
  const [low, high] = right === 1 ? [h, w] : [w, h];
  const far = distance(high - low);
  const gap = between(before, low, high);
  const dir = right | (far << 1);
  const pair = ht | (wt << 8) | (right << 16);
  const pairK = hk | (wk << 5) | (right << 10);
  const around = side | (Math.min(3, rank) << 2);
  const markBefore = phrase.from > 0 && isMark[phrase.from - 1] === 1 ? (words[phrase.from - 1] as number) : 0;
  const markAfter = phrase.to + 1 < n && isMark[phrase.to + 1] === 1 ? (words[phrase.to + 1] as number) : 0;
  const l = wordBefore[w] as number,
    r = wordAfter[w] as number;
  const hn = wordAfter[h] as number,
    hp = wordBefore[h] as number;
  const same = phrase.head === h ? phrase.label : 0;

  let k = 0;
  keys[k++] = mix(301, same);
  keys[k++] = mix(302, phrase.label | (same === 0 ? 0 : 256) | (wk << 9) | (hk << 14));
  keys[k++] = mix(mix(303, phrase.label | (same === 0 ? 0 : 256)), ww);
  keys[k++] = mix(304, same | (around << 6) | (wk << 12));
  keys[k++] = mix(305, pairK | (around << 11) | (far << 16));
  keys[k++] = mix(mix(306, pairK), gap);
  keys[k++] = mix(307, pair | (far << 17));
  keys[k++] = mix(308, pair);
  keys[k++] = mix(mix(309, hw), wt | (right << 8));
  keys[k++] = mix(mix(310, ww), ht | (right << 8));
  keys[k++] = mix(mix(mix(311, hw), ww), right);
  keys[k++] = mix(mix(312, hw), wk | (dir << 5));
  keys[k++] = mix(mix(313, ww), hk | (dir << 5));
  keys[k++] = mix(mix(314, pair), (tags[hn] as number) | ((tags[l] as number) << 8));
  keys[k++] = mix(mix(315, pair), (tags[hp] as number) | ((tags[r] as number) << 8));
  keys[k++] = mix(mix(316, pair), (tags[l] as number) | ((tags[r] as number) << 8));
  keys[k++] = mix(mix(317, pair), (tags[hn] as number) | ((tags[r] as number) << 8));
  // Above.
  keys[k++] = mix(mix(318, pair), gt | (hl << 8));
  keys[k++] = mix(mix(319, pairK), hl);
  keys[k++] = mix(mix(320, gw), pairK | (hl << 11));
  keys[k++] = mix(mix(321, ww), gk | (hk << 5) | (hl << 10));
  keys[k++] = mix(mix(322, hw), wt | (hl << 8));
  // Brothers.
  keys[k++] = mix(mix(323, pair), it | (inside << 8));
  keys[k++] = mix(mix(324, pair), ok | (beyond << 5));
  keys[k++] = mix(mix(325, hw), wk | (inside << 5) | (right << 11));
  keys[k++] = mix(mix(326, hw), wk | (beyond << 5) | (right << 11));
  keys[k++] = mix(mix(mix(327, words[inner] as number), ww), hk);
  keys[k++] = mix(mix(328, words[inner] as number), pairK | (inside << 11));
  keys[k++] = mix(mix(329, pairK), inside | (beyond << 6) | (across << 12));
  keys[k++] = mix(mix(330, pairK), kids);
  keys[k++] = mix(mix(331, hw), kids);
  keys[k++] = mix(mix(mix(332, ww), kids), hk);
  keys[k++] = mix(mix(333, ww), hk | (inside << 5) | (beyond << 11));
  // Below.
  keys[k++] = mix(mix(334, pair), c1l | (c2l << 8));
  keys[k++] = mix(mix(335, c1w), pairK | (far << 11));
  keys[k++] = mix(mix(336, c2w), pairK | (c2l << 11));
  keys[k++] = mix(mix(mix(337, hw), c1w), wk);
  keys[k++] = mix(mix(mix(338, ww), c1w), hk | (right << 5));
  keys[k++] = mix(mix(339, c1w), hk | (wk << 5) | (inside << 10) | (c1l << 16));
  keys[k++] = mix(mix(340, c1w), gk | (hk << 5) | (wk << 10) | (hl << 15));
  keys[k++] = mix(mix(341, ww), c1l | (c2l << 6) | (hk << 12) | (right << 17));
  // Marks and edges.
  keys[k++] = mix(mix(mix(342, markBefore), markAfter), pairK);
  keys[k++] = mix(mix(343, markBefore), pairK | (around << 11));
  keys[k++] = mix(mix(344, markAfter), pairK | (around << 11));
  keys[k++] = mix(mix(345, markBefore), wk | (hl << 5) | (right << 11) | (c1l << 12));
  keys[k++] = mix(346, pairK | (hl << 11) | (around << 17));
  keys[k++] = mix(mix(347, ends[w] as number), hk | (right << 5));
  keys[k++] = mix(mix(348, ends[h] as number), wk | (right << 5));
  keys[k++] = mix(mix(349, tags[phrase.from] as number), pair | (far << 17));
  keys[k++] = mix(350, pairK | ((wordAfter[phrase.to] === none ? 1 : 0) << 11) | (around << 12));
  keys[k++] = mix(351, wt | (right << 8));
  keys[k++] = mix(352, ht | (right << 8));
  keys[k++] = mix(mix(353, ww), right);
  keys[k++] = mix(mix(354, c1w), wk | (right << 5));
  // What the other look says.
  const told = (tree.otherHeads[w] === h ? 1 : 0) | (phrase.head === h ? 2 : 0) | ((tree.doubts[w] as number) << 2);
  const otherLabel = tree.otherLabels[w] as number;
  keys[k++] = mix(355, told);
  keys[k++] = mix(356, told | (otherLabel << 6) | (phrase.label << 12));
  keys[k++] = mix(357, told | (pairK << 6));
  keys[k++] = mix(mix(358, told), ww);
  keys[k++] = mix(359, told | (otherLabel << 6) | (pairK << 12));
  keys[k++] = mix(360, told | (around << 6) | (wk << 12));
  return k;
}

/** A mark by its place, and the earlier mark that it goes with (or nobody). */
export type Mark = { mark: number; partner: number };

/** Writes the keys for hanging a mark on the node `h`; `top` is the node of the same side that hangs highest below what lies above both. */
export function markKeys(
  tree: TreeView,
  { mark, partner }: Mark,
  h: number,
  side: number,
  rank: number,
  fromTop: number,
  tops: number,
  keys: Int32Array,
): number {
  const { n, words, tags, kinds, heads, labels, first, last, wordBefore, wordAfter } = tree;
  const none = n + 1;
  const mw = words[mark] as number;
  const hk = kinds[h] as number,
    hl = labels[h] as number;
  const g = heads[h] as number;
  const gk = kinds[g] as number;
  const l = wordBefore[mark] as number,
    r = wordAfter[mark] as number;
  const final = r === none ? 1 : l === none ? 2 : 0;
  const around = side | (Math.min(3, rank) << 2) | (Math.min(3, fromTop) << 4) | (final << 6);
  const top = g === n ? 1 : 0;
  const far = distance(Math.abs(h - mark));
  const paired = partner === none ? 0 : heads[partner] === h ? 1 : 2;
  const next = mark + 1 < n ? (words[mark + 1] as number) : 0;
  const past = mark > 0 ? (words[mark - 1] as number) : 0;
  const [edge1, edge2] = [first[h] as number, last[h] as number];
  const edges = (edge1 === none ? 0 : edge1 < mark ? 1 : 2) | ((edge2 === none ? 0 : edge2 < mark ? 1 : 2) << 2);
  let k = 0;
  keys[k++] = mix(mix(401, mw), around);
  keys[k++] = mix(mix(402, mw), hk | (around << 5));
  keys[k++] = mix(mix(403, mw), hl | (around << 6));
  keys[k++] = mix(mix(404, mw), hk | (hl << 5) | (gk << 11) | (side << 16));
  keys[k++] = mix(mix(405, mw), top | (side << 1) | (final << 3) | (hl << 5));
  keys[k++] = mix(mix(406, mw), tops);
  keys[k++] = mix(mix(407, mw), side | (Math.min(3, fromTop) << 2) | (tops << 4));
  keys[k++] = mix(mix(408, mw), paired | (side << 2) | (rank === 0 ? 16 : 0));
  keys[k++] = mix(mix(409, mw), paired | (hl << 2) | (side << 8));
  keys[k++] = mix(mix(mix(410, mw), next), around);
  keys[k++] = mix(mix(mix(411, mw), past), around);
  keys[k++] = mix(mix(412, mw), far | (side << 3) | (hk << 5) | (final << 10));
  keys[k++] = mix(mix(413, mw), edges | (side << 4) | (hl << 6) | (final << 12));
  keys[k++] = mix(mix(mix(414, mw), words[h] as number), side);
  keys[k++] = mix(mix(415, mw), (tags[l] as number) | ((tags[r] as number) << 8) | (around << 16));
  keys[k++] = mix(mix(416, mw), (tags[h] as number) | (around << 8));
  keys[k++] = mix(417, hk | (hl << 5) | (around << 11));
  keys[k++] = mix(mix(418, mw), (labels[l] as number) | ((labels[r] as number) << 6) | (around << 12));
  keys[k++] = mix(mix(419, words[r] as number), hl | (around << 6));
  keys[k++] = mix(420, around);
  keys[k++] = mix(mix(421, mw), (r === none ? 0 : (kinds[r] as number)) | (hk << 5) | (side << 10) | (hl << 12));
  keys[k++] = mix(mix(mix(422, mw), tops), around);
  keys[k++] = mix(mix(mix(423, mw), tops), hl | (hk << 6) | (side << 11));
  keys[k++] = mix(mix(mix(424, mw), words[r] as number), around);
  keys[k++] = mix(mix(mix(425, mw), words[l] as number), around);
  keys[k++] = mix(mix(426, mw), (kinds[l] as number) | ((kinds[r] as number) << 5) | (hl << 10) | (side << 16) | (top << 18));
  return k;
}
