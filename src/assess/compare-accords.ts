// Two texts of one matter side by side: who is bound, to do what, how much, by when, in which order, and with whose approval.
import { didYouMean, Fault } from '../kit/index.ts';
import type { Accord, Commitment, Dossier, Formula } from '../terms/index.ts';

/** One respect in which two commitments may differ, as each text has it; null where it says nothing. */
export type Respect = {
  what: 'who' | 'to whom' | 'verb' | 'kind' | 'amount' | 'date' | 'order' | 'approval' | 'scope' | 'period';
  first: string | null;
  second: string | null;
  same: boolean;
};
/** One matter: the commitment each text has on it, and every respect. */
export type Matter = { matter: string; first: string | null; second: string | null; respects: Respect[] };
/** Two accords compared: their signatories and status, and every matter. */
export type AccordComparison = {
  first: Pick<Accord, 'id' | 'title' | 'status' | 'signatories'>;
  second: Pick<Accord, 'id' | 'title' | 'status' | 'signatories'>;
  matters: Matter[];
};

/** Compares two accords of a dossier. Commitments meet by their matter, else by kind of event and obligor. Throws Fault `compare.unknown-accord`. */
export function compareAccords(dossier: Dossier, first: string, second: string): AccordComparison {
  const [one, other] = [accordOf(dossier, first), accordOf(dossier, second)];
  const left = dossier.commitments.filter(({ accord }) => accord === one.id);
  const right = new Set(dossier.commitments.filter(({ accord }) => accord === other.id));
  const matters = left.map((commitment): Matter => {
    const partner = [...right].find((candidate) => meets(commitment, candidate));
    if (partner !== undefined) right.delete(partner);
    return matterOf(dossier, commitment, partner);
  });
  for (const alone of right) matters.push(matterOf(dossier, undefined, alone));
  const head = ({ id, title, status, signatories }: Accord) => ({ id, title, status, signatories });
  return { first: head(one), second: head(other), matters };
}

function accordOf(dossier: Dossier, id: string): Accord {
  const accord = dossier.accords.find((candidate) => candidate.id === id);
  if (accord !== undefined) return accord;
  const known = dossier.accords.map((candidate) => candidate.id);
  throw new Fault(
    'compare.unknown-accord',
    `there is no accord "${id}" in ${dossier.id}`,
    `Take two of: ${known.join(', ')}.${didYouMean(id, known)}`,
  );
}

function meets(one: Commitment, other: Commitment): boolean {
  if (one.matter !== undefined || other.matter !== undefined) return one.matter === other.matter;
  const sameDeed = one.action.event !== undefined && one.action.event === other.action.event && one.action.mode === other.action.mode;
  return sameDeed && one.kind === other.kind && one.obligors.some((party) => other.obligors.includes(party));
}

// A condition in brackets and short words; names stay ids, as everywhere in this comparison.
function conditionText(formula: Formula): string {
  if ('all' in formula) return formula.all.map(conditionText).join(' and ');
  if ('any' in formula) return `(${formula.any.map(conditionText).join(' or ')})`;
  if ('accepted' in formula) return `${formula.accepted.party} accepts ${formula.accepted.of}`;
  return Object.entries(formula)
    .map(([word, about]) => (word === 'after' || word === 'before' ? `${word} ${about}` : `${about} ${word}`))
    .join('');
}

type Reading = { what: Respect['what']; of: (commitment: Commitment, dossier: Dossier) => string | null };
const names = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join(', '));
const scopeText = (scope: Commitment['scope']): string | null => {
  const told = (part: Commitment['scope']['in']): string =>
    Object.entries(part)
      .map(([dimension, values]) => `${dimension}: ${values.join(', ')}`)
      .join('; ');
  return Object.keys(scope.in).length + Object.keys(scope.out).length === 0
    ? null
    : [told(scope.in), told(scope.out)].filter((text) => text !== '').join('; not ');
};

const respects: readonly Reading[] = [
  { what: 'who', of: ({ obligors }) => names(obligors) },
  { what: 'to whom', of: ({ beneficiary }) => beneficiary ?? null },
  { what: 'kind', of: ({ kind }) => kind },
  {
    what: 'verb',
    of: ({ action }) =>
      names([
        ...(action.event === undefined ? [] : [[action.event, action.mode].filter((part) => part !== undefined).join(' ')]),
        ...action.verbs,
      ]),
  },
  {
    what: 'amount',
    of: ({ floor, cap, rate, unit }) => {
      const amounts = [
        floor === undefined ? '' : `at least ${floor.amount}`,
        cap === undefined ? '' : `up to ${cap}`,
        rate === undefined ? '' : `${rate.amount} every ${rate.every}`,
      ].filter((text) => text !== '');
      return amounts.length === 0 ? null : [amounts.join(', '), unit].filter((part) => part !== undefined).join(' ');
    },
  },
  { what: 'date', of: ({ due }) => due?.text ?? null },
  {
    what: 'period',
    of: ({ period }) =>
      period === undefined
        ? null
        : `${period.from.text} to ${period.to.text}${period.renew === undefined ? '' : `, renewed every ${period.renew.every}`}`,
  },
  {
    what: 'order',
    of: ({ id, requires }, { demands }) =>
      names([
        ...(requires === undefined ? [] : [conditionText(requires)]),
        ...demands.filter(({ of }) => of === id).map(({ until }) => `after ${until.commitment} has reached ${until.atLeast}`),
      ]),
  },
  {
    what: 'approval',
    of: ({ accord, obligors }, { accords }) => {
      const signed = accords.find(({ id }) => id === accord)?.signatories ?? [];
      const missing = obligors.filter((party) => !signed.includes(party));
      return missing.length === 0 ? 'every obligor signed' : `${missing.join(', ')} did not sign`;
    },
  },
  { what: 'scope', of: ({ scope }) => scopeText(scope) },
];

function matterOf(dossier: Dossier, first: Commitment | undefined, second: Commitment | undefined): Matter {
  return {
    matter: first?.matter ?? second?.matter ?? first?.title ?? second?.title ?? '',
    first: first?.id ?? null,
    second: second?.id ?? null,
    respects: respects
      .map(({ what, of }): Respect => {
        const [one, other] = [first === undefined ? null : of(first, dossier), second === undefined ? null : of(second, dossier)];
        return { what, first: one, second: other, same: one === other };
      })
      .filter(({ first: one, second: other }) => one !== null || other !== null),
  };
}
