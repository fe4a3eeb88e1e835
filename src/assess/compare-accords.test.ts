// Two texts of one matter side by side, respect by respect, as a reader would write the table.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../terms/index.ts';
import { compareAccords, type AccordComparison } from './index.ts';
import { day, dossier } from './small-dossier.fixture.ts';

type Commitments = Dossier['commitments'];
/** A dossier of two texts, with its commitments changed by id. */
function texts(changes: Record<string, Partial<Commitments[number]>>): Dossier {
  const made = dossier({
    accords: { first: ['us', 'tb'], second: ['us', 'gov'] },
    status: { second: 'draft' },
    commitments: [
      { id: 'first/rel', obligors: ['us'], beneficiary: 'tb', cap: 5000, due: [day(10), day(10)], matter: 'release' },
      { id: 'first/truce', obligors: ['tb'] },
      { id: 'second/talks', obligors: ['gov'] },
      { id: 'second/rel', obligors: ['gov', 'us'], floor: 1, matter: 'release' },
    ],
    demands: [{ id: 'd', party: 'gov', of: 'second/rel', until: { commitment: 'second/talks', atLeast: 2 } }],
  });
  return { ...made, commitments: made.commitments.map((one) => ({ ...one, ...changes[one.id] })) };
}
const pairs = ({ matters }: AccordComparison): unknown[] => matters.map(({ matter, first, second }) => [matter, first, second]);
/** The respects of one matter as `what: first | second`, with = where they are the same. */
const table = ({ matters }: AccordComparison, at = 0): string[] =>
  (matters[at]?.respects ?? []).map(({ what, first, second, same }) => `${what}: ${first ?? '-'} ${same ? '=' : '|'} ${second ?? '-'}`);
const compared = (changes: Record<string, Partial<Commitments[number]>> = {}): AccordComparison =>
  compareAccords(texts(changes), 'first', 'second');

describe('commitments meet', () => {
  test('by their matter; what has no partner stands alone, the first text before the second', () => {
    expect(pairs(compared())).toEqual([
      ['release', 'first/rel', 'second/rel'],
      ['first/truce', 'first/truce', null],
      ['second/talks', null, 'second/talks'],
    ]);
  });

  const deed = { verbs: ['withdraw'], objects: [], event: 'RETREAT' as const, mode: 'withdraw' };
  test('without a matter by the kind of deed and an obligor of both', () => {
    const same = { action: deed, obligors: ['us'] };
    expect(pairs(compared({ 'first/truce': same, 'second/talks': { ...same, obligors: ['gov', 'us'] } }))).toContainEqual([
      'first/truce',
      'first/truce',
      'second/talks',
    ]);
  });

  test.each<[string, Partial<Commitments[number]>]>([
    ['of another obligor', { action: deed, obligors: ['gov'] }],
    ['of another mode', { action: { ...deed, mode: 'release' }, obligors: ['us'] }],
    ['of another event', { action: { ...deed, event: 'CONSULT' }, obligors: ['us'] }],
    ['of another kind', { action: deed, obligors: ['us'], kind: 'refrain' }],
    ['with a matter of its own', { action: deed, obligors: ['us'], matter: 'other' }],
    ['whose deed is not given', { obligors: ['us'] }],
  ])('but not with one %s', (_what, other) => {
    const found = pairs(compared({ 'first/truce': { action: deed, obligors: ['us'] }, 'second/talks': other }));
    expect(found).toContainEqual(['first/truce', 'first/truce', null]);
  });

  test('one with one: a second of the same matter stands alone', () => {
    expect(pairs(compared({ 'first/truce': { matter: 'release' } }))).toEqual([
      ['release', 'first/rel', 'second/rel'],
      ['release', 'first/truce', null],
      ['second/talks', null, 'second/talks'],
    ]);
  });
});

describe('respects', () => {
  test('are told as each text has them, those on which both are silent are left out', () => {
    expect(table(compared())).toEqual([
      'who: us | gov, us',
      'to whom: tb | -',
      'kind: achieve = achieve',
      'amount: up to 5000 | at least 1',
      `date: by ${day(10)} | -`,
      'order: - | after second/talks has reached 2',
      'approval: every obligor signed = every obligor signed',
    ]);
  });

  test('of one that stands alone differ from nothing said', () => {
    expect(table(compared(), 1)).toEqual(['who: tb | -', 'kind: achieve | -', 'approval: every obligor signed | -']);
    expect(table(compared(), 2)).toEqual(['who: - | gov', 'kind: - | achieve', 'approval: - | every obligor signed']);
  });

  test.each<[string, Partial<Commitments[number]>, string]>([
    ['verbs', { action: { verbs: ['free', 'release'], objects: [] } }, 'verb: free, release | -'],
    [
      'a kind of deed and its mode',
      { action: { event: 'RETREAT', mode: 'release', verbs: ['free'], objects: [] } },
      'verb: RETREAT release, free | -',
    ],
    ['a kind of deed without a mode', { action: { event: 'RETREAT', verbs: [], objects: [] } }, 'verb: RETREAT | -'],
    [
      'an amount with floor, cap and unit',
      { floor: { amount: 100, by: 'us' }, cap: 200, unit: 'prisoners' },
      'amount: at least 100, up to 200 prisoners | at least 1',
    ],
    ['a rate', { cap: undefined, rate: { amount: 3, every: 'P7D' }, unit: 'flights' }, 'amount: 3 every P7D flights | at least 1'],
    ['who did not sign', { obligors: ['us', 'gov', 'ngo'] }, 'approval: gov, ngo did not sign | every obligor signed'],
    [
      'scope',
      { scope: { in: { target: ['army', 'police'], place: ['city'] }, out: { place: ['rural'] } } },
      'scope: target: army, police; place: city; not place: rural | -',
    ],
    ['what a scope leaves out alone', { scope: { in: {}, out: { place: ['rural'] } } }, 'scope: place: rural | -'],
    ['a condition', { requires: { done: 'first/truce' } }, 'order: first/truce done | after second/talks has reached 2'],
    [
      'a nested condition',
      {
        requires: {
          all: [
            { any: [{ started: 'first/truce' }, { happened: 'rain' }] },
            { accepted: { party: 'gov', of: 'first' } },
            { after: day(3) },
            { before: day(4) },
          ],
        },
      },
      `order: (first/truce started or rain happened) and gov accepts first and after ${day(3)} and before ${day(4)} | after second/talks has reached 2`,
    ],
  ])('tell %s', (_what, change, line) => {
    expect(table(compared({ 'first/rel': change as Partial<Commitments[number]> }))).toContain(line);
  });

  test('tell a period and its renewal', () => {
    const point = (n: number) => ({ kind: 'fixed' as const, earliest: day(n), latest: day(n), text: `day ${n}` });
    const lines = table(
      compared({
        'first/rel': { period: { from: point(1), to: point(8), renew: { every: 'P7D' } } },
        'second/rel': { period: { from: point(1), to: point(8) } },
      }),
    );
    expect(lines).toContain('period: day 1 to day 8, renewed every P7D | day 1 to day 8');
  });
});

test('each side is headed by its title, its status and who signed', () => {
  const { first, second } = compared();
  expect([first, second]).toEqual([
    { id: 'first', title: 'first', status: 'signed', signatories: ['us', 'tb'] },
    { id: 'second', title: 'second', status: 'draft', signatories: ['us', 'gov'] },
  ]);
});

test('an accord that is not there is a Fault that names those that are', () => {
  for (const [one, other] of [
    ['first', 'third'],
    ['third', 'first'],
  ] as const)
    expect(() => compareAccords(texts({}), one, other)).toThrowError(
      expect.objectContaining({
        code: 'compare.unknown-accord',
        message: expect.stringContaining('"third"') as string,
        hint: 'Take two of: first, second.',
      }) as Error,
    );
});
