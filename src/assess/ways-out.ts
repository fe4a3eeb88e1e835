// Ways out: the minimal sets of moves after which a commitment can come about. Searched by size; a set that contains a smaller way out is no news.
import type { Item } from './compile.ts';
import { atomsOf } from './formula.ts';
import { achievableWith } from './achievable.ts';
import { acceptMove, dropMove, lowerMove, raiseMove, rejectMove, togetherMove } from './moves.ts';
import type { Terrain } from './terrain.ts';

/** Minimal sets of move names, smallest first. `cut`: there may be larger ones that were not looked for. */
export type WaysOut = { ways: string[][]; cut: boolean };
/** `size`: the largest set tried (4). `kinds`: `positions` tries withdrawing, lifting, dropping and raising only. */
export type SearchOptions = { size?: number; kinds?: 'positions' | 'all' };

/** Finds the ways out of one commitment. Without any obstacle the only way is the empty set. */
export function findWaysOut(terrain: Terrain, goal: number, { size = 4, kinds = 'all' }: SearchOptions = {}): WaysOut {
  const cone = coneOf(terrain, goal);
  const moves = movesFor(terrain, cone, kinds).toSorted();
  const reaches = (chosen: readonly string[]): boolean => achievableWith(terrain, new Set(chosen), cone)[goal] ?? false;
  if (reaches([])) return { ways: [[]], cut: false };
  // The family is upward closed: what all moves together cannot bring about, no set of them can.
  if (!reaches(moves)) return { ways: [], cut: false };
  const ways: number[][] = [];
  let open = 0;
  const search = (chosen: number[], from: number, left: number): void => {
    for (let next = from; next < moves.length; next += 1) {
      const tried = [...chosen, next];
      if (ways.some((way) => way.every((move) => tried.includes(move)))) continue;
      if (left > 1) {
        // Worth going on only if this and everything after it could do.
        if (reaches([...tried.map((move) => moves[move] ?? ''), ...moves.slice(next + 1)])) search(tried, next + 1, left - 1);
      } else {
        open += 1;
        if (reaches(tried.map((move) => moves[move] ?? ''))) ways.push(tried);
      }
    }
  };
  for (let length = 1; length <= Math.min(size, moves.length); length += 1) search([], 0, length);
  return {
    ways: ways.map((way) => way.map((move) => moves[move] ?? '')),
    cut: moves.length > size && open > 0 && mayBeLarger(moves, ways, reaches),
  };
}

// Is there a way out that contains none of those found? Taking one move of each away and asking whether the rest still reaches finds the surest kind.
function mayBeLarger(
  moves: readonly string[],
  ways: readonly (readonly number[])[],
  reaches: (chosen: readonly string[]) => boolean,
): boolean {
  let budget = 2000;
  const without = (left: ReadonlySet<number>): boolean => {
    if ((budget -= 1) < 0) return true;
    const kept = ways.find((way) => way.every((move) => left.has(move)));
    if (kept === undefined) return reaches([...left].map((move) => moves[move] ?? ''));
    return kept.some((move) => without(new Set([...left].filter((other) => other !== move))));
  };
  return without(new Set(moves.keys()));
}

/** The commitments that a goal leans on, itself among them: through demands, groups, conditions, and what lifts limits. */
export function coneOf(terrain: Terrain, goal: number): number[] {
  const { items, waits, groups } = terrain.world.frame;
  const cone = new Set([goal]);
  for (const at of cone) {
    const item = items[at];
    if (item === undefined) continue;
    for (const index of terrain.hurdles[at]?.waits ?? []) cone.add(waits[index]?.until ?? at);
    for (const group of item.groups) for (const member of groups[group] ?? []) cone.add(member);
    for (const atom of atomsOf(item.requires))
      if ((atom.kind === 'done' || atom.kind === 'started') && atom.commitment >= 0) cone.add(atom.commitment);
    for (const lid of item.lids) if (terrain.lids[lid.index] && lid.until >= 0) cone.add(lid.until);
  }
  return [...cone];
}

/** The moves on a cone. */
export function movesFor(terrain: Terrain, cone: readonly number[], kinds: 'positions' | 'all'): string[] {
  const { items, waits } = terrain.world.frame;
  const found = new Set<string>();
  const standing = new Set(terrain.hurdles.flatMap(({ obstacles }) => obstacles));
  for (const at of cone) {
    const item = items[at];
    if (item === undefined) continue;
    for (const obstacle of terrain.hurdles[at]?.obstacles ?? []) found.add(obstacle);
    for (const lid of item.lids) if (terrain.lids[lid.index]) found.add(raiseMove(lid.id));
    for (const atom of atomsOf(item.requires)) {
      if (atom.kind === 'accepted' && standing.has(rejectMove(atom.party, atom.of))) found.add(rejectMove(atom.party, atom.of));
    }
    for (const index of terrain.hurdles[at]?.waits ?? []) {
      const wait = waits[index];
      if (wait === undefined) continue;
      found.add(dropMove(wait.id));
      if (kinds === 'positions') continue;
      found.add(togetherMove(wait.id));
      for (const lid of items[wait.until]?.lids ?? []) {
        if (terrain.lids[lid.index] && lid.max < wait.atLeast && lid.max >= 1) found.add(lowerMove(wait.id, lid.max));
      }
    }
    if (kinds === 'all') for (const move of acceptances(terrain, item)) found.add(move);
  }
  return [...found];
}

// A non-signatory that says no may accept one commitment alone; conditions may ask for just that.
function acceptances(terrain: Terrain, item: Item): string[] {
  const able = (one: Item, party: string): boolean =>
    !one.draft &&
    !(one.accord?.signatories ?? []).includes(party) &&
    (terrain.hurdles[one.index]?.obstacles ?? []).some((obstacle) => obstacle.startsWith(`reject:${party}:`));
  const own = item.parts.filter((party) => able(item, party)).map((party) => acceptMove(party, item.id));
  const asked = atomsOf(item.requires).flatMap((atom) => {
    const other = atom.kind === 'accepted' ? terrain.world.frame.items[terrain.world.frame.index.get(atom.of) ?? -1] : undefined;
    return atom.kind === 'accepted' && other !== undefined && able(other, atom.party) ? [acceptMove(atom.party, other.id)] : [];
  });
  return [...own, ...asked];
}
