// A reading as one HTML page that stands alone: the text with its statements marked, beside each paragraph who says what and what they tell, at the end
// what stays open. Takes pages with their readings; returns a document that asks for nothing from outside. It can be read without its script, which only
// lights a card and its words together.
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Page, Reading, Span } from '../../terms/index.ts';
import { pageHeading } from '../page-heading.ts';
import { cardHtml } from './card-html.ts';
import { cardsOf, type Card } from './cards.ts';
import { endHtml } from './end-html.ts';
import { count } from './figures.ts';
import { headHtml } from './head-html.ts';
import { markedText, marksOf, type Html } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { lightScript } from './script.data.ts';
import { speakersOf } from './speech.ts';
import { startingIn } from './starting-in.ts';
import { readingStyle } from './style.data.ts';

/** What a folded row of cards holds: "2 statements: Mara Venn, the council". */
function foldText(page: Page, cards: readonly Card[]): string {
  const speakers = cards
    .flatMap(({ statements }) => statements.slice(-1))
    .map((statement) => speakersOf(page, statement).at(-1)?.name ?? '');
  const facts = cards.reduce((sum, card) => sum + card.facts.length, 0);
  if (speakers.length === 0) return count(facts, 'fact');
  return `${count(speakers.length, 'statement')}: ${[...new Set(speakers)].join(', ')}${facts === 0 ? '' : ` · ${count(facts, 'fact')}`}`;
}

function article({ page, reading }: { page: Page; reading: Reading }, order: number): Html {
  const paragraphs = paragraphsOf(
    page.text,
    reading.statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  );
  const cards = cardsOf(page, reading, paragraphs);
  const id = (what: 's' | 'c', card: number): string => `${what}${order}-${card}`;
  const written = markedText(page.text, marksOf(page, cards, reading), id);
  const cardsIn = startingIn(cards, ({ at }) => at);
  const stretch = (span: Span, index: number): Html => {
    const beside = cardsIn([index === 0 ? 0 : span[0], paragraphs[index + 1]?.[0] ?? page.text.length]);
    return html`<div class="two">
      <p class="text">${written(span)}</p>
      ${
        beside.length === 0
          ? ''
          : html`<details class="beside">
              <summary>${foldText(page, beside)}</summary>
              <ul class="cards">
                ${beside.map((card) => cardHtml(page, card, id))}
              </ul>
            </details>`
      }
    </div>`;
  };
  return html`<article id="p${order}">${headHtml(page, reading, cards)}${paragraphs.map(stretch)}${endHtml(page, reading)}</article>`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The readings as one HTML document, in the order given. */
export function readingPage(items: readonly { page: Page; reading: Reading }[]): string {
  const [first] = items;
  const title = items.length > 1 ? `${items.length} readings` : first === undefined ? 'A reading' : pageHeading(first.page);
  // Nothing that a page's text could smuggle in would run: only this style and this script may.
  const policy = `default-src 'none'; style-src ${hash(readingStyle)}; script-src ${hash(lightScript)}; base-uri 'none'; form-action 'none'`;
  const contents =
    items.length < 2
      ? ''
      : html`<nav aria-label="Pages">
          <ol>
            ${items.map(({ page }, order) => html`<li><a href="#p${order}">${pageHeading(page)}</a></li>`)}
          </ol>
        </nav>`;
  return `${html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Parley</title>
        ${raw(`<style>${readingStyle}</style>`)}
      </head>
      <body>
        <main>
          <p class="legend">
            Marked in the text: <span class="source">who speaks</span> <span class="cue">the word of saying</span>
            <span class="content">what is said</span> <span class="open">left open</span>. A small number leads to its card.
          </p>
          ${contents} ${items.map(article)}
        </main>
        ${raw(`<script>${lightScript}</script>`)}
      </body>
    </html>`}`;
}
