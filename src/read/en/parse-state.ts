// The parser's desk: a stack, a place in the sentence and the tree so far, in the arc-hybrid system (Kuhlmann and others 2011).
// The root stands after the last word. Holds everything in flat arrays so that nothing is made while parsing.

// The moves are class numbers: 0 shifts; an arc move carries its label, `1 + label` to the left, `1 + labels + label` to the right.

/** A sentence being parsed. Node n is the root, node n + 1 means "nobody". */
export type State = {
  n: number;
  stack: Int32Array;
  depth: number;
  next: number;
  heads: Int32Array;
  labels: Uint8Array;
  /** The two outermost children on each side; n + 1 for none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
};

/** Room for a sentence of up to `size` words. */
export function openState(size: number): State {
  const ints = () => new Int32Array(size + 2);
  const bytes = () => new Uint8Array(size + 2);
  return {
    n: 0,
    stack: ints(),
    depth: 0,
    next: 0,
    heads: ints(),
    labels: bytes(),
    left1: ints(),
    left2: ints(),
    right1: ints(),
    right2: ints(),
    leftCount: bytes(),
    rightCount: bytes(),
  };
}

/** Starts a sentence of `n` words; returns a larger state when this one is too small. */
export function startState(given: State, n: number): State {
  const state = given.stack.length < n + 2 ? openState(n * 2) : given;
  const none = n + 1;
  state.n = n;
  state.depth = 0;
  state.next = 0;
  for (const array of [state.heads, state.left1, state.left2, state.right1, state.right2]) array.fill(none, 0, n + 2);
  for (const array of [state.labels, state.leftCount, state.rightCount]) array.fill(0, 0, n + 2);
  return state;
}

/** Whether the sentence is done. */
export const isDone = (state: State): boolean => state.depth === 0 && state.next === state.n;
export const canShift = (state: State): boolean => state.next < state.n;
/** The root takes one child only: the last word left on the stack. */
export const canLeft = (state: State): boolean => state.depth > 0 && (state.next < state.n || state.depth === 1);
export const canRight = (state: State): boolean => state.depth > 1;

/** Makes the next word the top of the stack. */
export function doShift(state: State): void {
  state.stack[state.depth] = state.next;
  state.depth += 1;
  state.next += 1;
}

/** The next word becomes the head of the top of the stack. */
export function doLeft(state: State, label: number): void {
  state.depth -= 1;
  const child = state.stack[state.depth] as number;
  const head = state.next;
  state.heads[child] = head;
  state.labels[child] = label;
  state.left2[head] = state.left1[head] as number;
  state.left1[head] = child;
  state.leftCount[head] = (state.leftCount[head] as number) + 1;
}

/** The second of the stack becomes the head of the top. */
export function doRight(state: State, label: number): void {
  state.depth -= 1;
  const child = state.stack[state.depth] as number;
  const head = state.stack[state.depth - 1] as number;
  state.heads[child] = head;
  state.labels[child] = label;
  state.right2[head] = state.right1[head] as number;
  state.right1[head] = child;
  state.rightCount[head] = (state.rightCount[head] as number) + 1;
}
