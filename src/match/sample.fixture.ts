// A way to write readings by hand, for the tests of this room.
import { sha256 } from '../kit/index.ts';
import { matchReading, type Matched } from './index.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import {
  Claim,
  Reading,
  type Amount,
  type EventMention,
  type Link,
  type Page,
  type Participant,
  type PositionTaken,
  type Span,
  type Statement,
  type TimeExpression,
} from '../terms/index.ts';

/** The parts of a reading that a test gives. */
export type Draft = {
  statements?: Statement[];
  events?: EventMention[];
  positions?: PositionTaken[];
  times?: TimeExpression[];
  amounts?: Amount[];
  language?: string;
};

/** A page by wire-a of 5 March 2020, noon UTC, unless told otherwise. */
export function samplePage(text: string, more: Partial<Page> = {}): Page {
  return { id: 'page_1', outlet: 'wire-a', published: '2020-03-05T12:00:00Z', dated: 'given', text, hash: sha256(text), ...more };
}

/** A reading of a page, checked against its schema. */
export function sampleReading(page: Page, draft: Draft): Reading {
  return Reading.parse({
    page: page.id,
    reader: 'hand',
    language: 'en',
    mentions: [],
    entities: [],
    statements: [],
    events: [],
    undertakings: [],
    positions: [],
    times: [],
    amounts: [],
    unresolved: [],
    ...draft,
  });
}

/** Where `words` stand in the page; throws when they do not. */
export function at(page: Page, words: string): Span {
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the page`);
  return [start, start + words.length];
}

export const outlet = (name: string, actor?: string): Link =>
  actor === undefined ? { role: 'outlet', name } : { role: 'outlet', name, actor };
export const speaker = (name: string, more: Partial<Link> = {}): Link => ({ role: 'speaker', name, ...more });
export const somebody = (text: string, actor?: string): Participant => (actor === undefined ? { text } : { text, actor });

/** A statement of the given content by the given chain. */
export function said(page: Page, id: string, content: string, chain: Link[], more: Partial<Statement> = {}): Statement {
  return { id, source: [], cue: [], content: [at(page, content)], kind: 'indirect', act: 'say', chain, confidence: 0.9, ...more };
}

/** An asserted event in the given clause; `cue` is the word of the deed. */
export function event(page: Page, clause: string, cue: string, more: Partial<EventMention> & Pick<EventMention, 'event'>): EventMention {
  const span = at(page, clause);
  const start = page.text.indexOf(cue, span[0]);
  return {
    id: `ev_${cue}`,
    mode: null,
    source: [],
    target: [],
    status: 'asserted',
    span,
    cue: [start, start + cue.length],
    confidence: 0.9,
    ...more,
  };
}

/** Matches a hand-made reading with the sample dossier. Throws when a claim breaks its schema, misquotes the page or is known at another time. */
export function run(page: Page, draft: Draft): Matched {
  const matched = matchReading(sampleReading(page, draft), page, sampleDossier);
  for (const claim of matched.claims) {
    Claim.parse(claim);
    if (claim.cite?.quote !== page.text.slice(claim.cite?.start, claim.cite?.end)) throw new Error(`claim ${claim.id} misquotes the page`);
    if (claim.known !== page.published) throw new Error(`claim ${claim.id} is known at another time than its page`);
  }
  return matched;
}

/** The exact amount 30, written as `words`. */
export const thirty = (page: Page, words = '30', more: Partial<Amount> = {}): Amount => ({
  span: at(page, words),
  text: words,
  low: 30,
  high: 30,
  bound: 'exact',
  ...more,
});
/** Tuesday, 3 March 2020, written as `words`. */
export const tuesday = (page: Page, words: string): TimeExpression => ({
  start: at(page, words)[0],
  end: at(page, words)[1],
  text: words,
  type: 'DATE',
  value: '2020-03-03',
  from: '2020-03-03T00:00:00Z',
  to: '2020-03-03T23:59:59Z',
});
/** A release told in a clause, and the event of it. */
export const freed = 'The North freed 30 captives on Tuesday';
export const releasing = (page: Page, more: Partial<EventMention> = {}): EventMention => {
  const all = {
    ...event(page, freed, 'freed', {
      event: 'RETREAT',
      mode: 'release',
      source: [somebody('The North', 'north')],
      object: 'captives',
      amount: 0,
      time: 0,
    }),
    ...more,
  };
  return all;
};

/** A position of the given act on the given words; its span is the whole page unless told otherwise. */
export const position = (page: Page, act: string, about: string, more: object = {}) => ({
  id: 'po_1',
  act: act as 'reject',
  about: at(page, about),
  span: at(page, page.text),
  confidence: 0.8,
  ...more,
});
/** Party, act, matter, source and relays of each claim of utterance. */
export const utterances = (page: Page, draft: Draft) =>
  run(page, draft).claims.map(({ key, by, via }) =>
    key.kind === 'utterance' ? [key.party, key.act, key.about, by, via.join()] : [key.kind],
  );
