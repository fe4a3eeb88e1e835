// Clusters: commitments that lean on each other through demands, limits, groups or conditions. What can come about in one, and who is stuck in it, hangs on
// nothing in the others, so that a change of position is worked out where it was made.
import type { Item } from './compile.ts';
import { atomsOf } from './formula.ts';

/** The clusters, each a list of commitment numbers in order, and by commitment the number of its cluster. */
export type Clusters = { members: number[][]; of: number[] };

/** Finds the clusters: trees of parents, joined pair by pair. */
export function clustersOf(items: readonly Item[], groups: readonly (readonly number[])[]): Clusters {
  const parent = items.map(({ index }) => index);
  const rootOf = (start: number): number => {
    let at = start;
    for (let next = parent[at] ?? at; next !== at; next = parent[at] ?? at) {
      parent[at] = parent[next] ?? next;
      at = next;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    if (one < 0 || other < 0) return;
    const [a, b] = [rootOf(one), rootOf(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (const { index, waits, lids, requires } of items) {
    for (const { until } of [...waits, ...lids]) join(index, until);
    for (const atom of atomsOf(requires)) if ('commitment' in atom) join(index, atom.commitment);
  }
  for (const [first = -1, ...others] of groups) for (const other of others) join(first, other);
  const number = new Map<number, number>();
  const clusters: Clusters = { members: [], of: [] };
  for (const { index } of items) {
    const root = rootOf(index);
    let at = number.get(root);
    if (at === undefined) number.set(root, (at = clusters.members.push([]) - 1));
    clusters.members[at]?.push(index);
    clusters.of.push(at);
  }
  return clusters;
}
