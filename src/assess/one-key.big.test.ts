// Very many claims on one key: the answer is right, and neither way of asking slows down with their number. Apart from the quick tests, for it takes seconds.
import { expect, test } from 'vitest';
import type { Claim } from '../terms/index.ts';
import { assess, openMonitor } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const plain = dossier({ accords: { a: ['gov', 'tb'] }, commitments: [{ id: 'a/c', floor: 3, cap: 3, due: [day(10), day(10)] }] });
const accepted = claim('p', says('gov', 'accept', 'a'), { when: day(0) });
const question = { at: day(20), known: day(20), view: 'all' };
const told = claim('k', doing('a/c'), { when: day(1), value: [1, 1] });
/** A thousand sources, each of which speaks of one event again and again; the last word of source 0 alone is 2. */
const claimsOf = (count: number): Claim[] =>
  Array.from({ length: count }, (_, at) => ({
    ...told,
    id: `k${String(at).padStart(7, '0')}`,
    by: `source-${at % 1000}`,
    known: day(1 + Math.floor((9 * at) / count)),
    value: at === count - 1000 ? [2, 2] : [1, 1],
  }));

test('two hundred thousand claims on one key are heard, and of each source only its last word', { timeout: 60_000 }, () => {
  expect(assess(plain, [accepted, ...claimsOf(200_000)], question).commitments[0]?.progress).toMatchObject({ low: 1, high: 2 });
});

test(
  'a monitor that holds a hundred thousand claims on one key gives the same board, and the same again when the odd one is withdrawn',
  { timeout: 60_000 },
  () => {
    const many = claimsOf(100_000);
    const monitor = openMonitor(plain, ['all'], { at: question.at, claims: [accepted, ...many] });
    const odd = many[many.length - 1000];
    expect(monitor.line('all', 'a/c')).toBe('overdue 1 2');
    monitor.retract(odd?.id ?? '', question.at);
    expect(monitor.line('all', 'a/c')).toBe('overdue 1 1');
    expect(monitor.changes().map(({ lines }) => lines.map(({ before, after }) => `${before} -> ${after}`))).toEqual([
      ['overdue 1 2 -> overdue 1 1'],
    ]);
  },
);

// Work is counted, not timed: how often a claim's own fields are read does not grow faster than the claims do.
test('each claim is read a fixed number of times, however many share its key', { timeout: 60_000 }, () => {
  const readsOf = (count: number): number => {
    let reads = 0;
    const watched = claimsOf(count).map(
      (one) =>
        new Proxy(one, {
          get: (target, name) => {
            reads += 1;
            return Reflect.get(target, name) as unknown;
          },
        }),
    );
    assess(plain, [accepted, ...watched], question);
    return reads / count;
  };
  expect(readsOf(20_000)).toBe(readsOf(2000));
});
