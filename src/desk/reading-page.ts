// A reading as one HTML page that stands alone: the text with source, cue and content marked, and beside each
// paragraph who said what, what happened and what stayed open; below, when it came out, times and amounts. Takes pages with their readings; returns a document without scripts or outside links.
import { html, raw } from 'hono/html';
import { formatMoment } from '../kit/index.ts';
import type { Page, Reading, Span } from '../terms/index.ts';
import { pageHeading } from './page-heading.ts';
import { notesOn, notesOnAll, type Html } from './reading-notes.ts';
import { readingStyle } from './reading-style.data.ts';

type Role = 'content' | 'source' | 'cue' | 'open';
type Mark = { role: Role; span: Span; statement?: string };

const marksOf = ({ statements, unresolved }: Reading): Mark[] => [
  ...statements.flatMap(({ id, source, cue, content }) => [
    ...content.map((span): Mark => ({ role: 'content', span, statement: id })),
    ...source.map((span): Mark => ({ role: 'source', span })),
    ...cue.map((span): Mark => ({ role: 'cue', span })),
  ]),
  ...unresolved.flatMap(({ span }): Mark[] => (span === undefined ? [] : [{ role: 'open', span }])),
];

// Marks overlap (a content holds another's source), so the text is cut at every edge and each piece carries the roles over it.
function markedText(text: string, marks: readonly Mark[], [from, to]: Span): Html[] {
  const inside = marks.filter(({ span }) => span[0] < to && span[1] > from);
  const edges = [...new Set([from, to, ...inside.flatMap(({ span }) => span)])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const over = inside.filter(({ span }) => span[0] <= start && span[1] >= end);
    const piece = text.slice(start, end);
    if (over.length === 0) return html`${piece}`;
    const classes = [...new Set(over.map(({ role }) => role))].join(' ');
    const opened = over.filter(({ role, span }) => role === 'content' && span[0] === start);
    return html`<span class="${classes}">${opened.map(({ statement }) => html`<a id="${statement}"></a>`)}${piece}</span>`;
  });
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of text.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)) spans.push([index, index + found.length]);
  return spans;
}

// Without a given date, the days that the text itself allows, said to be inferred.
function dateText({ published }: Page, { dated }: Reading): string {
  if (published !== undefined) return `published ${formatMoment(published)}`;
  const days = (dated?.candidates ?? []).map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  return days.length === 0 ? 'no date given' : `no date given; by its own text ${days.join(', or ')}`;
}

function article(page: Page, reading: Reading): Html {
  const marks = marksOf(reading);
  return html`<article>
    <header>
      <h2>${pageHeading(page)}</h2>
      <p>${page.outlet ?? 'no outlet given'} · ${dateText(page, reading)}</p>
    </header>
    ${paragraphs(page.text).map(
      (span) =>
        html`<div class="two">
          <div class="text">${markedText(page.text, marks, span)}</div>
          ${notesOn(page, reading, span)}
        </div>`,
    )}
    ${notesOnAll(reading)}
  </article>`;
}

/** The readings as one HTML document, in the order given. */
export function readingPage(items: readonly { page: Page; reading: Reading }[]): string {
  const title = items.length === 1 ? (items[0] === undefined ? 'A reading' : pageHeading(items[0].page)) : `${items.length} readings`;
  const body = items.map(({ page, reading }) => article(page, reading));
  return `${html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Parley</title>
        <style>
          ${raw(readingStyle)}
        </style>
      </head>
      <body>
        <p class="legend">
          <span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span>
          <span class="open">left open</span>
        </p>
        ${body}
      </body>
    </html>`}`;
}
