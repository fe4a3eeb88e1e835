// The state of a commitment: twelve rows, the first that matches wins. Each row names what it rests on, so that the answer can say why.
import type { State } from '../terms/index.ts';
import type { Item } from './compile.ts';
import { conditionBits, nodeBits, type Bits } from './formula.ts';
import { atomBits } from './conditions.ts';
import { standingAt, type Standing } from './fluents.ts';
import { endedAt, isBound, refusalsOf, type Refusal } from './standing.ts';
import type { Tally } from './tally.ts';
import type { World } from './world.ts';

/** Everything the rows ask about one commitment, true at the question's instant. */
export type Situation = {
  item: Item;
  tally: Tally;
  bound: boolean;
  ended: Standing;
  suspended: Standing;
  /** Over all obligors: does one possibly, surely refuse? */
  refused: Standing;
  /** Each obligor's no, to the commitment or to its accord, possible ones included. */
  refusals: Refusal[];
  condition: Bits;
  /** Is the period surely over, possibly over? */
  over: boolean;
  overPossibly: boolean;
  achievable: boolean;
};

/** Gathers what the rows ask. `achievable` comes from the fixpoint. */
export function situationOf(world: World, item: Item, tallies: readonly Tally[], tally: Tally, achievable: boolean): Situation {
  const refusals = refusalsOf(world, item);
  const { period } = tally;
  const over = period.timed && world.at > period.sureEnd;
  return {
    item,
    tally,
    achievable,
    bound: isBound(world, item),
    ended: endedAt(world, item),
    suspended: standingAt(world, item.positions.suspended),
    refused: { may: refusals.length > 0, must: refusals.some(({ must }) => must) },
    refusals,
    condition: conditionBits(item.requires, (atom) => atomBits(world, tallies, atom)),
    over,
    overPossibly: period.timed && !over && world.at > period.possibleEnd,
  };
}

/** What a quarrel can be about, and when it is. */
const quarrels: readonly { about: string; open: (s: Situation) => boolean }[] = [
  { about: 'done', open: ({ tally }) => tally.done === 3 || (tally.terms?.list.some(({ ended, bits }) => ended && bits === 3) ?? false) },
  { about: 'violation', open: ({ tally }) => tally.violated === 3 },
  { about: 'end of the period', open: ({ overPossibly, bound }) => overPossibly && bound },
  { about: 'termination', open: ({ ended }) => ended.may && !ended.must },
  { about: 'suspension', open: ({ suspended: paused }) => paused.may && !paused.must },
  { about: 'rejection', open: ({ refused }) => refused.may && !refused.must },
  { about: 'precondition', open: ({ condition }) => condition === 3 },
];

/** What is quarrelled about, in the order of the table. */
export const quarrelsOf = (situation: Situation): string[] => quarrels.filter(({ open }) => open(situation)).map(({ about }) => about);

type Row = { row: number; state: State; rule: string; when: (s: Situation, world: World, tallies: readonly Tally[]) => boolean };

const met = ({ condition }: Situation): boolean => (condition & 1) === 1;

/** The state table. */
export const rows: readonly Row[] = [
  { row: 1, state: 'fulfilled', rule: 'done', when: ({ tally }) => tally.done === 1 },
  {
    row: 1,
    state: 'fulfilled',
    rule: 'kept',
    when: ({ over, bound, tally, ended }) => over && bound && tally.violated === 0 && !ended.must,
  },
  { row: 2, state: 'terminated', rule: 'ended', when: ({ ended }) => ended.must },
  { row: 3, state: 'breached', rule: 'violated', when: ({ tally }) => tally.violated === 1 },
  {
    row: 3,
    state: 'breached',
    rule: 'cure-passed',
    when: ({ tally, bound, condition }) => tally.cured && (tally.done === 2 || tally.terms !== undefined) && bound && condition === 1,
  },
  { row: 4, state: 'disputed', rule: 'quarrel', when: (situation) => quarrels.some(({ open }) => open(situation)) },
  { row: 5, state: 'suspended', rule: 'suspended', when: ({ suspended: paused }) => paused.must },
  { row: 6, state: 'rejected', rule: 'refused', when: ({ refused }) => refused.must },
  {
    row: 7,
    state: 'lapsed',
    rule: 'moot',
    when: (situation, world, tallies) => !met(situation) && !situation.achievable && isMoot(world, tallies, situation.item),
  },
  { row: 7, state: 'blocked', rule: 'hopeless', when: (situation) => !met(situation) && !situation.achievable },
  { row: 8, state: 'conditional', rule: 'condition', when: (situation) => !met(situation) },
  { row: 8, state: 'conditional', rule: 'unbound', when: ({ bound }) => !bound },
  { row: 9, state: 'overdue', rule: 'passed', when: ({ item, tally }) => item.achieve && tally.passed },
  { row: 10, state: 'blocked', rule: 'stuck', when: ({ achievable }) => !achievable },
  { row: 11, state: 'in-progress', rule: 'begun', when: ({ tally }) => tally.count.high > 0 },
  { row: 12, state: 'in-force', rule: 'standing', when: () => true },
];

// Every failing leaf is a default whose commitment is surely done: the trigger can no longer fire.
function isMoot(world: World, tallies: readonly Tally[], item: Item): boolean {
  if (item.requires === undefined) return true;
  const bits = nodeBits(item.requires, (atom) => atomBits(world, tallies, atom));
  return item.requires.every((node, at) => {
    if (node.op !== 'atom' || ((bits[at] ?? 0) & 1) === 1) return true;
    return node.atom.kind === 'defaulted' && tallies[node.atom.commitment]?.done === 1;
  });
}

/** The first row that matches. */
export function rowOf(situation: Situation, world: World, tallies: readonly Tally[]): Row {
  const found = rows.find(({ when }) => when(situation, world, tallies));
  if (found === undefined) throw new RangeError('the last row always matches');
  return found;
}

/** For what is fulfilled by doing: was it done after its deadline? Undefined where no deadline has passed and none is known. */
export function lateness({ tally, item }: Situation): boolean | 'disputed' | undefined {
  if (!item.achieve || tally.due === undefined) return undefined;
  if (tally.countAtDue === undefined) return false;
  if (tally.doneAtDue === 3) return 'disputed';
  return (tally.doneAtDue & 1) === 0;
}
