// Input that no writer meant: whatever comes, the pipeline names the trouble, keeps every offset exact. That time is linear, `npm run bench -- read bad` shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt, type Document } from './document.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const pipeline = openPipeline({ weights, gazetteer });
const codes = ({ issues }: Document): string[] => issues.map(({ code }) => code);

/** Throws unless tokens, gaps, sentences and names are exact slices of the text, in order. */
function expectExact(document: Document): void {
  const { text, count, sentences, names } = document;
  let [joined, last] = ['', 0];
  for (let i = 0; i < count; i += 1) {
    const { start, end, form } = tokenAt(document, i);
    if (end <= start) throw new Error(`token ${i} is empty`);
    joined += text.slice(last, start) + form;
    last = end;
  }
  expect(joined + text.slice(last) === text).toBe(true);
  expect(sentences.map(({ from }) => from)).toEqual(sentences.map((_, k) => (k === 0 ? 0 : (sentences[k - 1]?.to as number))));
  for (const { from, to, start, end } of [...sentences, ...names])
    expect([start, end]).toEqual([document.starts[from], document.ends[to - 1]]);
}

describe('bad input', () => {
  it.each([
    ['nothing', '', ['read.empty']],
    ['white space', ' \n\t\u00A0 ', ['read.empty']],
    ['only emoji', '😀🕊️😀', ['read.no-letters']],
    ['null bytes and half characters', 'The envoy\0 said \ud800 no.\udc00', ['read.lone-surrogate', 'read.null-byte']],
    ['five thousand words without a full stop', 'word '.repeat(5_000), ['read.no-full-stop']],
    ['ten thousand open brackets', '('.repeat(10_000), ['read.no-letters', 'read.no-full-stop']],
    ['a word of a hundred thousand letters', 'a'.repeat(100_000), []],
    ['two thousand capitals in a row', 'Sorat '.repeat(2_000), ['read.no-full-stop']],
    ['two thousand quotation marks', '“'.repeat(2_000), ['read.no-letters', 'read.no-full-stop']],
    ['two thousand bullets', '- one\n'.repeat(2_000), []],
  ])(
    '%s has its trouble named and its offsets kept',
    (_, text, expected) => {
      const document = pipeline.analyse(text);
      expect(codes(document)).toEqual(expected);
      expectExact(document);
    },
    60_000,
  );

  it.each([
    ['بدأت المفاوضات بين الحكومة والمتمردين يوم الثلاثاء في العاصمة إلى جانب وفد الأمم المتحدة', 'Arabic (ar), in Arabic letters'],
    ['مرحبا', 'in a language that its letters do not tell, in Arabic letters'],
    ['Переговоры между сторонами были открыты во вторник', 'Russian (ru), in Cyrillic letters'],
    ['Les négociations entre le gouvernement et les rebelles ont été ouvertes mardi dans la capitale.', 'French (fr), in Latin letters'],
  ])('%j is refused, and the issue names its language', (text, told) => {
    const document = pipeline.analyse(text);
    expect(document).toMatchObject({ text, count: 0, sentences: [], names: [] });
    expect(document.issues).toMatchObject([{ code: 'read.other-language', message: expect.stringContaining(told), severity: 'error' }]);
  });

  it('of any kind keeps every span a slice of the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'The envoy ',
        'said ',
        '. ',
        '“',
        '\n',
        '\n\n',
        '\r\n',
        'U.S. ',
        '\ud800',
        '\0',
        '(',
        'By Ada Osei\n',
        '- ',
        'Khartoum ',
        '\u00AD',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectExact(pipeline.analyse(pieces.join('')));
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
