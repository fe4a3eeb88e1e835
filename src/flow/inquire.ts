// Questions beyond the board: ways out, what if, history, two views, two accords. Each asks the core over what the office holds.
import {
  compareAccords,
  compareViews,
  moveOf,
  timeline,
  waysOut,
  whatIf,
  type AccordComparison,
  type BoardDifference,
  type Change,
  type TimelineQuestion,
  type ViewDifference,
} from '../assess/index.ts';
import { didYouMean, Fault } from '../kit/index.ts';
import type { Claim, Move } from '../terms/index.ts';
import type { Office, Question } from './office.ts';

export type { AccordComparison, BoardDifference, Change, ViewDifference };

/** The commitment's whole id; its short id will do where one accord has it. Throws Fault `question.unknown-commitment`, `question.ambiguous-commitment`. */
export function commitmentOf({ dossier }: Office, asked: string): string {
  const found = dossier.commitments.map(({ id }) => id).filter((id) => id === asked || id.endsWith(`/${asked}`));
  const [first] = found;
  if (first !== undefined && (found.length === 1 || first === asked)) return first;
  if (found.length > 1)
    throw new Fault('question.ambiguous-commitment', `"${asked}" is ${found.length} commitments`, `Say which: ${found.join(', ')}.`);
  const ids = dossier.commitments.map(({ id }) => id);
  throw new Fault('question.unknown-commitment', `the dossier has no commitment "${asked}"`, idsWithNearest(asked, ids));
}

/** ` Did you mean "x"?` and every id on a line of its own; a short id is compared with short ids. */
export function idsWithNearest(asked: string, ids: readonly string[]): string {
  const short = asked.includes('/') ? ids : ids.map((id) => id.slice(id.lastIndexOf('/') + 1));
  return `${didYouMean(asked, new Set(short)).trimStart()} It has:${ids.map((id) => `\n  ${id}`).join('')}`.trimStart();
}

/** The smallest sets of moves that would make a commitment possible; `cut` when larger ones were not looked for. */
export const waysOutOf = (office: Office, question: Question, commitment: string): { ways: Move[][]; cut: boolean } =>
  waysOut(office.dossier, office.claims(question), question, commitment);

/** How the board would differ with these claims and moves added. */
export const whatIfOf = (
  office: Office,
  question: Question,
  added: { claims: readonly Claim[]; moves: readonly Move[] },
): BoardDifference => whatIf(office.dossier, office.claims(question), question, added);

/** Every change of state between two moments, with its cause. */
export const timelineOf = (office: Office, question: TimelineQuestion & { reviewed?: boolean }): Change[] =>
  timeline(office.dossier, office.claims(question), question);

/**
 * Where two views differ, and which claims make them differ. Both are asked over the same claims: throws Fault `question.mixed-review` when one view
 * takes reviewed claims only and the other does not, unless the question settles it.
 */
export function compareViewsOf(office: Office, { at, known, reviewed }: Question, first: string, second: string): ViewDifference {
  const asks = [first, second].map((view) => reviewed ?? office.dossier.views.find(({ id }) => id === view)?.reviewed ?? false);
  if (asks[0] !== asks[1])
    throw new Fault(
      'question.mixed-review',
      `of the views ${first} and ${second} only one takes reviewed claims alone, so they would differ by that too`,
      'Add --reviewed to compare both over reviewed claims.',
    );
  return compareViews(office.dossier, office.claims({ reviewed: asks[0] === true }), { at, known }, first, second);
}

/** Two texts of one matter side by side. */
export const compareAccordsOf = (office: Office, first: string, second: string): AccordComparison =>
  compareAccords(office.dossier, first, second);

const movePattern = /^(reject:[^:]+:[^:]+|suspend:[^:]+|drop:[^:]+|raise:[^:]+|lower:[^:]+:\d+(\.\d+)?|accept:[^:]+:[^:]+|together:[^:]+)$/;

/** A move from its short name, as `ways-out` prints it: `drop:release-first`. Throws Fault `move.bad`. */
export function moveNamed(text: string): Move {
  if (movePattern.test(text)) return moveOf(text);
  const forms =
    'reject:PARTY:OF (withdraw a rejection), suspend:COMMITMENT (lift), drop:DEMAND, raise:LIMIT, lower:DEMAND:N, accept:PARTY:OF, together:DEMAND';
  throw new Fault('move.bad', `"${text}" is not a move`, `Write one of ${forms}. parley ways-out prints those that would help.`);
}
