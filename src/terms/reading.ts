// A reading: what the reader found in one page, every item tied to its exact words.
import { z } from 'zod';
import { EventStatus, EventType } from './plover.ts';
import { Instant, Span } from './span.ts';

const confidence = z.number().min(0).max(1).describe('How sure the reader is, 0 to 1.');

export const Mention = z
  .object({
    id: z.string(),
    span: Span,
    text: z.string().describe('The exact words: the page text sliced by `span`.'),
    kind: z.enum(['person', 'organisation', 'armed-group', 'state', 'place', 'office', 'outlet', 'pronoun', 'other']),
    entity: z.string().optional().describe('The entity it refers to; absent when that stays open.'),
  })
  .describe('Words that name or point to somebody or some place.');
export type Mention = z.infer<typeof Mention>;

export const Entity = z
  .object({
    id: z.string(),
    name: z.string().describe('The fullest name found in the page.'),
    kind: Mention.shape.kind,
    actor: z.string().optional().describe("The dossier's actor, where one fits without doubt."),
    labels: z
      .array(z.object({ text: z.string(), span: Span }))
      .optional()
      .describe('A source\'s own words for it ("terror group"): recorded, never used as a name.'),
  })
  .describe('One somebody or something that mentions of a page share.');
export type Entity = z.infer<typeof Entity>;

export const Link = z
  .object({
    role: z.enum(['outlet', 'speaker']),
    name: z.string().describe('As the page has it.'),
    actor: z.string().optional().describe("The dossier's actor, where known."),
    unnamed: z.boolean().optional().describe('True for "an official", "sources": someone without a name.'),
    span: Span.optional().describe("Where the page names this link; absent for the page's own outlet."),
    medium: z.string().optional().describe('tweet, statement, interview, …'),
  })
  .describe('One speaker of a chain.');
/** One speaker of a chain; chains run from the outlet to the innermost speaker. */
export type Link = z.infer<typeof Link>;

export const Participant = z
  .object({
    text: z.string(),
    span: Span.optional(),
    code: z.string().nullable().optional().describe('ISO 3166 alpha-3 or CAMEO/PLOVER code, where known.'),
    actor: z.string().optional(),
    entity: z.string().optional(),
  })
  .describe('Somebody who takes part in an event, undertaking or position.');
export type Participant = z.infer<typeof Participant>;

export const SpeechAct = z.enum([
  'say',
  'announce',
  'confirm',
  'deny',
  'accept',
  'reject',
  'demand',
  'refuse',
  'promise',
  'threaten',
  'order',
  'urge',
  'ask',
  'doubt',
  'decline',
]);
export type SpeechAct = z.infer<typeof SpeechAct>;

export const Statement = z
  .object({
    id: z.string(),
    source: z.array(Span).describe('The words that name the speaker; empty when the page does not.'),
    cue: z.array(Span).describe('The words that say that something is said.'),
    content: z.array(Span).describe('What is said; for quotations without the marks.'),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    act: SpeechAct,
    chain: z.array(Link).describe('From the outlet to the innermost speaker.'),
    inside: z.string().optional().describe('The statement this one is spoken in.'),
    addressee: Participant.optional(),
    confidence,
  })
  .describe('Who said what: source, cue and content, with the whole chain of speakers.');
export type Statement = z.infer<typeof Statement>;

export const TimeExpression = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('TIMEX3 value: 2020-03-10, XXXX-WXX-2, P135D, …'),
    relation: z.enum(['at', 'by', 'since', 'until', 'before', 'after', 'for', 'within']).optional(),
    from: Instant.optional().describe('Earliest instant it can mean; absent when the page has no date to count from.'),
    to: Instant.optional().describe('Latest instant it can mean.'),
  })
  .describe('A time expression with its TIMEX3 type and value.');
export type TimeExpression = z.infer<typeof TimeExpression>;

export const Amount = z
  .object({
    span: Span,
    text: z.string(),
    low: z.number().nullable().describe('Least it can mean; null when open.'),
    high: z.number().nullable().describe('Most it can mean; null when open.'),
    bound: z.enum(['exact', 'ceiling', 'floor', 'about', 'range', 'vague']).describe('"up to 5,000" is a ceiling.'),
    unit: z.string().optional().describe('What is counted: prisoners, ships, per cent.'),
    of: z.number().optional().describe('The whole that it is a part of: 40 in "11 of the 40 lorries".'),
    per: z.string().optional().describe('For a rate: ISO 8601 duration, P1W.'),
    total: z.boolean().optional().describe('True when the text gives it as a running total ("so far", "in all").'),
  })
  .describe('A number with what the text lets it mean.');
export type Amount = z.infer<typeof Amount>;

export const EventMention = z
  .object({
    id: z.string(),
    event: EventType,
    mode: z.string().nullable().describe("PLOVER's mode, or null."),
    contexts: z.array(z.string()).optional(),
    source: z.array(Participant).describe('Who does it.'),
    target: z.array(Participant).describe('To or with whom.'),
    object: z.string().optional().describe('What is released, withdrawn, opened, …, as the head noun.'),
    about: Span.optional().describe('What an agreement or talks are about: "the need for negotiations and an end to violence".'),
    status: EventStatus,
    span: Span.describe('The clause that tells it.'),
    cue: Span.describe('The word that names the deed.'),
    time: z.int().nonnegative().optional().describe('Index into `times`.'),
    amount: z.int().nonnegative().optional().describe('Index into `amounts`.'),
    place: z.string().optional(),
    within: z.string().optional().describe('The statement it is told in; absent for the narrator.'),
    deniedBy: z
      .array(z.string())
      .optional()
      .describe('Statements that deny it in words which only point to it: "denied the charge", "which the army denies".'),
    same: z.string().optional().describe('The id of its first telling in the page, when this is another telling of one event.'),
    mentions: z
      .array(Span)
      .optional()
      .describe(
        'Of a first telling: the words of all its tellings, and nouns that point back to it ("the attack"); absent when there is one.',
      ),
    coded: z
      .object({
        event: EventType,
        mode: z.string().nullable(),
        source: z.array(Participant).optional(),
        target: z.array(Participant).optional(),
      })
      .optional()
      .describe(
        "What PLOVER's manual codes a deed as that is only promised, threatened, refused or asked for: AGREE, THREATEN, REJECT, REQUEST.",
      ),
    confidence,
  })
  .describe("Who did what to whom, in PLOVER's terms.");
export type EventMention = z.infer<typeof EventMention>;

export const ToldClause = z
  .object({
    cue: Span.describe('The verb, with its particle.'),
    verb: z.string().describe('Its lemma.'),
    particle: z.string().optional(),
    subject: z.array(Span).describe('What stands as its subject; empty in the passive.'),
    object: z.array(Span).describe('What it is done to, in the passive too; several where "and" joins them.'),
    phrases: z.array(z.object({ prep: z.string(), span: Span })).describe('Nouns tied by a preposition: "to the commission".'),
    doers: z.array(Participant).describe('Who does it.'),
    passive: z.boolean(),
    tense: z.enum(['past', 'perfect', 'pluperfect', 'present', 'modal', 'none']),
    status: EventStatus,
    lead: z.string().optional().describe('What governs it: "failed to", "agreed to", "will".'),
    span: Span,
    time: z.int().nonnegative().optional().describe('Index into `times`.'),
    amount: z.int().nonnegative().optional().describe('Index into `amounts`.'),
    within: z.string().optional(),
  })
  .describe('One verb with what stands around it, whatever it means.');
/** One verb with what stands around it, whatever it means. */
export type ToldClause = z.infer<typeof ToldClause>;

export const Undertaking = z
  .object({
    id: z.string(),
    obligor: Participant.optional().describe('Absent when the text does not say who ("will be released").'),
    beneficiary: Participant.optional(),
    event: EventType.optional(),
    object: z.string().optional(),
    force: z.enum(['must', 'will', 'may', 'aims', 'offers']),
    refrains: z.boolean().optional().describe('True when it is taken on not to do it: "will not attack".'),
    amount: z.int().nonnegative().optional(),
    deadline: z.int().nonnegative().optional().describe('Index into `times`.'),
    condition: Span.optional(),
    exchange: Span.optional().describe('What is given in return.'),
    span: Span,
    within: z.string().optional(),
    confidence,
  })
  .describe('Who takes on to do what, for whom, how much, by when, if what.');
export type Undertaking = z.infer<typeof Undertaking>;

export const PositionTaken = z
  .object({
    id: z.string(),
    holder: Participant.optional(),
    act: z.enum(['accept', 'reject', 'demand', 'drop', 'limit', 'lift', 'object', 'suspend', 'resume', 'terminate']),
    about: Span.describe('The words that say what it is about.'),
    before: Span.optional().describe('For a demand: the thing that has to wait.'),
    amount: z.int().nonnegative().optional(),
    span: Span,
    within: z.string().optional(),
    time: z.int().nonnegative().optional(),
    confidence,
  })
  .describe('Who accepts, rejects, demands X before Y, limits, drops or lifts.');
export type PositionTaken = z.infer<typeof PositionTaken>;

export const Unresolved = z
  .object({
    code: z.string().describe('Stable: speaker.unnamed, time.no-anchor, actor.ambiguous, …'),
    span: Span.optional(),
    reason: z.string().describe('What is missing, in a sentence.'),
    candidates: z.array(z.string()).optional(),
  })
  .describe('What the reader could not settle, with the reason.');
export type Unresolved = z.infer<typeof Unresolved>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

export const PageDate = z
  .object({
    candidates: z
      .array(
        z.object({ from: day.describe('First day it can have come out.'), to: day.describe('Last day.'), reasons: z.array(z.string()) }),
      )
      .describe('Intervals that everything in the text allows, with what speaks for each; several where the text leaves them open.'),
    rejected: z
      .array(z.object({ year: z.int(), reasons: z.array(z.string()) }))
      .describe('Years that fit the calendar, with what speaks against each.'),
  })
  .describe('When a page that does not give its date can have come out, by what its own text says. Never the day of reading.');
/** When a page that does not give its date can have come out, by what its own text says. */
export type PageDate = z.infer<typeof PageDate>;

export const Reading = z
  .object({
    page: z.string().describe('Id of the page.'),
    reader: z.string().describe('Name and version of the reader.'),
    language: z.string(),
    dated: PageDate.optional().describe('For a page without a date whose text narrows it down; absent otherwise.'),
    mentions: z.array(Mention),
    entities: z.array(Entity),
    statements: z.array(Statement),
    events: z.array(EventMention),
    undertakings: z.array(Undertaking),
    positions: z.array(PositionTaken),
    times: z.array(TimeExpression),
    amounts: z.array(Amount),
    clauses: z
      .array(ToldClause)
      .optional()
      .describe('Every verb with what stands around it; absent from readings that were not made by the rules.'),
    unresolved: z.array(Unresolved),
  })
  .describe('What the reader found in a page.');
/** What the reader found in a page. */
export type Reading = z.infer<typeof Reading>;
