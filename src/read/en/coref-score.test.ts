import { describe, expect, it } from 'vitest';
import { bestAssignment } from './assignment.ts';
import { scoreCoreference, type Clusters } from './coref-score.ts';

const clusters = (...words: string[]): Clusters => words.map((word) => [...word]);
const scored = (key: Clusters, response: Clusters) => scoreCoreference([{ key, response }], { singletons: true });

describe('coreference scores', () => {
  it('a broken chain of four lacks one link of three (Vilain et al. 1995)', () => {
    const { muc } = scored(clusters('ABCD'), clusters('AB', 'CD'));
    expect(muc.recall).toBeCloseTo(2 / 3);
    expect(muc.precision).toBe(1);
  });

  // Bagga and Baldwin 1998, figures 1 and 2; the CEAF figures are those of Luo 2005, table 1.
  const truth = clusters('12345', '67', '89ABC');
  it('MUC does not tell a harmless wrong link from a harmful one', () => {
    for (const response of [clusters('12345', '6789ABC'), clusters('1234589ABC', '67')]) {
      const { muc } = scored(truth, response);
      expect([muc.precision, muc.recall]).toEqual([expect.closeTo(0.9), 1]);
    }
  });
  it('B-cubed and CEAF do tell them apart', () => {
    const [small, large] = [scored(truth, clusters('12345', '6789ABC')), scored(truth, clusters('1234589ABC', '67'))];
    expect([small.bCubed.precision, small.bCubed.recall]).toEqual([expect.closeTo(0.762, 3), 1]);
    expect([large.bCubed.precision, large.bCubed.recall]).toEqual([expect.closeTo(0.583, 3), 1]);
    expect([small.ceafe.f1, large.ceafe.f1]).toEqual([expect.closeTo(0.733, 3), expect.closeTo(0.667, 3)]);
  });

  it('mentions that only one side has count as they stand (Pradhan et al. 2014, section 4)', () => {
    const { muc, bCubed, ceafe, mentions } = scored(clusters('abc', 'defg'), clusters('ab', 'cd', 'fghi'));
    expect([muc.recall, muc.precision]).toEqual([expect.closeTo(0.4), expect.closeTo(0.4)]);
    expect([bCubed.recall, bCubed.precision]).toEqual([expect.closeTo(0.4167, 4), expect.closeTo(0.5)]);
    expect([ceafe.recall, ceafe.precision]).toEqual([expect.closeTo(0.65), expect.closeTo(0.4333, 4)]);
    expect(mentions.recall).toBeCloseTo(6 / 7);
  });

  it('the mean of the three is 1 for the truth and 0 for nothing', () => {
    expect(scored(truth, truth).conll).toBeCloseTo(1);
    expect(scored(truth, []).conll).toBe(0);
  });

  it('entities of one mention are left out on both sides where that is asked for', () => {
    const documents = [{ key: clusters('ab', 'c'), response: clusters('ab', 'd', 'e') }];
    expect(scoreCoreference(documents, { singletons: false }).conll).toBeCloseTo(1);
    expect(scoreCoreference(documents, { singletons: true }).bCubed.precision).toBeCloseTo(0.5);
  });

  it('counts are added up over documents, not averaged', () => {
    const { muc } = scoreCoreference(
      [
        { key: clusters('abcdefgh'), response: clusters('abcdefgh') },
        { key: clusters('ab'), response: [] },
      ],
      { singletons: true },
    );
    expect(muc.recall).toBeCloseTo(7 / 8);
  });
});

describe('the best pairing', () => {
  const rows = (...lists: number[][]): Float64Array[] => lists.map((list) => Float64Array.from(list));
  it('gives up the best single pair where the sum is greater without it', () => {
    expect(bestAssignment(rows([9, 8], [8, 1]))).toBe(16);
  });
  it('stands more rows than columns, more columns than rows, and none', () => {
    expect(bestAssignment(rows([1], [3], [2]))).toBe(3);
    expect(bestAssignment(rows([1, 3, 2]))).toBe(3);
    expect(bestAssignment([])).toBe(0);
  });
  it('agrees with trying every order', () => {
    let state = 7;
    const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648) % 10;
    for (let round = 0; round < 40; round += 1) {
      const gains = Array.from({ length: 4 }, () => Float64Array.from({ length: 5 }, next));
      const every = (row: number, used: readonly number[]): number =>
        row === gains.length
          ? 0
          : Math.max(
              ...[0, 1, 2, 3, 4]
                .filter((column) => !used.includes(column))
                .map((column) => ((gains[row] as Float64Array)[column] as number) + every(row + 1, [...used, column])),
            );
      expect(bestAssignment(gains)).toBe(every(0, []));
    }
  });
});
