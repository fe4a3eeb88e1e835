// Findings about texts that contradict each other: amounts, an act that one takes and another forbids, opposite orders.
import type { Finding } from '../terms/index.ts';
import { claimsOnFluent } from './cited.ts';
import type { Item } from './compile.ts';
import { demanded } from './fluent-names.ts';
import type { Finder } from './finder.ts';
import { words } from './words.ts';

/** Conflicts that lie in the texts alone: amounts, and acts that one takes and another forbids. Only signed texts contradict. */
export function textConflicts(items: readonly Item[]): Finding[] {
  const signed = items.filter(({ draft }) => !draft);
  return [...quantities(signed), ...forbidden(signed)];
}

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

function quantities(items: readonly Item[]): Finding[] {
  const byMatter = Map.groupBy(
    items.filter(({ commitment }) => commitment.matter !== undefined),
    ({ commitment }) => commitment.matter ?? '',
  );
  return [...byMatter.values()].flatMap((same) =>
    same.flatMap((one) =>
      same.flatMap((other): Finding[] => {
        const { floor } = one.commitment;
        const { cap } = other.commitment;
        if (one === other || floor === undefined || cap === undefined || floor.amount <= cap) return [];
        const text = words.finding.quantity(one.commitment.title, floor.amount, other.commitment.title, cap);
        return [{ kind: 'conflict', commitments: [one.id, other.id], matter: 'quantity', text, claims: [] }];
      }),
    ),
  );
}

function forbidden(items: readonly Item[]): Finding[] {
  const refrains = items.filter(({ achieve }) => !achieve);
  return items.flatMap((one) =>
    one.commitment.needs.flatMap(({ actor, tags }) =>
      refrains
        .filter((other) => other.obligors.includes(actor) && other.scope(tags))
        .map((other): Finding => ({
          kind: 'conflict',
          commitments: [one.id, other.id],
          matter: 'forbidden',
          text: words.finding.forbidden(one.commitment.title, other.commitment.title),
          claims: [],
        })),
    ),
  );
}
