// What an HTML page says of itself: outlet, authors, date, title, address, language. Takes the document before the article is cut out.
import type { DomDocument } from './block-text.ts';
import { readMoment } from './moment.ts';

/** What an HTML page says of itself, each as the page writes it. */
export type HtmlFacts = {
  outlet?: string | undefined;
  authors: string[];
  published?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
};

type Record_ = Readonly<Record<string, unknown>>;

// In order of trust. Names are compared in lower case with `property`, `name` and `itemprop`.
const metaNames = {
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title', 'twitter:site'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
    'citation_publication_date',
  ],
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'],
  url: ['og:url'],
  language: ['og:locale', 'content-language', 'dc.language'],
} as const;
const timeSelectors = [
  'time[pubdate]',
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  'article time',
  'time',
];

/** Reads meta tags, JSON-LD, microdata and time elements, in this order. */
export function htmlFacts(document: DomDocument): HtmlFacts {
  const metas = metaTable(document);
  const meta = (field: keyof typeof metaNames): string | undefined =>
    metaNames[field].map((name) => metas.get(name)).find((value) => value !== undefined);
  const linked = jsonLd(document);
  const url = meta('url') ?? attribute(document, 'link[rel="canonical"]', 'href');
  return {
    outlet: meta('outlet')?.replace(/^@/, '') ?? nameOf(linked.publisher) ?? host(url),
    authors: authorsOf(meta('author'), linked.author, document),
    published: firstDate([meta('published'), text(linked.datePublished), ...times(document)]),
    title:
      text(linked.headline) ??
      meta('title') ??
      blankless(document.querySelector('h1')?.textContent) ??
      blankless(document.querySelector('title')?.textContent),
    url,
    language: attribute(document, 'html', 'lang') ?? meta('language')?.replace('_', '-'),
  };
}

function metaTable(document: DomDocument): Map<string, string> {
  const table = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta'))) {
    const content = tag.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(key)?.toLowerCase();
      if (name !== undefined && !table.has(name)) table.set(name, content);
    }
  }
  return table;
}

const articleTypes = /(?:Article|Posting|Report|WebPage)$/;

/** The first JSON-LD node that is an article. A broken block says nothing. */
function jsonLd(document: DomDocument): Record_ {
  const nodes = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    flatten(parseJson(script.textContent ?? '')),
  );
  return nodes.find((node) => [node['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type))) ?? {};
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:\/\/)?<!(?:\[CDATA\[|--)|(?:\/\/)?(?:\]\]|--)>\s*$/g, '')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function flatten(value: unknown): Record_[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isRecord(value)) return [];
  return [value, ...flatten(value['@graph'])];
}

const isRecord = (value: unknown): value is Record_ => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
const blankless = (value: string | null | undefined): string | undefined => text(value?.replace(/\s+/g, ' '));
const nameOf = (value: unknown): string | undefined =>
  text(value) ?? (isRecord(value) ? text(value.name) : Array.isArray(value) ? nameOf(value[0]) : undefined);

function authorsOf(meta: string | undefined, linked: unknown, document: DomDocument): string[] {
  const named = [linked]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined);
  if (named.length > 0) return named;
  const byline = meta ?? document.querySelector('[rel="author"], [itemprop="author"], .byline')?.textContent?.trim();
  if (byline === undefined || byline === '' || /^https?:/.test(byline)) return [];
  return byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b)\s*/)
    .filter((name) => name !== '');
}

function times(document: DomDocument): (string | undefined)[] {
  return timeSelectors.flatMap((selector) => {
    const found = document.querySelector(selector);
    return found === null ? [] : [found.getAttribute('datetime') ?? found.getAttribute('content') ?? found.textContent?.trim()];
  });
}

/** The first that is a date; else the first that is anything, so that its trouble can be told. */
function firstDate(candidates: readonly (string | undefined)[]): string | undefined {
  const given = candidates.filter((value) => value !== undefined && value !== '');
  return given.find((value) => value !== undefined && readMoment(value) !== undefined) ?? given[0];
}

const attribute = (document: DomDocument, selector: string, name: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined;

function host(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
