// An HTML file becomes a Page: the article's words without the frame around them, and what the page says of itself.
import { Readability } from '@mozilla/readability';
import { issue } from '../kit/index.ts';
import { blockText, isDeeperThan, parseDocument, type DomDocument, type DomNode } from './block-text.ts';
import { htmlFacts } from './html-facts.ts';
import { makePage, type Given, type Pages } from './make-page.ts';

/** The page of one HTML file. Where no article can be told from its frame, the whole body is taken, with a warning `wire.no-article`. */
export function pageFromHtml(name: string, html: string, given: Given = {}): Pages {
  const document = parseDocument(html);
  const facts = htmlFacts(document);
  const article = cutArticle(document);
  const whole = article === undefined ? blockText(parseDocument(html).body) : withoutHeadline(article, facts.title);
  if (whole === '') return { pages: [], issues: [issue('wire.empty', `${name} is HTML without any text`, name)] };
  const made = makePage(name, { text: whole, ...facts }, given);
  if (article !== undefined) return { pages: [made.page], issues: made.issues };
  const warning = issue(
    'wire.no-article',
    `no article was found in ${name}; its whole text was taken, menus included`,
    name,
    undefined,
    'warning',
  );
  return { pages: [made.page], issues: [warning, ...made.issues] };
}

/** Readability leaves a headline in where it differs from the <title>; it is the page's title, not its first sentence. */
function withoutHeadline(text: string, title: string | undefined): string {
  return title !== undefined && text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text;
}

type Cutter = new (
  document: DomDocument,
  options: { charThreshold: number; serializer: (node: unknown) => unknown },
) => { parse(): { content?: unknown } | null };

// Readability's time grows with the square of the depth, and it runs out of stack at some thousand levels; articles have a few dozen.
const deepestArticle = 400;

/** Readability changes the document it is given, and gives up with a TypeError on some broken trees: then there is no article. */
function cutArticle(document: DomDocument): string | undefined {
  if (isDeeperThan(document.documentElement, deepestArticle)) return undefined;
  try {
    const parsed = new (Readability as unknown as Cutter)(document, { charThreshold: 200, serializer: (node) => node }).parse();
    const text = parsed?.content === undefined || parsed.content === null ? '' : blockText(parsed.content as DomNode);
    return text === '' ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
