import { describe, expect, test } from 'vitest';
import type { BoardLine } from '../../../src/terms/index.ts';
import { fixtureOffice } from '../../../test/browser/fixture.data.ts';
import { claimsOf, dueWords, keyWords, progressWords, standingWords, stateWord, stepValue, stepWords, waitWords } from './board-words.ts';
import { namesOf } from './names.ts';

const nameOf = namesOf(fixtureOffice.dossier);
const { commitments } = fixtureOffice.board({ at: '2021-05-12', known: '2021-05-12', view: 'all' });
const line = (id: string): BoardLine => commitments.find((one) => one.id === id)!;

describe('progress', () => {
  test('it shows the cap, the floor and whose floor it is', () => {
    expect(progressWords(line('ferry-2021/release'), nameOf)).toMatchObject({
      count: '0 of 300 detainees',
      note: 'floor 250, by Upland Council; cap 300',
    });
  });
  test('accounts that differ give a range', () => {
    expect(progressWords(line('ferry-2021/crossings'), nameOf)).toMatchObject({
      count: '2–3 of 5 crossings',
      note: undefined,
      bar: { low: 0.4, high: 0.6 },
    });
  });
  test('an amount nobody fixed is said to be open', () => {
    const open = { ...line('ferry-2021/crossings'), progress: { low: 1, high: 1, need: null, floor: null, floorBy: null, cap: null } };
    expect(progressWords(open, nameOf)).toMatchObject({ count: '1', note: 'what counts as done is open' });
  });
  test('what is done once or not at all is told without figures', () => {
    const once = (low: number, high: number) => {
      const progress = { low, high, need: 1, floor: 1, floorBy: 'the text', cap: null };
      return progressWords({ ...line('ferry-2021/talks'), progress }, nameOf)?.count;
    };
    expect([once(0, 0), once(0, 1), once(1, 1)]).toEqual(['not yet', 'done, by some accounts', 'done']);
  });
  test('a plain amount needs no note', () => {
    const plain = { ...line('ferry-2021/crossings'), progress: { low: 0, high: 0, need: 100, floor: 100, floorBy: 'the text', cap: 100 } };
    expect(progressWords(plain, nameOf)?.note).toBeUndefined();
  });
  test('a promise to refrain has none', () => expect(progressWords(line('ferry-2021/no-fire'), nameOf)).toBeUndefined());
});

describe('deadlines', () => {
  const due = { earliest: '2020-03-10T19:30:00Z', latest: '2020-03-11T04:00:00Z', text: '10 March', phase: 'not-due' } as const;
  test('a deadline whose zone is open is a span of days', () => {
    expect(dueWords(due, '2020-03-04T23:59:59.999Z')).toEqual({ day: '10–11 Mar 2020', phase: 'in 7 days' });
  });
  test('a passed one says how long ago', () => {
    expect(dueWords({ ...due, phase: 'passed' }, '2020-03-12T00:00:00Z')).toMatchObject({ phase: 'passed 1 day ago' });
  });
});

describe('the words of a proof', () => {
  test('a value is not said twice, and quotation marks are curly', () => {
    expect(stepWords({ text: 'A rejects "B": yes.', value: 'true' })).toBe('A rejects “B”.');
    expect(stepWords({ text: 'A rejects "B": yes.' })).toBe('A rejects “B”: yes.');
  });
});

describe('the value before a step', () => {
  test('it is left out where the sentence tells the outcome, unless sources contradict each other', () => {
    expect(stepValue({ rule: 'achievable', value: 'false' })).toBeUndefined();
    expect(stepValue({ rule: 'count', value: 'contested' })).toBe('contested');
    expect(stepValue({ rule: 'accepts', value: 'false' })).toBe('false');
  });
});

describe('waiting', () => {
  test('it follows the word "waits", and a reason that is only a code is left out', () => {
    expect(waitWords({ for: 'x', text: 'for talks to begin', because: 'condition:started' })).toEqual({
      text: 'for talks to begin',
      why: undefined,
    });
    expect(waitWords({ for: 'x', text: 'Release', because: 'It was demanded' })).toEqual({ text: 'for Release', why: 'It was demanded' });
    expect(waitWords({ for: 'x', text: 'until "Talks" begin', because: 'unreachable demand:x' })).toEqual({
      text: 'until “Talks” begin',
      why: undefined,
    });
  });
});

describe('states, claims and names', () => {
  test('late is part of the word', () => {
    expect(stateWord({ state: 'fulfilled', late: true })).toBe('fulfilled, late');
    expect(stateWord({ state: 'fulfilled', late: 'disputed' })).toBe('fulfilled, perhaps late');
    expect(stateWord({ state: 'in-force' })).toBe('in force');
  });
  test('a proof names every claim it rests on, at any depth', () => {
    expect(new Set(claimsOf(line('ferry-2021/talks').because))).toEqual(new Set(['claim_demand', 'claim_reject']));
  });
  test('a claim says whether a person has judged it', () => {
    expect(standingWords({ origin: 'machine' })).toBe('read by the machine, not reviewed');
    expect(standingWords({ origin: 'machine', review: { verdict: 'accept', at: '2020-03-04T00:00:00Z', by: 'Ada' } as never })).toBe(
      'accepted by Ada',
    );
    expect(standingWords({})).toBe('given from outside');
  });
  test('what a claim is about is said in names, not ids', () => {
    const said = fixtureOffice.claims().map(({ key }) => keyWords(key, nameOf));
    expect(said).toContain('Coast government rejects “Release of up to 300 detainees”');
    expect(said).toContain('an act by Upland Council (target: patrol boats)');
    expect(said.join()).not.toMatch(/ferry-2021|talks-after/);
  });
  test('an unnamed source is told with its actor and outlet', () => {
    expect(nameOf('unnamed(coast,coast-radio)')).toBe('an unnamed source of Coast government, to Coast Radio');
    expect(nameOf('nobody-knows')).toBe('nobody-knows');
  });
});
