// Joins mentions into entities while a document is read: a union-find over mentions. Takes mention numbers; the smallest number of an
// entity stands for it, so the order of joining never shows.

export type Groups = {
  /** The mention that stands for the entity of mention `i`. */
  of(i: number): number;
  /** Makes two mentions one entity. */
  join(i: number, j: number): void;
  /** The entities, each its mentions in order, in the order of their first mentions. */
  all(): number[][];
};

/** Groups of `count` mentions, each alone at first. */
export function openGroups(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const of = (i: number): number => {
    let top = i;
    while (parent[top] !== top) top = parent[top] as number;
    while (parent[i] !== top) {
      const next = parent[i] as number;
      parent[i] = top;
      i = next;
    }
    return top;
  };
  return {
    of,
    join(i, j) {
      const [a, b] = [of(i), of(j)];
      parent[Math.max(a, b)] = Math.min(a, b);
    },
    all() {
      const lists = new Map<number, number[]>();
      for (let i = 0; i < count; i += 1) {
        const top = of(i);
        const list = lists.get(top);
        if (list === undefined) lists.set(top, [i]);
        else list.push(i);
      }
      return [...lists.values()];
    },
  };
}
