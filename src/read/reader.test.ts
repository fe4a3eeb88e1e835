import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading, type Span } from '../terms/index.ts';
import { openReader } from './index.ts';
import { actors, pipeline, samplePage } from './sample.fixture.ts';
import { findParagraphs, findSentences } from './words/sentences.ts';
import { findWords } from './words/words.ts';

const reader = openReader({ pipeline, actors });
const sentences = (text: string) => {
  const document = pipeline.analyse(text);
  const starts = document.sentences.map(({ start }) => start);
  return findSentences(findWords(document), starts, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    ['Gen. Marun spoke. He left.', ['Gen. Marun spoke.', 'He left.']],
    ['The U.S. Army left. It was late.', ['The U.S. Army left.', 'It was late.']],
    ['He came at 5 p.m. The talks began.', ['He came at 5 p.m.', 'The talks began.']],
    ['“Stay.” He left.', ['“Stay.”', 'He left.']],
    ['J. R. Voss came. So it was.', ['J. R. Voss came.', 'So it was.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
  it('blank lines part paragraphs, wrapped lines do not', () => {
    expect(findParagraphs('one\ntwo\n\nthree').map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [9, 14],
    ]);
  });
});

const words = [
  'Adil Marun',
  'the River Front',
  'said',
  'that',
  'told',
  'reporters',
  'released',
  '30',
  'up to',
  'prisoners',
  'on Tuesday',
  'by March 10',
  'according to',
  'will',
  'not',
  'before',
  'and',
  'rejected',
  'the plan',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '.',
  ',',
  ':',
  '\n\n',
  '(',
  '—',
  'he',
  'if',
  'talks',
  'ended',
  '\ud800',
  '\u0000',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
);

function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) {
    if (value.length === 2 && value.every((part) => typeof part === 'number')) found.push(value as Span);
    else for (const part of value) spansOf(part, found);
  } else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) spansOf(part, found);
  return found;
}

describe('any text at all', () => {
  it('gives a valid reading whose spans lie inside the page and slice to what they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = Reading.parse(reader.read(samplePage(text)));
        for (const [start, end] of spansOf({ ...reading, unresolved: reading.unresolved.map(({ span }) => span) })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
        for (const { text: shown, span } of [...reading.mentions, ...reading.amounts]) expect(text.slice(...span)).toBe(shown);
        for (const { text: shown, start, end } of reading.times) expect(text.slice(start, end)).toBe(shown);
        for (const { text: shown, span } of reading.events.flatMap(({ source, target }) => [...source, ...target]))
          if (span !== undefined) expect(text.slice(...span)).toBe(shown);
        const ids = new Set(reading.statements.map(({ id }) => id));
        for (const { chain } of reading.statements) expect(chain.length).toBeLessThanOrEqual(reading.statements.length + 1);
        for (const { within } of [...reading.events, ...reading.positions, ...reading.undertakings])
          if (within !== undefined) expect(ids.has(within)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  // Four times the text may cost four times the work; sixteen times would be the square of it.
  const costOf = (text: string): number => {
    const start = process.cpuUsage();
    reader.read(samplePage(text));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  it.each([
    ['no full stop', 'word and more words, ', 20_000],
    ['brackets', '(', 20_000],
    ['quotation marks', '“', 20_000],
    ['one word', 'a', 1_000_000],
    ['null bytes and lone surrogates', '\u0000\ud800 said ', 20_000],
    ['cues', 'Adil Marun said that he said, ', 10_000],
    ['numbers', '1,000 2,000 and three hundred ', 20_000],
  ])(
    'is read in a time that its length explains: %s',
    (_name, piece, count) => {
      const quarter = costOf(piece.repeat(count / 4));
      expect(costOf(piece.repeat(count))).toBeLessThan(10 * quarter + 2);
    },
    120_000,
  );
});

describe('what is not read', () => {
  it('another language is told and refused', () => {
    const reading = reader.read(
      samplePage('Le porte-parole a dit que les négociations avec le gouvernement ne sont pas terminées et que la route est fermée.'),
    );
    expect(reading).toMatchObject({ language: 'fr', statements: [], unresolved: [{ code: 'page.language' }] });
  });
  it('another script is told and refused', () => {
    expect(reader.read(samplePage('Переговоры с правительством продолжаются.')).unresolved[0]?.code).toBe('page.language');
  });
  it('an empty page says that it is empty', () => {
    expect(reader.read(samplePage('  \n ')).unresolved[0]?.code).toBe('page.empty');
  });
});
