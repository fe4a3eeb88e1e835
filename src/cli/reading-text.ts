// A reading as text: who said what, what happened, when, how much, and what stayed open. Fits 80 columns.
import { forceText, nameIn, pageHeading, spanOfYears, statusText, termsTold, tieOf, toldOnce, yearsThatFall } from '../desk/index.ts';
import { formatMoment } from '../kit/index.ts';
import type { EventMention, Link, Page, PositionTaken, Reading, Span, Undertaking } from '../terms/index.ts';
import { paint, wrap } from './terminal.ts';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The chain from the outlet inwards: `The Guardian > Taliban > Donald Trump`. */
const chainText = (chain: readonly Link[]): string =>
  chain.map(({ name, unnamed }) => (unnamed === true ? `${name} (unnamed)` : name)).join(' > ');

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', paint('bold', title), ...lines]);

/** The whole reading of a page. */
export function readingText(page: Page, reading: Reading): string {
  const words = (spans: readonly Span[]): string => squeeze(spans.map(([start, end]) => page.text.slice(start, end)).join(' … '));
  const dated = page.published === undefined ? 'no date given' : `published ${formatMoment(page.published)}`;
  const statements = reading.statements.map((statement) => {
    const who = chainText(statement.chain) || words(statement.source) || 'nobody named';
    const head = `${paint('cyan', wrap(who, '  '))}  ${paint('gray', `${statement.kind}, ${statement.act}`)}`;
    return `${head}\n${wrap(words(statement.content), '      ')}`;
  });
  const who = nameIn(reading);
  const named = (one: EventMention['source'][number] | undefined): string => (one === undefined ? 'nobody named' : who([one]));
  const terms = (told: EventMention | Undertaking | PositionTaken): string[] =>
    termsTold(page, reading, told).map(([label, said]) => wrap(`${paint('gray', label)} ${squeeze(said)}`, '      '));
  const events = toldOnce(reading).map((event) => {
    const target = event.target.length === 0 ? '' : `${event.source.length === 0 ? '; ' : ' '}${tieOf(event)} ${who(event.target)}`;
    const type = `${event.event}${event.mode === null ? '' : `/${event.mode}`} (${statusText(event)})`;
    const head = wrap(`${type}: ${who(event.source) || 'nobody named'}${target}`, '  ');
    return [head, wrap(words([event.span]), '      '), ...terms(event)].join('\n');
  });
  const times = reading.times.map(({ text, type, value, from, to }) => {
    const day = type === 'DURATION' && from !== undefined && from.slice(0, 10) === to?.slice(0, 10) ? `, ${from.slice(0, 10)}` : '';
    return `  ${squeeze(text)}  ${paint('gray', `${type} ${value}${day}`)}`;
  });
  const amounts = reading.amounts.map(
    ({ text, low, high, unit }) =>
      `  ${squeeze(text)}  ${paint('gray', `${low ?? '…'} to ${high ?? '…'}${unit === undefined ? '' : ` ${unit}`}`)}`,
  );
  const withTerms = (head: string, told: Undertaking | PositionTaken): string =>
    [wrap(`${head}: ${words([told.span])}`, '  '), ...terms(told)].join('\n');
  const positions = reading.positions.map((told) => withTerms(`${named(told.holder)} (${told.act})`, told));
  const undertakings = reading.undertakings.map((told) => withTerms(`${named(told.obligor)} (${forceText(told)})`, told));
  const dates = [
    ...(reading.dated?.candidates ?? []).flatMap(({ from, to, reasons }) => [
      `  ${paint('cyan', from === to ? from : `${from} to ${to}`)}`,
      ...reasons.map((reason) => wrap(reason, '      ')),
    ]),
    ...yearsThatFall(reading.dated?.rejected ?? []).map((run) => wrap(`not ${spanOfYears(run)}: ${run.reasons.join('; ')}`, '  ')),
  ];
  const open = reading.unresolved.map(({ reason, span, candidates }) => {
    const where = span === undefined ? '' : ` “${squeeze(page.text.slice(span[0], span[1])).slice(0, 60)}”`;
    const among = candidates === undefined || candidates.length === 0 ? '' : ` Candidates: ${candidates.join(', ')}.`;
    return wrap(`${reason}${where}${among}`, '  ');
  });
  return [
    paint('bold', wrap(pageHeading(page), '')),
    `${page.outlet ?? 'no outlet given'}, ${dated}`,
    ...section('when it came out, by its own text', dates),
    ...section('who said what', statements),
    ...section('what happened', events),
    ...section('who takes on what', undertakings),
    ...section('who takes which position', positions),
    ...section('times', times),
    ...section('amounts', amounts),
    ...section('left open', open),
  ].join('\n');
}
