// A denial meets what it denies. "It denied that it had attacked anyone" names no day and no place: it is set against the deeds of the same
// kind that others tell on the same page. Without such a deed it stays what it was.
import type { Proposal } from './context.ts';

/** Proposals in which undated denials have the key and time of what the page tells of somebody else's account. */
export function meetDenials(proposals: readonly Proposal[]): Proposal[] {
  return proposals.flatMap((denial): Proposal[] => {
    if (denial.polarity !== 'against' || denial.undated !== true) return [denial];
    const met = proposals.filter(
      (told) => told.polarity === 'for' && told.source.by !== denial.source.by && isOneKind(told, denial) && told.span[0] < denial.span[0],
    );
    if (met.length === 0) return [denial];
    return met.map(({ key, when, span }) => ({
      ...denial,
      key,
      when,
      reason: `${denial.reason}; denies what the page tells at ${span[0]}`,
    }));
  });
}

function isOneKind({ key: one }: Proposal, { key: other }: Proposal): boolean {
  if (one.kind === 'performance' && other.kind === 'performance') return one.commitment === other.commitment;
  if (one.kind !== 'act' || other.kind !== 'act' || one.actor !== other.actor) return false;
  // A denial that names its own target denies acts on that target alone.
  return Object.entries(other.tags).every(([dimension, values]) => values.every((value) => one.tags[dimension]?.includes(value) === true));
}
