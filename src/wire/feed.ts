// An RSS or Atom file becomes one Page an entry. Entries without words are left out, with an Issue each.
import { parseFeed } from 'feedsmith';
import { issue, type Issue } from '../kit/index.ts';
import { htmlText } from './block-text.ts';
import { makePage, type Found, type Given, type Pages } from './make-page.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The pages of one feed file. What is no feed is an Issue `wire.not-a-feed`. */
export function pagesFromFeed(name: string, xml: string, given: Given = {}): Pages {
  const feed = openFeed(xml);
  if (feed === undefined) {
    return {
      pages: [],
      issues: [issue('wire.not-a-feed', `${name} is XML, but neither RSS nor Atom; save the feed itself, or the article as HTML`, name)],
    };
  }
  const outlet = words(feed.title);
  const language = word(feed.language);
  const result: Pages = { pages: [], issues: [] };
  const entries = [...records(feed.items), ...records(feed.entries)];
  if (entries.length === 0) result.issues.push(issue('wire.empty', `${name} is a feed without entries`, name));
  entries.forEach((entry, index) => {
    const found = { language, ...entryFacts(entry), outlet: words(record(entry.source)?.title) ?? outlet };
    if (found.text === '') {
      result.issues.push(noWords(name, index, found.title));
      return;
    }
    const { page, issues } = makePage(`${name}#${index + 1}`, found, given);
    result.pages.push(page);
    result.issues.push(...issues);
  });
  return result;
}

const noWords = (name: string, index: number, title: string | undefined): Issue =>
  issue(
    'wire.empty-entry',
    `entry ${index + 1}${title === undefined ? '' : ` ("${title}")`} has no text; left out`,
    name,
    undefined,
    'warning',
  );

function openFeed(xml: string): Loose | undefined {
  try {
    return parseFeed(xml).feed as unknown as Loose;
  } catch (error) {
    // feedsmith throws its own Error subclasses for what is no feed and what is malformed.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** RSS, RDF and Atom by one table: the first field that has words wins. */
function entryFacts(entry: Loose): Found {
  const dc = record(entry.dc) ?? {};
  const bodies = [record(entry.content)?.encoded, entry.content, entry.description, entry.summary];
  const body = bodies.map(bodyText).find((found) => found !== undefined && found !== '') ?? '';
  const links = records(entry.links);
  const authors = [...list(entry.authors), ...list(dc.creators), ...list(dc.creator)]
    .map((author) => words(author) ?? words(record(author)?.name))
    .filter((author) => author !== undefined);
  return {
    text: body,
    title: words(entry.title),
    url: word(entry.link) ?? word((links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0])?.href),
    published: [entry.pubDate, entry.published, ...list(dc.dates), dc.date, entry.updated].map(word).find((date) => date !== undefined),
    authors,
  };
}

/** A body as HTML, or, where Atom says `type="text"`, as it stands. */
function bodyText(value: unknown): string | undefined {
  const plain = record(value);
  const source = word(value) ?? word(plain?.value);
  if (source === undefined) return undefined;
  return plain !== undefined && (plain.type === undefined || plain.type === 'text') ? source.trim() : htmlText(source);
}

const word = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const words = (value: unknown): string | undefined => {
  const source = word(value) ?? word(record(value)?.value);
  return source === undefined ? undefined : /[<&]/.test(source) ? htmlText(source) : source.trim();
};
const record = (value: unknown): Loose | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const records = (value: unknown): Loose[] =>
  list(value)
    .map(record)
    .filter((entry) => entry !== undefined);
