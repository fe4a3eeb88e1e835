// Timelines whose entries were worked out by hand: reports, withdrawals, deadlines, the end of the time to make good, terms, moved dates.
import { describe, expect, test } from 'vitest';
import type { Claim, Dossier } from '../terms/index.ts';
import { timeline, type Change } from './index.ts';
import { claim, day, doing, dossier, minute, says } from './small-dossier.fixture.ts';

const accepted = claim('p', says('gov', 'accept', 'a'), { when: day(0) });
const freed = (id: string, on: number, count: number, more: Partial<Claim> = {}): Claim => ({
  ...claim(id, doing('a/rel', id), { when: day(on), value: [count, count] }),
  ...more,
});
const release = dossier({
  accords: { a: ['gov', 'tb'] },
  commitments: [{ id: 'a/rel', floor: 3, due: [day(10), day(10)], cure: 'P20D' }],
});
const justAfter = (n: number): string => Temporal.Instant.from(day(n)).add({ milliseconds: 1 }).toString();
const told = ({ at, from, to, low, high, claims, withdrawn, by }: Change): unknown[] => [
  at,
  `${from ?? 'nothing'} > ${to} ${low}-${high}`,
  by,
  ...claims,
  ...withdrawn.map((id) => `without ${id}`),
];
const history = (of: Dossier, claims: readonly Claim[], from: number, to: number, known?: number): unknown[] =>
  timeline(of, claims, { view: 'all', from: day(from), to: day(to), ...(known === undefined ? {} : { known: day(known) }) }).map(told);

describe('a release of 3 by day 10, one told on day 6, two done on day 8 and told on day 12', () => {
  const claims = [accepted, freed('f1', 5, 1, { known: day(6) }), freed('f2', 8, 2, { known: day(12) })];

  test('is told as it was known at each moment', () => {
    expect(history(release, claims, 1, 40)).toEqual([
      [day(1), 'nothing > in-force 0-0', 'claims', 'p'],
      [day(6), 'in-force > in-progress 1-1', 'claims', 'f1'],
      [justAfter(10), 'in-progress > overdue 1-1', 'time'],
      [day(12), 'overdue > fulfilled 3-3', 'claims', 'f2'],
    ]);
  });

  test('is told in hindsight by when things happened', () => {
    expect(history(release, claims, 1, 40, 40)).toEqual([
      [day(1), 'nothing > in-force 0-0', 'claims', 'f1', 'f2', 'p'],
      [day(5), 'in-force > in-progress 1-1', 'claims', 'f1'],
      [day(8), 'in-progress > fulfilled 3-3', 'claims', 'f2'],
    ]);
  });

  test('is told in hindsight only as far as was known by then', () => {
    expect(history(release, claims, 1, 9, 9)).toEqual([
      [day(1), 'nothing > in-force 0-0', 'claims', 'f1', 'p'],
      [day(5), 'in-force > in-progress 1-1', 'claims', 'f1'],
    ]);
  });

  test('begins and ends where it is asked to, both ends included', () => {
    expect(history(release, claims, 6, 12)).toEqual([
      [day(6), 'nothing > in-progress 1-1', 'claims', 'f1', 'p'],
      [justAfter(10), 'in-progress > overdue 1-1', 'time'],
      [day(12), 'overdue > fulfilled 3-3', 'claims', 'f2'],
    ]);
    expect(history(release, claims, 7, 7)).toEqual([[day(7), 'nothing > in-progress 1-1', 'claims', 'f1', 'p']]);
  });
});

test('the end of the time to make good turns a shortfall into a breach, with no report on that day', () => {
  expect(history(release, [accepted, freed('f1', 5, 1)], 9, 60).slice(1)).toEqual([
    [justAfter(10), 'in-progress > overdue 1-1', 'time'],
    [justAfter(30), 'overdue > breached 1-1', 'time'],
  ]);
});

test('a withdrawal is a cause of its own, named by what was withdrawn', () => {
  const claims = [accepted, freed('f1', 5, 3, { retracted: day(7) })];
  expect(history(release, claims, 4, 9)).toEqual([
    [day(4), 'nothing > in-force 0-0', 'claims', 'p'],
    [day(5), 'in-force > fulfilled 3-3', 'claims', 'f1'],
    [day(7), 'fulfilled > in-force 0-0', 'claims', 'p', 'without f1'],
  ]);
});

test('every entry gives its title and the sentence of the row that decided', () => {
  const [, , late] = timeline(release, [accepted, freed('f1', 5, 1)], { view: 'all', from: day(4), to: day(11) });
  expect([late?.title, late?.cause]).toEqual([
    'a/rel',
    'Overdue since 11 January 2020 00:00 UTC: nobody whom this view admits reports more than 1 of 3.',
  ]);
});

test('a rate whose period hangs on an event turns at the end of each term', () => {
  const weekly = dossier({
    accords: { a: ['gov', 'tb'] },
    facts: [{ id: 'f', title: 'The road opens', names: [] }],
    commitments: [{ id: 'a/rel', rate: { amount: 2, every: 'P7D' }, period: [day(0), day(90)] }],
  });
  for (const { period } of weekly.commitments)
    if (period !== undefined)
      period.from = { kind: 'anchored', anchor: { happened: 'f' }, offset: 'PT48H', zones: ['UTC'], text: 'two days after' };
  const opened = claim('road', { kind: 'fact', fact: 'f' }, { when: day(2) });
  // The first term runs from day 4 to day 11; the second, in which three are done, to day 18.
  const claims = [accepted, opened, freed('f1', 12, 3)];
  expect(history(weekly, claims, 1, 19).map((entry) => (entry as unknown[]).slice(0, 2))).toEqual([
    [day(1), 'nothing > in-force 0-0'],
    [justAfter(11), 'in-force > overdue 0-0'],
    [day(12), 'overdue > overdue 3-3'],
    [justAfter(18), 'overdue > overdue 0-0'],
  ]);
});

test('a deadline that the parties move is passed at its new date only', () => {
  const moved: Dossier = {
    ...release,
    amendments: [
      {
        id: 'later',
        commitment: 'a/rel',
        due: { kind: 'fixed', earliest: day(20), latest: day(20), text: 'by day 20' },
        parties: ['gov', 'tb'],
        date: '2020-01-09',
      },
    ],
  };
  const agreed = [
    claim('m1', says('gov', 'accept', 'later'), { when: day(8) }),
    claim('m2', says('tb', 'accept', 'later'), { when: day(9) }),
  ];
  expect(history(moved, [accepted, ...agreed], 1, 30).map((entry) => (entry as unknown[]).slice(0, 2))).toEqual([
    [day(1), 'nothing > in-force 0-0'],
    [justAfter(20), 'in-force > overdue 0-0'],
  ]);
});

test('commitments that turn at one moment stand in the order of the text, and times may be any instant', () => {
  const pair = dossier({
    accords: { a: ['gov', 'tb'] },
    commitments: [
      { id: 'a/z', due: [minute(90), minute(90)] },
      { id: 'a/b', due: [minute(90), minute(90)] },
    ],
  });
  const changes = timeline(pair, [accepted], { view: 'all', from: minute(1), to: minute(100) });
  expect(changes.map(({ commitment, to }) => `${commitment} ${to}`)).toEqual([
    'a/z in-force',
    'a/b in-force',
    'a/z overdue',
    'a/b overdue',
  ]);
});

test('a timeline that is turned round is a Fault with a hint', () => {
  expect(() => timeline(release, [accepted], { view: 'all', from: day(9), to: day(8) })).toThrowError(
    expect.objectContaining({ code: 'timeline.turned', hint: 'Give the earlier moment first.' }) as Error,
  );
});
