// A view: whose claims count, and in which order.
import { z } from 'zod';
import { ActorId, CommitmentId } from './span.ts';

export const View = z
  .object({
    id: ActorId,
    name: z.string(),
    tiers: z
      .array(z.array(z.string()).min(1))
      .min(1)
      .describe(
        'Highest rank first. A tier lists actor ids, or `outlets` (every outlet), `parties` (every signatory, obligor and beneficiary), `unnamed` (every unnamed source), `all`. Who is in no tier is not admitted.',
      ),
    floors: z.record(CommitmentId, z.number().nonnegative()).default({}).describe("This view's own reading of an ambiguous amount."),
    reviewed: z.boolean().optional().describe("True: the machine's claims count only once a person has accepted or corrected them."),
    note: z.string().optional(),
  })
  .describe('Whose claims count, and in which order.');
/** Whose claims count, and in which order. */
export type View = z.infer<typeof View>;
