// A board: where every commitment stands at a moment, as known by a moment, in one view, and why.
import { z } from 'zod';
import { Finding } from './finding.ts';
import { CommitmentId, Instant } from './span.ts';

export const State = z.enum([
  'fulfilled',
  'terminated',
  'breached',
  'disputed',
  'suspended',
  'rejected',
  'blocked',
  'lapsed',
  'conditional',
  'overdue',
  'in-progress',
  'in-force',
]);
export type State = z.infer<typeof State>;

/** Belnap's four values: true, false, both (contested), neither (silent). */
export const Belnap = z.enum(['true', 'false', 'contested', 'silent']);
export type Belnap = z.infer<typeof Belnap>;

export const Proof: z.ZodType<Proof> = z
  .lazy(() =>
    z.object({
      rule: z.string().describe('Stable id of the row or rule.'),
      text: z.string().describe('In plain words.'),
      value: Belnap.optional(),
      premises: z.array(Proof).optional(),
      for: z.array(z.string()).optional().describe('Claims that say so.'),
      against: z.array(z.string()).optional().describe('Claims that deny it.'),
      outranked: z.array(z.object({ claim: z.string(), why: z.string() })).optional(),
      silence: z.string().optional().describe('The query that came back empty.'),
      alternatives: z.int().optional().describe('How many other witnesses there are.'),
    }),
  )
  .describe('Why: a rule, its value, its premises, and the claims it rests on.');
/** Why: a rule, its value, its premises, and the claims it rests on. */
export type Proof = {
  rule: string;
  text: string;
  value?: Belnap | undefined;
  premises?: Proof[] | undefined;
  for?: string[] | undefined;
  against?: string[] | undefined;
  outranked?: { claim: string; why: string }[] | undefined;
  silence?: string | undefined;
  alternatives?: number | undefined;
};

export const Progress = z
  .object({
    low: z.number(),
    high: z.number(),
    need: z.number().nullable().describe('What counts as done now; null when neither the text nor the view says.'),
    floor: z.number().nullable(),
    floorBy: z.string().nullable().describe('Whose floor it is: the text, an actor, or view:ID.'),
    cap: z.number().nullable(),
    unit: z.string().optional(),
  })
  .describe('How far: the envelope of the stories that the admitted sources tell.');
export type Progress = z.infer<typeof Progress>;

export const BoardLine = z
  .object({
    id: CommitmentId,
    accord: z.string(),
    title: z.string(),
    kind: z.enum(['achieve', 'refrain']),
    obligors: z.array(z.string()),
    state: State,
    row: z.int().min(1).max(12).describe('The row of the state table that decided.'),
    about: z.array(z.string()).optional().describe('For disputed: what the quarrel is about.'),
    late: z
      .union([z.boolean(), z.literal('disputed')])
      .optional()
      .describe('For fulfilled: done after the deadline.'),
    progress: Progress,
    due: z.object({ earliest: Instant, latest: Instant, text: z.string(), phase: z.enum(['not-due', 'grey', 'passed']) }).nullable(),
    bound: Belnap.describe('Whether every obligor is bound.'),
    achievable: z.boolean(),
    waiting: z
      .array(z.object({ for: z.string(), text: z.string(), because: z.string() }))
      .describe('What it waits for: commitments, positions, conditions.'),
    because: Proof,
    evidence: z
      .object({ machine: z.int(), reviewed: z.int() })
      .optional()
      .describe("Of the claims shown in `because`: how many are the machine's alone, and how many a person accepted, corrected or gave."),
  })
  .describe('Where one commitment stands.');
export type BoardLine = z.infer<typeof BoardLine>;

export const Board = z
  .object({
    dossier: z.string(),
    at: Instant,
    known: Instant,
    view: z.string(),
    commitments: z.array(BoardLine),
    findings: z.array(Finding),
    claims: z.int().describe('How many claims were admitted.'),
    issues: z.array(z.object({ code: z.string(), message: z.string(), path: z.string() })),
  })
  .describe('The state of a peace process at (at, known, view).');
/** The state of a peace process at (at, known, view). */
export type Board = z.infer<typeof Board>;
