// A made-up process and a way to write readings by hand, for the tests of this room.
import { sha256 } from '../kit/index.ts';
import { matchReading, type Matched } from './index.ts';
import { Claim, Dossier, Reading, type Amount, type EventMention, type Link, type Page, type Participant, type PositionTaken, type Span, type Statement, type TimeExpression } from '../terms/index.ts';

const commitment = {
  participants: [], essential: false, scope: { in: {}, out: {} }, through: false, carries: [], needs: [], clause: { ref: '1' },
} as const;

/** North and South have a pact and a truce; wire-a and wire-b report. */
export const sampleDossier: Dossier = Dossier.parse({
  id: 'sample', title: 'A made-up process', view: 'all', views: [{ id: 'all', name: 'All', tiers: [['all']] }],
  actors: [
    { id: 'north', name: 'Northern Council', kind: 'government', aliases: ['the North', 'North'] },
    { id: 'south', name: 'Southern Front', kind: 'armed-group', aliases: ['the South', 'South'] },
    { id: 'guards', name: 'foreign guards', kind: 'coalition' },
    { id: 'north-army', name: 'Northern army', kind: 'organisation', aliases: ['northern soldiers'], roles: [{ of: 'north', as: 'army' }] },
    { id: 'north-ministry', name: 'Northern Interior Ministry', kind: 'office', roles: [{ of: 'north', as: 'ministry' }] },
    { id: 'ada', name: 'Ada Berg', kind: 'person', aliases: ['Berg'], roles: [{ of: 'north-ministry', as: 'spokeswoman', from: '2020-01', to: '2020-06' }] },
    { id: 'carl', name: 'Carl Dahl', kind: 'person', aliases: ['Dahl'], roles: [{ of: 'south', as: 'spokesman' }] },
    { id: 'two', name: 'Eva Two', kind: 'person', roles: [{ of: 'north', as: 'envoy' }, { of: 'south', as: 'envoy' }] },
    { id: 'wire-a', name: 'Wire A', kind: 'outlet' },
    { id: 'wire-b', name: 'Wire B', kind: 'outlet' },
  ],
  accords: [
    { id: 'pact', title: 'The Harbour Pact', names: ['the pact', 'the Harbour Pact', 'the agreement'], status: 'signed', date: '2020-02-01', made: { kind: 'fixed', earliest: '2020-02-01T00:00:00Z', latest: '2020-02-01T23:59:59Z', text: '2020-02-01' }, signatories: ['north', 'south'], supersedes: [] },
    { id: 'order', title: 'The March order', names: ['the order', 'the decree'], status: 'signed', date: '2020-03-04', made: { kind: 'fixed', earliest: '2020-03-04T00:00:00Z', latest: '2020-03-04T23:59:59Z', text: '2020-03-04' }, signatories: ['north'], supersedes: [] },
    { id: 'truce', title: 'The spring truce', names: ['the truce', 'the spring truce'], status: 'announced', date: '2020-02-10', signatories: ['north'], supersedes: [] },
  ],
  commitments: [
    { ...commitment, id: 'pact/release', accord: 'pact', title: 'Release', kind: 'achieve', obligors: ['north'], beneficiary: 'south', action: { event: 'RETREAT', mode: 'release', verbs: ['release', 'free'], objects: ['captive', 'prisoner'] }, names: ['the release of captives', 'the prisoner release'], unit: 'captives', floor: { amount: 300, by: 'the text' }, cap: 300 },
    { ...commitment, id: 'pact/talks', accord: 'pact', title: 'Talks', kind: 'achieve', obligors: ['south'], beneficiary: 'north', participants: ['north'], action: { event: 'CONSULT', mode: 'meet', verbs: ['start', 'begin', 'open', 'hold'], objects: ['talk', 'negotiation'] }, names: ['harbour talks', 'peace talks'], floor: { amount: 1, by: 'the text' }, cap: 1 },
    { ...commitment, id: 'pact/ships', accord: 'pact', title: 'Ships', kind: 'achieve', obligors: ['north'], beneficiary: 'south', action: { event: 'RETREAT', mode: 'access', verbs: ['allow', 'admit'], objects: ['fuel ship'] }, names: ['the passage of ships'], unit: 'ships', floor: { amount: 18, by: 'the text' }, cap: 18 },
    { ...commitment, id: 'order/first', accord: 'order', title: 'First release', kind: 'achieve', obligors: ['north'], beneficiary: 'south', action: { event: 'RETREAT', mode: 'release', verbs: ['release'], objects: ['first 100 captive'] }, names: ['the first hundred'], unit: 'captives', floor: { amount: 100, by: 'the text' }, cap: 100, carries: ['pact/release'] },
    { ...commitment, id: 'pact/no-fire', accord: 'pact', title: 'No attacks on guards', kind: 'refrain', obligors: ['south'], beneficiary: 'north', action: { event: 'ASSAULT', verbs: ['attack'], objects: ['guard'] }, names: ['the promise to spare the guards'], scope: { in: { target: ['guards'] }, out: {} } },
    { ...commitment, id: 'truce/hold', accord: 'truce', title: 'Truce', kind: 'refrain', obligors: ['south'], beneficiary: 'north', action: { event: 'ASSAULT', verbs: ['attack'], objects: ['village'] }, names: ['the lull on the coast'], scope: { in: {}, out: { place: ['island'] } } },
  ],
  demands: [
    { id: 'talks-first', party: 'north', of: 'pact/release', until: { commitment: 'pact/talks', atLeast: 1 } },
    { id: 'release-first', party: 'south', of: 'pact/talks', until: { commitment: 'pact/release', atLeast: 300 } },
  ],
  limits: [{ id: 'hundred', party: 'north', of: 'pact/release', max: 100, until: 'pact/talks' }],
  powers: [{ party: 'south', act: 'suspend', commitment: 'pact/talks' }],
  groups: [], amendments: [], facts: [{ id: 'flood', title: 'A flood', names: ['great flood'] }],
  kinds: [{ dimension: 'place', kind: 'lighthouse', of: 'island' }, { dimension: 'target', kind: 'north-army', of: 'northern-forces' }],
});

type Draft = { statements?: Statement[]; events?: EventMention[]; positions?: PositionTaken[]; times?: TimeExpression[]; amounts?: Amount[]; language?: string };

/** A page by wire-a of 5 March 2020, noon UTC, unless told otherwise. */
export function samplePage(text: string, more: Partial<Page> = {}): Page {
  return { id: 'page_1', outlet: 'wire-a', published: '2020-03-05T12:00:00Z', dated: 'given', text, hash: sha256(text), ...more };
}

/** A reading of a page, checked against its schema. */
export function sampleReading(page: Page, draft: Draft): Reading {
  return Reading.parse({ page: page.id, reader: 'hand', language: 'en', mentions: [], entities: [], statements: [], events: [], undertakings: [], positions: [], times: [], amounts: [], unresolved: [], ...draft });
}

/** Where `words` stand in the page; throws when they do not. */
export function at(page: Page, words: string): Span {
  const start = page.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the page`);
  return [start, start + words.length];
}

export const outlet = (name: string, actor?: string): Link => (actor === undefined ? { role: 'outlet', name } : { role: 'outlet', name, actor });
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
  return { id: `ev_${cue}`, mode: null, source: [], target: [], status: 'asserted', span, cue: [start, start + cue.length], confidence: 0.9, ...more };
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
export const thirty = (page: Page, words = '30', more: Partial<Amount> = {}): Amount => ({ span: at(page, words), text: words, low: 30, high: 30, bound: 'exact', ...more });
/** Tuesday, 3 March 2020, written as `words`. */
export const tuesday = (page: Page, words: string): TimeExpression => ({ start: at(page, words)[0], end: at(page, words)[1], text: words, type: 'DATE', value: '2020-03-03', from: '2020-03-03T00:00:00Z', to: '2020-03-03T23:59:59Z' });
/** A release told in a clause, and the event of it. */
export const freed = 'The North freed 30 captives on Tuesday';
export const releasing = (page: Page, more: Partial<EventMention> = {}): EventMention => {
  const all = { ...event(page, freed, 'freed', { event: 'RETREAT', mode: 'release', source: [somebody('The North', 'north')], object: 'captives', amount: 0, time: 0 }), ...more };
  return all;
};
