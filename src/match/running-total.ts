// The proposal of a running total: how much of a commitment has been done, as of an instant. Takes what was counted and who answers for it.
import type { Amount, Commitment } from '../terms/index.ts';
import type { Proposal } from './context.ts';
import { range } from './figures.ts';

/** A total as of one instant (`asOf`), with the words it rests on. */
export function runningTotal(
  commitment: Commitment,
  amount: Amount,
  asOf: string,
  rest: Pick<Proposal, 'source' | 'chain' | 'span' | 'reason' | 'confidence'>,
): Proposal {
  return {
    key: { kind: 'total', commitment: commitment.id },
    polarity: 'for',
    when: [asOf, asOf],
    value: range(amount, commitment),
    ...rest,
  };
}
