import { expect, test } from 'vitest';
import type { Page, Reading } from '../terms/index.ts';
import { pageHeading } from './page-heading.ts';
import { readingPage } from './reading-page.ts';

const text = 'The <b>mayor</b> said: “We signed.” Later she left.';
const page: Page = { id: 'page_1', dated: 'none', text, hash: 'x' };
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const reading: Reading = {
  page: 'page_1',
  reader: 'test',
  language: 'en',
  mentions: [],
  entities: [],
  events: [],
  undertakings: [],
  positions: [],
  times: [],
  amounts: [],
  unresolved: [{ code: 'page.no-outlet', reason: 'nobody says who published it' }],
  statements: [
    {
      id: 'st_1',
      source: [at('The <b>mayor</b>')],
      cue: [at('said')],
      content: [at('We signed.')],
      kind: 'direct',
      act: 'say',
      confidence: 0.9,
      chain: [{ role: 'speaker', name: 'The mayor' }],
    },
  ],
};

test('a reading becomes one page in which source, cue and content are marked, and every word is there once', () => {
  const html = readingPage([{ page, reading }]);
  expect(html).toContain('<span class="cue">said</span>');
  expect(html).toMatch(/<span class="content"><a id="st_1"><\/a>We signed\.<\/span>/);
  const shown = /<div class="text">(.*?)<\/div>/s
    .exec(html)?.[1]
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  expect(shown).toBe(text);
  expect(html).toContain('nobody says who published it');
});

test('a chain is drawn from the outlet inwards, and who has no name looks so', () => {
  const told = reading.statements.map((statement) => ({
    ...statement,
    chain: [
      { role: 'outlet' as const, name: 'The Courier' },
      { role: 'speaker' as const, name: 'an official', unnamed: true },
    ],
  }));
  const html = readingPage([{ page, reading: { ...reading, statements: told } }]);
  expect(html).toMatch(/<ol class="chain".*?"who">The Courier<.*?"who open">an official</s);
});

test('each paragraph has beside it what begins there, and nothing of the others', () => {
  const second = `${text}\n\nNobody spoke.`;
  const html = readingPage([{ page: { ...page, text: second }, reading }]);
  const [, first, last] = html.split('<div class="two">');
  expect(first).toContain('Who said what');
  expect(last?.split('<footer>')[0]).not.toContain('Who said what');
});

test('a page without a date shows the days that its text allows, and why', () => {
  const dated = {
    candidates: [{ from: '2020-03-03', to: '2020-03-09', reasons: ['"March 10" is still ahead'] }],
    rejected: [{ year: 2016, reasons: ['another president'] }],
  };
  const html = readingPage([{ page, reading: { ...reading, dated } }]);
  expect(html).toContain('no date given; by its own text 2020-03-03 to 2020-03-09');
  for (const words of ['is still ahead', 'another president']) expect(html).toContain(words);
});

test('markup in a page stays words', () => {
  expect(readingPage([{ page, reading }])).not.toContain('<b>mayor</b>');
});

test('the page asks for nothing from outside and runs no script', () => {
  expect(readingPage([{ page, reading }])).not.toMatch(/<script|src=|https?:/);
});

test('a page without a title is called by its first line where that is short', () => {
  expect(pageHeading({ ...page, text: '\nTalks end without a text\nJuly 02, 2008\nThe talks ended.' })).toBe('Talks end without a text');
  expect(pageHeading({ ...page, text: `${'one long line '.repeat(20)}\nand another` })).toBe('one long line one long line one long …');
});

test('a page of one line is called by its first words', () => {
  expect(pageHeading({ ...page, text: 'one two three four five six seven eight nine' })).toBe('one two three four five six seven eight …');
  expect(pageHeading({ ...page, title: 'A title' })).toBe('A title');
  expect(pageHeading({ ...page, text: ' ' })).toBe('page_1');
});
