// Who is bound, and what a power's guard lets through as reports come and go: small cases worked out by hand.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../terms/index.ts';
import { assess, openMonitor } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const question = { at: day(9), known: day(9), view: 'all' };
const yes = (id: string, party: string, about: string, more: Partial<Claim> = {}): Claim => ({
  ...claim(id, says(party, 'accept', about), { when: day(1) }),
  ...more,
});
const no = (id: string, party: string, about: string): Claim => yes(id, party, about, { polarity: 'against', by: 'un' });

describe('whether the obligors are bound', () => {
  const joint = dossier({ accords: { a: ['gov', 'tb'] }, commitments: [{ id: 'a/c', obligors: ['gov', 'tb'] }] });
  const draft = { ...joint, accords: joint.accords.map((one) => ({ ...one, status: 'draft' as const })) };
  const both = [yes('p', 'gov', 'a'), yes('q', 'tb', 'a')];
  test.each<[string, Claim[], string]>([
    ['is true when each accepts the accord', both, 'true'],
    ['is true when one accepts the commitment alone', [yes('p', 'gov', 'a'), yes('q', 'tb', 'a/c')], 'true'],
    ['is silent while one of them has said nothing', [yes('p', 'gov', 'a')], 'silent'],
    ['is silent while nobody has', [], 'silent'],
    ['is contested when the acceptance of one is denied', [...both, no('x', 'tb', 'a')], 'contested'],
    [
      'is contested when the acceptance of the commitment alone is denied',
      [yes('p', 'gov', 'a'), yes('q', 'tb', 'a/c'), no('x', 'tb', 'a/c')],
      'contested',
    ],
    ['is false when one surely refuses', [...both, claim('r', says('tb', 'reject', 'a'), { when: day(3) })], 'false'],
    [
      'is false when one refuses and the acceptance of the other is denied',
      [...both, no('x', 'gov', 'a'), claim('r', says('tb', 'reject', 'a'), { when: day(3) })],
      'false',
    ],
  ])('%s', (_what, claims, bound) => {
    expect(assess(joint, claims, question).commitments[0]?.bound).toBe(bound);
  });
  test('is false of a draft, whoever accepts it', () => {
    expect(assess(draft, both, question).commitments[0]?.bound).toBe('false');
  });
});

describe('a monitor weighs a suspension again', () => {
  const guarded = dossier({
    accords: { a: ['gov', 'tb'] },
    commitments: [{ id: 'a/rel' }, { id: 'a/calm', kind: 'refrain', obligors: ['tb'], scopeIn: { target: ['army'] } }],
    powers: [{ party: 'gov', act: 'suspend', commitment: 'a/rel', if: { violated: 'a/calm' } }],
  });
  const signs = [yes('p', 'gov', 'a'), yes('q', 'tb', 'a')];
  const suspension = claim('s', { kind: 'life', life: 's', party: 'gov', act: 'suspend', commitment: 'a/rel' }, { when: day(3) });
  const raid = claim('v', { kind: 'act', act: 'raid', actor: 'tb', tags: { target: ['army'] } }, { when: day(2), known: day(6) });

  test('when the violation that allows it is reported, and when that report is withdrawn', () => {
    const monitor = openMonitor(guarded, undefined, { at: day(5), claims: [...signs, suspension] });
    expect(monitor.line('all', 'a/rel')).toBe('rejected 0 0');
    expect(monitor.board('all').findings.map(({ kind }) => kind)).toContain('repudiation');
    monitor.changes();
    monitor.add([raid]);
    monitor.advance(day(6));
    const [changes] = monitor.changes();
    expect(changes?.lines.map(({ commitment, after }) => `${commitment} ${after}`)).toEqual(['a/rel suspended 0 0', 'a/calm breached 0 0']);
    expect(changes?.vanished.map(({ kind }) => kind)).toContain('repudiation');
    expect(monitor.board('all')).toEqual(assess(guarded, [...signs, suspension, raid], { at: day(6), known: day(6), view: 'all' }));
    monitor.retract('v', day(6));
    expect(monitor.line('all', 'a/rel')).toBe('rejected 0 0');
    expect(monitor.changes()[0]?.appeared.map(({ kind }) => kind)).toContain('repudiation');
  });

  test('and leaves all alone when what is reported has no bearing on it', () => {
    const monitor = openMonitor(guarded, undefined, { at: day(7), claims: [...signs, suspension, raid] });
    monitor.add([{ ...raid, id: 'v2', by: 'un' }, claim('d', doing('a/none'), { when: day(2) })]);
    expect([monitor.line('all', 'a/rel'), monitor.line('all', 'a/calm')]).toEqual(['suspended 0 0', 'breached 0 0']);
  });
});

test('two demands that each come before the other conflict in order, and the finding rests on the claims of both', () => {
  const circle = dossier({
    accords: { a: ['gov', 'tb'], b: ['gov', 'tb'] },
    commitments: [{ id: 'a/rel' }, { id: 'b/talks', obligors: ['tb'] }],
    demands: [
      { id: 'd', party: 'tb', of: 'b/talks', until: { commitment: 'a/rel', atLeast: 1 } },
      { id: 'e', party: 'gov', of: 'a/rel', until: { commitment: 'b/talks', atLeast: 1 } },
    ],
  });
  const told = [claim('d1', says('tb', 'demand', 'd'), { when: day(1) }), claim('e1', says('gov', 'demand', 'e'), { when: day(2) })];
  const orders = (claims: readonly Claim[]) => assess(circle, claims, question).findings.filter(({ kind }) => kind === 'conflict');
  expect(orders(told)).toEqual([expect.objectContaining({ commitments: ['a/rel', 'b/talks'], matter: 'order' })]);
  expect(orders(told)[0]?.claims.toSorted()).toEqual(['d1', 'e1']);
  expect(orders(told.slice(0, 1))).toEqual([]);
});

describe('one id with two meanings', () => {
  const plain = dossier({ accords: { a: ['gov', 'tb'] }, commitments: [{ id: 'a/c' }, { id: 'a/d' }] });
  const speech = (id: string, party: string, more: Partial<Claim> = {}): Claim => ({
    ...claim(id, says(party, 'accept', 'a', 'speech'), { when: day(1) }),
    ...more,
  });
  const stop = (id: string, of: string): Claim =>
    claim(id, { kind: 'life', life: 'stop', party: 'gov', act: 'suspend', commitment: of }, { when: day(1), by: id });
  test.each<[string, Claim[], string[]]>([
    ['an utterance given to two parties is listed', [speech('one', 'gov'), speech('two', 'tb')], ['utterance:speech']],
    ['an act of one commitment and of another is listed', [stop('one', 'a/c'), stop('two', 'a/d')], ['life:stop']],
    [
      'two claims that mean the same are not',
      [speech('one', 'gov'), speech('two', 'gov', { by: 'un' }), stop('three', 'a/c'), stop('four', 'a/c')],
      [],
    ],
    ['one that was withdrawn is not', [speech('one', 'gov'), speech('two', 'tb', { retracted: day(5) })], []],
    ['one that is not known yet is not', [speech('one', 'gov'), speech('two', 'tb', { known: day(20) })], []],
    [
      'both, sorted',
      [stop('three', 'a/c'), stop('four', 'a/d'), speech('one', 'gov'), speech('two', 'tb')],
      ['life:stop', 'utterance:speech'],
    ],
  ])('%s', (_what, claims, listed) => {
    const { issues } = assess(plain, claims, question);
    expect(issues).toEqual(
      listed.map((path) => ({
        code: 'claim.conflicting-key',
        path,
        message: `"${path}" is told in different ways (who, what or about what); each claim counts for what it tells`,
      })),
    );
  });
});
