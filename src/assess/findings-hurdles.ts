// Findings about what stands in the way: vetoes that are the root cause, demands over limits, circles of waits.
import type { Finding } from '../terms/index.ts';
import { isReached, noMoves } from './achievable.ts';
import { claimsOnFluent } from './cited.ts';
import type { Finder } from './finder.ts';
import { demanded, limited, rejects, suspended } from './fluent-names.ts';
import type { Hurdles } from './terrain.ts';
import { deadlocks, waitGraph } from './waits.ts';
import { words } from './words.ts';

/** Stuck, gap and deadlock. */
export const hurdleFindings: Finder = ({ names }, { world, terrain, reachable, situations }, members) => {
  const { items, waits, lids } = world.frame;
  if (members.every((at) => isClear(terrain.hurdles[at]) && (situations[at]?.achievable ?? true))) return [];
  const found: Finding[] = [];
  const cited = new Map<number, string[]>();
  const claimsFor = (index: number): string[] => {
    const known = cited.get(index) ?? claimsOnFluent(world, waits[index]?.fluent ?? '');
    cited.set(index, known);
    return known;
  };
  const circles = deadlocks(waitGraph(terrain, reachable, members), items, members);
  for (const { item, achievable } of members.flatMap((at) => situations[at] ?? [])) {
    const { title } = item.commitment;
    for (const veto of achievable ? [] : (terrain.hurdles[item.index]?.obstacles ?? [])) {
      const [kind, party = '', of = ''] = veto.split(':');
      const why = kind === 'reject' ? words.finding.vetoed(names.actor(party), names.thing(of)) : words.finding.paused(title);
      const claims = claimsOnFluent(world, kind === 'reject' ? rejects(party, of) : suspended(item.id));
      found.push({ kind: 'stuck', commitment: item.id, veto, text: words.finding.stuck(title, why), claims });
    }
    for (const index of terrain.hurdles[item.index]?.waits ?? []) {
      const wait = waits[index];
      if (wait === undefined || isReached(terrain, wait.until, wait.atLeast, reachable, noMoves)) continue;
      for (const { index: lid, id, max, party } of items[wait.until]?.lids ?? []) {
        if (!terrain.lids[lid] || max >= wait.atLeast) continue;
        const claims = [...claimsOnFluent(world, demanded(wait.id)), ...claimsOnFluent(world, limited(lids[lid]?.id ?? ''))];
        found.push({
          kind: 'gap',
          demand: wait.id,
          limit: id,
          needs: wait.atLeast,
          allows: max,
          text: words.finding.gap(
            items[wait.until]?.commitment.title ?? '',
            names.actor(wait.party),
            wait.atLeast,
            names.actor(party),
            max,
          ),
          claims,
        });
      }
    }
    const cycle = circles.get(item.index);
    if (cycle !== undefined) {
      const claims = cycle.flatMap((id) => (terrain.hurdles[world.frame.index.get(id) ?? -1]?.waits ?? []).flatMap(claimsFor));
      found.push({
        kind: 'deadlock',
        commitment: item.id,
        cycle,
        text: words.finding.deadlock([...cycle, cycle[0] ?? ''].map(names.thing)),
        claims,
      });
    }
  }
  return found;
};

const isClear = (hurdles: Hurdles | undefined): boolean => hurdles === undefined || hurdles.obstacles.length + hurdles.waits.length === 0;
