// Moves in words: who would have to do what.
import type { Dossier, Move } from '../terms/index.ts';
import { formatNumber } from './format-figures.ts';

/** `Taliban drops "not its part in … before … reaches 4,800"`. */
export function moveText(dossier: Dossier, move: Move): string {
  const actor = (id: string): string => dossier.actors.find((one) => one.id === id)?.name ?? id;
  const title = (id: string): string => {
    const found = dossier.commitments.find((one) => one.id === id) ?? dossier.accords.find((one) => one.id === id);
    return `"${found?.title ?? id}"`;
  };
  const demand = (id: string) => dossier.demands.find((one) => one.id === id);
  const who = (id: string): string => actor(demand(id)?.party ?? id);
  const wish = (id: string): string => {
    const found = demand(id);
    return found === undefined
      ? id
      : `that ${title(found.until.commitment)} reach ${formatNumber(found.until.atLeast)} before ${title(found.of)}`;
  };
  const limit = (id: string): string => {
    const found = dossier.limits.find((one) => one.id === id);
    return found === undefined
      ? `the limit ${id} is raised`
      : `${actor(found.party)} raises its limit of ${formatNumber(found.max)} on ${title(found.of)}`;
  };
  switch (move.move) {
    case 'withdraw-rejection':
      return `${actor(move.party)} withdraws its no to ${title(move.of)}`;
    case 'lift-suspension':
      return `the suspension of ${title(move.commitment)} is lifted`;
    case 'drop-demand':
      return `${who(move.demand)} drops its demand ${wish(move.demand)}`;
    case 'raise-limit':
      return limit(move.limit);
    case 'lower-threshold':
      return `${who(move.demand)} is content with ${formatNumber(move.to)} in its demand ${wish(move.demand)}`;
    case 'accept':
      return `${actor(move.party)} accepts ${title(move.of)}`;
    case 'same-time':
      return `${who(move.demand)} takes "at the same time" for "before" in its demand ${wish(move.demand)}`;
  }
}
