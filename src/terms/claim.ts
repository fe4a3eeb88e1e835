// A claim: a statement or event as it bears on a commitment. This shape is public; fields are added, none is broken.
import { z } from 'zod';
import { Link } from './reading.ts';
import { Instant, When } from './span.ts';

const tags = z.record(z.string(), z.array(z.string())).describe('{ target: [foreign-forces], place: [helmand] }');

export const Key = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('performance'), commitment: z.string(), event: z.string().describe('Which doing of it.') }),
    z.object({ kind: z.literal('total'), commitment: z.string() }),
    z.object({ kind: z.literal('act'), act: z.string().describe('Which act.'), actor: z.string(), tags: tags.default({}) }),
    z.object({
      kind: z.literal('utterance'),
      utterance: z.string().describe('Which utterance.'),
      party: z.string().describe('Whose position it is.'),
      act: z.enum(['accept', 'reject', 'object', 'demand', 'drop', 'limit', 'unlimit']),
      about: z.string().describe('Accord, commitment or amendment; for demand, drop, limit and unlimit the demand or limit.'),
    }),
    z.object({
      kind: z.literal('life'),
      life: z.string().describe('Which life-cycle act.'),
      party: z.string(),
      act: z.enum(['suspend', 'resume', 'terminate']),
      commitment: z.string(),
    }),
    z.object({ kind: z.literal('fact'), fact: z.string() }),
    z.object({ kind: z.literal('impossibility'), of: z.string().describe('A commitment or an outside fact.') }),
  ])
  .describe('What a claim is about.');
export type Key = z.infer<typeof Key>;

export const Cite = z
  .object({ page: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() })
  .describe('The exact words a claim rests on: the page text sliced from start to end.');
export type Cite = z.infer<typeof Cite>;

export const Review = z
  .object({
    decision: z.string().describe('Id of the decision in the ledger.'),
    verdict: z.enum(['accept', 'correct', 'reject']),
    at: Instant.describe('When it was decided.'),
    by: z.string().optional().describe('Who decided, if they gave a name.'),
    of: z.string().optional().describe("For a corrected claim: id of the machine's claim that it stands in for."),
  })
  .describe("What a person decided about a machine's claim.");
/** What a person decided about a machine's claim. */
export type Review = z.infer<typeof Review>;

export const Claim = z
  .object({
    id: z.string(),
    key: Key,
    polarity: z.enum(['for', 'against']),
    by: z.string().describe('The source that answers for it: an actor id, an outlet, or unnamed(actor,outlet).'),
    via: z.array(z.string()).default([]).describe('Outlets that relay it. Relays add no weight.'),
    chain: z.array(Link).default([]).describe('From the outlet to the innermost speaker.'),
    when: When,
    value: z.tuple([z.number().nonnegative(), z.number().nonnegative()]).optional().describe('[low, high] in the unit of the commitment.'),
    performer: z.string().optional().describe('Who did it, where it was not the obligor.'),
    known: Instant.describe('When its page was published; `known` of a question filters on this.'),
    retracted: Instant.optional(),
    recorded: Instant.optional().describe('When the ledger took it; for audit alone.'),
    confidence: z.number().min(0).max(1).optional(),
    origin: z.enum(['machine', 'person']).optional().describe('Who read it out of the page.'),
    reason: z.string().optional().describe('Why it was matched to its key.'),
    cite: Cite.optional(),
    review: Review.optional().describe("A person's judgement on the machine's claim; absent where nobody has looked."),
  })
  .describe('A statement or event as it bears on a commitment.');
/** A statement or event as it bears on a commitment. */
export type Claim = z.infer<typeof Claim>;
/** A claim as a file may give it: `via`, `chain` and tags may be left out. */
export type ClaimInput = z.input<typeof Claim>;

/** One text per key: claims with one text quarrel about one thing. */
export function keyText(key: Key): string {
  switch (key.kind) {
    case 'performance':
      return `performance:${key.commitment}:${key.event}`;
    case 'total':
      return `total:${key.commitment}`;
    case 'act':
      return `act:${key.act}`;
    case 'utterance':
      return `utterance:${key.utterance}`;
    case 'life':
      return `life:${key.life}`;
    case 'fact':
      return `fact:${key.fact}`;
    case 'impossibility':
      return `impossibility:${key.of}`;
  }
}
