// A reading as one HTML page that stands alone: the text with source, cue and content marked, and beside it who said what,
// what happened and what stayed open. Takes pages with their readings; returns a document without scripts or outside links.
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Page, Reading, Span } from '../terms/index.ts';
import { pageHeading } from './page-heading.ts';
import { readingStyle } from './reading-style.data.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Role = 'content' | 'source' | 'cue';
type Mark = { role: Role; span: Span; statement: string };

const marksOf = ({ statements }: Reading): Mark[] =>
  statements.flatMap(({ id, source, cue, content }) => [
    ...content.map((span): Mark => ({ role: 'content', span, statement: id })),
    ...source.map((span): Mark => ({ role: 'source', span, statement: id })),
    ...cue.map((span): Mark => ({ role: 'cue', span, statement: id })),
  ]);

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

const slice = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
const names = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join(', ') || 'nobody named';

const section = (title: string, items: readonly Html[]): Html | string =>
  items.length === 0
    ? ''
    : html`<section>
        <h3>${title}</h3>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;

function beside({ text }: Page, reading: Reading): Html {
  const statements = reading.statements.map(
    ({ id, chain, source, content, kind, act }) =>
      html`<p class="chain">
          ${chain.length === 0 ? slice(text, source) : chain.map(({ name }) => name).join(' › ')} <small>${kind}, ${act}</small>
        </p>
        <a class="quote" href="#${id}">${slice(text, content)}</a>`,
  );
  const events = reading.events.map(
    ({ event, mode, status, source, target, span }) =>
      html`<p class="chain">${event}${mode === null ? '' : ` / ${mode}`} <small>${status}</small></p>
        <p>${names(source)} → ${names(target)}</p>
        <q>${slice(text, [span])}</q>`,
  );
  const undertakings = reading.undertakings.map(
    ({ obligor, force, span }) =>
      html`<p class="chain">${obligor?.text ?? 'nobody named'} <small>${force}</small></p>
        <q>${slice(text, [span])}</q>`,
  );
  const positions = reading.positions.map(
    ({ holder, act, span }) =>
      html`<p class="chain">${holder?.text ?? 'nobody named'} <small>${act}</small></p>
        <q>${slice(text, [span])}</q>`,
  );
  const times = reading.times.map(({ text: words, type, value }) => html`${words} <small>${type} ${value}</small>`);
  const open = reading.unresolved.map(
    ({ reason, span }) => html`${reason}${span === undefined ? '' : html` <q>${slice(text, [span])}</q>`}`,
  );
  const dates = [
    ...(reading.dated?.candidates ?? []).map(
      ({ from, to, reasons }) =>
        html`<p class="chain">${from === to ? from : `${from} to ${to}`}</p>
          ${reasons.map((reason) => html`<p>${reason}</p>`)}`,
    ),
    ...(reading.dated?.rejected ?? []).map(({ year, reasons }) => html`<p>not ${year}: ${reasons.join('; ')}</p>`),
  ];
  return html`<aside>
    ${section('When it came out, by its own text', dates)}${section('Who said what', statements)}${section('What happened', events)}${section('Who takes on what', undertakings)}
    ${section('Who takes which position', positions)}${section('Times', times)}${section('Left open', open)}
  </aside>`;
}

function article(page: Page, reading: Reading): Html {
  const marks = marksOf(reading);
  const facts = [page.outlet ?? 'no outlet given', page.published === undefined ? 'no date given' : `published ${page.published}`].join(
    ' · ',
  );
  return html`<article>
    <header>
      <h2>${pageHeading(page)}</h2>
      <p>${facts}</p>
    </header>
    <div class="two">
      <div class="text">${paragraphs(page.text).map((span) => html`<p>${markedText(page.text, marks, span)}</p>`)}</div>
      ${beside(page, reading)}
    </div>
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
        <p class="legend"><span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span></p>
        ${body}
      </body>
    </html>`}`;
}
