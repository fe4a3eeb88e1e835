// What if: each of the seven moves and added claims, with the difference of the boards worked out by hand; and that the difference is one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Dossier, Move } from '../terms/index.ts';
import { instance } from '../../test/oracle/generate.ts';
import { assess, compareBoards, moveName, moveOf, whatIf, type BoardDifference } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

// The government releases, the front talks. The front demands three released first; the government allows one.
const talks = dossier({
  accords: { a: ['gov', 'tb'] },
  commitments: [
    { id: 'a/rel', cap: 5, floor: 5 },
    { id: 'a/talks', obligors: ['tb'] },
    { id: 'a/aid', obligors: ['ngo'] },
  ],
  demands: [{ id: 'd', party: 'tb', of: 'a/talks', until: { commitment: 'a/rel', atLeast: 3 } }],
  limits: [{ id: 'l', party: 'gov', of: 'a/rel', max: 1 }],
  powers: [{ party: 'gov', act: 'suspend', commitment: 'a/rel' }],
});
const signs = [claim('p', says('gov', 'accept', 'a'), { when: day(0) }), claim('q', says('tb', 'accept', 'a'), { when: day(0) })];
const demand = claim('d1', says('tb', 'demand', 'd'), { when: day(2) });
const limit = claim('l1', says('gov', 'limit', 'l'), { when: day(2) });
const suspension = claim('s1', { kind: 'life', life: 's', party: 'gov', act: 'suspend', commitment: 'a/rel' }, { when: day(2) });
const question = { at: day(5), known: day(5), view: 'all' };
const short = ({ lines, appear, vanish }: BoardDifference): unknown => ({
  lines: lines.map(({ id, before, after, changed }) => `${id} ${before.state} > ${after.state}: ${changed.join(', ')}`),
  appear: appear.map(({ kind }) => kind),
  vanish: vanish.map(({ kind }) => kind),
});
const after = (of: Dossier, claims: readonly Claim[], ...moves: Move[]): unknown => short(whatIf(of, claims, question, { moves }));

describe('a move', () => {
  test('that withdraws a rejection of the accord lifts the veto from all of it', () => {
    const no = claim('n', says('tb', 'reject', 'a'), { when: day(3) });
    expect(after(talks, [...signs, no], { move: 'withdraw-rejection', party: 'tb', of: 'a' })).toEqual({
      lines: ['a/talks rejected > in-force: state, achievable, waiting, bound'],
      appear: [],
      vanish: ['stuck'],
    });
  });

  test('that lifts a suspension puts the commitment in force again', () => {
    expect(after(talks, [...signs, suspension], { move: 'lift-suspension', commitment: 'a/rel' })).toEqual({
      lines: ['a/rel suspended > in-force: state, achievable, waiting'],
      appear: [],
      vanish: ['stuck'],
    });
  });

  test.each<[string, Move]>([
    ['drops the demand', { move: 'drop-demand', demand: 'd' }],
    ['raises the limit', { move: 'raise-limit', limit: 'l' }],
    ['lowers the demand to what the limit allows', { move: 'lower-threshold', demand: 'd', to: 1 }],
  ])('that %s opens the talks and closes the gap', (_what, move) => {
    expect(after(talks, [...signs, demand, limit], move)).toMatchObject({
      lines: expect.arrayContaining([expect.stringMatching(/^a\/talks blocked > in-force: state, achievable/)]) as string[],
      appear: [],
      vanish: ['gap'],
    });
  });

  test('that lowers a demand by too little changes no state', () => {
    const difference = whatIf(talks, [...signs, demand, limit], question, { moves: [{ move: 'lower-threshold', demand: 'd', to: 2 }] });
    expect(difference.lines.filter(({ changed }) => changed.includes('state'))).toEqual([]);
    expect(
      [difference.vanish, difference.appear].map((findings) => findings.map((one) => (one.kind === 'gap' ? one.needs : one.kind))),
    ).toEqual([[3], [2]]);
  });

  test('to do both at the same time unties two that wait for each other', () => {
    const circle = {
      ...talks,
      limits: [],
      demands: [...talks.demands, { id: 'e', party: 'gov', of: 'a/rel', until: { commitment: 'a/talks', atLeast: 1 } }],
    };
    const told = [...signs, demand, claim('e1', says('gov', 'demand', 'e'), { when: day(2) })];
    const moves: Move[] = [
      { move: 'same-time', demand: 'd' },
      { move: 'same-time', demand: 'e' },
    ];
    expect(short(whatIf(circle, told, question, { moves }))).toMatchObject({
      lines: [expect.stringMatching(/^a\/rel blocked > in-force/), expect.stringMatching(/^a\/talks blocked > in-force/)],
      vanish: ['deadlock', 'deadlock'],
    });
  });

  test('that accepts binds somebody who never signed', () => {
    expect(after(talks, signs, { move: 'accept', party: 'ngo', of: 'a/aid' })).toEqual({
      lines: ['a/aid conditional > in-force: state, waiting, bound'],
      appear: [],
      vanish: ['binds-nonsignatory'],
    });
  });

  test('is told by whoever the view believes most, even where nobody else is heard', () => {
    const strict = { ...talks, views: [{ id: 'un', name: 'un', tiers: [['un'], ['press']], floors: {} }], view: 'un' };
    const asked = { ...question, view: 'un' };
    expect(
      short(whatIf(strict, [...signs, suspension], asked, { moves: [{ move: 'lift-suspension', commitment: 'a/rel' }] })),
    ).toMatchObject({
      lines: ['a/rel suspended > in-force: state, achievable, waiting'],
    });
    const deaf = { ...talks, views: [{ id: 'un', name: 'un', tiers: [['un']], floors: {} }], view: 'un' };
    const heard = whatIf(deaf, signs, asked, { moves: [{ move: 'accept', party: 'gov', of: 'a' }] });
    expect(heard.lines.map(({ id, changed }) => `${id} ${changed.join(', ')}`)).toEqual(['a/rel state, waiting, bound']);
  });

  test('is known at the moment asked about, also where that lies before what is known', () => {
    const no = claim('n', says('tb', 'reject', 'a'), { when: day(3) });
    for (const [at, known] of [
      [5, 4],
      [4, 5],
    ] as const) {
      const moved = whatIf(
        talks,
        [...signs, no],
        { ...question, at: day(at), known: day(known) },
        { moves: [{ move: 'withdraw-rejection', party: 'tb', of: 'a' }] },
      );
      expect(moved.lines.map(({ after: line }) => line.state)).toEqual(['in-force']);
    }
  });

  test.each<[string, Move]>([
    ['a demand', { move: 'drop-demand', demand: 'none' }],
    ['a demand to lower', { move: 'lower-threshold', demand: 'none', to: 1 }],
    ['a demand to join', { move: 'same-time', demand: 'none' }],
    ['a limit', { move: 'raise-limit', limit: 'none' }],
    ['a commitment', { move: 'lift-suspension', commitment: 'none' }],
  ])('that names %s which is not there is a Fault with a hint', (_what, move) => {
    expect(() => whatIf(talks, signs, question, { moves: [move] })).toThrowError(
      expect.objectContaining({
        code: 'move.unknown',
        message: expect.stringContaining('"none"') as string,
        hint: expect.stringContaining('ways out') as string,
      }) as Error,
    );
  });
});

test('a hypothetical claim is counted like any other, with what it cannot be about among the issues', () => {
  const done = claim('new', doing('a/rel'), { when: day(4), value: [5, 5] });
  const lost = claim('lost', doing('a/none'), { when: day(4) });
  const difference = whatIf(talks, [...signs, demand], question, { claims: [done, lost] });
  expect(short(difference)).toMatchObject({
    lines: ['a/rel in-force > fulfilled: state, progress', 'a/talks in-force > in-force: waiting'],
  });
  expect(difference.issues.map(({ code }) => code)).toEqual(['claim.unknown-key']);
  expect([difference.before, difference.after]).toEqual([question, question]);
});

test('nothing added, nothing different', () => {
  expect(whatIf(talks, [...signs, demand, limit], question, {})).toMatchObject({ lines: [], appear: [], vanish: [], issues: [] });
});

test('every move has one name and comes back from it', () => {
  const moves: Move[] = [
    { move: 'withdraw-rejection', party: 'gov', of: 'a/rel' },
    { move: 'lift-suspension', commitment: 'a/rel' },
    { move: 'drop-demand', demand: 'd' },
    { move: 'raise-limit', limit: 'l' },
    { move: 'lower-threshold', demand: 'd', to: 1500 },
    { move: 'accept', party: 'ngo', of: 'a' },
    { move: 'same-time', demand: 'd' },
  ];
  expect(moves.map(moveName)).toEqual([
    'reject:gov:a/rel',
    'suspend:a/rel',
    'drop:d',
    'raise:l',
    'lower:d:1500',
    'accept:ngo:a',
    'together:d',
  ]);
  expect(moves.map(moveName).map(moveOf)).toEqual(moves);
});

test('a difference lists what differs and nothing else; turned round, it is the same with its sides changed', () => {
  fc.assert(
    fc.property(instance, fc.nat({ max: 12 }), ({ dossier: of, claims, question: asked }, kept) => {
      const [before, later] = [assess(of, claims.slice(0, kept), asked), assess(of, claims, asked)];
      const difference = compareBoards(before, later);
      const touched = new Map(difference.lines.map((line) => [line.id, line]));
      for (const [at, line] of before.commitments.entries()) {
        const [one, other] = [line, later.commitments[at]].map((whole) => ({ ...whole, because: undefined }));
        if (touched.has(line.id)) expect(touched.get(line.id)?.changed).not.toEqual([]);
        else expect(one).toEqual(other);
      }
      const names = (findings: BoardDifference['appear']): string[] =>
        findings.map(({ text: _text, claims: _claims, ...rest }) => JSON.stringify(rest));
      const kinds = (board: typeof before): Set<string> => new Set(names(board.findings));
      const cycleless = (list: string[]): string[] => list.filter((name) => !name.includes('"cycle"'));
      expect(cycleless(names(difference.appear))).toEqual(cycleless(names(later.findings)).filter((name) => !kinds(before).has(name)));
      const back = compareBoards(later, before);
      expect([back.appear, back.vanish]).toEqual([difference.vanish, difference.appear]);
      expect(back.lines.map(({ id, changed }) => [id, changed])).toEqual(difference.lines.map(({ id, changed }) => [id, changed]));
    }),
    { numRuns: 25, seed: 604 },
  );
});
