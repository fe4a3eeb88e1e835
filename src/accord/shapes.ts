// What people write: one schema for each kind of file and each list in it. Names and dates are still words here;
// the resolve step looks them up. Whatever can be written in several shapes stays `unknown` until then.
import { z } from 'zod';
import { ActorKind, Duration, EventType, Scope } from '../terms/index.ts';
import { didYouMean } from '../kit/index.ts';

/** An object that refuses unknown keys; says one line for each, with the key that was most likely meant. */
function strict<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (raw) =>
      raw.code === 'unrecognized_keys'
        ? raw.keys.map((key) => didYouMean(key, known) || ` The keys here: ${known.join(', ')}.`).join('\n')
        : undefined,
  });
}

const smallId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has small letters, digits and hyphens');
const partId = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id has small letters, digits, hyphens and dots');
const words = z.array(z.string().min(1, 'empty')).default([]);
const names = z.array(z.string()).default([]);
const list = z.array(z.unknown()).default([]);
const amount = z.number().nonnegative('an amount is 0 or more');
const title = z.string().min(1, 'empty');
const length = Duration.refine(
  (text) => !text.startsWith('-'),
  'a duration here is not negative; for "48 hours before" write { before: PT48H, of }',
).refine((text) => secondsIn(text) !== undefined, 'longer than any calendar reaches');
const term = length.refine((text) => secondsIn(text) !== 0, 'a term is longer than nothing');
const roleDate = z.union([z.string(), z.int()]);

/** dossier.yaml */
export const DossierDraft = strict({
  id: smallId,
  title,
  summary: z.string().optional(),
  moment: z.unknown().optional(),
  view: z.string().optional(),
  facts: list,
  kinds: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type DossierDraft = z.infer<typeof DossierDraft>;

/** One of `facts` in dossier.yaml. */
export const FactDraft = strict({ id: smallId, title, names: words });

/** One of the list in actors.yaml. */
export const ActorDraft = strict({
  id: smallId,
  name: title,
  kind: ActorKind,
  aliases: words,
  metonyms: words,
  code: z.string().optional(),
  sector: z.string().optional(),
  zone: z.string().optional(),
  roles: z
    .array(strict({ of: z.string(), as: title, speaks: z.boolean().optional(), from: roleDate.optional(), to: roleDate.optional() }))
    .default([]),
  note: z.string().optional(),
});
export type ActorDraft = z.infer<typeof ActorDraft>;

/** One of the list in views.yaml. */
export const ViewDraft = strict({
  id: smallId,
  name: title,
  tiers: z.array(z.array(z.string()).min(1, 'a tier names at least one source')).min(1, 'a view has at least one tier'),
  floors: z.record(z.string(), amount).default({}),
  reviewed: z.boolean().optional(),
  note: z.string().optional(),
});
export type ViewDraft = z.infer<typeof ViewDraft>;

/** accords/NAME.yaml, its lists not yet looked into. */
export const AccordDraft = strict({
  id: smallId,
  title,
  names: words,
  status: z.enum(['signed', 'announced', 'draft', 'leaked']),
  source: z.string().optional(),
  date: z.unknown().optional(),
  zones: names,
  signatories: names,
  supersedes: names,
  commitments: list,
  demands: list,
  limits: list,
  powers: list,
  groups: list,
  amendments: list,
});
export type AccordDraft = z.infer<typeof AccordDraft>;

/** One of `commitments`. */
export const CommitmentDraft = strict({
  id: partId,
  title,
  kind: z.enum(['achieve', 'refrain']),
  obligor: z.unknown(),
  beneficiary: z.string().optional(),
  participants: names,
  action: strict({ event: EventType.optional(), mode: z.string().optional(), verbs: words, objects: words }).default({
    verbs: [],
    objects: [],
  }),
  names: words,
  matter: z.string().optional(),
  unit: z.string().optional(),
  floor: z.unknown().optional(),
  cap: amount.optional(),
  rate: strict({ amount: z.number().positive('a rate is more than 0'), every: term }).optional(),
  due: z.unknown().optional(),
  cure: length.optional(),
  essential: z.boolean().default(false),
  period: strict({ from: z.unknown(), to: z.unknown(), renew: strict({ every: term }).optional() }).optional(),
  requires: z.unknown().optional(),
  scope: strict({ in: Scope.default({}), out: Scope.default({}) }).default({ in: {}, out: {} }),
  through: z.boolean().default(false),
  carries: names,
  needs: z.array(strict({ id: partId, actor: z.string(), tags: Scope.default({}) })).default([]),
  clause: strict({ ref: title, quote: z.string().optional(), gist: z.string().optional() }),
});
export type CommitmentDraft = z.infer<typeof CommitmentDraft>;

/** One of `demands`. */
export const DemandDraft = strict({
  id: partId,
  party: z.string(),
  of: z.string(),
  until: strict({ commitment: z.string(), atLeast: amount }),
});
/** One of `limits`. */
export const LimitDraft = strict({ id: partId, party: z.string(), of: z.string(), max: amount, until: z.string().optional() });
/** One of `powers`. */
export const PowerDraft = strict({
  party: z.string(),
  act: z.enum(['suspend', 'terminate']),
  commitment: z.string(),
  if: z.unknown().optional(),
});
/** One of `groups`. */
export const GroupDraft = strict({ id: partId, members: z.array(z.string()).min(2, 'a group has at least two members') });
/** One of `amendments`. */
export const AmendmentDraft = strict({
  id: partId,
  commitment: z.string(),
  due: z.unknown(),
  parties: z.array(z.string()).min(1, 'an amendment names the parties whose acceptance puts it in force'),
  date: z.unknown(),
});

/** The shapes of a date, each told by a key of its own. `of` and `after` name the anchor. */
export const dateShapes = {
  date: strict({ date: z.unknown(), calendar: z.string().default('iso'), zone: z.string().optional() }),
  within: strict({ within: length, of: z.unknown() }),
  before: strict({ before: length, of: z.unknown() }),
  day: strict({ day: z.int().min(1, 'days count from 1'), after: z.unknown() }),
  from: strict({ from: z.string(), to: z.string() }),
} as const;

/** `floor` with its author. */
export const FloorDraft = strict({ amount, by: z.string() });
/** `accepted` in a condition or an anchor. */
export const AcceptedDraft = strict({ party: z.string(), of: z.string() });

// Seconds in a duration, roughly; undefined when it is out of range.
function secondsIn(text: string): number | undefined {
  try {
    return Temporal.Duration.from(text).total({ unit: 'seconds', relativeTo: '2000-01-01' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
