// What PLOVER's manual codes a deed as when it is only spoken of: a promise to cooperate is AGREE, a plan to harm THREATEN, a will not REJECT, and what
// somebody says another must do REQUEST. Takes the deed's type, its mode and how its clause puts it; returns nothing where the deed stands as it is.
import type { EventMention, EventType, Participant } from '../../terms/index.ts';
import type { Clause } from './clauses.ts';

export type Coded = NonNullable<EventMention['coded']>;

/** Types whose deeds favour the other side; the manual takes all of them in the future tense as intentions to cooperate (section AGREE). */
const cooperation: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
/** Types whose deeds hurt it, with the mode of a threat to do them (table of THREATEN modes). */
const threats: Readonly<Partial<Record<EventType, string | null>>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  MOBILIZE: null,
  PROTEST: 'restrict',
};
const finer: Readonly<Record<string, string>> = { arrest: 'arrest', deport: 'expel', expel: 'expel', ban: 'ban', confiscate: 'territory' };
/** What is refused or asked for, by the type of the deed (tables of REJECT and DEMAND modes). */
const wants: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT: 'meet',
  SUPPORT: 'change',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  COOPERATE: 'assist',
  AID: 'assist',
  SANCTION: 'change',
  COERCE: 'change',
};

const willing = /^(?:will|would|shall|'ll|going|plan|intend|prepare|schedule|set|be to|due|expect)$/u;
const duty = /^(?:must|should|ought|need|have|shall)$/u;

/** How a deed of this type is coded when it stands under `governor`, negated or not; `speaker` says so, `doers` are to do it. */
export function codedAs(
  { event, mode }: { event: EventType; mode: string | null },
  { governor, negated, status }: Pick<Clause, 'governor' | 'negated' | 'status'>,
  speaker: Participant | undefined,
  doers: readonly Participant[],
): Coded | undefined {
  if (governor === undefined || status === 'conditional') return undefined;
  if (willing.test(governor) || (negated && /^(?:can|could)$/u.test(governor))) {
    if (negated) return cooperation.has(event) ? { event: 'REJECT', mode: wants[event] ?? null } : undefined;
    if (cooperation.has(event)) return { event: 'AGREE', mode: null };
    return Object.hasOwn(threats, event) ? { event: 'THREATEN', mode: finer[mode ?? ''] ?? threats[event] ?? null } : undefined;
  }
  if (!duty.test(governor) || speaker === undefined || doers.length === 0) return undefined;
  if (doers.some((doer) => isSame(doer, speaker))) return undefined;
  return { event: 'REQUEST', mode: wants[event] ?? null, source: [speaker], target: [...doers] };
}

const isSame = (one: Participant, other: Participant): boolean =>
  one.text === other.text || (one.entity !== undefined && one.entity === other.entity);
