// What a move would cost: how many arcs of a given tree can no longer be made after it (Goldberg and Nivre 2013).
// Used to train from states that the parser itself got into, and to see what a first parse would do next.
import { canLeft, canRight, canShift, type State } from './parse-state.ts';

/** A tree to follow: the head of each word (n is the root) and each head's children. */
export type Tree = { readonly heads: Int32Array; readonly firstChild: Int32Array; readonly nextSibling: Int32Array };

/** The cost of a move that is not allowed. */
export const impossible = 1_000_000;

/** A tree for the oracle; `heads[i]` is the head of word i, n the root. */
export function treeOf(heads: Int32Array, n: number): Tree {
  const firstChild = new Int32Array(n + 1).fill(-1);
  const nextSibling = new Int32Array(n + 1).fill(-1);
  // Children in falling order, so that those still to come are met first.
  for (let i = 0; i < n; i += 1) {
    const head = heads[i] as number;
    nextSibling[i] = firstChild[head] as number;
    firstChild[head] = i;
  }
  return { heads, firstChild, nextSibling };
}

/** Writes the costs of shift, left and right into `costs`. A move that is not allowed costs a million. */
export function moveCosts(state: State, tree: Tree, costs: Int32Array): void {
  const { stack, depth, next } = state;
  const top = depth > 0 ? (stack[depth - 1] as number) : -1;
  costs[0] = canShift(state) ? shiftCost(state, tree, top) : impossible;
  if (top < 0) {
    costs[1] = impossible;
    costs[2] = impossible;
    return;
  }
  const head = tree.heads[top] as number;
  const coming = childrenFrom(tree, top, next);
  const second = depth > 1 ? (stack[depth - 2] as number) : -1;
  costs[1] = canLeft(state) ? coming + (head > next || (head === second && second >= 0) ? 1 : 0) : impossible;
  costs[2] = canRight(state) ? coming + (head >= next ? 1 : 0) : impossible;
}

function childrenFrom(tree: Tree, node: number, from: number): number {
  let count = 0;
  for (let child = tree.firstChild[node] as number; child >= from; child = tree.nextSibling[child] as number) count += 1;
  return count;
}

/** Shifting loses the next word's children on the stack and its head there, unless that is the top. */
function shiftCost({ stack, depth, next, heads, n }: State, tree: Tree, top: number): number {
  const none = n + 1;
  let cost = 0;
  const head = tree.heads[next] as number;
  if (head < next && head !== top && heads[head] === none && onStack(stack, depth, head)) cost += 1;
  for (let child = tree.firstChild[next] as number; child >= 0; child = tree.nextSibling[child] as number) {
    if (child < next && heads[child] === none) cost += 1;
  }
  return cost;
}

// Words on the stack stand in rising order, so the search is by halves.
function onStack(stack: Int32Array, depth: number, node: number): boolean {
  let [low, high] = [0, depth - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = stack[middle] as number;
    if (found === node) return true;
    if (found < node) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
