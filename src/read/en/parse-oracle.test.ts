import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveCosts, treeOf } from './parse-oracle.ts';
import { doLeft, doRight, doShift, isDone, openState, startState } from './parse-state.ts';

/** A random projective tree over n words: each span gets a root, and so do the spans left and right of it. */
function projective(n: number, dice: () => number): Int32Array {
  const heads = new Int32Array(n);
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const root = from + Math.floor(dice() * (to - from));
    heads[root] = head;
    build(from, root, root);
    build(root + 1, to, root);
  };
  build(0, n, n);
  return heads;
}

it('following moves that cost nothing rebuilds any projective tree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (n, stream) => {
      const heads = projective(n, () => stream.next().value as number);
      const tree = treeOf(heads, n);
      const state = startState(openState(30), n);
      const costs = new Int32Array(3);
      while (!isDone(state)) {
        moveCosts(state, tree, costs);
        if (costs[0] === 0) doShift(state);
        else if (costs[1] === 0) doLeft(state, 1);
        else {
          expect(costs[2]).toBe(0);
          doRight(state, 1);
        }
      }
      expect([...state.heads.slice(0, n)]).toEqual([...heads]);
    }),
  );
});

it('any walk of allowed moves ends in a tree with one root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.nat(2)), (n, stream) => {
      const state = startState(openState(30), n);
      const costs = new Int32Array(3);
      const tree = treeOf(new Int32Array(n).fill(n), n);
      while (!isDone(state)) {
        moveCosts(state, tree, costs);
        const open = [0, 1, 2].filter((move) => (costs[move] as number) < 1000);
        const move = open[(stream.next().value as number) % open.length] as number;
        if (move === 0) doShift(state);
        else if (move === 1) doLeft(state, 1);
        else doRight(state, 1);
      }
      const heads = [...state.heads.slice(0, n)];
      expect(heads.filter((head) => head === n)).toHaveLength(1);
      for (let i = 0; i < n; i += 1) {
        let [at, steps] = [i, 0];
        while (at !== n && steps <= n) {
          at = heads[at] as number;
          steps += 1;
        }
        expect(at).toBe(n);
      }
    }),
  );
});
