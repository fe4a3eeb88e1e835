// The promises of the core, on generated dossiers: what must never change an answer, what must change it alike, and what must always hold.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, openMonitor, waysOut, whatIf } from '../src/assess/index.ts';
import { parseInstant } from '../src/kit/index.ts';
import type { Board, Claim } from '../src/terms/index.ts';
import { instance, type Instance } from './oracle/generate.ts';

const runs = { numRuns: 120, seed: 1441, interruptAfterTimeLimit: 40_000 };
const holds = (name: string, property: (instance: Instance) => void, numRuns = runs.numRuns): void =>
  test(name, { timeout: 60_000 }, () => fc.assert(fc.property(instance, property), { ...runs, numRuns }));
const ask = ({ dossier, claims, question }: Instance): Board => assess(dossier, claims, question);
const minutesAfter = (instant: string, minutes: number): string => Temporal.Instant.from(instant).add({ minutes }).toString();
const text = (board: Board): string => JSON.stringify(board);
/** A board without the counts and sentences that may mention how many claims there are. */
const answers = ({ commitments, findings }: Board) => [
  commitments.map(({ id, state, row, late, progress, due, bound, achievable, about }) => ({
    id,
    state,
    row,
    late,
    progress,
    due,
    bound,
    achievable,
    about,
  })),
  findings.map(({ text: _text, claims: _claims, ...rest }) => rest),
];

holds('a claim known after k never changes an answer at k', (one) => {
  const late = one.claims.map((claim, at): Claim => ({
    ...claim,
    id: `late ${at}`,
    polarity: claim.polarity === 'for' ? 'against' : 'for',
    known: minutesAfter(one.question.known, at + 1),
    retracted: undefined,
  }));
  expect(text(ask({ ...one, claims: [...one.claims, ...late] }))).toBe(text(ask(one)));
});

holds('a claim that is added and withdrawn is as if it had never been, from then on', (one) => {
  const gone = one.claims.map((claim, at): Claim => ({
    ...claim,
    id: `gone ${at}`,
    polarity: claim.polarity === 'for' ? 'against' : 'for',
    known: one.question.known,
    retracted: one.question.known,
  }));
  expect(text(ask({ ...one, claims: [...gone, ...one.claims] }))).toBe(text(ask(one)));
});

holds('the order of claims does not matter', (one) => {
  expect(text(ask({ ...one, claims: one.claims.toReversed() }))).toBe(text(ask(one)));
});

holds('a lower-ranked claim on a key with higher-ranked survivors changes nothing but what is said to be outranked', (one) => {
  const views = [{ id: 'low', name: 'low', tiers: [['all'], ['gossip']], floors: {} }];
  const dossier = { ...one.dossier, views: [...one.dossier.views, ...views] };
  const question = { ...one.question, view: 'low' };
  const told = one.claims.filter(({ retracted, known }) => retracted === undefined && known <= question.known);
  const gossip = told.map((claim, at): Claim => ({
    ...claim,
    id: `gossip ${at}`,
    by: 'gossip',
    polarity: claim.polarity === 'for' ? 'against' : 'for',
    known: question.known,
  }));
  expect(answers(assess(dossier, [...one.claims, ...gossip], question))).toEqual(answers(assess(dossier, one.claims, question)));
});

holds('adding a relay changes nothing', (one) => {
  expect(text(ask({ ...one, claims: one.claims.map((claim): Claim => ({ ...claim, via: [...claim.via, 'agency', 'paper'] })) }))).toBe(
    text(ask(one)),
  );
});

const moved = <T>(value: T, minutes: number): T =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part)) return minutesAfter(part, minutes);
    return typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part) ? minutesAfter(`${part}T00:00:00Z`, minutes).slice(0, 10) : part;
  }) as T;

holds('shifting every time by whole weeks shifts the board and nothing else', (one) => {
  fc.pre(one.dossier.commitments.every(({ due }) => due?.kind !== 'anchored'));
  const week = 7 * 1440 * 4;
  const after = ask({
    dossier: moved(one.dossier, week),
    claims: one.claims.map((claim) => moved(claim, week)),
    question: moved(one.question, week),
  });
  expect(answers(after)).toEqual(answers(ask(one)).map((part) => moved(part, week)));
});

// Names of parties sit in ids of claims and utterances as well; a swap touches every text alike.
const swapped = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/\b(gov|tb)\b/g, (name) => (name === 'gov' ? 'tb' : 'gov'))) as T;
const sorted = (parts: ReturnType<typeof answers>): unknown => parts.map((list) => list.map((entry) => JSON.stringify(entry)).toSorted());

holds('swapping the names of two parties swaps the board and nothing else', (one) => {
  expect(sorted(answers(ask(swapped(one))))).toEqual(sorted(swapped(answers(ask(one)))));
});

holds(
  'ways out are an antichain: each opens the way, and no longer does when a move is left out',
  (one) => {
    for (const { id } of one.dossier.commitments) {
      const { ways } = waysOut(one.dossier, one.claims, one.question, id, { kinds: 'positions', size: 3 });
      const names = ways.map((way) => way.map((move) => JSON.stringify(move)));
      for (const way of names) for (const other of names) if (way !== other) expect(way.every((move) => other.includes(move))).toBe(false);
    }
  },
  80,
);

holds(
  'moves that are really made open the way: what-if agrees with the way out',
  (one) => {
    const board = ask(one);
    for (const { id, achievable } of board.commitments) {
      if (achievable) continue;
      const [way] = waysOut(one.dossier, one.claims, one.question, id, { kinds: 'positions', size: 2 }).ways;
      if (way === undefined || way.some(({ move }) => move === 'withdraw-rejection' || move === 'lift-suspension')) continue;
      const difference = whatIf(one.dossier, one.claims, one.question, { moves: way });
      expect(difference.lines.find((line) => line.id === id)?.after.achievable).toBe(true);
    }
  },
  80,
);

holds('silence alone never yields a breach', (one) => {
  const positions = one.claims.filter(({ key }) => key.kind === 'utterance');
  expect(ask({ ...one, claims: positions }).commitments.filter(({ state }) => state === 'breached')).toEqual([]);
});

// THE MONITOR. Claims arrive in any order, some are withdrawn, the clock moves: the board is always what it would be from scratch.
const inOrder = (claims: readonly Claim[], seed: number): Claim[] =>
  claims.toSorted(
    (a, b) => ((a.id.length * 31 + (a.id.codePointAt(1) ?? 0) * seed) % 17) - ((b.id.length * 31 + (b.id.codePointAt(1) ?? 0) * seed) % 17),
  );

test('any interleaving of claims, withdrawals and the clock gives the board that assess gives from scratch', { timeout: 120_000 }, () => {
  const step = fc.record({
    take: fc.nat({ max: 4 }),
    days: fc.constantFrom(0, 0, 1, 3, 9),
    withdraw: fc.boolean(),
    which: fc.nat({ max: 30 }),
  });
  fc.assert(
    fc.property(instance, fc.array(step, { minLength: 3, maxLength: 12 }), fc.nat({ max: 16 }), (one, steps, seed) => {
      const { dossier } = one;
      const views = dossier.views.map(({ id }) => id);
      let now = '2020-01-02T00:00:00Z';
      const waiting = inOrder(one.claims, seed);
      const given: Claim[] = waiting.splice(0, seed);
      const monitor = openMonitor(dossier, views, { at: now, claims: given });
      for (const { take, days, withdraw, which } of [...steps, { take: 99, days: 40, withdraw: false, which: 0 }]) {
        const fresh = waiting.splice(0, take);
        monitor.add(fresh);
        given.push(...fresh);
        now = minutesAfter(now, days * 1440);
        monitor.advance(now);
        const victim = given[which % Math.max(1, given.length)];
        if (withdraw && victim !== undefined && victim.retracted === undefined && parseInstant(victim.known) <= parseInstant(now)) {
          monitor.retract(victim.id, now);
          given[given.indexOf(victim)] = { ...victim, retracted: now };
        }
        for (const view of views) expect(monitor.board(view)).toEqual(assess(dossier, given, { at: now, known: now, view }));
      }
    }),
    { numRuns: 80, seed: 7, interruptAfterTimeLimit: 60_000 },
  );
});

test('a monitor tells what changed, in which view, and by which claims', () => {
  const made = fc.sample(instance, { numRuns: 40, seed: 3 });
  for (const { dossier, claims, question } of made) {
    const monitor = openMonitor(dossier, ['all'], { at: question.at });
    const before = monitor.board('all');
    monitor.add(claims);
    const [changes] = monitor.changes();
    const after = monitor.board('all');
    const states = (board: Board) => board.commitments.map(({ state, progress }) => `${state} ${progress.low} ${progress.high}`);
    const moved_ = states(after).flatMap((state, at) => (state === states(before)[at] ? [] : [`${states(before)[at]} -> ${state}`]));
    expect((changes?.lines ?? []).map((line) => `${line.before} -> ${line.after}`)).toEqual(moved_);
    expect(changes?.claims ?? []).toEqual(
      moved_.length + (changes?.appeared.length ?? 0) === 0 ? (changes?.claims ?? []) : [...new Set(claims.map(({ id }) => id))].toSorted(),
    );
    expect(monitor.changes()).toEqual([]);
  }
});
