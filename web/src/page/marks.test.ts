import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, fragmentOf, spanIn } from './marks.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60));
const statement = fc.record({
  source: fc.array(span, { maxLength: 2 }),
  cue: fc.array(span, { maxLength: 2 }),
  content: fc.array(span, { maxLength: 2 }),
});

describe('cutting a text at its marks', () => {
  test('the pieces are the text again, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'grapheme' }),
        fc.array(statement, { maxLength: 4 }),
        fc.option(span, { nil: undefined }),
        (text, statements, cited) => {
          const pieces = cutText(text, statements, cited);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const { start, end, text: words } of pieces) expect(words).toBe(text.slice(start, end));
        },
      ),
    );
  });

  test('a mark lies on exactly the words of its span, and begins once', () => {
    const pieces = cutText('We left, she said.', [{ source: [[9, 12]], cue: [[13, 17]], content: [[0, 7]] }], [3, 12]);
    const of = (role: string) => pieces.filter(({ marks }) => marks.some((mark) => mark.role === role));
    expect(of('content').map(({ text }) => text)).toEqual(['We ', 'left']);
    expect(of('content').map(({ marks }) => marks[0]?.starts)).toEqual([true, false]);
    expect(of('source').map(({ text }) => text)).toEqual(['she']);
    expect(of('cue').map(({ text }) => text)).toEqual(['said']);
    expect(
      pieces
        .filter(({ cited }) => cited)
        .map(({ text }) => text)
        .join(''),
    ).toBe('left, she');
  });

  test('nested statements mark the same words twice', () => {
    const [piece] = cutText('abc', [
      { source: [], cue: [], content: [[0, 3]] },
      { source: [[0, 3]], cue: [], content: [] },
    ]);
    expect(piece?.marks.map(({ role, statement: number }) => [role, number])).toEqual([
      ['content', 1],
      ['source', 2],
    ]);
  });
});

describe('a span in an address', () => {
  test('it is read back as it was written', () => {
    expect(spanIn(fragmentOf([12, 40]))).toEqual([12, 40]);
    expect(spanIn('#s=a-b')).toBeUndefined();
    expect(spanIn('')).toBeUndefined();
  });
});
