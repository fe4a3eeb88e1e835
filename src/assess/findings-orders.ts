// Findings about demands that contradict each other: each puts its commitment before the other's.
import type { Finding } from '../terms/index.ts';
import { claimsOnFluent } from './cited.ts';
import { demanded } from './fluent-names.ts';
import type { Finder } from './finder.ts';
import { words } from './words.ts';

/** Two active demands that put each commitment before the other. */
export const orderFindings: Finder = (_writing, { world, terrain }, members) => {
  if (members.length < 2) return [];
  const before = new Map<string, string>();
  for (const at of members) {
    if (world.frame.items[at]?.draft) continue;
    for (const index of terrain.hurdles[at]?.waits ?? []) {
      const wait = world.frame.waits[index];
      if (wait !== undefined) before.set(`${at} ${wait.until}`, wait.id);
    }
  }
  return [...before].flatMap(([pair, demand]): Finding[] => {
    const [one = -1, other = -1] = pair.split(' ').map(Number);
    const back = before.get(`${other} ${one}`);
    const [first, second] = [world.frame.items[one], world.frame.items[other]];
    if (back === undefined || first === undefined || second === undefined || first.id >= second.id) return [];
    const claims = [...claimsOnFluent(world, demanded(demand)), ...claimsOnFluent(world, demanded(back))];
    const text = words.finding.order(first.commitment.title, second.commitment.title);
    return [{ kind: 'conflict', commitments: [first.id, second.id], matter: 'order', text, claims }];
  });
};
