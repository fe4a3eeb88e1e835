// Pairs proposed claims with gold claims of the same report: by commitment, actor, party and day, never by the names of events, acts or utterances.
// Takes two lists; hands on pairs with what is right about each, and what is left on either side.
import type { Claim, Dossier } from '../../src/terms/index.ts';

/** What is looked at in a pair, and whether it is right. */
export type Marks = { key: boolean; polarity: boolean; by: boolean; value: boolean; date: boolean };
export type Pair = { gold: Claim; proposed: Claim; marks: Marks };
export type Pairing = { pairs: Pair[]; missed: Claim[]; invented: Claim[] };

export const isRight = ({ marks }: Pair): boolean => Object.values(marks).every(Boolean);

/** What a claim is about, apart from its day: a commitment, an actor, or a party with the matter of its position. */
export function subject({ key }: Claim): string {
  switch (key.kind) {
    case 'performance':
    case 'total':
      return `count ${key.commitment}`;
    case 'act':
      return `act ${key.actor}`;
    case 'utterance':
      return `position ${key.party} ${key.about}`;
    case 'life':
      return `position ${key.party} ${key.commitment}`;
    case 'fact':
      return `fact ${key.fact}`;
    case 'impossibility':
      return `impossibility ${key.of}`;
  }
}

const days = ({ when: [from, to] }: Claim): [string, string] => [from?.slice(0, 10) ?? '', to?.slice(0, 10) ?? '9'];

function touch(one: Claim, other: Claim): boolean {
  const [[a, b], [c, d]] = [days(one), days(other)];
  return a <= d && c <= b;
}

/** The tags by which the promises of an actor tell acts apart; others bear on nothing. */
function tellingTags(claim: Claim, { commitments }: Dossier): string {
  const { key } = claim;
  if (key.kind !== 'act') return '';
  const scopes = commitments.filter(({ kind, obligors }) => kind === 'refrain' && obligors.includes(key.actor)).map(({ scope }) => scope);
  const dimensions = new Set(scopes.flatMap(({ in: inside, out }) => [...Object.keys(inside), ...Object.keys(out)]));
  return JSON.stringify([...dimensions].toSorted().map((dimension) => [dimension, (key.tags[dimension] ?? []).toSorted()]));
}

const deed = ({ key }: Claim): string => `${key.kind} ${key.kind === 'utterance' || key.kind === 'life' ? key.act : ''}`;

function marksOf(gold: Claim, proposed: Claim, dossier: Dossier): Marks {
  return {
    key: deed(gold) === deed(proposed) && tellingTags(gold, dossier) === tellingTags(proposed, dossier),
    polarity: gold.polarity === proposed.polarity,
    by: gold.by === proposed.by,
    value: JSON.stringify(gold.value) === JSON.stringify(proposed.value),
    date: days(gold).join() === days(proposed).join(),
  };
}

// The speaker first, then the direction, then the figure: two claims of one sentence differ in these.
const weights: Readonly<Record<keyof Marks, number>> = { by: 16, polarity: 8, key: 4, value: 2, date: 1 };
const weigh = (marks: Marks): number =>
  (Object.keys(weights) as (keyof Marks)[]).reduce((sum, mark) => sum + (marks[mark] ? weights[mark] : 0), 0);

/** Pairs the claims of one report, each with at most one of the other side, best fits first. */
export function pairUp(gold: readonly Claim[], proposed: readonly Claim[], dossier: Dossier): Pairing {
  const all = gold.flatMap((one) =>
    proposed
      .filter((other) => subject(one) === subject(other) && touch(one, other))
      .map((other): Pair => ({ gold: one, proposed: other, marks: marksOf(one, other, dossier) })),
  );
  const taken = new Set<Claim>();
  const pairs = all
    .toSorted((one, other) => weigh(other.marks) - weigh(one.marks))
    .filter((pair) => {
      if (taken.has(pair.gold) || taken.has(pair.proposed)) return false;
      taken.add(pair.gold).add(pair.proposed);
      return true;
    });
  return { pairs, missed: gold.filter((claim) => !taken.has(claim)), invented: proposed.filter((claim) => !taken.has(claim)) };
}
