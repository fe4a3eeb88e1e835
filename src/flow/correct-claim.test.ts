import { describe, expect, test } from 'vitest';
import type { Claim, Dossier } from '../terms/index.ts';
import { correctableFields, correctClaim } from './correct-claim.ts';

const actor = (id: string, kind: 'state' | 'outlet' = 'state') => ({ id, name: id, kind, aliases: [], metonyms: [], roles: [] });
const dossier = {
  actors: [actor('north'), actor('south'), actor('wire', 'outlet')],
  accords: [{ id: 'truce' }],
  commitments: [{ id: 'truce/release' }, { id: 'truce/talks' }],
  demands: [{ id: 'first' }],
  limits: [],
  facts: [],
} as unknown as Dossier;
const claim: Claim = {
  id: 'claim_1',
  key: { kind: 'performance', commitment: 'truce/release', event: 'e' },
  polarity: 'for',
  by: 'wire',
  via: [],
  chain: [],
  when: ['2020-03-01T00:00:00Z', '2020-03-04T00:00:00Z'],
  value: [30, 30],
  known: '2020-03-04T00:00:00Z',
  origin: 'machine',
  reason: 'why',
  confidence: 0.7,
};
const taken: Claim = {
  ...claim,
  key: { kind: 'utterance', utterance: 'north-accept-truce-2020-03-04', party: 'north', act: 'accept', about: 'truce' },
};
const fix = (field: string, text: string, of = claim) => correctClaim(of, dossier, field, text);

describe('a correction', () => {
  test('counts nothing where nothing was done', () => {
    expect(() => fix('value', '30', taken)).toThrow('value cannot be "30"');
    expect(fix('value', 'none', taken).value).toBeUndefined();
  });
  test('of a mistyped name is answered with the nearest', () => {
    expect(() => fix('by', 'nroth')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Did you mean "north"?') as string }) as Error,
    );
  });
  test('is a person’s claim with an id of its own; the machine’s reason and confidence go', () => {
    const fixed = fix('value', '300-361');
    expect(fixed).toMatchObject({ value: [300, 361], origin: 'person' });
    expect([fixed.id === claim.id, fixed.reason, fixed.confidence]).toEqual([false, undefined, undefined]);
  });

  test('takes short ids, civil dates and nothing', () => {
    expect(fix('about', 'talks').key).toMatchObject({ commitment: 'truce/talks' });
    expect(fix('when', '2020-03-02').when).toEqual(['2020-03-02T00:00:00Z', '2020-03-02T23:59:59.999Z']);
    expect(fix('value', 'none').value).toBeUndefined();
    expect(fix('by', 'unnamed(north,wire)').by).toBe('unnamed(north,wire)');
    expect(fix('kind', 'total').key).toEqual({ kind: 'total', commitment: 'truce/release' });
  });

  test('of a position names its utterance anew, so that it quarrels with those it belongs to', () => {
    expect(fix('act', 'reject', fix('party', 'south', taken)).key).toEqual({
      kind: 'utterance',
      utterance: 'south-reject-truce-2020-03-04',
      party: 'south',
      act: 'reject',
      about: 'truce',
    });
  });

  test.each([
    ['value', 'many', /300-361/],
    ['value', '5-3', /300-361/],
    ['when', 'Tuesday', /2020-03-04/],
    ['when', '2020-03-04..2020-03-01', /later moment/],
    ['about', 'peace', /truce\/release/],
    ['by', 'nobody', /north/],
    ['party', 'north', /performer/],
    ['act', 'accept', /no act/],
    ['polarity', 'maybe', /for, against/],
    ['colour', 'red', new RegExp(correctableFields.map(({ name }) => name).join(', '))],
  ])('of %s to "%s" is refused with what may stand there', (field, text, hint) => {
    expect(() => fix(field, text)).toThrowError(
      expect.objectContaining({ code: 'review.bad-correction', hint: expect.stringMatching(hint) as string }),
    );
  });
});
