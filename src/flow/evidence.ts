// What the state of a commitment rests on: how many of the claims in its reasons are the machine's alone. Takes a board; gives it with that told.
import type { Board, BoardLine, Claim, Proof } from '../terms/index.ts';
import { standingOf } from './apply-decisions.ts';

const claimsIn = ({ for: pro = [], against = [], premises = [] }: Proof): string[] => [...pro, ...against, ...premises.flatMap(claimsIn)];

function evidenceOf({ because }: BoardLine, claim: (id: string) => Claim | undefined): { machine: number; reviewed: number } {
  const used = [...new Set(claimsIn(because))].flatMap((id) => claim(id) ?? []);
  const machine = used.filter((one) => standingOf(one) === 'machine').length;
  return { machine, reviewed: used.length - machine };
}

/** The board with `evidence` on every line. */
export const withEvidence = (board: Board, claim: (id: string) => Claim | undefined): Board => ({
  ...board,
  commitments: board.commitments.map((line) => ({ ...line, evidence: evidenceOf(line, claim) })),
});
