// Claims and dossiers that are wrong in themselves: each gives a named issue or a Fault with a hint; the rest of the board stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instance } from '../../test/oracle/generate.ts';
import type { Claim, Formula } from '../terms/index.ts';
import { assess } from './assess.ts';
import { openMonitor } from './monitor.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const plain = dossier({ accords: { a: ['gov', 'tb'] }, commitments: [{ id: 'a/c', floor: 3, cap: 3, due: [day(10), day(10)] }] });
const accepted = claim('p', says('gov', 'accept', 'a'), { when: day(0) });
const question = { at: day(20), known: day(20), view: 'all' };
const codes = (claims: readonly Claim[], of = plain): string[] => assess(of, claims, question).issues.map(({ code }) => code);
const told = (id: string, more: Partial<Claim>): Claim => ({ ...claim(id, doing('a/c'), { when: day(1), value: [1, 1] }), ...more });

describe('single claims', () => {
  test.each([
    ['about a commitment that is not there', told('x', { key: doing('a/other') }), 'claim.unknown-key'],
    ['about an actor that is not there', told('x', { key: says('nobody', 'accept', 'a') }), 'claim.unknown-key'],
    ['about a demand that is not there', told('x', { key: says('gov', 'demand', 'd9') }), 'claim.unknown-key'],
    ['whose span is turned round', told('x', { when: [day(3), day(2)] }), 'claim.span-turned'],
    ['with a value below zero', told('x', { value: [-1, 2] }), 'claim.value-below-zero'],
    ['with low above high', told('x', { value: [5, 2] }), 'claim.value-turned'],
    ['retracted before it was known', told('x', { known: day(5), retracted: day(4) }), 'claim.retracted-before-known'],
    [
      'of a total without a figure',
      { ...claim('x', { kind: 'total', commitment: 'a/c' }, { when: day(1) }) },
      'claim.total-without-figure',
    ],
  ])('a claim %s is listed and left out', (_what, wrong, code) => {
    expect(codes([accepted, wrong])).toEqual([code]);
    const { commitments } = assess(plain, [accepted, wrong], question);
    expect(commitments).toEqual(assess(plain, [accepted], question).commitments);
  });

  test('one id with two different claims is listed, and the first counts', () => {
    const board = assess(plain, [accepted, told('x', {}), told('x', { by: 'un' })], question);
    expect(board.issues.map(({ code }) => code)).toEqual(['claim.id-twice']);
    expect(board.commitments[0]?.progress.low).toBe(1);
  });

  test('the same claim twice is the same claim', () => {
    expect(assess(plain, [accepted, told('x', {}), told('x', {})], question)).toEqual(assess(plain, [accepted, told('x', {})], question));
  });

  test('an act that is told with other tags is listed, and each claim counts for what it tells', () => {
    const refrain = dossier({
      accords: { a: ['gov', 'tb'] },
      commitments: [{ id: 'a/q', kind: 'refrain', scopeIn: { target: ['army'] } }],
    });
    const act = (id: string, target: string): Claim =>
      claim(id, { kind: 'act', act: 'e', actor: 'gov', tags: { target: [target] } }, { when: day(2), by: id });
    expect(codes([accepted, act('one', 'army'), act('two', 'civilians')], refrain)).toEqual(['claim.conflicting-key']);
    expect(assess(refrain, [accepted, act('two', 'civilians')], question).commitments[0]?.state).toBe('in-force');
    expect(assess(refrain, [accepted, act('one', 'army'), act('two', 'civilians')], question).commitments[0]?.state).toBe('breached');
  });

  test('a source without a rank is not admitted and is named among those left out', () => {
    const narrow = { ...plain, views: [{ id: 'un', name: 'un', tiers: [['un']], floors: {} }], view: 'un' };
    const board = assess(narrow, [accepted, told('x', {})], { ...question, view: 'un' });
    expect([board.claims, board.commitments[0]?.progress.high]).toEqual([0, 0]);
    expect(JSON.stringify(board.commitments[0]?.because)).toContain('has no rank in this view');
  });
});

// Each way of spoiling a claim, and the code under which it is then listed.
const spoilers: readonly { code: string; spoil: (sound: Claim) => Claim }[] = [
  { code: 'claim.unknown-key', spoil: (sound) => ({ ...sound, key: doing('a/nowhere') }) },
  { code: 'claim.unknown-key', spoil: (sound) => ({ ...sound, key: { kind: 'total', commitment: 'nowhere' } }) },
  { code: 'claim.unknown-key', spoil: (sound) => ({ ...sound, key: { kind: 'impossibility', of: 'nowhere' } }) },
  { code: 'claim.unknown-key', spoil: (sound) => ({ ...sound, key: says('gov', 'limit', 'nowhere') }) },
  {
    code: 'claim.unknown-key',
    spoil: (sound) => ({ ...sound, key: { kind: 'life', life: 'x', party: 'gov', act: 'suspend', commitment: 'nowhere' } }),
  },
  { code: 'claim.span-turned', spoil: (sound) => ({ ...sound, when: [day(2), day(1)] }) },
  { code: 'claim.value-below-zero', spoil: (sound) => ({ ...sound, value: [-2, -1] }) },
  { code: 'claim.value-turned', spoil: (sound) => ({ ...sound, value: [2, 1] }) },
  { code: 'claim.retracted-before-known', spoil: (sound) => ({ ...sound, known: day(2), retracted: day(1) }) },
];

test('spoilt claims among sound ones are each listed by name, and the board stands as without them, from scratch and kept', () => {
  fc.assert(
    fc.property(
      instance,
      fc.array(fc.record({ at: fc.nat(), how: fc.nat({ max: spoilers.length - 1 }) }), { maxLength: 6 }),
      (one, spoilt) => {
        const wrong = spoilt.flatMap(({ at, how }, number) => {
          const sound = one.claims[at % Math.max(1, one.claims.length)];
          const spoiler = spoilers[how];
          return sound === undefined || spoiler === undefined
            ? []
            : [{ code: spoiler.code, claim: spoiler.spoil({ ...sound, id: `spoilt ${number}`, known: day(0), retracted: undefined }) }];
        });
        const asked = { at: one.question.at, known: one.question.at, view: one.question.view };
        const plainly = assess(one.dossier, one.claims, asked);
        const claims = [...wrong.map(({ claim: told }) => told), ...one.claims];
        const board = assess(one.dossier, claims, asked);
        expect({ ...board, issues: [] }).toEqual({ ...plainly, issues: [] });
        const listed = board.issues.filter(({ path }) => path.startsWith('spoilt'));
        const named = (list: readonly { code: string; path: string }[]): string[] =>
          list.map(({ code, path }) => `${path} ${code}`).toSorted();
        expect(named(listed)).toEqual(named(wrong.map(({ code, claim: { id } }) => ({ code, path: id }))));
        const monitor = openMonitor(one.dossier, [one.question.view], { at: day(0) });
        monitor.add(claims);
        monitor.advance(asked.at);
        expect(monitor.board(one.question.view)).toEqual(board);
      },
    ),
    { numRuns: 30, seed: 99 },
  );
});

describe('dossiers that go in circles or too deep', () => {
  test('circles of supersession and of carried progress are listed, and the board stands', () => {
    const round = dossier({
      accords: { a: ['gov', 'tb'], b: ['gov', 'tb'] },
      supersedes: { a: ['b'], b: ['a'] },
      commitments: [
        { id: 'a/c', carries: ['b/d'] },
        { id: 'b/d', carries: ['a/c'] },
      ],
    });
    expect(new Set(codes([accepted], round))).toEqual(new Set(['dossier.circular-supersession', 'dossier.circular-carries']));
  });

  const nested = (depth: number): Formula => {
    let formula: Formula = { happened: 'f' };
    for (let at = 0; at < depth; at += 1) formula = at % 2 === 0 ? { all: [formula] } : { any: [formula] };
    return formula;
  };
  const deep = (depth: number) => ({
    ...plain,
    facts: [{ id: 'f', title: 'It rains', names: [] }],
    commitments: plain.commitments.map((one) => ({ ...one, requires: nested(depth) })),
  });

  test('a condition 10,000 deep is answered', () => {
    const board = assess(deep(10_000), [accepted], question);
    expect(board.commitments[0]?.state).toBe('conditional');
    expect(JSON.stringify(board)).toContain('deeply nested');
  });

  test('a condition deeper than the limit is a Fault with a hint', () => {
    expect(() => assess(deep(30_000), [accepted], question)).toThrowError(/nested deeper than 20000/);
  });

  test('a view that is not there is a Fault that names those that are', () => {
    expect(() => assess(plain, [], { ...question, view: 'none' })).toThrowError(
      expect.objectContaining({ code: 'question.unknown-view', hint: 'Ask for one of: all.' }) as Error,
    );
  });
});

describe('a monitor', () => {
  const monitorAt = (n: number) => openMonitor(plain, ['all'], { at: day(n) });
  test('does not go back, and says what to do instead', () => {
    expect(() => monitorAt(5).advance(day(4))).toThrowError(expect.objectContaining({ code: 'monitor.backwards' }) as Error);
  });
  test('withdraws only what it has, and not before it was known', () => {
    const monitor = monitorAt(5);
    expect(() => monitor.retract('nothing', day(6))).toThrowError(expect.objectContaining({ code: 'monitor.unknown-claim' }) as Error);
    monitor.add([told('x', { known: day(5) })]);
    expect(() => monitor.retract('x', day(4))).toThrowError(expect.objectContaining({ code: 'monitor.retracted-early' }) as Error);
  });
});
