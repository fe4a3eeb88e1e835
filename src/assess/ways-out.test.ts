// Ways out of the worked examples, and the promises every answer keeps.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { waysOut } from './assess.ts';
import { dohaClaims, dohaDossier } from './doha.fixture.ts';
import { moveName } from './moves.ts';
import { claim, day, dossier, minute, says } from './small-dossier.fixture.ts';

const lower = (name: string): string => {
  const [kind, one = '', two = ''] = name.split(':');
  const short = (id: string): string => (id.split('/')[1] ?? id).replaceAll('-', '_');
  return two === '' ? `${kind}(${short(one)})` : `${kind}(${one},${kind === 'lower' ? two : short(two)})`;
};

describe('the Doha example', () => {
  const blocks = (file: string) =>
    readFileSync(new URL(`../../test/oracle/${file}`, import.meta.url), 'utf8')
      .split(/^(?=T=)/m)
      .map((block) => {
        const [head = '', ...sets] = block.trim().split('\n');
        const [, at = '', goal = ''] = /^T=(\d+) goal=(\w+)$/.exec(head) ?? [];
        return { at, goal, sets: sets.map((set) => set.trim()) };
      });
  test.each([
    ...blocks('doha_waysout.out').map((block) => ({ ...block, kinds: 'positions' as const })),
    ...blocks('doha_waysout_all.out').map((block) => ({ ...block, kinds: 'all' as const })),
  ])('at $at the ways out of $goal with $kinds are the known ones', ({ at, goal, sets, kinds }) => {
    const id = dohaDossier.commitments.find((one) => one.id.endsWith(`/${goal.replaceAll('_', '-')}`))?.id ?? '';
    const { ways, cut } = waysOut(dohaDossier, dohaClaims, { at: minute(Number(at)), known: minute(Number(at)), view: 'ind' }, id, {
      kinds,
    });
    expect(
      ways
        .map(
          (way) =>
            `{${way
              .map((move) => lower(moveName(move)))
              .toSorted()
              .join(', ')}}`,
        )
        .toSorted(),
    ).toEqual(sets.toSorted());
    expect(cut).toBe(false);
  });
});

test('a search that stops short of larger ways says so', () => {
  const many = ['p1', 'p2', 'p3', 'p4', 'p5'];
  const five = dossier({ accords: { a: many }, commitments: [{ id: 'a/c', obligors: many }] });
  const noes = many.map((party) => claim(party, says(party, 'reject', 'a/c'), { when: day(1) }));
  const question = { at: day(2), known: day(2), view: 'all' };
  expect(waysOut(five, noes, question, 'a/c')).toEqual({ ways: [], cut: true });
  expect(waysOut(five, noes, question, 'a/c', { size: 5 }).ways).toHaveLength(1);
});

test('a commitment that is not there is a Fault that says how to write one', () => {
  expect(() => waysOut(dohaDossier, [], { at: day(1), known: day(1), view: 'ind' }, 'release')).toThrowError(/no commitment "release"/);
});
