// A finished tree that can still be changed: who hangs where, and for a word and all that hangs from it, where else it could hang
// without crossing a line. Takes the columns of one sentence and its tree; knows no weights.

/** A sentence and its tree. Node `n` stands for the root and `n + 1` for nobody. Marks (punctuation) are in no list of children. */
export type TreeView = {
  n: number;
  words: Int32Array;
  ends: Int32Array;
  tags: Int32Array;
  kinds: Int32Array;
  isMark: Uint8Array;
  heads: Int32Array;
  labels: Uint8Array;
  /** The tree of the other look, and how sure both looks were (parse-view.ts), two bits each. */
  otherHeads: Int32Array;
  otherLabels: Uint8Array;
  doubts: Uint8Array;
  /** The children of each node in order: the first, the last, and of each child the one before and the one after. */
  first: Int32Array;
  last: Int32Array;
  previous: Int32Array;
  following: Int32Array;
  /** The nearest words before and after each place that are no marks. */
  wordBefore: Int32Array;
  wordAfter: Int32Array;
  /** How many commas and other marks, verbs, conjunctions and nouns stand before each word, one byte a count. */
  before: Int32Array;
  stamp: Int32Array;
  turn: number;
};

/** Room for a sentence of `size` words. */
export function openTree(size: number): TreeView {
  const ints = () => new Int32Array(size + 2);
  return {
    n: 0,
    words: ints(),
    ends: ints(),
    tags: ints(),
    kinds: ints(),
    isMark: new Uint8Array(size + 2),
    heads: ints(),
    labels: new Uint8Array(size + 2),
    otherHeads: ints(),
    otherLabels: new Uint8Array(size + 2),
    doubts: new Uint8Array(size + 2),
    first: ints(),
    last: ints(),
    previous: ints(),
    following: ints(),
    wordBefore: ints(),
    wordAfter: ints(),
    before: ints(),
    stamp: ints(),
    turn: 0,
  };
}

/** Builds the lists of children and neighbours, once words, marks and heads are filled in. */
export function linkTree(tree: TreeView): void {
  const { n, isMark, heads, first, last, wordBefore, wordAfter, stamp } = tree;
  const none = n + 1;
  for (const array of [first, last, tree.previous, tree.following]) array.fill(none, 0, n + 2);
  stamp.fill(0, 0, n + 2);
  tree.turn = 0;
  let near = none;
  for (let i = 0; i < n; i += 1) {
    wordBefore[i] = near;
    if (isMark[i] === 0) near = i;
  }
  near = none;
  for (let i = n - 1; i >= 0; i -= 1) {
    wordAfter[i] = near;
    if (isMark[i] === 0) near = i;
  }
  for (let i = 0; i < n; i += 1) if (isMark[i] === 0) hang(tree, i, heads[i] as number);
}

/** Hangs a word that hangs nowhere. */
export function hang({ heads, first, last, previous, following, n }: TreeView, child: number, head: number): void {
  const none = n + 1;
  heads[child] = head;
  let at = last[head] as number;
  let after = none;
  while (at !== none && at > child) {
    after = at;
    at = previous[at] as number;
  }
  previous[child] = at;
  following[child] = after;
  if (at === none) first[head] = child;
  else following[at] = child;
  if (after === none) last[head] = child;
  else previous[after] = child;
}

/** Takes a word off its head. */
export function unhang({ heads, first, last, previous, following, n }: TreeView, child: number): void {
  const none = n + 1;
  const head = heads[child] as number;
  const [at, after] = [previous[child] as number, following[child] as number];
  if (at === none) first[head] = after;
  else following[at] = after;
  if (after === none) last[head] = at;
  else previous[after] = at;
}

/** Where a phrase can hang: nodes, with the side each lies on (1 left, 2 right, 3 above both) and how far up. */
export type Places = { count: number; readonly nodes: Int32Array; readonly sides: Uint8Array; readonly ranks: Uint8Array };

// How many places are looked at on each side, besides the one above both.
const mostPlaces = 8;
/** The most places that there can be. */
export const placeRoom = 2 * mostPlaces + 1;

/** Room for places. */
export const openPlaces = (): Places => ({
  count: 0,
  nodes: new Int32Array(placeRoom),
  sides: new Uint8Array(placeRoom),
  ranks: new Uint8Array(placeRoom),
});

/**
 * The places for the words from `from` to `to` (with all that hangs from them): up from the neighbours on both sides as far as
 * the node above both (or the top word, at either end of the sentence), which comes between the two sides.
 */
export function findPlaces(tree: TreeView, from: number, to: number, places: Places): void {
  const { n, heads, wordBefore, wordAfter, stamp } = tree;
  const left = wordBefore[from] as number;
  const right = wordAfter[to] as number;
  tree.turn += 1;
  let top = -1;
  for (let at = left; at < n; at = heads[at] as number) {
    stamp[at] = tree.turn;
    top = at;
  }
  if (left < n && right < n) {
    top = right;
    while (stamp[top] !== tree.turn) top = heads[top] as number;
  } else {
    for (let at = right; at < n; at = heads[at] as number) top = at;
  }
  places.count = 0;
  if (top < 0) return;
  const climb = (start: number, side: number): number => {
    let rank = 0;
    for (let at = start; at < n && at !== top; at = heads[at] as number, rank += 1) if (rank < mostPlaces) addPlace(places, at, side, rank);
    return rank;
  };
  const rank = climb(left, 1);
  const above = places.count;
  addPlace(places, top, 3, 0);
  const rankRight = climb(right, 2);
  places.ranks[above] = Math.min(rank, rankRight, 255);
}

function addPlace(places: Places, node: number, side: number, rank: number): void {
  places.nodes[places.count] = node;
  places.sides[places.count] = side;
  places.ranks[places.count] = Math.min(rank, 255);
  places.count += 1;
}
