// A report of ours, read by the reader and written as a page, for the browser tests: a chain, a demand, an undertaking, labels, and no date.
import { readingPage } from '../../src/desk/index.ts';
import { pageOfLine, readerFor } from '../../src/flow/index.ts';

const text = [
  'The Upland Council will free up to 300 detainees by 12 May in return for 40 soldiers, its spokeswoman Ana Reyes said on Monday, according to Coast Radio.',
  '“We signed for three hundred, and nobody will be left behind,” Reyes told reporters. The coast’s minister Tomas Hale rejected the exchange & called it a <i>trick</i>.',
  'A patrol boat was fired on near Low Sluice. The uplands want the detainees free before talks begin.',
].join('\n\n');

/** The page, as `parley read --format html` writes it. */
export function writtenPage(): string {
  const { page } = pageOfLine(JSON.stringify({ text, title: 'An exchange, and a quarrel' }), 1, 'the test', {});
  return page === undefined ? '' : readingPage([{ page, reading: readerFor(undefined)(page) }]);
}
