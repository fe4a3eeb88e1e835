// Finds what goes round in a circle. Takes who points at whom; returns one circle for each tangle,
// told from its first name in the alphabet.

/** `{ a: [b], b: [a] }` gives `[[a, b]]`; an empty list when nothing goes round. */
export function findLoops(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  // Take away what points at nothing that is left, until nothing more goes: what stays lies on, or leads to, a circle.
  const left = new Map([...edges].map(([from, to]) => [from, new Set(to.filter((name) => edges.has(name)))]));
  const sources = new Map<string, string[]>();
  for (const [from, targets] of left) for (const to of targets) sources.set(to, [...(sources.get(to) ?? []), from]);
  const free = [...left].filter(([, targets]) => targets.size === 0).map(([name]) => name);
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    left.delete(name);
    for (const source of sources.get(name) ?? []) {
      const targets = left.get(source);
      targets?.delete(name);
      if (targets?.size === 0) free.push(source);
    }
  }
  const loops: string[][] = [];
  const seen = new Set<string>();
  for (const start of [...left.keys()].sort()) {
    const walk: string[] = [];
    let at = start;
    while (!seen.has(at)) {
      seen.add(at);
      walk.push(at);
      at = [...(left.get(at) ?? [])].sort()[0] ?? at;
    }
    const begin = walk.indexOf(at);
    if (begin >= 0) loops.push(fromFirst(walk.slice(begin)));
  }
  return loops;
}

function fromFirst(circle: readonly string[]): string[] {
  const begin = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(begin), ...circle.slice(0, begin)];
}
