// Accords and the commitments in them, checked and resolved: what `assess` reasons over.
import { z } from 'zod';
import { Formula } from './formula.ts';
import { EventType } from './plover.ts';
import { AccordId, ActorId, CommitmentId, Duration, Instant } from './span.ts';

export const TimeSpec = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('fixed'),
      earliest: Instant.describe('First instant the words can mean.'),
      latest: Instant.describe('Last instant the words can mean.'),
      text: z.string(),
    }),
    z.object({
      kind: z.literal('anchored'),
      anchor: z
        .union([
          z.object({ done: CommitmentId }),
          z.object({ started: CommitmentId }),
          z.object({ happened: z.string() }),
          z.object({ accepted: z.object({ party: ActorId, of: z.union([CommitmentId, AccordId]) }) }),
        ])
        .describe('What the count starts from; its claims give the date.'),
      offset: Duration.describe('Civil arithmetic from the anchor, anchor day excluded; negative for "48 hours before".'),
      zones: z.array(z.string()).min(1).describe('IANA zones by which days are counted.'),
      text: z.string(),
    }),
  ])
  .describe('A moment as an agreement gives it: a span of instants, or an offset from an event.');
/** A moment as an agreement gives it: a span of instants, or an offset from an event. */
export type TimeSpec = z.infer<typeof TimeSpec>;

export const Clause = z
  .object({
    ref: z.string().describe('Article or part: "Part Three, 1".'),
    quote: z.string().optional().describe('The words that matter, exactly.'),
    gist: z.string().optional().describe('What it says, in our words.'),
  })
  .describe('Where in the text a commitment stands.');
export type Clause = z.infer<typeof Clause>;

export const Scope = z.record(z.string(), z.array(z.string())).describe('Dimension to values: { target: [foreign-forces] }.');
export type Scope = z.infer<typeof Scope>;

export const RequiredAct = z
  .object({ id: z.string(), actor: ActorId, tags: z.record(z.string(), z.array(z.string())) })
  .describe('An act that keeping the commitment takes: shows where another accord forbids it.');

export const Commitment = z
  .object({
    id: CommitmentId,
    accord: AccordId,
    title: z.string(),
    kind: z.enum(['achieve', 'refrain']),
    obligors: z.array(ActorId).min(1).describe('One or several jointly.'),
    beneficiary: ActorId.optional(),
    participants: z.array(ActorId).describe('Others whose part it takes.'),
    action: z
      .object({
        event: EventType.optional(),
        mode: z.string().optional(),
        verbs: z.array(z.string()).describe('Verbs that tell it, as lemmas; the defaults come from event and mode.'),
        objects: z.array(z.string()).describe('Head nouns of what it is about, as lemmas: prisoner, detainee.'),
      })
      .describe('What counts as doing it, in PLOVER terms.'),
    names: z.array(z.string()).describe('What texts call it: "the prisoner release", "intra-Afghan talks".'),
    matter: z.string().optional().describe('Commitments with one matter speak of the same thing; used for conflicts.'),
    unit: z.string().optional(),
    floor: z.object({ amount: z.number().nonnegative(), by: z.string().describe('Who says so: the text, or an actor.') }).optional(),
    cap: z.number().nonnegative().optional(),
    rate: z.object({ amount: z.number().positive(), every: Duration }).optional().describe('So many in every term of the period.'),
    due: TimeSpec.optional(),
    cure: Duration.optional().describe('After the deadline; only past its end does a shortfall become a breach.'),
    essential: z.boolean().describe('Once its deadline has passed undone it can no longer be achieved.'),
    period: z
      .object({
        from: TimeSpec,
        to: TimeSpec,
        renew: z.object({ every: Duration }).optional().describe('Renews by terms until a party objects.'),
      })
      .optional(),
    requires: Formula.optional(),
    scope: z.object({ in: Scope, out: Scope }),
    through: z.boolean().describe('Whether what others do for the obligor counts.'),
    carries: z.array(CommitmentId).describe('Earlier commitments whose progress counts here.'),
    needs: z.array(RequiredAct),
    clause: Clause,
  })
  .describe('Who owes what to whom, how much, by when, if what, in which scope.');
/** Who owes what to whom, how much, by when, if what, in which scope. */
export type Commitment = z.infer<typeof Commitment>;

export const Demand = z
  .object({
    id: z.string(),
    party: ActorId,
    of: CommitmentId.describe('The party will not do its part here …'),
    until: z.object({ commitment: CommitmentId, atLeast: z.number() }).describe('… before this has been reached.'),
  })
  .describe('"Not my part in C before X has reached n". Binds only while claims say that it is upheld.');
export type Demand = z.infer<typeof Demand>;

export const Limit = z
  .object({ id: z.string(), party: ActorId, of: CommitmentId, max: z.number(), until: CommitmentId.optional() })
  .describe('"No more than n in C (until Y)". Binds only while claims say that it is upheld.');
export type Limit = z.infer<typeof Limit>;

export const Power = z
  .object({ party: ActorId, act: z.enum(['suspend', 'terminate']), commitment: CommitmentId, if: Formula.optional() })
  .describe('Who may suspend or terminate what, under which guard.');
export type Power = z.infer<typeof Power>;

export const Group = z
  .object({ id: z.string(), members: z.array(CommitmentId).min(2) })
  .describe('Commitments to be done at the same time.');
export type Group = z.infer<typeof Group>;

export const Amendment = z
  .object({
    id: z.string(),
    commitment: CommitmentId,
    due: TimeSpec.describe('The new deadline.'),
    parties: z.array(ActorId).min(1).describe('Whose acceptance (an utterance about the id) puts it in force.'),
    date: z.string().describe('When it was agreed, as a civil date.'),
  })
  .describe('A deadline moved by the parties.');
export type Amendment = z.infer<typeof Amendment>;

export const Accord = z
  .object({
    id: AccordId,
    title: z.string(),
    names: z.array(z.string()).describe('What texts call it.'),
    status: z.enum(['signed', 'announced', 'draft', 'leaked']).describe('Only what is signed binds.'),
    source: z.string().optional().describe('Where its text comes from.'),
    date: z.string().optional().describe('Civil date, ISO.'),
    made: TimeSpec.optional().describe('The date as a span over the zones.'),
    zones: z.array(z.string()).optional().describe('IANA zones by which its days end.'),
    signatories: z.array(ActorId),
    supersedes: z.array(AccordId),
  })
  .describe('An agreement, declaration, decree or truce.');
/** An agreement, declaration, decree or truce. */
export type Accord = z.infer<typeof Accord>;
