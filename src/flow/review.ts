// A review of a dossier's claims: reads what is new, lists what nobody has judged, and writes each decision into the ledger as it is made.
import { join } from 'node:path';
import { contentId, type Clock, type Json } from '../kit/index.ts';
import { openLedger } from '../ledger/index.ts';
import type { Claim, Decision } from '../terms/index.ts';
import { standingOf } from './apply-decisions.ts';
import { openKeptOffice, type Progress } from './kept-office.ts';
import type { Office } from './office.ts';

/** An open review. Every answer is in the ledger before its promise is kept; nothing that was written is changed. */
export type Review = {
  readonly office: Office;
  /** The machine's claims that nobody has judged, oldest first, then in the order of their page. */
  readonly waiting: readonly Claim[];
  decide(claim: Claim, verdict: 'accept' | 'correct' | 'reject', correction?: Claim): Promise<Decision>;
  /** Takes a decision back by a record of its own. */
  undo(decision: Decision): Promise<Decision>;
  close(): Promise<void>;
};

const inOrder = (one: Claim, other: Claim): number =>
  one.known < other.known ? -1 : one.known > other.known ? 1 : (one.cite?.start ?? 0) - (other.cite?.start ?? 0);

/** Opens the review of a dossier with the ledger in `data`. `by` is the name that decisions carry. */
export async function openReview(
  folder: string,
  { data, clock, by, progress }: { data: string; clock: Clock; by?: string | undefined; progress?: Progress },
): Promise<Review> {
  const office = await openKeptOffice(folder, { data, clock, ...(progress === undefined ? {} : { progress }) });
  const ledger = await openLedger({ file: join(data, 'parley.db'), clock });
  const write = async (made: Omit<Decision, 'id' | 'at' | 'by'>): Promise<Decision> => {
    const whole = { ...made, at: clock.now().toString(), ...(by === undefined ? {} : { by }) };
    // The count keeps two like decisions in one instant apart.
    const nth = (await ledger.list(office.dossier.id, 'decision', '')).length;
    const decision: Decision = { id: contentId('decision', { ...whole, nth } as unknown as Json), ...whole };
    await ledger.append(office.dossier.id, [{ kind: 'decision', id: decision.id, run: '', body: decision }]);
    return decision;
  };
  return {
    office,
    waiting: office
      .allClaims()
      .filter((claim) => standingOf(claim) === 'machine')
      .toSorted(inOrder),
    decide: (claim, verdict, correction) => write({ claim, verdict, ...(correction === undefined ? {} : { correction }) }),
    undo: ({ id, claim }) => write({ claim, verdict: 'undo', of: id }),
    close: () => ledger.close(),
  };
}
