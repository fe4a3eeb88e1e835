// What a reading says of a stretch of its page, and of the page as a whole, as lists to stand beside the text. Takes a page and its reading;
// returns HTML in which chains of speakers and deeds are drawn as arrows between names. Every note keeps the exact words it rests on.
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { EventMention, Page, Participant, PositionTaken, Reading, Span, Undertaking } from '../terms/index.ts';
import { forceText, nameIn, statusText, tieOf, toldOnce } from './reading-words.ts';
import { termsTold } from './terms-told.ts';
import { spanOfYears, yearsThatFall } from './years-that-fall.ts';

/** Escaped HTML, as hono builds it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const slice = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');

const section = (title: string, items: readonly Html[]): Html | string =>
  items.length === 0
    ? ''
    : html`<section>
        <h3>${title}</h3>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;

const who = (name: string): Html =>
  name === '' ? html`<span class="who open">nobody named</span>` : html`<span class="who">${name}</span>`;

// What something left open can mean.
const among = (candidates: readonly string[] | undefined): Html | string =>
  candidates === undefined || candidates.length === 0 ? '' : html` <small>it may be ${candidates.join(' or ')}</small>`;

// Each span goes with the one stretch of text in which it begins.
const begins =
  ([from, to]: Span) =>
  (span: Span | undefined): boolean =>
    span !== undefined && span[0] >= from && span[0] < to;

const terms = (page: Page, reading: Reading, told: EventMention | Undertaking | PositionTaken): Html | string => {
  const rows = termsTold(page, reading, told);
  return rows.length === 0
    ? ''
    : html`<dl>
        ${rows.map(
          ([label, words]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>`;
};

/** What was read in the stretch `within` of a page: statements, deeds, undertakings, positions, and what stays open there. */
export function notesOn(page: Page, reading: Reading, within: Span): Html {
  const { text } = page;
  const here = begins(within);
  const statements = reading.statements
    .filter(({ content, cue, source }) => here(content[0] ?? cue[0] ?? source[0]))
    .map(
      ({ id, chain, source, content, kind, act }) =>
        html`<ol class="chain" aria-label="Chain of speakers">
            ${
              chain.length === 0
                ? html`<li>${who(slice(text, source))}</li>`
                : chain.map(({ name, unnamed }) => html`<li><span class="${unnamed === true ? 'who open' : 'who'}">${name}</span></li>`)
            }
          </ol>
          <small>${act}, ${kind}</small>
          <a class="quote" href="#${id}">${slice(text, content)}</a>`,
    );
  const name = nameIn(reading);
  const named = (one: Participant | undefined): Html => who(one === undefined ? '' : name([one]));
  const rest = (told: EventMention | Undertaking | PositionTaken): Html =>
    html`<q>${slice(text, [told.span])}</q>${terms(page, reading, told)}`;
  const events = toldOnce(reading)
    .filter(({ span }) => here(span))
    .map(
      (event) =>
        html`<p class="deed">
            ${who(name(event.source))} <b>${event.event}${event.mode === null ? '' : ` / ${event.mode}`}</b>
            ${event.target.length === 0 ? '' : html`<i>${tieOf(event)}</i> ${who(name(event.target))}`}
            <small class="${event.status}">${statusText(event)}</small>
          </p>
          ${rest(event)}`,
    );
  const undertakings = reading.undertakings
    .filter(({ span }) => here(span))
    .map(
      (told) =>
        html`<p class="deed">${named(told.obligor)} <b>${forceText(told)}</b></p>
          ${rest(told)}`,
    );
  const positions = reading.positions
    .filter(({ span }) => here(span))
    .map(
      (told) =>
        html`<p class="deed">${named(told.holder)} <b>${told.act}</b></p>
          ${rest(told)}`,
    );
  const open = reading.unresolved
    .filter(({ span }) => here(span))
    .map(({ reason, span, candidates }) => html`${reason} <q>${slice(text, span === undefined ? [] : [span])}</q>${among(candidates)}`);
  return html`<aside>
    ${section('Who said what', statements)}${section('What happened', events)}${section('Who takes on what', undertakings)}
    ${section('Who takes which position', positions)}${section('Left open', open)}
  </aside>`;
}

/** What was read in the page as a whole: when it can have come out, its times and amounts, and what stays open of the page itself. */
export function notesOnAll(reading: Reading): Html {
  const times = reading.times.map(({ text, type, value }) => html`${text} <small>${type.toLowerCase()} ${value}</small>`);
  const amounts = reading.amounts.map(
    ({ text, low, high, bound }) => html`${text} <small>${bound}, ${low ?? '…'} to ${high ?? '…'}</small>`,
  );
  const fallenYears = yearsThatFall(reading.dated?.rejected ?? []);
  const rejected = fallenYears.map((run) => html`<li>not <b>${spanOfYears(run)}</b>: ${run.reasons.join('; ')}</li>`);
  const dates = (reading.dated?.candidates ?? []).map(
    ({ from, to, reasons }) =>
      html`<p><b>${from === to ? from : `${from} to ${to}`}</b></p>
        ${reasons.map((reason) => html`<p>${reason}</p>`)}`,
  );
  const fallen = html`<details>
    <summary>Years that do not fit: ${reading.dated?.rejected.length}</summary>
    <ul>
      ${rejected}
    </ul>
  </details>`;
  const open = reading.unresolved.filter(({ span }) => span === undefined).map(({ reason }) => html`${reason}`);
  return html`<footer>
    ${section('When it came out, by its own text', rejected.length === 0 ? dates : [...dates, fallen])}${section('Times', times)}${section('Amounts', amounts)}
    ${section('Left open of the page', open)}
  </footer>`;
}
