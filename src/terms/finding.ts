// Findings: what a board shows beside the states, and the moves that would change it.
import { z } from 'zod';

const shared = { text: z.string().describe('In plain words.'), claims: z.array(z.string()).describe('Claims it rests on.') };
const commitment = z.string();
const party = z.string();

export const Finding = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('binds-nonsignatory'), commitment, party, ...shared }),
    z.object({ kind: z.literal('grey-deadline'), commitment, ...shared }),
    z.object({ kind: z.literal('repudiation'), commitment, party, ...shared }),
    z.object({ kind: z.literal('breached'), commitment, act: z.string(), ...shared }),
    z.object({ kind: z.literal('refuses'), commitment, party, ...shared }),
    z.object({ kind: z.literal('performed-by-other'), commitment, party, ...shared }),
    z.object({ kind: z.literal('uncorroborated'), key: z.string(), by: z.string(), ...shared }),
    z.object({ kind: z.literal('admitted-by-adversary'), key: z.string(), by: z.string(), ...shared }),
    z.object({ kind: z.literal('deadlock'), commitment, cycle: z.array(z.string()), ...shared }),
    z.object({ kind: z.literal('gap'), demand: z.string(), limit: z.string(), needs: z.number(), allows: z.number(), ...shared }),
    z.object({ kind: z.literal('stuck'), commitment, veto: z.string().describe('reject:PARTY:OF or suspend:COMMITMENT'), ...shared }),
    z.object({
      kind: z.literal('conflict'),
      commitments: z.tuple([commitment, commitment]),
      matter: z.enum(['quantity', 'forbidden', 'order']),
      ...shared,
    }),
    z.object({ kind: z.literal('impossible-schedule'), commitment, ...shared }),
  ])
  .describe('Something a monitor should see that no single state says.');
/** Something a monitor should see that no single state says. */
export type Finding = z.infer<typeof Finding>;

export const Move = z
  .discriminatedUnion('move', [
    z.object({ move: z.literal('withdraw-rejection'), party, of: z.string() }),
    z.object({ move: z.literal('lift-suspension'), commitment }),
    z.object({ move: z.literal('drop-demand'), demand: z.string() }),
    z.object({ move: z.literal('raise-limit'), limit: z.string() }),
    z.object({ move: z.literal('lower-threshold'), demand: z.string(), to: z.number() }),
    z.object({ move: z.literal('accept'), party, of: z.string() }),
    z.object({ move: z.literal('same-time'), demand: z.string() }),
  ])
  .describe('A change of position.');
/** A change of position. */
export type Move = z.infer<typeof Move>;
