// Figures of single evaluations: any (t, k) of one big commitment, and what hangs together over a thousand commitments.

import { measureParts } from '../../src/assess/index.ts';
import { claimOf, day, firstClaims, makeDossier, makeTable, present } from './make-process.ts';

type Timed = <T>(work: () => T) => { ms: number; result: T };
type Figure = { what: string; reached: string; goal: string };

/** Measures both. */
export function evaluationFigures(timed: Timed, percentile: (times: readonly number[], share: number) => number): Figure[] {
  const one = makeDossier(1);
  const big = makeTable(one, 100_000, 5);
  const parts = measureParts(one, [...firstClaims(one), ...big.ids.map((_, at) => claimOf(big, at))]);
  const asked = Array.from(
    { length: 40 },
    (_, at) => timed(() => parts.ask({ at: day(20 + at * 9), known: day(present - at), view: 'all' })).ms,
  );
  const many = makeDossier(1000);
  const whole = measureParts(many, firstClaims(many));
  const answer = whole.ask({ at: day(present), known: day(present), view: 'all' });
  const rounds = Array.from({ length: 60 }, () => timed(() => whole.together(answer)).ms).slice(20);
  return [
    {
      what: 'any (t, k) of a commitment with 100,000 claims',
      reached: `p50 ${percentile(asked, 0.5).toFixed(1)} ms, worst ${Math.max(...asked).toFixed(1)} ms`,
      goal: 'at most 20 ms',
    },
    {
      what: 'fixpoint, cycles and findings over 1,000 commitments',
      reached: `p50 ${percentile(rounds, 0.5).toFixed(2)} ms, worst ${Math.max(...rounds).toFixed(2)} ms`,
      goal: 'at most 2 ms',
    },
  ];
}
