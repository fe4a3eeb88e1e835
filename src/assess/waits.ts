// Who waits for what: the wait-for graph over what is not reached. A commitment on a circle of it is deadlocked.
import { onCircles } from './circles.ts';
import type { Item } from './compile.ts';
import { atomsOf } from './formula.ts';
import { isReached, noMoves } from './achievable.ts';
import type { Terrain } from './terrain.ts';

/** A circle of commitments, each waiting for the next. */
export type Circle = string[];
type Graph = ReadonlyMap<string, readonly string[]>;

const goalName = (until: number, atLeast: number): string => `goal ${until} ${atLeast}`;

/** The wait-for graph of a cluster: commitments (by number, as text) and goals "x has reached n", restricted to what is not reached. */
export function waitGraph(terrain: Terrain, reachable: readonly boolean[], members: readonly number[]): Graph {
  const { items, waits, lids } = terrain.world.frame;
  const graph = new Map<string, string[]>();
  const open = (at: number): boolean => at >= 0 && !reachable[at];
  const link = (from: string, to: number): void => {
    if (open(to)) graph.set(from, [...(graph.get(from) ?? []), String(to)]);
  };
  for (const at of members) {
    const item = items[at];
    if (item === undefined) continue;
    for (const index of terrain.hurdles[item.index]?.waits ?? []) {
      const wait = waits[index];
      if (wait === undefined || isReached(terrain, wait.until, wait.atLeast, reachable, noMoves)) continue;
      const goal = goalName(wait.until, wait.atLeast);
      if (!graph.has(goal)) {
        graph.set(goal, []);
        link(goal, wait.until);
        for (const lid of items[wait.until]?.lids ?? []) {
          if (terrain.lids[lid.index] && lid.max < wait.atLeast && lid.until >= 0) link(goal, lids[lid.index]?.until ?? -1);
        }
      }
      if (open(item.index)) graph.set(String(item.index), [...(graph.get(String(item.index)) ?? []), goal]);
    }
    if (open(item.index)) {
      for (const atom of atomsOf(item.requires))
        if (atom.kind === 'done' || atom.kind === 'started') link(String(item.index), atom.commitment);
    }
  }
  return graph;
}

/** The deadlocked commitments, each with a circle through it (ids, itself first). */
export function deadlocks(graph: Graph, items: readonly Item[], members: readonly number[]): Map<number, Circle> {
  const found = new Map<number, Circle>();
  const circular = onCircles(graph);
  for (const index of members) {
    const start = String(index);
    if (found.has(index) || !circular.has(start)) continue;
    const circle = (shortestCircle(graph, start) ?? []).filter((name) => !name.startsWith('goal')).map(Number);
    // One circle serves all who lie on it, each told from itself on.
    circle.forEach((at, place) => {
      if (!found.has(at))
        found.set(
          at,
          [...circle.slice(place), ...circle.slice(0, place)].map((member) => items[member]?.id ?? ''),
        );
    });
  }
  return found;
}

// Breadth first from `start` until it comes back.
function shortestCircle(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (next === start) {
        const path = [name];
        for (let at = name; at !== start;) {
          at = cameFrom.get(at) ?? start;
          path.push(at);
        }
        return path.toReversed();
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, name);
        queue.push(next);
      }
    }
  }
  return undefined;
}
