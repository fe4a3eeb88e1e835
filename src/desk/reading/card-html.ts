// A card as HTML: the chain of speakers from the outlet inwards, the act as a verb, the words where no fact tells them, the facts as lines, the codes folded.
import { html } from 'hono/html';
import type { Page } from '../../terms/index.ts';
import type { Card } from './cards.ts';
import { codesOf } from './codes.ts';
import type { Fact } from './facts.ts';
import type { Html } from './marks.ts';
import { actText, speakersOf } from './speech.ts';

/** Below this a reading is said to be unsure. */
const unsure = 0.5;

const factLine = ({ who, did, terms }: Fact): Html =>
  html`<li>${who === '' ? '' : html`<b>${who}</b> `}${did}${terms.map((term) => html`<span class="term"> · ${term}</span>`)}</li>`;

/** One card. `id` names a card's words in the text and the card itself. */
export function cardHtml(page: Page, card: Card, id: (what: 's' | 'c', card: number) => string): Html {
  const { number, statements, words, facts, order } = card;
  const statement = statements.at(-1);
  const codes = codesOf(card);
  const lines = [
    ...(order === undefined ? [] : [html`<li>first ${order.first}<span class="term"> · only then ${order.then}</span></li>`]),
    ...facts.map(factLine),
  ];
  const head =
    statement === undefined || number === undefined
      ? html`<div class="by own">${page.outlet ?? 'The page'} itself tells</div>`
      : html`<div class="by">
          <a class="n" href="#${id('s', number)}" aria-label="statement ${number}, to its words">${number}</a>
          <ol class="chain" aria-label="Speakers, from the outlet inwards">
            ${speakersOf(page, statement).map(({ name, unnamed }) => html`<li class="${unnamed ? 'who open' : 'who'}">${name}</li> `)}
          </ol>
          <span class="act">${actText(page, statement)}</span>
          ${statement.confidence < unsure ? html`<span class="tag" title="read right in ${Math.round(statement.confidence * 100)} of 100 like it">unsure</span>` : ''}
        </div>`;
  return html`<li class="card" ${number === undefined ? '' : html` id="${id('c', number)}" data-s="${id('s', number)}"`}>
    ${head} ${words === undefined ? '' : html`<p class="words">${words}</p>`}
    ${
      lines.length === 0
        ? ''
        : html`<ul class="facts">
            ${lines}
          </ul>`
    }
    ${
      codes.length === 0
        ? ''
        : html`<details class="codes">
            <summary>codes</summary>
            <dl>
              ${codes.map(
                ([code, meaning]) =>
                  html`<div>
                    <dt>${code}</dt>
                    <dd>${meaning}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
    }
  </li>`;
}
