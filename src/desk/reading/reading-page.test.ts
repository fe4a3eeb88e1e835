import { expect, test } from 'vitest';
import type { EventMention, Page, PositionTaken, Reading, Statement, Undertaking } from '../../terms/index.ts';
import { pageHeading } from '../page-heading.ts';
import { readingPage } from './reading-page.ts';

const text = 'The <b>mayor</b> & her aide said: “We signed the paper with the council on Friday.” Later she left.';
const page: Page = { id: 'page_1', dated: 'none', text, hash: 'x' };
const at = (words: string, within = text): [number, number] => [within.indexOf(words), within.indexOf(words) + words.length];
const statement: Statement = {
  id: 'st_1',
  source: [at('The <b>mayor</b>')],
  cue: [at('said')],
  content: [at('We signed the paper with the council on Friday.')],
  kind: 'direct',
  act: 'say',
  confidence: 0.9,
  chain: [{ role: 'speaker', name: 'The mayor' }],
};
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
  statements: [statement],
};
const signed: EventMention = {
  id: 'ev_1',
  event: 'SUPPORT',
  mode: null,
  source: [{ text: 'We', span: at('We') }],
  target: [{ text: 'the council', span: at('the council'), code: 'XXXGOV' }],
  status: 'asserted',
  span: at('We signed the paper with the council on Friday'),
  cue: at('signed'),
  within: 'st_1',
  confidence: 0.8,
};
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const textOf = (html: string): string => plain([...html.matchAll(/<p class="text">(.*?)<\/p>/gs)].map(([, inner]) => inner).join('\n\n'));
const cardsIn = (html: string): string[] =>
  html
    .split('<li class="card"')
    .slice(1)
    .map((card) =>
      plain(`<${card.split('<details class="codes">')[0]}`)
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );

test('source, cue and content are marked, and every word of the page is there once', () => {
  const html = readingPage([{ page, reading }]);
  expect(html).toMatch(/<span class="cue"[^>]*>said<\/span>/);
  expect(html).toMatch(/<span class="content"\s+id="s0-1"[^>]*>We signed/);
  expect(textOf(html)).toBe(text);
});

test('a card quotes no words where a fact tells them', () => {
  const [card] = cardsIn(readingPage([{ page, reading: { ...reading, events: [signed] } }]));
  expect(card).toBe('1 The mayor said We signed the paper with the council on Friday');
});

test('long words are shortened on the card, for they stand beside it', () => {
  const [card] = cardsIn(readingPage([{ page, reading: { ...reading, statements: [{ ...statement, content: [[0, text.length]] }] } }]));
  expect(card).toContain(' … ');
  expect(card?.length).toBeLessThan(100);
});

test('an event, what is taken on and what is held about one deed are one line', () => {
  const owed = 'The council must free up to 40 men by Friday if the road opens, in return for ten trucks, he said.';
  const span = at('The council must free up to 40 men by Friday', owed);
  const who = { text: 'The council', span: at('The council', owed) };
  const event: EventMention = {
    ...signed,
    event: 'RETREAT',
    mode: 'release',
    object: 'men',
    source: [who],
    target: [],
    span,
    cue: at('free', owed),
    status: 'planned',
  };
  const undertaking: Undertaking = {
    id: 'un_1',
    obligor: who,
    event: 'RETREAT',
    object: 'men',
    force: 'must',
    amount: 0,
    deadline: 0,
    condition: at('if the road opens', owed),
    exchange: at('ten trucks', owed),
    span,
    within: 'st_1',
    confidence: 0.5,
  };
  const position: PositionTaken = {
    id: 'po_1',
    holder: who,
    act: 'demand',
    about: at('up to 40 men', owed),
    span,
    within: 'st_1',
    confidence: 0.5,
  };
  const clause = {
    cue: at('free', owed),
    verb: 'free',
    subject: [who.span],
    object: [at('up to 40 men', owed)],
    phrases: [],
    doers: [who],
    passive: false,
    tense: 'modal',
    status: 'planned',
    span,
  };
  const html = readingPage([
    {
      page: { ...page, text: owed },
      reading: {
        ...reading,
        statements: [
          { ...statement, kind: 'indirect', source: [at('he', owed)], cue: [at('said', owed)], content: [[0, owed.indexOf(', he said')]] },
        ],
        events: [event],
        undertakings: [undertaking],
        positions: [position],
        clauses: [clause as NonNullable<Reading['clauses']>[number]],
        times: [
          {
            start: at('Friday', owed)[0],
            end: at('Friday', owed)[1],
            text: 'Friday',
            type: 'DATE',
            value: '2024-05-17',
            relation: 'by',
            from: '2024-05-17T00:00:00Z',
            to: '2024-05-17T23:59:59Z',
          },
        ],
        amounts: [{ span: at('up to 40 men', owed), text: 'up to 40 men', low: null, high: 40, bound: 'ceiling' }],
      },
    },
  ]);
  expect(html.match(/<ul class="facts">/g)).toHaveLength(1);
  expect(cardsIn(html)[0]).toBe(
    '1 The mayor said The council must free up to 40 men · by 17 May 2024 · if the road opens · in return for ten trucks',
  );
});

test('a chain is drawn from the outlet inwards, and who has no name looks so', () => {
  const chain: Statement['chain'] = [
    { role: 'outlet', name: 'The Courier' },
    { role: 'speaker', name: 'an official', unnamed: true },
  ];
  const html = readingPage([{ page, reading: { ...reading, statements: [{ ...statement, chain }] } }]);
  expect(html).toMatch(/<ol class="chain".*?"who">The Courier<.*?"who open">an official</s);
});

test('a statement that only frames another shares its card', () => {
  const outer: Statement = {
    ...statement,
    id: 'st_0',
    content: [[0, at('Later')[0]]],
    source: [],
    cue: [],
    chain: [{ role: 'speaker', name: 'Radio' }],
  };
  const inner: Statement = { ...statement, inside: 'st_0', source: [[0, at(' said')[0]]], chain: [...outer.chain, ...statement.chain] };
  const cards = cardsIn(readingPage([{ page, reading: { ...reading, statements: [outer, inner] } }]));
  expect(cards).toHaveLength(1);
  expect(cards[0]).toMatch(/^1 Radio The mayor said/);
});

test('what the page tells in its own words stands apart from what it says that others say', () => {
  const cards = cardsIn(
    readingPage([{ page: { ...page, outlet: 'Hill Wire' }, reading: { ...reading, events: [{ ...signed, within: undefined }] } }]),
  );
  expect(cards.find((card) => card.startsWith('Hill Wire itself tells'))).toContain('signed the paper');
});

test('each paragraph has beside it what begins there, and nothing of the others', () => {
  const html = readingPage([{ page: { ...page, text: `${text}\n\nNobody spoke.` }, reading }]);
  const [, first, last] = html.split('<div class="two">');
  expect(first).toContain('class="card"');
  expect(last).not.toContain('class="card"');
});

test('cards are folded, with what they hold told on the fold', () => {
  const html = readingPage([{ page, reading: { ...reading, events: [signed] } }]);
  expect(html).toMatch(/<details class="beside">\s*<summary>1 statement: The mayor · 1 fact<\/summary>/);
});

test('every code of a card is explained under it', () => {
  const html = readingPage([{ page, reading: { ...reading, events: [signed] } }]);
  const codes = plain(html.slice(html.indexOf('<details class="codes">'))).replaceAll(/\s+/g, ' ');
  expect(codes).toContain('SUPPORT praises or backs somebody in words, signs an accord with them; told as done; right in 80 in 100');
  expect(codes).toContain('say, direct in the speaker’s own words; read right in 90 in 100 like it');
  expect(codes).toContain('XXXGOV the council: XXX the country or body, GOV government');
  expect(html.slice(0, html.indexOf('<details class="codes">'))).not.toContain('SUPPORT');
});

test('a page without a date shows the days that its text allows, and folds why', () => {
  const dated = {
    candidates: [{ from: '2020-03-03', to: '2020-03-09', reasons: ['"March 10" is still ahead'] }],
    rejected: [{ year: 2016, reasons: ['another president'] }],
  };
  const html = readingPage([{ page, reading: { ...reading, dated } }]);
  expect(html).toContain('No date given; by its own text 3 to 9 March 2020');
  const folded = html.slice(html.indexOf('Why these days'));
  for (const words of ['is still ahead', '2016: another president']) expect(folded).toContain(words);
});

test('what stays open stands once at the end, by sort, and many candidates are counted', () => {
  const open = {
    code: 'time.no-year',
    span: at('Friday'),
    reason: 'no year',
    candidates: ['2001-03-02', '2007-03-02', '2012-03-02', '2018-03-02', '2024-03-02'],
  };
  const html = readingPage([{ page, reading: { ...reading, unresolved: [...reading.unresolved, open, open] } }]);
  const end = plain(html.slice(html.indexOf('<footer>'))).replaceAll(/\s+/g, ' ');
  expect(end).toContain('The page itself nobody says who published it');
  expect(end).toContain(
    'Times that cannot be placed in a calendar Friday: 2 March 2001, 2 March 2007, 2 March 2012 or one of 2 others (2 times)',
  );
  expect(html.match(/nobody says who published it/g)).toHaveLength(1);
});

test('markup in a page stays words', () => {
  const html = readingPage([{ page: { ...page, title: '<script>alert(1)</script>', outlet: '"><i>' }, reading }]);
  expect(html).not.toContain('<b>mayor</b>');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<i>');
});

test('the page asks for nothing from outside, and lets only its own style and script run', () => {
  const html = readingPage([{ page, reading }]);
  expect(html).not.toMatch(/src=|https?:|<script[^>]/);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-|Content-Security-Policy" content="default-src &#39;none&#39;/,
  );
});

test('an empty reading is a page too', () => {
  const html = readingPage([{ page: { ...page, text: '' }, reading: { ...reading, statements: [], unresolved: [] } }]);
  expect(html).toContain('<h1>page_1</h1>');
  expect(html).not.toContain('Left open');
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
