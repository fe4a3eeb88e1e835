// Measures how far the reader's confidence can be taken at its word: of all that were given 0.7, how many are right? Takes the project's own reports, whose
// marks say what is right; says a row for every tenth, the mean gap (expected calibration error) and the mean squared one (Brier 1950).
import { judged, type Verdict } from '../../scripts/corpus/index.ts';
import { readerFor } from '../../src/flow/index.ts';
import type { Figures } from './figures.ts';

type Sure = Verdict<{ readonly confidence: number }>;

function table(name: string, all: readonly Sure[], { say }: Figures): void {
  const mean = (list: readonly Sure[], of: (one: Sure) => number): number => list.reduce((sum, one) => sum + of(one), 0) / list.length;
  const isRight = ({ right }: Sure): number => (right ? 1 : 0);
  const tenths = Object.entries(Object.groupBy(all, ({ found }) => Math.min(9, Math.floor(found.confidence * 10))));
  let gap = 0;
  for (const [tenth, list = []] of tenths.toSorted(([a], [b]) => Number(a) - Number(b))) {
    const [said, right] = [mean(list, ({ found }) => found.confidence), mean(list, isRight)];
    gap += (Math.abs(said - right) * list.length) / all.length;
    say(`${name}, sure 0.${tenth}`, `said ${said.toFixed(2)}, right ${right.toFixed(2)} of ${list.length}`);
  }
  const brier = mean(all, (one) => (one.found.confidence - isRight(one)) ** 2);
  const base = mean(all, isRight);
  say(
    `${name}, confidence`,
    `mean gap ${gap.toFixed(3)}, Brier ${brier.toFixed(3)} (${(base * (1 - base)).toFixed(3)} if everything were given the mean, ${base.toFixed(2)})`,
  );
}

/** Says how well confidence foretells what is right, for statements and deeds. `test` adds the test split. */
export function measureSureness(figures: Figures, { test = false }: { test?: boolean } = {}): void {
  const read = readerFor();
  for (const split of test ? (['dev', 'test'] as const) : (['dev'] as const)) {
    const { statements, deeds } = judged(split, read);
    table(`statements, our corpus, ${split}`, statements, figures);
    table(`deeds, our corpus, ${split}`, deeds, figures);
  }
}
