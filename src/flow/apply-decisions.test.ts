import { describe, expect, test } from 'vitest';
import type { Claim, Decision } from '../terms/index.ts';
import { applyDecisions, countedClaims, standingOf } from './apply-decisions.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  key: { kind: 'total', commitment: 'truce/release' },
  polarity: 'for',
  by: 'wire',
  via: ['post'],
  chain: [],
  when: [null, null],
  known: '2020-03-04T00:00:00Z',
  origin: 'machine',
  cite: { page: 'p', start: 0, end: 1, quote: 'x' },
  ...more,
});
const decide = (id: string, about: Claim, verdict: Decision['verdict'], more: Partial<Decision> = {}): Decision => ({
  id,
  claim: about,
  verdict,
  at: '2020-03-05T00:00:00Z',
  ...more,
});
const [a, b] = [claim('a'), claim('b')];
const pages = new Set(['p']);
const standings = (decisions: Decision[], claims = [a, b]) =>
  applyDecisions(claims, decisions, pages).map((one) => `${one.id} ${standingOf(one)}`);

describe('decisions laid over claims', () => {
  test('an accepted claim is reviewed and else unchanged', () => {
    const [first] = applyDecisions([a], [decide('d', a, 'accept', { by: 'Ada' })], pages);
    expect(first).toEqual({ ...a, review: { decision: 'd', verdict: 'accept', at: '2020-03-05T00:00:00Z', by: 'Ada' } });
  });

  test('a corrected claim stands in for the machine’s, with its relays, and names it', () => {
    const correction = claim('c', { origin: 'person', value: [7, 7], via: [] });
    const [first, ...others] = applyDecisions([a], [decide('d', a, 'correct', { correction })], pages);
    expect([first?.id, first?.value, first?.via, first?.review?.of, others]).toEqual(['c', [7, 7], ['post'], 'a', []]);
  });

  test('the newest decision holds, and undoing it brings back the one before', () => {
    const [yes, no] = [decide('1', a, 'accept'), decide('2', a, 'reject')];
    expect(standings([yes, no])).toEqual(['a rejected', 'b machine']);
    expect(standings([yes, no, decide('3', a, 'undo', { of: '2' })])).toEqual(['a reviewed', 'b machine']);
    expect(standings([yes, no, decide('3', a, 'undo', { of: '2' }), decide('4', a, 'undo', { of: '1' })])).toEqual([
      'a machine',
      'b machine',
    ]);
  });

  test('what was accepted outlasts a machine that proposes it no more, as long as its page is there', () => {
    expect(standings([decide('1', a, 'accept'), decide('2', b, 'reject')], [])).toEqual(['a reviewed']);
    expect(applyDecisions([], [decide('1', a, 'accept')], new Set())).toEqual([]);
  });
});

describe('what counts', () => {
  const given = claim('g', { origin: 'person' });
  const all = applyDecisions([a, b, given], [decide('1', a, 'reject')], pages);

  test('a rejected claim nowhere, an unseen one unless reviewed claims are asked for, a given one always', () => {
    expect(countedClaims(all, false).map(({ id }) => id)).toEqual(['b', 'g']);
    expect(countedClaims(all, true).map(({ id }) => id)).toEqual(['g']);
  });
});
