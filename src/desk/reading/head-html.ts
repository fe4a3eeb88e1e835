// The head of a page's reading: what it is called, who published it and when, who is in it and how often each speaks. Reasons are folded.
import { html } from 'hono/html';
import type { Page, Reading } from '../../terms/index.ts';
import { pageHeading } from '../page-heading.ts';
import type { Card } from './cards.ts';
import { castOf, type Player } from './cast.ts';
import { count } from './figures.ts';
import type { Html } from './marks.ts';
import { pageDay } from './page-day.ts';
import { kindWords } from './plain.data.ts';

/** Names that are shown before the rest is folded. */
const shown = 8;

const through = (player: Player): string => [...player.through].map(([name, times]) => `${times} through ${name}`).join(', ');

const spoken = (player: Player): Html =>
  html`<b>${player.name}</b> ${player.speaks}${player.through.size === 0 ? '' : html` (${through(player)})`}`;
const taking = ({ name, kind, takesPart }: Player): Html =>
  html`<b>${name}</b>
    ${takesPart}${kind === undefined || kindWords[kind] === '' || kind === 'person' ? '' : html` <small>${kindWords[kind]}</small>`}`;
const called = ({ name, labels }: Player): Html => html`<b>${name}</b> as ${labels.map((label) => `“${label}”`).join(', ')}`;

const listed = (list: readonly Html[]): Html[] => list.map((one, at) => html`${at === 0 ? '' : ' · '}${one}`);

function row(label: string, players: readonly Player[], write: (player: Player) => Html): Html | string {
  const list = players.map(write);
  const rest = list.slice(shown);
  return list.length === 0
    ? ''
    : html`<div>
        <dt>${label}</dt>
        <dd>
          ${listed(list.slice(0, shown))}
          ${
            rest.length === 0
              ? ''
              : html`<details>
                  <summary>${rest.length} more</summary>
                  ${listed(rest)}
                </details>`
          }
        </dd>
      </div>`;
}

const reasonList = (title: string, because: readonly string[]): Html =>
  because.length === 0
    ? html`<p><b>${title}</b></p>`
    : html`<p><b>${title}</b></p>
        <ul>
          ${because.map((reason) => html`<li>${reason}</li>`)}
        </ul>`;

/** The head of one page. */
export function headHtml(page: Page, reading: Reading, cards: readonly Card[]): Html {
  const { line, always, reasons, fallen } = pageDay(page, reading);
  const heading = pageHeading(page);
  const cast = castOf(reading, cards);
  const statements = cards.filter(({ number }) => number !== undefined).length;
  const bySpeech = cast.filter(({ speaks }) => speaks > 0).sort((a, b) => b.speaks - a.speaks);
  const byDeeds = cast.filter(({ takesPart }) => takesPart > 0).sort((a, b) => b.takesPart - a.takesPart);
  const labelled = cast.filter(({ labels }) => labels.length > 0);
  const facts = cards.reduce((sum, card) => sum + card.facts.length, 0);
  return html`<header>
    ${page.title === undefined && heading.endsWith('…') ? html`<h1 class="words">${heading}</h1>` : html`<h1>${heading}</h1>`}
    <p>${page.outlet ?? 'No outlet given'} · ${line} · ${count(statements, 'statement')}, ${count(facts, 'fact')}</p>
    ${
      reasons.length + fallen.length === 0
        ? ''
        : html`<details>
            <summary>Why these days</summary>
            ${always.length === 0 ? '' : reasonList('Each of them', always)}${reasons.map(({ days, because }) => reasonList(days, because))}
            ${
              fallen.length === 0
                ? ''
                : reasonList(
                    'Not',
                    fallen.map(({ years, because }) => `${years}: ${because.join('; ')}`),
                  )
            }
          </details>`
    }
    ${
      cast.length === 0
        ? ''
        : html`<dl class="cast">
            ${row('Who speaks, how often', bySpeech, spoken)}${row('Who takes part, in how many deeds', byDeeds, taking)}
            ${row('Who is called what', labelled, called)}
          </dl>`
    }
  </header>`;
}
