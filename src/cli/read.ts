// parley read: who said what in a page.
import { Command, Option } from 'commander';
import { readingPage } from '../desk/index.ts';
import { lineOf, pageOfLine, pagesOfFile, readerFor } from '../flow/index.ts';
import { Fault, parseMoment, type Issue } from '../kit/index.ts';
import type { Page, Reading } from '../terms/index.ts';
import { listIssues } from './failure.ts';
import { inputLines } from './input-lines.ts';
import { readingText } from './reading-text.ts';
import { out } from './terminal.ts';

type Given = { outlet?: string; published?: string; received?: string };
type Format = 'text' | 'json' | 'jsonl' | 'html';
type Options = Given & { dossier?: string; format: Format };

// Formats that can be written page by page; the other two need all pages at once.
const writers = {
  text: (page: Page, reading: Reading) => out(`${readingText(page, reading)}\n`),
  jsonl: (page: Page, reading: Reading) => out(JSON.stringify(lineOf(page, reading))),
} satisfies Partial<Record<Format, (page: Page, reading: Reading) => void>>;

async function* allPages(files: readonly string[], given: Given): AsyncGenerator<{ pages: Page[]; issues: Issue[] }> {
  for (const file of files) yield pagesOfFile(file, given);
  if (files.length > 0) return;
  if (process.stdin.isTTY)
    throw new Fault(
      'read.nothing',
      'no file is named and nothing is piped in',
      'Name files, or pipe JSON Lines of pages: parley read --format jsonl < pages.jsonl',
    );
  for await (const { text, line } of inputLines(process.stdin)) {
    const { page, issues } = pageOfLine(text, line, 'standard input', given);
    yield { pages: page === undefined ? [] : [page], issues };
  }
}

async function run(files: string[], { dossier, format, ...given }: Options): Promise<void> {
  for (const moment of [given.published, given.received]) if (moment !== undefined) parseMoment(moment);
  const read = readerFor(dossier);
  const held: { page: Page; reading: Reading }[] = [];
  for await (const { pages, issues } of allPages(files, given)) {
    listIssues(issues);
    for (const page of pages) {
      const reading = read(page);
      if (format === 'text' || format === 'jsonl') writers[format](page, reading);
      else held.push({ page, reading });
    }
  }
  if (format === 'json') out(JSON.stringify(held, null, 2));
  if (format === 'html') out(readingPage(held));
}

export const readCommand = (): Command =>
  new Command('read')
    .description('read pages: who said what, who did what, who promised what')
    .argument('[files...]', 'text, Markdown, HTML, RSS, Atom or JSON Lines; without files, JSON Lines from standard input')
    .option('--published <date>', 'when the page was published, if it does not say: 2020-03-04 or a full instant')
    .option('--received <date>', 'when it reached you: a page without a date is then dated no later than that')
    .option('--outlet <name>', 'who published it, if it does not say')
    .option('--dossier <folder>', 'know the actors of this dossier, by all their names')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'jsonl', 'html']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Text and HTML list each statement once, numbered, with what it tells: who did, will or must
do what, by when, on which condition. "A > B said" means that we know from A that B said it.
PLOVER's codes stand in [brackets]; the HTML page explains them. What the text leaves open
is listed at the end. The HTML page stands alone: open it in a browser, print it, send it.

In JSON, places in the text are UTF-16 indices, ends exclusive. A broken file or line is
named on standard error and the rest is read; the exit code is then 2.

Examples:
  parley read article.txt --published 2020-03-04 --outlet "The Guardian"
  parley read --format html article.html > reading.html
  parley read --format jsonl < pages.jsonl > readings.jsonl
  parley read dossiers/doha-2020/reports/*.md --dossier dossiers/doha-2020`,
    )
    .action((files: string[], { json, ...options }: Options & { json?: boolean }) =>
      run(files, json ? { ...options, format: 'json' } : options),
    );
