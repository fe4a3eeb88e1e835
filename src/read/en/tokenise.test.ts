import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const cut = (text: string): string[] => {
  const { starts, ends, count } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('tokenise', () => {
  it.each([
    ['Gen. Miller met the U.S. envoy.', ['Gen.', 'Miller', 'met', 'the', 'U.S.', 'envoy', '.']],
    ['a conversation [with Baradar].”', ['a', 'conversation', '[', 'with', 'Baradar', ']', '.', '”']],
    ['They don’t know who’s there; we’ll see.', ['They', 'do', 'n’t', 'know', 'who', '’s', 'there', ';', 'we', '’ll', 'see', '.']],
    ['a 15-year term, $5.5m and 30%', ['a', '15', '-', 'year', 'term', ',', '$', '5.5', 'm', 'and', '30', '%']],
    ['re-elected co-founder of al-Hilal', ['re-elected', 'co-founder', 'of', 'al', '-', 'Hilal']],
    [
      'See https://example.org/a?b=1, or mail a.b@example.org.',
      ['See', 'https://example.org/a?b=1', ',', 'or', 'mail', 'a.b@example.org', '.'],
    ],
    ['@envoy wrote #truce at 10:30am on 9/11...', ['@envoy', 'wrote', '#truce', 'at', '10:30', 'am', 'on', '9/11', '...']],
    ['the fighters’ leaders cannot agree', ['the', 'fighters', '’', 'leaders', 'can', 'not', 'agree']],
    ['agree\u00ADment and cafe\u0301', ['agree\u00ADment', 'and', 'cafe\u0301']],
    ['J. Smith, Ph.D., said so', ['J.', 'Smith', ',', 'Ph.D.', ',', 'said', 'so']],
    ['the end.Next one', ['the', 'end', '.', 'Next', 'one']],
    ['', []],
    ['\0 \u200B\n', []],
  ])('cuts %j by Penn and UD custom', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('tokens and gaps join to the text, and a gap holds nothing but space and control characters', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'U.S.',
        "don't",
        '“',
        '\ud800',
        '\udc00',
        '\0',
        '10,000-',
        '(((',
        'a@b',
        'http://x',
        're-',
        "''",
        '…',
        '👨‍👩‍👧',
        '. ',
        '\n\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { starts, ends, count } = tokenise(text);
        const gap = /^[\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]*$/;
        let joined = '';
        let last = 0;
        let sound = true;
        for (let i = 0; i < count; i += 1) {
          const [start, end] = [starts[i] as number, ends[i] as number];
          sound &&= start >= last && end > start && gap.test(text.slice(last, start));
          joined += text.slice(last, start) + text.slice(start, end);
          last = end;
        }
        expect([sound, gap.test(text.slice(last)), joined + text.slice(last)]).toEqual([true, true, text]);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it.each([
    ['a million words', 'word '.repeat(1_000_000), 1_000_000],
    ['ten thousand open brackets', '('.repeat(10_000), 10_000],
    ['a word of a million letters', 'a'.repeat(1_000_000), 1],
    ['half a million hyphens', 'a-'.repeat(250_000), 500_000],
  ])(
    'takes %s in linear time',
    (_, text, tokens) => {
      expect(tokenise(text).count).toBe(tokens);
    },
    20_000,
  );
});
