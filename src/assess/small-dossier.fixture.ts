// Builds small dossiers and claims for tests: times are minutes since 1 January 2020 UTC, everything left out has its plainest value.
import { Claim, Dossier, type ClaimInput, type Formula, type Key, type View } from '../terms/index.ts';

const start = Temporal.Instant.from('2020-01-01T00:00:00Z').epochMilliseconds;
/** ISO instant of a minute since 2020-01-01T00:00Z. */
export const minute = (n: number): string => Temporal.Instant.fromEpochMilliseconds(start + n * 60_000).toString();
/** ISO instant of a day (midnight UTC), counted from 1 January 2020. */
export const day = (n: number): string => minute(n * 1440);

export type SmallCommitment = {
  id: string;
  obligors?: string[];
  beneficiary?: string;
  kind?: 'achieve' | 'refrain';
  participants?: string[];
  floor?: number;
  cap?: number;
  due?: [string, string];
  cure?: string;
  essential?: boolean;
  period?: [string, string];
  renew?: string;
  requires?: Formula;
  scopeIn?: Record<string, string[]>;
  scopeOut?: Record<string, string[]>;
  through?: boolean;
  carries?: string[];
  matter?: string;
  rate?: { amount: number; every: string };
};

/** A commitment in full from what matters about it. */
export function commitment(given: SmallCommitment): Dossier['commitments'][number] {
  const fixed = (at: string, to = at) => ({ kind: 'fixed' as const, earliest: at, latest: to, text: `by ${to}` });
  const made: Dossier['commitments'][number] = {
    id: given.id,
    accord: given.id.split('/')[0] ?? '',
    title: given.id,
    kind: given.kind ?? 'achieve',
    obligors: given.obligors ?? ['gov'],
    participants: given.participants ?? [],
    action: { verbs: [], objects: [] },
    names: [],
    essential: given.essential ?? false,
    scope: { in: given.scopeIn ?? {}, out: given.scopeOut ?? {} },
    through: given.through ?? false,
    carries: given.carries ?? [],
    needs: [],
    clause: { ref: given.id },
  };
  if (given.beneficiary !== undefined) made.beneficiary = given.beneficiary;
  if (given.floor !== undefined) made.floor = { amount: given.floor, by: 'the text' };
  if (given.cap !== undefined) made.cap = given.cap;
  if (given.due !== undefined) made.due = fixed(...given.due);
  if (given.cure !== undefined) made.cure = given.cure;
  if (given.matter !== undefined) made.matter = given.matter;
  if (given.rate !== undefined) made.rate = given.rate;
  if (given.requires !== undefined) made.requires = given.requires;
  if (given.period !== undefined) {
    made.period = { from: fixed(given.period[0]), to: fixed(given.period[1]) };
    if (given.renew !== undefined) made.period.renew = { every: given.renew };
  }
  return made;
}

/** A dossier of signed accords. `accords` maps ids to signatories. */
export function dossier(
  given: Partial<Omit<Dossier, 'accords' | 'commitments'>> & {
    accords: Record<string, string[]>;
    commitments: SmallCommitment[];
    supersedes?: Record<string, string[]>;
    status?: Record<string, 'draft'>;
  },
): Dossier {
  const { accords, commitments, supersedes = {}, status = {}, ...rest } = given;
  const people = new Set([
    ...Object.values(accords).flat(),
    ...commitments.flatMap((one) => [...(one.obligors ?? ['gov']), ...(one.participants ?? [])]),
  ]);
  return Dossier.parse({
    id: 'small',
    title: 'Small',
    actors: [...people].map((id) => ({ id, name: id, kind: 'organisation' })),
    accords: Object.entries(accords).map(([id, signatories]) => ({
      id,
      title: id,
      names: [],
      status: status[id] ?? 'signed',
      signatories,
      supersedes: supersedes[id] ?? [],
    })),
    commitments: commitments.map(commitment),
    demands: [],
    limits: [],
    powers: [],
    groups: [],
    amendments: [],
    facts: [],
    kinds: [],
    views: [all],
    view: 'all',
    ...rest,
  });
}

/** Everybody alike. */
export const all: View = { id: 'all', name: 'All alike', tiers: [['all']], floors: {} };

/** A claim from its key and what matters about it; `when` is one instant or two; known when it happened unless told otherwise. */
export function claim(
  id: string,
  key: Key,
  given: Partial<Omit<ClaimInput, 'when' | 'key' | 'id'>> & { when: string | [string | null, string | null] },
): Claim {
  const { when, ...rest } = given;
  const span = typeof when === 'string' ? [when, when] : when;
  return Claim.parse({ id, key, polarity: 'for', by: 'press', known: span[1] ?? span[0] ?? day(0), ...rest, when: span });
}

/** The key of an utterance whose id is made of its words. */
export const says = (
  party: string,
  act: Extract<Key, { kind: 'utterance' }>['act'],
  about: string,
  utterance = `${party} ${act}s ${about}`,
): Key => ({ kind: 'utterance', utterance, party, act, about });
/** The key of one performance. */
export const doing = (of: string, event = 'e'): Key => ({ kind: 'performance', commitment: of, event });
