// What a dossier's pages claim together: the claims of the single pages, with wire copies counted once. Takes all pages and their claims.
import { findCopies, joinRelays } from '../match/index.ts';
import type { Claim, Dossier, Page } from '../terms/index.ts';

/** The claims of all pages as the core gets them; what a copy carries is a relay of its origin's claim. */
export const gatherClaims = ({ actors }: Dossier, pages: readonly Page[], claims: readonly Claim[]): Claim[] =>
  joinRelays(claims, pages, findCopies(pages, actors));
