// Conditions: AND and OR over atoms, and no negation (semantics: conditions are Belnap-valued).
import { z } from 'zod';
import { AccordId, ActorId, CommitmentId, Instant } from './span.ts';

/** A condition. `{all}` is AND, `{any}` is OR; the rest are atoms. */
export type Formula =
  | { all: Formula[] }
  | { any: Formula[] }
  | { done: string }
  | { started: string }
  | { complies: string }
  | { violated: string }
  | { defaulted: string }
  | { happened: string }
  | { accepted: { party: string; of: string } }
  | { after: string }
  | { before: string };

export const Formula: z.ZodType<Formula> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(Formula).min(1) }),
      z.strictObject({ any: z.array(Formula).min(1) }),
      z.strictObject({ done: CommitmentId }),
      z.strictObject({ started: CommitmentId }),
      z.strictObject({ complies: CommitmentId }),
      z.strictObject({ violated: CommitmentId }),
      z.strictObject({ defaulted: CommitmentId }),
      z.strictObject({ happened: z.string() }),
      z.strictObject({ accepted: z.strictObject({ party: ActorId, of: z.union([CommitmentId, AccordId]) }) }),
      z.strictObject({ after: Instant }),
      z.strictObject({ before: Instant }),
    ]),
  )
  .describe(
    'A condition: {all: […]}, {any: […]}, or one of done, started, complies, violated, defaulted, happened, accepted, after, before.',
  );
