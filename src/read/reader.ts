// Reads one page by rules: text becomes sentences, quotations, names, statements with their speakers, times, amounts, deeds, positions and undertakings.
// Takes a Page, returns a Reading whose every span is a slice of the page's text. Refuses what is not English and says so; keeps open what it cannot settle.
import type { Actor, Page, Reading, Span, Unresolved } from '../terms/index.ts';
import { findAmounts } from './amounts/amounts.ts';
import { openCast } from './actors/cast.ts';
import { linkSpeakers } from './said/chains.ts';
import { findDeeds } from './deeds/deeds.ts';
import { findDuties } from './owed/duties.ts';
import { findLanguage, knowActors, type KnownNames, type Pipeline } from './en/index.ts';
import { publicEntities, type World } from './actors/entities.ts';
import { findPeople, openWorld } from './said/people.ts';
import { findQuotes } from './words/quotes.ts';
import { datePage } from './times/page-date.ts';
import { findParagraphs, findSentences } from './words/sentences.ts';
import { findStances } from './owed/stances.ts';
import { findStatements } from './said/statements.ts';
import { settleTimes } from './times/settled-times.ts';
import { sureOfDeed } from './sure.ts';
import { findClauses } from './deeds/told-clauses.ts';
import { findDateLine } from './times/date-line.ts';
import { findTimes, type Times } from './times/times.ts';
import { openTree } from './words/word-tree.ts';
import { findUndertakings } from './owed/undertakings.ts';
import { findOpenUnits, findUnits } from './words/units.ts';
import { openWithin } from './words/within.ts';
import { findWords } from './words/words.ts';

/** Name and version of this reader; part of every reading. */
export const readerName = 'parley-rules/1';

/** Longest text that is read to its end, in UTF-16 units; the rest is left out and listed as unresolved. */
const longestText = 8_000_000;

export type Reader = { read(page: Page): Reading };

/** Opens a reader on an opened pipeline. With a dossier's `actors` names are theirs; without, whoever the page names. Nothing is kept between pages. */
export function openReader({ pipeline, actors = [] }: { pipeline: Pipeline; actors?: readonly Actor[] }): Reader {
  const known = knowActors(actors);
  const world = openWorld(actors, pipeline.gazetteer);
  return { read: (page) => readPage(page, pipeline, known, world) };
}

function readPage(page: Page, pipeline: Pipeline, known: KnownNames, world: World): Reading {
  const text = page.text.length > longestText ? page.text.slice(0, longestText) : page.text;
  const unresolved: Unresolved[] = [];
  const empty = {
    page: page.id,
    reader: readerName,
    mentions: [],
    entities: [],
    statements: [],
    events: [],
    undertakings: [],
    positions: [],
    times: [],
    amounts: [],
  };
  if (text.length < page.text.length)
    unresolved.push({
      code: 'page.cut',
      span: [longestText, page.text.length],
      reason: `only the first ${longestText} characters were read`,
    });
  const language = findLanguage(text);
  if (!/\S/u.test(text))
    return { ...empty, language: 'und', unresolved: [...unresolved, { code: 'page.empty', reason: 'the page holds no text' }] };
  if (language !== 'en' && !(language === 'und' && page.language?.startsWith('en') === true)) {
    return {
      ...empty,
      language,
      unresolved: [...unresolved, { code: 'page.language', reason: whyUnread(text, language) }],
    };
  }
  const document = pipeline.analyse(text, known);
  const tokens = findWords(document);
  const paragraphs = findParagraphs(text);
  const sentences = findSentences(
    tokens,
    document.sentences.map(({ start }) => start),
    paragraphs,
  );
  const quotes = findQuotes(tokens, paragraphs);
  const units = findUnits(tokens, paragraphs, sentences, quotes);
  const people = findPeople(document, page.id, world, page.published?.slice(0, 10));
  const cast = openCast(text, tokens, paragraphs, people);
  const told = linkSpeakers(page, findStatements(text, units, quotes), cast, units);
  if (page.outlet === undefined)
    unresolved.push({ code: 'page.no-outlet', reason: 'the page does not say who published it; its chains begin with the first speaker' });
  const timesAt = (published: string | undefined): Times => findTimes(text, tokens, sentences, published);
  const undated = timesAt(page.published);
  const dated = page.published === undefined ? datePage(text, tokens, sentences, undated.times, page.received) : undefined;
  const { times, unresolved: openTimes } = settleTimes(undated, dated, timesAt);
  const dateLine = findDateLine(text);
  const taken = [...times, ...(dateLine === undefined ? [] : [dateLine])].map(({ start, end }): Span => [start, end]);
  const amounts = findAmounts(
    text,
    tokens,
    sentences,
    taken.toSorted(([a], [b]) => a - b),
  );
  const scene = {
    page: page.id,
    published: page.published,
    cast,
    tree: openTree(tokens),
    times,
    amounts,
    statements: told.statements,
    speakers: told.speakers,
    within: openWithin(told.statements),
  };
  const open = findOpenUnits(text, tokens, paragraphs, sentences, quotes);
  const deeds = findDeeds(open, scene);
  const promised = findUndertakings(deeds, findDuties(open, deeds, scene), scene);
  return {
    ...empty,
    language: 'en',
    ...(dated === undefined ? {} : { dated }),
    mentions: [...people.mentions],
    entities: publicEntities(people.entities),
    statements: told.statements,
    events: deeds.map(({ event }) => ({ ...event, confidence: sureOfDeed(event, text) })),
    undertakings: promised.undertakings,
    positions: findStances(text, open, deeds, scene),
    times,
    amounts,
    clauses: findClauses(open, scene),
    unresolved: [unresolved, people.unresolved, told.unresolved, openTimes, promised.unresolved]
      .flat()
      .toSorted((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1)),
  };
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Why a text that is not English is not read, in words. */
function whyUnread(text: string, language: string): string {
  if (!/\p{L}/u.test(text)) return 'there are no words to read, only signs';
  if (language.startsWith('und')) return 'the text is not English, and its words do not show what it is; this reader reads English only';
  return `the text is in ${languageNames.of(language) ?? language} (${language}); this reader reads English only`;
}
