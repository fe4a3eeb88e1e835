import { expect, it } from 'vitest';
import { codedAs } from './plover.ts';

const speaker = { text: 'the minister' };
const doer = { text: 'the army' };

it.each([
  [
    'a promise to set free is AGREE',
    { event: 'RETREAT', mode: 'release' },
    { governor: 'will', negated: false },
    { event: 'AGREE', mode: null },
  ],
  [
    'a will to attack is THREATEN',
    { event: 'ASSAULT', mode: null },
    { governor: 'will', negated: false },
    { event: 'THREATEN', mode: 'violence' },
  ],
  [
    'a will not to meet is REJECT',
    { event: 'CONSULT', mode: null },
    { governor: 'will', negated: true },
    { event: 'REJECT', mode: 'meet' },
  ],
] as const)('%s', (_, deed, put, expected) => {
  expect(codedAs(deed, { ...put, status: 'planned' }, speaker, [doer])).toEqual(expected);
});

it('what somebody says another must do is asked for, and a condition is no promise', () => {
  expect(
    codedAs({ event: 'RETREAT', mode: 'withdraw' }, { governor: 'must', negated: false, status: 'planned' }, speaker, [doer]),
  ).toMatchObject({
    event: 'REQUEST',
    source: [speaker],
    target: [doer],
  });
  expect(
    codedAs({ event: 'RETREAT', mode: null }, { governor: 'will', negated: false, status: 'conditional' }, speaker, [doer]),
  ).toBeUndefined();
});
