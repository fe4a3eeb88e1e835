// A third look, at a finished tree: every word is asked once more where it hangs, now that all around it is known; then the marks
// are hung. Takes interned words, tags and a tree of one sentence; changes the tree. Never crosses lines and never makes a circle.
import { hashText, mix } from './hash.ts';
import { addScores, type Linear } from './linear.ts';
import { doubtOf, noTag, punctuation, rootTag, type Draft, type Lexicon } from './parse-view.ts';

import { markKeys, mostPlaceKeys, placeKeys, type Mark, type Phrase } from './revise-features.ts';
import { findPlaces, hang, linkTree, openPlaces, openTree, placeRoom, unhang, type Places, type TreeView } from './revise-view.ts';
import { rowOf } from './tag-view.ts';
import { column, type Words } from './words.ts';

/** Fills a tree with a sentence; returns a larger tree when this one is too small. */
export function fillTree(given: TreeView, { rows }: Words, draft: Draft, advice: Draft, { known, kinds }: Lexicon): TreeView {
  const { ids, tags, start, count: n } = draft;
  const tree = given.heads.length < n + 2 ? openTree(n * 2) : given;
  let counts = 0;
  tree.n = n;
  for (let i = 0; i < n; i += 1) {
    const row = rowOf(ids[start + i] as number);
    const lower = rows[row + column.lower] as number;
    const kind = kinds[tags[start + i] as number] as number;
    const mark = (kind & 31) === punctuation;
    tree.isMark[i] = mark ? 1 : 0;
    tree.ends[i] = rows[row + column.end3] as number;
    tree.words[i] = mark || known.has(lower) ? lower : mix(1, rows[row + column.end3] as number);
    tree.tags[i] = tags[start + i] as number;
    tree.kinds[i] = kind & 31;
    tree.before[i] = counts;
    if (kind > 31) counts = (counts + (1 << ((kind >> 5) * 8 - 8))) | 0;
    tree.heads[i] = mark ? n + 1 : (draft.heads[i] as number);
    tree.labels[i] = draft.labels[i] as number;
    tree.otherHeads[i] = advice.heads[i] as number;
    tree.otherLabels[i] = advice.labels[i] as number;
    tree.doubts[i] = doubtOf(draft.sure[i] as number) | (doubtOf(advice.sure[i] as number) << 2);
  }
  for (let node = n; node < n + 2; node += 1) {
    tree.before[node] = counts;
    tree.heads[node] = n + 1;
    tree.labels[node] = 0;
    tree.isMark[node] = 0;
    const tag = node === n ? rootTag : noTag;
    tree.words[node] = tag;
    tree.ends[node] = tag;
    tree.tags[node] = tag;
    tree.kinds[node] = tag & 31;
  }
  linkTree(tree);
  return tree;
}

/** The phrase of a word: what hangs from it, as far as it goes on both sides. */
export function setPhrase(tree: TreeView, word: number, phrase: Phrase): void {
  const none = tree.n + 1;
  let [from, to] = [word, word];
  while ((tree.first[from] as number) < from) from = tree.first[from] as number;
  while ((tree.last[to] as number) > to && tree.last[to] !== none) to = tree.last[to] as number;
  phrase.word = word;
  phrase.from = from;
  phrase.to = to;
  phrase.head = tree.heads[word] as number;
  phrase.label = tree.labels[word] as number;
}

const openers = new Map([
  [hashText(')'), hashText('(')],
  [hashText(']'), hashText('[')],
  [hashText('}'), hashText('{')],
]);

/** Finds the earlier mark that this one goes with: the bracket that it closes, else the last mark of the same spelling. */
export function setMark(tree: TreeView, at: number, mark: Mark): void {
  const wanted = openers.get(tree.words[at] as number) ?? (tree.words[at] as number);
  let partner = at - 1;
  while (partner >= 0 && (tree.isMark[partner] === 0 || tree.words[partner] !== wanted)) partner -= 1;
  mark.mark = at;
  mark.partner = partner < 0 ? tree.n + 1 : partner;
}

/** Writes the keys of each place for a word, a row of `mostPlaceKeys` a place; `counts` says how many. */
export function keysOfPlaces(tree: TreeView, phrase: Phrase, places: Places, keys: Int32Array[], counts: Int32Array): void {
  findPlaces(tree, phrase.from, phrase.to, places);
  for (let i = 0; i < places.count; i += 1) {
    counts[i] = placeKeys(
      tree,
      phrase,
      places.nodes[i] as number,
      places.sides[i] as number,
      places.ranks[i] as number,
      keys[i] as Int32Array,
    );
  }
}

/** The same for a mark. */
export function keysOfMark(tree: TreeView, mark: Mark, places: Places, keys: Int32Array[], counts: Int32Array): void {
  findPlaces(tree, mark.mark, mark.mark, places);
  const { count, nodes, sides } = places;
  let above = 0;
  while (above < count && sides[above] !== 3) above += 1;
  const leftTop = above > 0 ? (tree.labels[nodes[above - 1] as number] as number) : 0;
  const rightTop = above < count - 1 ? (tree.labels[nodes[count - 1] as number] as number) : 0;
  for (let i = 0; i < count; i += 1) {
    const fromTop = i <= above ? above - i : count - i;
    counts[i] = markKeys(
      tree,
      mark,
      nodes[i] as number,
      sides[i] as number,
      places.ranks[i] as number,
      fromTop,
      leftTop | (rightTop << 6),
      keys[i] as Int32Array,
    );
  }
}

/** Rows for the keys of every place that there can be. */
export const openKeys = (): Int32Array[] => Array.from({ length: placeRoom }, () => new Int32Array(mostPlaceKeys));

/** Moves a word to another place. */
export function move(tree: TreeView, word: number, head: number, label: number): void {
  tree.labels[word] = label;
  if (tree.heads[word] === head) return;
  unhang(tree, word);
  hang(tree, word, head);
}

/** A reviser: changes `draft.heads` and `draft.labels`. */
export type Reviser = (words: Words, draft: Draft, advice: Draft) => void;

/** A reviser from its weights. `root` and `mark` are the numbers of the labels of roots and marks. */
export function reviserFrom(
  model: Linear,
  lexicon: Lexicon,
  { count, root, mark, limit, stay }: { count: number; root: number; mark: number; limit: number; stay: number },
): Reviser {
  const scores = new Int32Array(count + 1);
  const places = openPlaces();
  const keys = openKeys();
  const counts = new Int32Array(keys.length);
  const phrase: Phrase = { word: 0, from: 0, to: 0, head: 0, label: 0 };
  const partner: Mark = { mark: 0, partner: 0 };
  let tree = openTree(256);
  return (words, draft, advice) => {
    const { count: n } = draft;
    tree = fillTree(tree, words, draft, advice, lexicon);
    for (let i = 0; i < n; i += 1) {
      if (tree.isMark[i] === 1 || tree.heads[i] === n || ((draft.sure[i] as number) > limit && draft.heads[i] === advice.heads[i]))
        continue;
      setPhrase(tree, i, phrase);
      keysOfPlaces(tree, phrase, places, keys, counts);
      let [top, place, label] = [-0x80000000, -1, 0];
      for (let at = 0; at < places.count; at += 1) {
        scores.fill(0);
        addScores(model, keys[at] as Int32Array, counts[at] as number, scores);
        if (places.nodes[at] === phrase.head) scores[phrase.label] = (scores[phrase.label] as number) + stay;
        for (let name = 1; name <= count; name += 1) {
          if (name === root || (scores[name] as number) <= top) continue;
          [top, place, label] = [scores[name] as number, at, name];
        }
      }
      if (place >= 0) move(tree, i, places.nodes[place] as number, label);
    }
    for (let i = 0; i < n; i += 1) {
      if (tree.isMark[i] === 0) continue;
      setMark(tree, i, partner);
      keysOfMark(tree, partner, places, keys, counts);
      let [top, place] = [-0x80000000, -1];
      for (let at = 0; at < places.count; at += 1) {
        scores[0] = 0;
        addScores(model, keys[at] as Int32Array, counts[at] as number, scores);
        if ((scores[0] as number) > top) [top, place] = [scores[0] as number, at];
      }
      // Marks alone: the first is the root, and holds the others.
      tree.heads[i] = place >= 0 ? (places.nodes[place] as number) : i === 0 ? n : 0;
      tree.labels[i] = tree.heads[i] === n ? root : mark;
    }
    for (let i = 0; i < n; i += 1) {
      draft.heads[i] = tree.heads[i] as number;
      draft.labels[i] = tree.labels[i] as number;
    }
  };
}
