// A file becomes Pages, by its name, else by how it begins. Takes name and bytes; gives pages and every trouble met. Reads no disk.
import { issue } from '../kit/index.ts';
import { decodeBytes, longestText } from './decode.ts';
import { pagesFromFeed } from './feed.ts';
import { pageFromHtml } from './html.ts';
import { makePage, type Given, type Pages } from './make-page.ts';
import { pageFromMarkdown } from './markdown.ts';
import { pageFromLine } from './page-line.ts';

type Maker = (name: string, text: string, given: Given) => Pages;

const pagesFromText: Maker = (name, text, given) => {
  const { page, issues } = makePage(name, { text }, given);
  return { pages: [page], issues };
};

const pagesFromLines: Maker = (name, text, given) => {
  const result: Pages = { pages: [], issues: [] };
  text.split('\n').forEach((line, index) => {
    const { page, issues } = pageFromLine(name, index + 1, line, given);
    if (page !== undefined) result.pages.push(page);
    result.issues.push(...issues);
  });
  return result;
};

const byEnding: Readonly<Record<string, Maker>> = {
  md: pageFromMarkdown,
  markdown: pageFromMarkdown,
  html: pageFromHtml,
  htm: pageFromHtml,
  xhtml: pageFromHtml,
  rss: pagesFromFeed,
  atom: pagesFromFeed,
  xml: pagesFromFeed,
  rdf: pagesFromFeed,
  jsonl: pagesFromLines,
  ndjson: pagesFromLines,
  txt: pagesFromText,
};

const byBeginning: readonly [RegExp, Maker][] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i, pagesFromFeed],
  [/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)[\s>]/i, pageFromHtml],
  [/^\s*\{\s*"/, pagesFromLines],
  [/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/, pageFromMarkdown],
];

/**
 * The pages of one file (`name` decides how it is read, and stands in every issue). `given` is what the caller knows; it comes before
 * what the file says. A file that cannot be read gives no page and says why: `wire.empty`, `wire.binary`, `wire.too-large`, `wire.not-a-feed`, …
 */
export function pagesFrom(name: string, bytes: Uint8Array, given: Given = {}): Pages {
  const { text, issues } = decodeBytes(name, bytes);
  if (text === undefined) return { pages: [], issues };
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const make = byEnding[ending] ?? byBeginning.find(([pattern]) => pattern.test(text))?.[1] ?? pagesFromText;
  if (make !== pagesFromLines && text.length > longestText) {
    const message = `${name} has ${text.length} characters; at most ${longestText} are read as one page. Split it, or give JSON lines`;
    return { pages: [], issues: [...issues, issue('wire.too-large', message, name)] };
  }
  const made = make(name, text, given);
  return { pages: made.pages, issues: [...issues, ...made.issues] };
}
