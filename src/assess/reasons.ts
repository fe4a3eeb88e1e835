// Why a commitment stands where it stands: the row that decided, in a sentence, with the proofs of what that row asked.
import type { Proof } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import { isoOf } from './instants.ts';
import { byName, keyProof, keyText, type Writing } from './reasons-keys.ts';
import { actProofs, conditionProof, countProof, dueProof } from './reasons-facts.ts';
import { boundProofs, endProof, rejectProof, suspensionProof } from './reasons-positions.ts';
import { quarrelsOf, type Situation } from './states.ts';
import { hurdleProof } from './reasons-hurdles.ts';
import { powerProofs, type Weighed } from './reasons-powers.ts';
import { obligorBound } from './standing.ts';
import { toldCharges } from './verdicts.ts';
import { words, type Sentence } from './words.ts';

type Telling = (writing: Writing, answer: Answer, situation: Situation) => Proof[];

const counted: Telling = (writing, _answer, { item, tally }) => [countProof(writing, item, tally), dueProof(writing, item, tally)];
const powers =
  (weighed: Weighed): Telling =>
  (writing, { tallies }, { item }) =>
    powerProofs(writing, item, tallies, weighed);
const rejecting: Telling = (writing, _answer, { item }) =>
  item.obligors
    .flatMap((party) => [rejectProof(writing, party, item.id), rejectProof(writing, party, item.commitment.accord)])
    .filter(({ value }) => value !== 'false');
const suspending: Telling = (writing, _answer, { item }) => [suspensionProof(writing, item)].filter(({ value }) => value !== 'false');
const ending: Telling = (writing, _answer, { item }) => endProof(writing, item);
const binding: Telling = (writing, _answer, { item }) => boundProofs(writing, item);
const condition: Telling = (writing, { tallies }, { item }) =>
  item.requires === undefined ? [] : [conditionProof(writing, item.requires, tallies)];
const hurdles: Telling = (writing, answer, situation) => [hurdleProof(writing, answer, situation)];
const acting =
  (wanted: readonly number[]): Telling =>
  (writing, _answer, { item }) =>
    actProofs(writing, item, wanted);
const span: Telling = (writing, _answer, { item, tally }) => {
  const objections = [item.id, item.commitment.accord].flatMap((about) => writing.world.evidence.fluents.objections.get(about) ?? []);
  return [
    {
      rule: 'period',
      text: words.period(isoOf(tally.period.from), isoOf(tally.period.sureEnd)),
      premises: byName(
        writing.world,
        objections.map(({ key }) => key),
      ).map((key) => keyProof(writing, key)),
    },
  ];
};

// An act that nobody denies is contested only by the promise itself: its period, who was bound, whether it was suspended or ended at the act.
const unsettled: Telling = (writing, answer, situation) => {
  const acts = acting([3])(writing, answer, situation);
  if (acts.every(({ against }) => against !== undefined)) return acts;
  const about = [
    ...(situation.item.commitment.period === undefined ? [] : [span]),
    binding,
    suspending,
    powers('suspension'),
    ending,
    powers('termination'),
  ];
  return [...acts, ...about.flatMap((part) => part(writing, answer, situation))];
};

/** What each row rests on, by rule. */
const premises: Readonly<Record<string, readonly Telling[]>> = {
  done: [counted],
  kept: [span, binding, acting([2])],
  ended: [ending, powers('termination')],
  violated: [acting([1]), binding],
  'cure-passed': [counted, binding, condition],
  suspended: [suspending, powers('suspension')],
  refused: [rejecting, powers('rejection')],
  moot: [condition],
  hopeless: [condition, hurdles],
  condition: [condition],
  unbound: [binding],
  passed: [counted, binding, condition],
  stuck: [hurdles, binding, condition],
  begun: [counted, binding, condition],
  standing: [counted, binding, condition],
};

const quarrelPremises: Readonly<Record<string, readonly Telling[]>> = {
  done: [counted],
  violation: [unsettled],
  'end of the period': [span],
  termination: [ending, powers('termination')],
  suspension: [suspending, powers('suspension')],
  rejection: [rejecting, powers('rejection')],
  precondition: [condition],
};

/** The sentence of the row that decided, alone. */
export function lineText(writing: Writing, answer: Answer, situation: Situation): string {
  const sentences: Record<string, (p: Sentence) => string> = words.row;
  return sentences[answer.decided[situation.item.index]?.rule ?? 'standing']?.(sentenceOf(writing, situation)) ?? '';
}

/** The proof of one line of the board. */
export function lineProof(writing: Writing, answer: Answer, situation: Situation): Proof {
  const decided = answer.decided[situation.item.index];
  const rule = decided?.rule ?? 'standing';
  const parts = rule === 'quarrel' ? quarrelsOf(situation).flatMap((about) => quarrelPremises[about] ?? []) : (premises[rule] ?? []);
  const kept = situation.item.achieve ? parts : parts.map((part) => (part === counted ? keptSoFar : part));
  return {
    rule: `row-${decided?.row ?? 12}.${rule}`,
    text: lineText(writing, answer, situation),
    premises: kept.flatMap((part) => part(writing, answer, situation)),
  };
}

// A promise to refrain has no count: its acts, or their absence, take its place.
const keptSoFar: Telling = (writing, answer, situation) => {
  const acts = acting([0, 2])(writing, answer, situation);
  if (acts.length > 0) return acts;
  return [
    {
      rule: 'acts',
      text: words.noCount(),
      value: 'silent',
      silence: words.silence(words.about.acts(situation.item.commitment.title), isoOf(writing.world.known) ?? ''),
    },
  ];
};

function sentenceOf({ world, names }: Writing, situation: Situation): Sentence {
  const { item, tally } = situation;
  const { count, need, due } = tally;
  const refusers = item.obligors.filter((party) => [item.id, item.commitment.accord].some((of) => rejectsSurely(situation, party, of)));
  const unbound = item.draft ? [...item.obligors] : item.obligors.filter((party) => !obligorBound(world, item, party));
  return {
    low: count.low,
    high: count.high,
    need: need.now,
    unit: item.commitment.unit ?? '',
    floorNote: need.floor === null || need.floorBy === null ? '' : words.floorNote(need.floor, need.floorBy, need.cap),
    acts: words.list(
      toldCharges(world, item)
        .filter(({ verdict }) => verdict.bits === 1)
        .map(({ key }) => keyText({ world, names }, key).replace(/\.$/, ''))
        .toSorted(),
    ),
    about: words.list(quarrelsOf(situation)),
    who: words.list((situation.refused.must && refusers.length > 0 ? refusers : unbound).map(names.actor)),
    since: words.moment(due === undefined ? null : isoOf(due.latest)),
  };
}

const rejectsSurely = ({ refusals }: Situation, party: string, of: string): boolean =>
  refusals.some((one) => one.party === party && one.of === of && one.must);
