// The claims this visit has seen, by id. Asks the API only for those it does not hold yet.
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { ClaimsAnswer } from '../../../src/desk/contract.ts';
import type { Claim } from '../../../src/terms/index.ts';
import { ask, troubleOf, type Trouble } from './ask.ts';

const held = new SvelteMap<string, Claim | Trouble | 'unknown'>();
const asked = new SvelteSet<string>();
const atOnce = 200;

/** The claim, `'unknown'` when the desk has none of that id, Trouble when it did not answer, undefined while on its way. */
export const claimOf = (id: string): Claim | Trouble | 'unknown' | undefined => held.get(id);

/** Fetches the claims of these ids that are not here yet. */
export async function needClaims(ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id, index) => ids.indexOf(id) === index && !asked.has(id));
  for (const id of missing) asked.add(id);
  for (let from = 0; from < missing.length; from += atOnce) {
    const some = missing.slice(from, from + atOnce);
    try {
      const answer = await ask<ClaimsAnswer>(`/api/claims?ids=${some.map(encodeURIComponent).join(',')}`);
      for (const claim of answer.claims) held.set(claim.id, claim);
      for (const id of answer.missing) held.set(id, 'unknown');
    } catch (thrown) {
      for (const id of some) {
        held.set(id, troubleOf(thrown));
        asked.delete(id);
      }
    }
  }
}
