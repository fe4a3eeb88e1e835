// A reading as text: when the page came out, who said what with the facts it tells, times, amounts, what stayed open. Fits 80 columns.
// The words of a statement stand once, whole, for the page's text is not beside them; the facts under them are lines of their own.
import {
  actText,
  amountText,
  cardsOf,
  openGroups,
  pageDay,
  pageHeading,
  paragraphsOf,
  speakersOf,
  timeText,
  typeText,
  type Card,
} from '../desk/index.ts';
import type { EventMention, Page, Reading } from '../terms/index.ts';
import { paint, wrap } from './terminal.ts';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', paint('bold', title), ...lines]);

/** Wrapped behind a first indent; later lines stand two further in. */
const item = (text: string, indent: string): string => {
  const [first = '', ...rest] = wrap(text, `${indent}  `).split('\n');
  return [indent + first.trimStart(), ...rest].join('\n');
};

const codeOf = (event: Pick<EventMention, 'event' | 'mode'>): string => paint('gray', `[${typeText(event).replaceAll(' ', '')}]`);

/** `4  Taliban > Trump (unnamed) says to Baradar`, its words, and a line a fact. */
function cardText(page: Page, card: Card): string {
  const statement = card.statements.at(-1);
  const said = statement === undefined ? '' : squeeze(statement.content.map(([start, end]) => page.text.slice(start, end)).join(' … '));
  // A fact that says no more than the words above it, in the same words, is not said again.
  const facts = card.facts.filter(({ did, terms, read }) => read.event !== undefined || terms.length > 0 || !said.includes(did));
  const lines = facts.map(({ who, did, terms, read }) => {
    const code = read.event === undefined ? '' : ` ${codeOf(read.event)}`;
    return item(`- ${[`${who} ${did}`.trim(), ...terms].join('; ')}${code}`, '     ');
  });
  if (statement === undefined) return [`  ·  ${page.outlet ?? 'the page'} itself tells`, ...lines].join('\n');
  const who = speakersOf(page, statement).map(({ name, unnamed }) => (unnamed ? `${name} (unnamed)` : name));
  const words = statement.kind === 'direct' ? `“${said}”` : said;
  const codes = [...new Set(card.stance.events.map(codeOf))].map((code) => ` ${code}`).join('');
  const head = item(`${paint('cyan', `${who.join(' > ')} ${actText(page, statement)}`)}${codes}`, '     ').slice(5);
  const order = card.order === undefined ? [] : [item(`- first ${card.order.first}; only then ${card.order.then}`, '     ')];
  return [
    paint('cyan', `${String(card.number).padStart(3)}  ${head}`),
    ...(said === '' ? [] : [wrap(words, '     ')]),
    ...order,
    ...lines,
  ].join('\n');
}

/** The whole reading of a page. */
export function readingText(page: Page, reading: Reading): string {
  const { line, always, reasons, fallen } = pageDay(page, reading);
  const because = (title: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [paint('cyan', `  ${title}`), ...list.map((reason) => item(`- ${reason}`, '     '))];
  const dates = [
    ...because('each of them', always),
    ...reasons.flatMap(({ days, because: own }) => because(days, own)),
    ...fallen.map(({ years, because: against }) => item(`not ${years}: ${against.join('; ')}`, '  ')),
  ];
  const cards = cardsOf(page, reading, paragraphsOf(page.text)).map((card) => cardText(page, card));
  const listed = (words: string, meaning: string, code: string): string =>
    item(`${squeeze(words)}${squeeze(words) === meaning ? '' : `: ${meaning}`} ${paint('gray', `[${code}]`)}`, '  ');
  const times = new Set(reading.times.map((time) => listed(time.text, timeText(time), `${time.type} ${time.value}`)));
  const amounts = new Set(reading.amounts.map((amount) => listed(amount.text, amountText(amount), amount.bound)));
  const open = openGroups(page, reading).flatMap(({ heading, items }) => [
    `  ${heading}`,
    ...items.map(({ words, note, times: often }) => {
      const what = words === undefined ? (note ?? '') : `“${words}”${note === undefined ? '' : `: ${note}`}`;
      return item(`- ${what}${often === 1 ? '' : ` (${often} times)`}`, '     ');
    }),
  ]);
  return [
    paint('bold', wrap(pageHeading(page), '')),
    wrap(`${page.outlet ?? 'No outlet given'} · ${line}`, ''),
    ...section('who said what', cards),
    ...section('when it came out, by its own text', dates),
    ...section('times', [...times]),
    ...section('amounts', [...amounts]),
    ...section('left open', open),
  ].join('\n');
}
