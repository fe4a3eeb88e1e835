// What follows from taking on a newer commitment or accord for the earlier ones that it carries on. Takes a party and what it accepted;
// hands on keys with their reasons. Looks only at what that party itself owes.
import type { Commitment, Key } from '../terms/index.ts';
import type { Context } from './context.ts';
import { dayOf, type Dated } from './times.ts';

/** One thing that follows: an utterance of the same party, and why. */
export type Follows = { key: Key; reason: string };

/** One utterance a party, act, matter and day: five outlets that report it speak of one. */
export function utterance(party: string, act: Extract<Key, { kind: 'utterance' }>['act'], about: string, { when, day }: Dated): Key {
  return { kind: 'utterance', utterance: `${party}-${act}-${about}-${day ?? dayOf(when)}`, party, act, about };
}

/**
 * Its obligor accepts the earlier commitment too, and with it lets go of demands that held it back; where the new cap is a limit that the
 * dossier knows, that limit is set. `accepted` is an accord or a commitment.
 */
export function followsFrom({ dossier }: Context, party: string, accepted: string, time: Dated): Follows[] {
  const { commitments, demands, limits } = dossier;
  const isOwed = (one: Commitment | undefined): boolean => one?.obligors.includes(party) === true;
  const newer = commitments.filter((one) => (one.accord === accepted || one.id === accepted) && isOwed(one));
  const earlier = [...new Set(newer.flatMap(({ carries }) => carries))].filter((id) => isOwed(commitments.find((one) => one.id === id)));
  return earlier.flatMap((id): Follows[] => {
    const caps = newer.filter(({ carries }) => carries.includes(id)).map(({ cap }) => cap);
    return [
      { key: utterance(party, 'accept', id, time), reason: `${accepted} carries on ${id}, so ${party} takes it on` },
      ...demands
        .filter((demand) => demand.party === party && demand.of === id)
        .map((demand) => ({
          key: utterance(party, 'drop', demand.id, time),
          reason: `${party} takes on ${id} without waiting, so ${demand.id} falls`,
        })),
      ...limits
        .filter((limit) => limit.party === party && limit.of === id && caps.includes(limit.max))
        .map((limit) => ({ key: utterance(party, 'limit', limit.id, time), reason: `${accepted} takes ${id} on up to ${limit.max}` })),
    ];
  });
}
