// Corrects one field of a claim as a person words it. Takes a claim, the dossier, a field and a text; gives the corrected claim, or a Fault that says
// what may stand there. The citation, the chain and the time since when it was known are the page's, and stay.
import { contentId, didYouMean, Fault, parseMoment, formatInstant, type Json } from '../kit/index.ts';
import type { Claim, Dossier, Key } from '../terms/index.ts';

type Field = { says: string; set(claim: Claim, text: string, dossier: Dossier): Claim };

const bad = (field: string, text: string, hint: string): Fault => new Fault('review.bad-correction', `${field} cannot be "${text}"`, hint);

function oneOf(field: string, text: string, ids: readonly string[]): string {
  const found = ids.filter((id) => id === text || id.endsWith(`/${text}`));
  const [first] = found;
  if (first !== undefined && (found.length === 1 || first === text)) return first;
  throw bad(field, text, found.length > 1 ? `Say which: ${found.join(', ')}.` : `It is one of: ${ids.join(', ')}.${didYouMean(text, ids)}`);
}

const parties = (dossier: Dossier): string[] => dossier.actors.filter(({ kind }) => kind !== 'outlet').map(({ id }) => id);
const commitments = ({ commitments: all }: Dossier): string[] => all.map(({ id }) => id);

function aboutOf(key: Key, text: string, dossier: Dossier): Key {
  switch (key.kind) {
    case 'performance':
    case 'total':
    case 'life':
      return { ...key, commitment: oneOf('about', text, commitments(dossier)) };
    case 'utterance': {
      const held = { demand: dossier.demands, drop: dossier.demands, limit: dossier.limits, unlimit: dossier.limits };
      const ids =
        key.act in held
          ? held[key.act as keyof typeof held].map(({ id }) => id)
          : [...commitments(dossier), ...dossier.accords.map(({ id }) => id)];
      const about = oneOf('about', text, ids);
      return { ...key, about, utterance: key.utterance.replace(`-${key.about}-`, `-${about}-`) };
    }
    case 'fact':
      return {
        ...key,
        fact: oneOf(
          'about',
          text,
          dossier.facts.map(({ id }) => id),
        ),
      };
    case 'impossibility':
      return { ...key, of: oneOf('about', text, [...commitments(dossier), ...dossier.facts.map(({ id }) => id)]) };
    case 'act':
      throw bad('about', text, 'An act is about no single commitment; correct "party" or reject the claim.');
  }
}

function partyOf(key: Key, text: string, dossier: Dossier): Key {
  const party = oneOf('party', text, parties(dossier));
  if (key.kind === 'act') return { ...key, actor: party };
  if (key.kind === 'life') return { ...key, party };
  if (key.kind === 'utterance') return { ...key, party, utterance: key.utterance.replace(`${key.party}-`, `${party}-`) };
  throw bad('party', text, `A claim of kind ${key.kind} has no party of its own; "by" says who answers for it, "performer" who did it.`);
}

const utteranceActs = ['accept', 'reject', 'object', 'demand', 'drop', 'limit', 'unlimit'] as const;
const lifeActs = ['suspend', 'resume', 'terminate'] as const;

function actOf(key: Key, text: string): Key {
  const [utterance, life] = [utteranceActs.find((act) => act === text), lifeActs.find((act) => act === text)];
  if (key.kind === 'utterance' && utterance !== undefined)
    return { ...key, act: utterance, utterance: key.utterance.replace(`-${key.act}-`, `-${utterance}-`) };
  if (key.kind === 'life' && life !== undefined) return { ...key, act: life };
  const known = key.kind === 'utterance' ? utteranceActs : key.kind === 'life' ? lifeActs : undefined;
  throw bad('act', text, known === undefined ? `A claim of kind ${key.kind} has no act to choose.` : `It is one of: ${known.join(', ')}.`);
}

function kindOf(key: Key, text: string, id: string): Key {
  if (key.kind === 'performance' && text === 'total') return { kind: 'total', commitment: key.commitment };
  if (key.kind === 'total' && text === 'performance') return { kind: 'performance', commitment: key.commitment, event: `corrected-${id}` };
  throw bad('kind', text, 'Only a performance and a running total can stand for each other; reject the claim if it is something else.');
}

function valueOf(text: string): [number, number] | undefined {
  if (text === 'none') return undefined;
  const [, low, high] = /^(\d+(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?$/.exec(text.replaceAll(',', '')) ?? [];
  if (low === undefined || Number(high ?? low) < Number(low)) throw bad('value', text, 'Write a number, a span such as 300-361, or none.');
  return [Number(low), Number(high ?? low)];
}

function whenOf(text: string): Claim['when'] {
  const [first = '', last = first] = text.split('..').map((part) => part.trim());
  const day = /^\d{4}-\d{2}-\d{2}$/;
  try {
    const [from, to] = [day.test(first) ? parseMoment(`${first}T00:00:00Z`) : parseMoment(first), parseMoment(last)];
    if (to < from) throw bad('when', text, 'The later moment comes second.');
    return [formatInstant(from), formatInstant(to)];
  } catch (error) {
    if (error instanceof Fault && error.code === 'review.bad-correction') throw error;
    throw bad('when', text, 'Write a day, 2020-03-04, or two with two dots between: 2020-03-01..2020-03-04.');
  }
}

function sourceOf(text: string, dossier: Dossier): string {
  if (/^unnamed\([^,()]+,[^,()]+\)$/.test(text)) return text;
  return oneOf(
    'by',
    text,
    dossier.actors.map(({ id }) => id),
  );
}

const fields: Readonly<Record<string, Field>> = {
  about: {
    says: 'the commitment, accord, demand, limit or fact',
    set: (claim, text, dossier) => ({ ...claim, key: aboutOf(claim.key, text, dossier) }),
  },
  kind: { says: 'performance or total', set: (claim, text) => ({ ...claim, key: kindOf(claim.key, text, claim.id) }) },
  act: { says: 'accept, reject, demand, …', set: (claim, text) => ({ ...claim, key: actOf(claim.key, text) }) },
  party: { says: 'whose position or act it is', set: (claim, text, dossier) => ({ ...claim, key: partyOf(claim.key, text, dossier) }) },
  polarity: {
    says: 'for or against',
    set: (claim, text) => ({ ...claim, polarity: oneOf('polarity', text, ['for', 'against']) as Claim['polarity'] }),
  },
  by: {
    says: 'who answers for it: an actor, or unnamed(actor,outlet)',
    set: (claim, text, dossier) => ({ ...claim, by: sourceOf(text, dossier) }),
  },
  when: { says: 'when it happened: 2020-03-04 or 2020-03-01..2020-03-04', set: (claim, text) => ({ ...claim, when: whenOf(text) }) },
  value: {
    says: 'how many: 300, 300-361 or none',
    set: ({ value: _, ...claim }, text) => {
      const value = valueOf(text);
      if (value !== undefined && claim.key.kind !== 'performance' && claim.key.kind !== 'total')
        throw bad('value', text, 'Only what was done counts something: correct about and kind first, or write none.');
      return value === undefined ? claim : { ...claim, value };
    },
  },
  performer: {
    says: 'who did it, where not the obligor; or none',
    set: ({ performer: _, ...claim }, text, dossier) =>
      text === 'none' ? claim : { ...claim, performer: oneOf('performer', text, parties(dossier)) },
  },
};

/** The fields that can be corrected, each with what may stand there. */
export const correctableFields: readonly { name: string; says: string }[] = Object.entries(fields).map(([name, { says }]) => ({
  name,
  says,
}));

/** The claim with one field as a person says it; its own id, and no longer the machine's. Throws Fault `review.bad-correction`. */
export function correctClaim(claim: Claim, dossier: Dossier, name: string, text: string): Claim {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined)
    throw new Fault(
      'review.bad-correction',
      `there is no field "${name}" to correct`,
      `Correct one of: ${Object.keys(fields).join(', ')}.`,
    );
  const { confidence: _, review: __, reason: ___, ...rest } = field.set(claim, text, dossier);
  const content = {
    key: rest.key,
    polarity: rest.polarity,
    by: rest.by,
    when: rest.when,
    value: rest.value ?? null,
    performer: rest.performer ?? null,
  };
  const id = contentId('claim', { ...content, known: rest.known, cite: rest.cite ?? null, person: true } as unknown as Json);
  return { ...rest, id, origin: 'person' };
}
