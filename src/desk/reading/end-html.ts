// What stands at the end of a page's reading: what stays open, once and by sort, and folded the times and amounts as they were understood.
import { html } from 'hono/html';
import type { Page, Reading } from '../../terms/index.ts';
import { amountText, timeText } from './figures.ts';
import type { Html } from './marks.ts';
import { openGroups, type OpenItem } from './open-groups.ts';
import { squeeze } from './shorten.ts';

const openItem = ({ words, note, times }: OpenItem): Html =>
  html`<li>
    ${words === undefined ? note : html`<q>${words}</q>${note === undefined ? '' : `: ${note}`}`}${times === 1 ? '' : ` (${times} times)`}
  </li>`;

const rows = (title: string, list: readonly (readonly [string, string, string])[]): Html | string =>
  list.length === 0
    ? ''
    : html`<details>
        <summary>${title} (${list.length})</summary>
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Meaning</th>
              <th scope="col">Code</th>
            </tr>
          </thead>
          <tbody>
            ${list.map(
              ([words, meaning, code]) =>
                html`<tr>
                  <th scope="row">${words}</th>
                  <td>${meaning}</td>
                  <td><small>${code}</small></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;

// The same words with the same meaning are one row.
const once = (list: readonly (readonly [string, string, string])[]): (readonly [string, string, string])[] => [
  ...new Map(list.map((row) => [row.join('\n'), row])).values(),
];

/** The end of one page. */
export function endHtml(page: Page, reading: Reading): Html {
  const groups = openGroups(page, reading);
  const times = once(reading.times.map((time) => [squeeze(time.text), timeText(time), `${time.type} ${time.value}`]));
  const amounts = once(reading.amounts.map((amount) => [squeeze(amount.text), amountText(amount), amount.bound]));
  return html`<footer>
    ${
      groups.length === 0
        ? ''
        : html`<section>
            <h2>Left open</h2>
            ${groups.map(
              ({ heading, items }) =>
                html`<h3>${heading}</h3>
                  <ul class="${items.every(({ note }) => note === undefined) ? 'flow' : ''}">
                    ${items.map(openItem)}
                  </ul>`,
            )}
          </section>`
    }
    ${rows('Times, as understood', times)}${rows('Amounts, as understood', amounts)}
  </footer>`;
}
