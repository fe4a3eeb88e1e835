// Conflicts that lie in the texts alone: amounts, and an act that one takes and another forbids. Takes commitments; knows no claims.
import type { Finding } from '../terms/index.ts';
import type { Item } from './compile.ts';
import { words } from './words.ts';

/** Conflicts that lie in the texts alone: amounts, and acts that one takes and another forbids. Only signed texts contradict. */
export function textConflicts(items: readonly Item[]): Finding[] {
  const signed = items.filter(({ draft }) => !draft);
  return [...quantities(signed), ...forbidden(signed)];
}

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
