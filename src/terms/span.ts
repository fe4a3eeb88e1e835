// Places in a page's text and in time, and the atoms that many datums share.
import { z } from 'zod';

/** `[start, end]`: UTF-16 offsets into the stored text, end exclusive. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end]: UTF-16 offsets into the stored text, end exclusive.');
export type Span = z.infer<typeof Span>;

/** A full UTC instant, `2020-03-02T18:00:00Z`. */
export const Instant = z
  .string()
  .regex(/^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, 'write a full instant: 2020-03-02T18:00:00Z')
  .refine((text) => isInstant(text), 'no such day or time; write a real instant: 2020-03-02T18:00:00Z')
  .describe('A full instant with its zone, ISO 8601: 2020-03-02T18:00:00Z.');

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `[earliest, latest]` in the world: when it can have happened. `null` is an open end. */
export const When = z
  .tuple([Instant.nullable(), Instant.nullable()])
  .describe('[earliest, latest]: when it can have happened in the world; null is an open end.');
export type When = z.infer<typeof When>;

/** An actor's id within a dossier, `taliban`. */
export const ActorId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an actor id has small letters, digits and hyphens: united-states')
  .describe('An actor of the dossier: small letters, digits, hyphens.');
/** An accord's id, `us-taliban-2020`. */
export const AccordId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an accord id has small letters, digits and hyphens: us-taliban-2020')
  .describe('An accord of the dossier.');
/** A commitment's id, accord first: `us-taliban-2020/release`. */
export const CommitmentId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9.-]*$/, 'a commitment id is accord/name: us-taliban-2020/release')
  .describe('A commitment, accord first: us-taliban-2020/release.');

/** An ISO 8601 duration, `P135D`, `PT48H`, `P2M`. */
export const Duration = z
  .string()
  .regex(/^-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'write an ISO 8601 duration: P135D, P2M, PT48H')
  .describe('An ISO 8601 duration: P135D, P2M, PT48H.');
