import { describe, expect, test } from 'vitest';
import type { Claim } from '../terms/index.ts';
import { assess } from './assess.ts';
import { claim, doing, dossier, says } from './small-dossier.fixture.ts';

// The tenth of March ends at 19:30Z in Kabul, at 05:00Z on the eleventh in Bogotá, at 11:00Z in Auckland.
const ends = { 'Asia/Kabul': '2020-03-10T19:30:00Z', 'America/Bogota': '2020-03-11T05:00:00Z', 'Pacific/Auckland': '2020-03-10T11:00:00Z' };
type Zone = keyof typeof ends;

const zoned = (zone: Zone) => {
  const plain = dossier({ accords: { a: ['gov', 'tb'] }, commitments: [{ id: 'a/c', floor: 1, cap: 1, due: [ends[zone], ends[zone]] }] });
  return { ...plain, accords: plain.accords.map((accord) => ({ ...accord, zones: [zone] })) };
};
const accepted = claim('p', says('gov', 'accept', 'a'), { when: '2020-02-01T12:00:00Z' });
const done = (when: Claim['when'], known = '2020-03-20T12:00:00Z'): Claim => ({
  ...claim('x', doing('a/c'), { when: '2020-03-10T12:00:00Z', value: [1, 1] }),
  when,
  known,
});
const lateIn = (zone: Zone, one: Claim): [string | undefined, boolean | 'disputed' | undefined] => {
  const [line] = assess(zoned(zone), [accepted, one], {
    at: '2020-03-25T12:00:00Z',
    known: '2020-03-25T12:00:00Z',
    view: 'all',
  }).commitments;
  return [line?.state, line?.late];
};
const zones = Object.keys(ends) as Zone[];
const wholeDay = (day: string): Claim['when'] => [`${day}T00:00:00Z`, `${day}T23:59:59.999Z`];

describe('a day told without an hour', () => {
  test.each(zones)('that is the last one is in time in %s, and the day after is late', (zone) => {
    expect(lateIn(zone, done(wholeDay('2020-03-10')))).toEqual(['fulfilled', false]);
    expect(lateIn(zone, done(wholeDay('2020-03-11')))).toEqual(['fulfilled', true]);
  });

  test.each(zones)('cut where its page came out is in time in %s', (zone) => {
    expect(lateIn(zone, done(['2020-03-10T00:00:00Z', '2020-03-10T22:00:00Z'], '2020-03-10T22:00:00Z'))).toEqual(['fulfilled', false]);
  });

  test('of a page that came out before that day began there is the day before', () => {
    expect(lateIn('America/Bogota', done(['2020-03-11T00:00:00Z', '2020-03-11T03:00:00Z'], '2020-03-11T03:00:00Z'))).toEqual([
      'fulfilled',
      false,
    ]);
  });

  test.each(zones)('makes a total as of its end in %s', (zone) => {
    const total: Claim = { ...done(['2020-03-10T23:59:59.999Z', '2020-03-10T23:59:59.999Z']), key: { kind: 'total', commitment: 'a/c' } };
    expect(lateIn(zone, total)).toEqual(['fulfilled', false]);
  });

  test('is a span over the zones where an accord has several', () => {
    const two = zoned('Asia/Kabul');
    const accords = two.accords.map((accord) => ({ ...accord, zones: ['Asia/Kabul', 'America/Bogota'] }));
    const board = assess({ ...two, accords }, [accepted, done(wholeDay('2020-03-10'))], {
      at: '2020-03-25T12:00:00Z',
      known: '2020-03-25T12:00:00Z',
      view: 'all',
    });
    expect(board.commitments[0]?.late).toBe(true);
  });
});

describe('an hour that is told', () => {
  test('stays what it is, whatever the zone', () => {
    expect(lateIn('Asia/Kabul', done(['2020-03-10T19:31:00Z', '2020-03-10T19:31:00Z']))).toEqual(['fulfilled', true]);
    expect(lateIn('Asia/Kabul', done(['2020-03-10T19:29:00Z', '2020-03-10T19:29:00Z']))).toEqual(['fulfilled', false]);
  });

  test('in an accord without zones a day is one of UTC', () => {
    const plain = { ...zoned('Asia/Kabul'), accords: zoned('Asia/Kabul').accords.map(({ zones: _, ...accord }) => accord) };
    const board = assess(plain, [accepted, done(wholeDay('2020-03-10'))], {
      at: '2020-03-25T12:00:00Z',
      known: '2020-03-25T12:00:00Z',
      view: 'all',
    });
    expect(board.commitments[0]?.late).toBe(true);
  });
});
