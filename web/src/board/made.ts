// Whether an accord had been made at a board's moment: what lies ahead is named on the board, and counts nowhere.
import type { Accord, Board, Dossier } from '../../../src/terms/index.ts';

/** Whether the accord stood by then; one whose date is open or hangs on a deed is taken to. */
export const isMade = ({ made }: Accord, { at }: Pick<Board, 'at'>): boolean =>
  made?.kind !== 'fixed' || Date.parse(made.earliest) <= Date.parse(at);

/** The board without the commitments of accords that were not made yet. */
export function madeAlone(board: Board, { accords }: Dossier): Board {
  const ahead = new Set(accords.filter((accord) => !isMade(accord, board)).map(({ id }) => id));
  return { ...board, commitments: board.commitments.filter(({ accord }) => !ahead.has(accord)) };
}
