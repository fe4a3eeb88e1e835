// A thousand seeded instances: the engine and the oracle must say the same, atom for atom; and a few dozen of them the same ways out.
// The long run is npm run oracle -- --runs 20000 --seed N.

import { afterAll, expect, test } from 'vitest';
import { openClingo } from './clingo.ts';
import { compareBoards, compareWaysOut, countInto, differenceText, frequencyText, noFrequencies, sample } from './compare.ts';
import { instance } from './generate.ts';

const clingo = openClingo({ threads: 2 });
afterAll(() => clingo.close());
const [seed, count, batch] = [20_200_229, 1000, 40];
const instances = sample(instance, count, seed);
const frequencies = noFrequencies();

test('on a thousand instances the engine and the oracle give the same states, progress, lateness and findings', { timeout: 240_000 }, async () => {
  const parts = Array.from({ length: Math.ceil(count / batch) }, (_, at) => instances.slice(at * batch, (at + 1) * batch));
  const found = await Promise.all(parts.map(async (part) => {
    const { differences, boards } = await compareBoards(clingo, part);
    countInto(frequencies, boards, part);
    return differences;
  }));
  expect(found.flat().slice(0, 1).map(differenceText).join('\n')).toBe('');
});

test('every state is at least two in a hundred of these, and every finding occurs', () => {
  const rare = [...frequencies.states].filter(([, occurs]) => occurs < 0.02 * frequencies.lines);
  expect(rare, frequencyText(frequencies)).toEqual([]);
  expect(frequencies.states.size).toBe(12);
  const kinds = ['late: true', 'late: disputed', 'uncorroborated', 'deadlock', 'stuck', 'gap', 'breached', 'refuses', 'repudiation', 'binds-nonsignatory', 'grey-deadline', 'performed-by-other',
    'admitted-by-adversary', 'impossible-schedule', 'conflict: quantity', 'conflict: forbidden', 'conflict: order'];
  expect(kinds.filter((kind) => !frequencies.findings.has(kind))).toEqual([]);
});

test('on some of them the engine and the oracle find the same ways out', { timeout: 240_000 }, async () => {
  const compared = await Promise.all(instances.filter((_, at) => at % 40 === 0).map((one) => compareWaysOut(clingo, one)));
  expect(compared.flatMap(({ difference }) => (difference === undefined ? [] : [differenceText(difference)])).join('\n')).toBe('');
  expect(compared.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThan(20);
});
