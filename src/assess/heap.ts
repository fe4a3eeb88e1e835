// A heap of moments: what has to be looked at again, and when. Takes times in any order, gives them back earliest first.

/** What waits for a moment. */
export type Timed<T> = { time: number; what: T };
/** A heap ordered by time. */
export type Heap<T> = {
  push: (time: number, what: T) => void;
  /** The earliest. */
  pop: () => Timed<T> | undefined;
  /** Everything at or before `time`, earliest first. */
  popUntil: (time: number) => Timed<T>[];
  size: () => number;
};

/** An empty heap. */
export function openHeap<T>(): Heap<T> {
  const list: Timed<T>[] = [];
  const timeAt = (at: number): number => list[at]?.time ?? Number.POSITIVE_INFINITY;
  const swap = (one: number, other: number): void => {
    const [a, b] = [list[one], list[other]];
    if (a !== undefined && b !== undefined) [list[one], list[other]] = [b, a];
  };
  const pop = (): Timed<T> | undefined => {
    swap(0, list.length - 1);
    const top = list.pop();
    for (let at = 0; ;) {
      const child = timeAt(2 * at + 2) < timeAt(2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (timeAt(child) >= timeAt(at)) break;
      swap(at, child);
      at = child;
    }
    return top;
  };
  return {
    push: (time, what) => {
      list.push({ time, what });
      for (let at = list.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (timeAt(parent) <= timeAt(at)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => (list.length === 0 ? undefined : pop()),
    popUntil: (time) => {
      const due: Timed<T>[] = [];
      while (timeAt(0) <= time) {
        const next = pop();
        if (next !== undefined) due.push(next);
      }
      return due;
    },
    size: () => list.length,
  };
}
