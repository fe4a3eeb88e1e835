// Why a commitment stands where it stands: the row that decided, in a sentence, with the proofs of what that row asked.
import type { Proof } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import { isoOf } from './instants.ts';
import { byText, keyProof, type Writing } from './reasons-keys.ts';
import { actProofs, conditionProof, countProof, dueProof } from './reasons-facts.ts';
import { boundProofs, endProof, rejectProof, suspensionProof } from './reasons-positions.ts';
import { quarrelsOf, type Situation } from './states.ts';
import { hurdleProof } from './reasons-hurdles.ts';
import { obligorBound } from './standing.ts';
import { words, type Sentence } from './words.ts';

type Telling = (writing: Writing, answer: Answer, situation: Situation) => Proof[];

const counted: Telling = (writing, _answer, { item, tally }) => [countProof(writing, item, tally), dueProof(writing, item, tally)];
const refusing: Telling = (writing, _answer, { item }) =>
  item.obligors.flatMap((party) => [rejectProof(writing, party, item.id), rejectProof(writing, party, item.commitment.accord)]).filter(({ value }) => value !== 'false');
const binding: Telling = (writing, _answer, { item }) => boundProofs(writing, item);
const condition: Telling = (writing, { tallies }, { item }) => (item.requires === undefined ? [] : [conditionProof(writing, item.requires, tallies)]);
const hurdles: Telling = (writing, answer, situation) => [hurdleProof(writing, answer, situation)];
const acting = (wanted: readonly number[]): Telling => (writing, _answer, { tally }) => actProofs(writing, tally, wanted);
const span: Telling = (writing, _answer, { item, tally }) => {
  const objections = [item.id, item.commitment.accord].flatMap((about) => writing.world.evidence.fluents.objections.get(about) ?? []);
  return [{ rule: 'period', text: words.period(isoOf(tally.period.from), isoOf(tally.period.sureEnd)), premises: objections.toSorted((a, b) => byText(writing.world)(a.key, b.key)).map(({ key }) => keyProof(writing, key)) }];
};

/** What each row rests on, by rule. */
const premises: Readonly<Record<string, readonly Telling[]>> = {
  done: [counted],
  kept: [span, binding, acting([2])],
  ended: [(writing, _answer, { item }) => endProof(writing, item)],
  violated: [acting([1]), binding],
  'cure-passed': [counted, binding, condition],
  suspended: [(writing, _answer, { item }) => [suspensionProof(writing, item)]],
  refused: [refusing],
  moot: [condition],
  hopeless: [condition, hurdles],
  condition: [condition],
  unbound: [binding],
  passed: [counted, binding],
  stuck: [hurdles, binding],
  begun: [counted, binding],
  standing: [counted, binding],
};

const quarrelPremises: Readonly<Record<string, Telling>> = {
  done: counted,
  violation: acting([3]),
  'end of the period': span,
  termination: (writing, _answer, { item }) => endProof(writing, item),
  suspension: (writing, _answer, { item }) => [suspensionProof(writing, item)],
  rejection: refusing,
  precondition: condition,
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
    rule: `row-${decided?.row ?? 12}.${rule}`, text: lineText(writing, answer, situation),
    premises: kept.flatMap((part) => part(writing, answer, situation)),
  };
}

// A promise to refrain has no count: its acts, or their absence, take its place.
const keptSoFar: Telling = (writing, answer, situation) => {
  const acts = acting([0, 2])(writing, answer, situation);
  if (acts.length > 0) return acts;
  return [{ rule: 'acts', text: words.noCount(), value: 'silent', silence: words.silentKeys(`acts that ${situation.item.id} forbids`, isoOf(writing.world.known) ?? '') }];
};

function sentenceOf({ world, names }: Writing, situation: Situation): Sentence {
  const { item, tally } = situation;
  const { count, need, due } = tally;
  const refusers = item.obligors.filter((party) => [item.id, item.commitment.accord].some((of) => rejectsSurely(situation, party, of)));
  const unbound = item.draft ? [...item.obligors] : item.obligors.filter((party) => !obligorBound(world, item, party));
  return {
    low: count.low, high: count.high, need: need.now, unit: item.commitment.unit ?? '',
    floorNote: need.floor === null || need.floorBy === null ? '' : words.floorNote(need.floor, need.floorBy, need.cap),
    acts: words.list(tally.acts.filter(({ bits }) => bits === 1).map(({ key }) => { const entry = world.evidence.keys[key]; return entry?.kind === 'act' ? entry.act : ''; }).toSorted()),
    about: words.list(quarrelsOf(situation)),
    who: words.list((situation.refused.must && refusers.length > 0 ? refusers : unbound).map(names.actor)),
    since: words.moment(due === undefined ? null : isoOf(due.latest)),
  };
}

const rejectsSurely = ({ refusals }: Situation, party: string, of: string): boolean => refusals.some((one) => one.party === party && one.of === of && one.must);
