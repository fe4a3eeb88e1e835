// Lays people's decisions over the machine's claims. Takes claims and decisions in the order in which they were made; gives claims with their review.
// Nothing is lost: rejected claims stay, marked; a corrected claim carries the id of the one it stands in for.
import type { Claim, Decision } from '../terms/index.ts';

/** Where a claim stands: the machine's alone, reviewed by a person (accepted or corrected), rejected, or given from outside (a claims file). */
export type Standing = 'machine' | 'reviewed' | 'rejected' | 'given';

/** The standing of a claim. */
export function standingOf({ origin, review }: Claim): Standing {
  if (review !== undefined) return review.verdict === 'reject' ? 'rejected' : 'reviewed';
  return origin === 'machine' ? 'machine' : 'given';
}

/** The claims that count: never a rejected one, and with `reviewed` only what a person has judged or given. */
export const countedClaims = (claims: readonly Claim[], reviewed: boolean): Claim[] =>
  claims.filter((claim) => {
    const standing = standingOf(claim);
    return standing !== 'rejected' && !(reviewed && standing === 'machine');
  });

/** The decision that holds for each claim, by the claim's id: the newest that was not undone. */
export function holdingDecisions(decisions: readonly Decision[]): Map<string, Decision> {
  const undone = new Set(decisions.flatMap(({ of }) => (of === undefined ? [] : [of])));
  return new Map(decisions.filter(({ id, verdict }) => verdict !== 'undo' && !undone.has(id)).map((one) => [one.claim.id, one]));
}

/**
 * The claims as people left them. What was accepted or corrected stands even where the machine, changed since, no longer proposes it, as long as
 * `pages` still has the page that it cites.
 */
export function applyDecisions(claims: readonly Claim[], decisions: readonly Decision[], pages: ReadonlySet<string>): Claim[] {
  const held = holdingDecisions(decisions);
  if (held.size === 0) return [...claims];
  const proposed = new Set(claims.map(({ id }) => id));
  const gone = [...held.values()].filter(
    ({ claim, verdict }) => verdict !== 'reject' && !proposed.has(claim.id) && (claim.cite === undefined || pages.has(claim.cite.page)),
  );
  return [...claims, ...gone.map(({ claim }) => claim)].map((claim) => {
    const decision = held.get(claim.id);
    return decision === undefined ? claim : judged(claim, decision);
  });
}

function judged(claim: Claim, { id, verdict, correction, by, at }: Decision): Claim {
  const review = { decision: id, at, ...(by === undefined ? {} : { by }) };
  if (verdict === 'correct' && correction !== undefined)
    return { ...correction, via: claim.via, review: { ...review, verdict: 'correct', of: claim.id } };
  return { ...claim, review: { ...review, verdict: verdict === 'reject' ? 'reject' : 'accept' } };
}
