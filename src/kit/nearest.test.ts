import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('the nearest known word', () => {
  const known = ['obligor', 'object', 'beneficiary', 'due'];
  test.each([
    ['obligr', 'obligor'],
    ['obilgor', 'obligor'],
    ['Obligor', 'obligor'],
    ['deu', 'due'],
    ['zzz', undefined],
    ['bene', 'beneficiary'],
    ['ob', undefined],
    ['', undefined],
    ['x'.repeat(5000), undefined],
  ])('for "%s" is %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
  test('is offered as a question, or not at all', () => {
    expect(didYouMean('obligr', known)).toBe(' Did you mean "obligor"?');
    expect(didYouMean('zzz', known)).toBe('');
  });
  test('of a known word is that word', () => {
    const words = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.toLowerCase()),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, ([first = '', ...rest]) => {
        expect(nearest(first, [...rest, first])).toBe(first);
      }),
    );
  });
});
