// A decision: what a person judged about a claim that the machine proposed. A record of its own in the ledger; it never changes the claim it is about.
import { z } from 'zod';
import { Claim } from './claim.ts';
import { Instant } from './span.ts';

export const Decision = z
  .object({
    id: z.string().describe('Content hash: decision_…'),
    claim: Claim.describe('The claim as it was shown to the person.'),
    verdict: z.enum(['accept', 'correct', 'reject', 'undo']),
    correction: Claim.optional().describe('For correct: what the person says in its stead, with the same citation.'),
    of: z.string().optional().describe('For undo: the decision that no longer holds.'),
    by: z.string().optional().describe('Who decided, if they gave a name.'),
    at: Instant.describe('When it was decided.'),
  })
  .describe("A person's decision about a claim of the machine. The newest about a claim holds; `undo` brings back the one before.");
/** A person's decision about a claim of the machine. */
export type Decision = z.infer<typeof Decision>;
