// The worked cases of the semantics, one by one: partial release, retraction, two counts, later totals, lapsed guarantees, unsigned texts, rates.
import { describe, expect, test } from 'vitest';
import type { Claim, Dossier } from '../terms/index.ts';
import { assess } from './assess.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const state = (of: Dossier, claims: readonly Claim[], at: number, known = 99, view = 'all'): string[] =>
  assess(of, claims, { at: day(at), known: day(known), view }).commitments.map(
    (line) => `${line.state} ${line.progress.low}-${line.progress.high}`,
  );
const signs = [claim('p', says('gov', 'accept', 'a'), { when: day(0) }), claim('q', says('g', 'accept', 'a'), { when: day(0) })];
const freed = (id: string, on: number, count: number, more: Partial<Claim> = {}): Claim => ({
  ...claim(id, doing('a/rel', id), { when: day(on), value: [count, count] }),
  ...more,
});

describe('a release of 5,000 by day 10 with time to make good until day 30', () => {
  const rel = dossier({
    accords: { a: ['gov', 'tb'] },
    commitments: [{ id: 'a/rel', floor: 5000, cap: 5000, due: [day(10), day(10)], cure: 'P20D' }],
  });
  const claims = [signs[0], freed('b1', 8, 100), freed('b2', 12, 200)].filter((one) => one !== undefined);
  test.each([
    [7, 'in-force 0-0'],
    [9, 'in-progress 100-100'],
    [11, 'overdue 100-100'],
    [20, 'overdue 300-300'],
    [31, 'breached 300-300'],
  ])('on day %i it is %s', (at, expected) => {
    expect(state(rel, claims, at)).toEqual([expected]);
  });
  test('silence makes it overdue and never breached', () => {
    expect(state(rel, claims.slice(0, 1), 60)).toEqual(['overdue 0-0']);
  });
});

test('a report that was withdrawn counts as long as it was not', () => {
  const rel = dossier({ accords: { a: ['gov'] }, commitments: [{ id: 'a/rel', floor: 300, cap: 300, due: [day(6), day(6)] }] });
  const claims = [...signs.slice(0, 1), freed('c1', 5, 300, { retracted: day(8) })];
  expect(
    [
      [5, 5],
      [7, 7],
      [7, 8],
      [5, 9],
      [4, 7],
    ].map(([at = 0, known]) => state(rel, claims, at, known)[0]),
  ).toEqual(['fulfilled 300-300', 'fulfilled 300-300', 'overdue 0-0', 'in-force 0-0', 'in-force 0-0']);
});

test('a later total is adopted unless it is lower than the own one', () => {
  const rel = dossier({ accords: { a: ['gov'] }, commitments: [{ id: 'a/rel', floor: 4000, cap: 5000, due: [day(20), day(20)] }] });
  const total = (id: string, by: string, on: number, count: number): Claim =>
    claim(id, { kind: 'total', commitment: 'a/rel' }, { by, when: day(on), value: [count, count] });
  const claims = [...signs.slice(0, 1), total('c2', 'press', 5, 300), total('c3', 'un', 10, 5000), total('c4', 'tb', 12, 900)];
  expect([6, 11, 13].map((at) => state(rel, claims, at)[0])).toEqual(['in-progress 300-300', 'fulfilled 5000-5000', 'disputed 900-5000']);
});

test('a guarantee lapses once the debt it stands behind is paid', () => {
  const pair = dossier({
    accords: { a: ['gov', 'g'] },
    commitments: [
      { id: 'a/rel', floor: 1, cap: 1, due: [day(10), day(10)] },
      { id: 'a/gua', obligors: ['g'], floor: 1, cap: 1, due: [day(13), day(13)], requires: { defaulted: 'a/rel' } },
    ],
  });
  const claims = [...signs, freed('c3', 9, 1, { known: day(14) })];
  expect(
    [
      [8, 8],
      [11, 11],
      [14, 13],
      [14, 14],
    ].map(([at = 0, known]) => state(pair, claims, at, known)[1]),
  ).toEqual(['conditional 0-0', 'in-force 0-0', 'overdue 0-0', 'lapsed 0-0']);
});

test('a draft binds nobody, whoever accepts it', () => {
  const draft = dossier({
    accords: { a: ['gov'] },
    status: { a: 'draft' },
    commitments: [{ id: 'a/rel', floor: 1, due: [day(3), day(3)] }],
  });
  expect(state(draft, signs.slice(0, 1), 9)).toEqual(['conditional 0-0']);
});

test('a rate is judged term by term, and a missed term is not made good later', () => {
  const rate = dossier({
    accords: { a: ['gov'] },
    commitments: [{ id: 'a/rel', rate: { amount: 2, every: 'P7D' }, period: [day(0), day(30)], cure: 'P3D' }],
  });
  const claims = [...signs.slice(0, 1), freed('f1', 2, 1), freed('f2', 7, 1), freed('f3', 9, 1)];
  expect([5, 7, 8, 15, 17, 18].map((at) => state(rate, claims, at)[0])).toEqual([
    'in-progress 1-1',
    'in-progress 2-2',
    'in-force 0-0',
    'overdue 0-0',
    'overdue 0-0',
    'breached 0-0',
  ]);
});

test('a view reads an open amount by its own floor, and the board says whose it is', () => {
  const open = dossier({
    accords: { a: ['gov'] },
    commitments: [{ id: 'a/rel', floor: 1, cap: 5000, due: [day(4), day(4)] }],
    views: [
      { id: 'all', name: 'all', tiers: [['all']], floors: {} },
      { id: 'tb', name: 'tb', tiers: [['all']], floors: { 'a/rel': 4800 } },
    ],
  });
  const claims = [...signs.slice(0, 1), freed('c1', 3, 100)];
  const [text, own] = ['all', 'tb'].map((view) => assess(open, claims, { at: day(9), known: day(9), view }).commitments[0]);
  expect([text?.state, text?.progress.floorBy, own?.state, own?.progress.floorBy]).toEqual(['fulfilled', 'the text', 'overdue', 'view:tb']);
  expect(text?.because.text).toContain('up to 5,000; 1 count as done according to the text');
});
