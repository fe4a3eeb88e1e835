import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPlaces, hang, linkTree, openPlaces, openTree, unhang, type TreeView } from './revise-view.ts';

/** A random tree without crossing lines: each span gets a root, and so do the spans left and right of it. */
function randomTree(n: number, dice: () => number): TreeView {
  const tree = openTree(n);
  tree.n = n;
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const root = from + Math.floor(dice() * (to - from));
    tree.heads[root] = head;
    build(from, root, root);
    build(root + 1, to, root);
  };
  build(0, n, n);
  tree.heads.fill(n + 1, n, n + 2);
  linkTree(tree);
  return tree;
}

/** The words under each word, itself included. */
function under(tree: TreeView, word: number): number[] {
  return Array.from({ length: tree.n }, (_, i) => i).filter((i) => {
    let at = i;
    while (at < tree.n && at !== word) at = tree.heads[at] as number;
    return at === word;
  });
}

// The line to the root goes out at the end: nothing may span the word that hangs there.
const crosses = (heads: Int32Array, n: number): boolean => {
  const arcs = Array.from({ length: n }, (_, i): [number, number] => [Math.min(i, heads[i] as number), Math.max(i, heads[i] as number)]);
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
};
const childrenOf = (tree: TreeView, head: number): number[] => {
  const children: number[] = [];
  for (let child = tree.first[head] as number; child !== tree.n + 1; child = tree.following[child] as number) children.push(child);
  return children;
};

it('a phrase can hang exactly where it crosses no line and makes no circle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.infiniteStream(fc.integer({ min: 0, max: 999 })), (n, stream) => {
      const tree = randomTree(n, () => (stream.next().value as number) / 1000);
      const places = openPlaces();
      for (let word = 0; word < n; word += 1) {
        if (tree.heads[word] === n) continue;
        const phrase = under(tree, word);
        findPlaces(tree, phrase[0] as number, phrase.at(-1) as number, places);
        const found = [...places.nodes.slice(0, places.count)].sort((a, b) => a - b);
        const possible = Array.from({ length: n }, (_, i) => i).filter((head) => {
          if (phrase.includes(head)) return false;
          const heads = tree.heads.slice(0, n);
          heads[word] = head;
          return !crosses(heads, n);
        });
        expect(found).toEqual(possible);
      }
    }),
  );
});

it('taking a word off and hanging it elsewhere keeps every list of children whole and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.infiniteStream(fc.integer({ min: 0, max: 999 })), (n, stream) => {
      const dice = (): number => (stream.next().value as number) / 1000;
      const tree = randomTree(n, dice);
      for (let turn = 0; turn < 5; turn += 1) {
        const word = Math.floor(dice() * n);
        const others = Array.from({ length: n + 1 }, (_, i) => i).filter((i) => !under(tree, word).includes(i));
        unhang(tree, word);
        hang(tree, word, others[Math.floor(dice() * others.length)] as number);
      }
      for (let head = 0; head <= n; head += 1) {
        const wanted = Array.from({ length: n }, (_, i) => i).filter((i) => tree.heads[i] === head);
        expect(childrenOf(tree, head)).toEqual(wanted);
        expect(tree.last[head]).toBe(wanted.at(-1) ?? n + 1);
      }
    }),
  );
});

it('marks are no places and hold nothing', () => {
  const tree = openTree(4);
  tree.n = 4;
  // "he , left ." with both marks still in the air.
  tree.isMark.set([0, 1, 0, 1]);
  tree.heads.set([2, 5, 4, 5, 5, 5]);
  linkTree(tree);
  const places = openPlaces();
  findPlaces(tree, 1, 1, places);
  expect([...places.nodes.slice(0, places.count)]).toEqual([0, 2]);
  expect([...places.sides.slice(0, places.count)]).toEqual([1, 3]);
  findPlaces(tree, 3, 3, places);
  expect([...places.nodes.slice(0, places.count)]).toEqual([2]);
});
