// The names by which fluents are looked up, and those that one commitment hangs on, made once so that asking costs no text.
import type { Accord } from '../terms/index.ts';
import { rejectMove, suspendMove } from './moves.ts';

/** That a party accepts an accord, commitment or amendment. */
export const accepts = (party: string, of: string): string => `accepts|${party}|${of}`;
/** That a party rejects an accord or commitment. */
export const rejects = (party: string, of: string): string => `rejects|${party}|${of}`;
/** That a demand is upheld. */
export const demanded = (demand: string): string => `demand|${demand}`;
/** That a limit is upheld. */
export const limited = (limit: string): string => `limit|${limit}`;
/** That a commitment is suspended. */
export const suspended = (commitment: string): string => `suspended|${commitment}`;
/** That a commitment is terminated. */
export const ended = (commitment: string): string => `ended|${commitment}`;

/** The names of what one party may say about one commitment and its accord. */
export type Stance = {
  party: string;
  acceptsAccord: string;
  rejectsAccord: string;
  acceptsOwn: string;
  rejectsOwn: string;
  vetoAccord: string;
  vetoOwn: string;
};
/** The fluents that one commitment hangs on. `stances`: obligors first, then participants. */
export type Positions = {
  stances: Stance[];
  owing: number;
  suspended: string;
  ended: string;
  veto: string;
  successors: { accord: Accord; accepted: string[] }[];
};

/** Makes the names for one commitment. */
export function positionsOf(
  id: string,
  accord: string,
  obligors: readonly string[],
  parts: readonly string[],
  successors: readonly Accord[],
): Positions {
  return {
    stances: parts.map((party) => ({
      party,
      acceptsAccord: accepts(party, accord),
      rejectsAccord: rejects(party, accord),
      acceptsOwn: accepts(party, id),
      rejectsOwn: rejects(party, id),
      vetoAccord: rejectMove(party, accord),
      vetoOwn: rejectMove(party, id),
    })),
    owing: obligors.length,
    suspended: suspended(id),
    ended: ended(id),
    veto: suspendMove(id),
    successors: successors.map((one) => ({ accord: one, accepted: one.signatories.map((party) => accepts(party, one.id)) })),
  };
}

/** Every fluent that the state of one commitment hangs on. */
export function namesIn({ stances, suspended: paused, ended: over, successors }: Positions): string[] {
  return [
    ...stances.flatMap((one) => [one.acceptsAccord, one.rejectsAccord, one.acceptsOwn, one.rejectsOwn]),
    paused,
    over,
    ...successors.flatMap(({ accepted }) => accepted),
  ];
}
