// Two accounts of one thing side by side: what each makes of it, and the claims that only one of them counts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instance } from '../../test/oracle/generate.ts';
import { assess, compareBoards, compareViews } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const release = dossier({
  accords: { a: ['gov', 'tb'] },
  commitments: [
    { id: 'a/rel', floor: 3, due: [day(10), day(10)], beneficiary: 'tb' },
    { id: 'a/talks', obligors: ['tb'], requires: { done: 'a/rel' } },
  ],
  views: [
    { id: 'gov', name: 'gov', tiers: [['gov'], ['press']], floors: {} },
    { id: 'tb', name: 'tb', tiers: [['tb'], ['press']], floors: { 'a/rel': 4 } },
  ],
  view: 'gov',
});
const claims = [
  claim('p', says('gov', 'accept', 'a'), { when: day(0) }),
  claim('q', says('tb', 'accept', 'a'), { when: day(0) }),
  claim('yes', doing('a/rel'), { when: day(5), by: 'gov', value: [3, 3] }),
  claim('no', doing('a/rel'), { when: day(5), by: 'tb', polarity: 'against' }),
];
const moment = { at: day(12), known: day(12) };

test('two parties count different claims: each line that differs names the claims that only one side counts', () => {
  const { lines, decisive, before, after, appear, vanish } = compareViews(release, claims, moment, 'gov', 'tb');
  expect([before.view, after.view]).toEqual(['gov', 'tb']);
  expect(lines.map(({ id, before: one, after: other }) => `${id} ${one.state} ${other.state}`)).toEqual([
    'a/rel fulfilled overdue',
    'a/talks in-force conditional',
  ]);
  expect(decisive).toEqual([
    { commitment: 'a/rel', onlyFirst: ['yes'], onlySecond: ['no'] },
    { commitment: 'a/talks', onlyFirst: ['yes'], onlySecond: ['no'] },
  ]);
  expect([vanish, appear].map((findings) => findings.map(({ kind }) => kind))).toEqual([['uncorroborated'], []]);
});

test('a view beside itself differs in nothing', () => {
  expect(compareViews(release, claims, moment, 'tb', 'tb')).toMatchObject({ lines: [], decisive: [], appear: [], vanish: [] });
});

test('a view that is not there is a Fault that names those that are', () => {
  expect(() => compareViews(release, claims, moment, 'gov', 'un')).toThrowError(
    expect.objectContaining({ code: 'question.unknown-view', hint: 'Ask for one of: gov, tb.' }) as Error,
  );
});

test('it is the difference of the two boards, and the other way round the sides change', () => {
  fc.assert(
    fc.property(instance, ({ dossier: of, claims: told, question }) => {
      const [one, other] = ['ranked', 'tb'];
      const found = compareViews(of, told, question, one ?? '', other ?? '');
      const boards = [one, other].map((view) => assess(of, told, { ...question, view: view ?? '' }));
      if (boards[0] === undefined || boards[1] === undefined) throw new RangeError('two boards');
      const { decisive, ...difference } = found;
      expect(difference).toEqual(compareBoards(boards[0], boards[1]));
      expect(decisive.map(({ commitment }) => commitment)).toEqual(difference.lines.map(({ id }) => id));
      const back = compareViews(of, told, question, other ?? '', one ?? '');
      expect(back.decisive).toEqual(
        decisive.map(({ commitment, onlyFirst, onlySecond }) => ({ commitment, onlyFirst: onlySecond, onlySecond: onlyFirst })),
      );
    }),
    { numRuns: 20, seed: 77 },
  );
});
