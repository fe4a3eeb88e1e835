// The engine against answers that clingo gave once: a second opinion that takes no solver and about a second. `agree.test.ts` asks clingo itself.
import { describe, expect, test } from 'vitest';
import { moveName, waysOut } from '../../src/assess/index.ts';
import { engineAtoms, moveAtom } from './answer-atoms.ts';
import { constant } from './encode.ts';
import { digestOf, instanceOf, plainAtom, readStored, type Stored } from './stored.ts';

const stored = readStored();
const perTest = 8;
const groups = Array.from({ length: Math.ceil(stored.length / perTest) }, (_, at) => stored.slice(at * perTest, (at + 1) * perTest)).map((group) => ({
  first: group.at(0)?.seed ?? 0,
  last: group.at(-1)?.seed ?? 0,
  group,
}));

// Small tests, each of which makes its instances itself: whoever runs one of them pays for no other.
describe.each(groups)('instances $first to $last', ({ group }) => {
  const made = group.map((answer) => ({ answer, ...lazily(() => instanceOf(answer.seed)) }));

  test('are those that clingo was asked about', () => {
    for (const { answer, get } of made) expect(digestOf(get()), `seed ${answer.seed}: run node test/oracle/store.ts`).toBe(answer.digest);
  });

  test('have the states, progress, lateness and findings that clingo gave', () => {
    for (const { answer, get } of made) {
      const { dossier, claims, question } = get();
      const { atoms } = engineAtoms(dossier, claims, question, 'q', constant);
      expect(atoms.map(plainAtom).toSorted(), `seed ${answer.seed}`).toEqual(answer.board.toSorted());
    }
  });

  test.runIf(group.some(({ ways }) => ways !== undefined))('have the ways out that clingo found', () => {
    for (const { answer, get } of made.filter(({ answer: { ways } }) => ways !== undefined)) {
      const { dossier, claims, question } = get();
      const ours = (id: string): string[] =>
        waysOut(dossier, claims, question, id).ways.map((way) => way.map((move) => moveAtom(moveName(move), constant)).toSorted().join(' '));
      const found: Stored['ways'] = Object.fromEntries(dossier.commitments.map(({ id }) => [id, ours(id).toSorted()]));
      expect(found, `seed ${answer.seed}`).toEqual(answer.ways);
    }
  });
});

test('hold every state, and a hundred ways out', () => {
  const atoms = stored.flatMap(({ board }) => board);
  const states = new Set(atoms.flatMap((atom) => /^state\(.*,(\w+)\)$/.exec(atom)?.[1] ?? []));
  expect(states.size).toBe(12);
  expect(stored.flatMap(({ ways = {} }) => Object.values(ways).flat()).filter((way) => way !== '').length).toBeGreaterThan(100);
});

function lazily<T>(make: () => T): { get: () => T } {
  let kept: T | undefined;
  return { get: () => (kept ??= make()) };
}
