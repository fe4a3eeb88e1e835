// Measures times and amounts: TIMEX3 on gold that none of us wrote (MEANTIME), and both on the dev reports of our own corpus.
// Span and value are counted as TempEval-3 counts them; an amount is right with its low end, high end and bound. `--test` adds the test split's totals alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, loadCorpus } from '../../scripts/corpus/index.ts';
import { readerFor } from '../../src/flow/index.ts';
import { sha256 } from '../../src/kit/index.ts';
import type { Page } from '../../src/terms/index.ts';
import { openFigures, type Figures } from './figures.ts';

type Marked = { start: number; end: number; type?: string; value: string };
type Tally = { gold: number; found: number; span: number; overlap: number; type: number; value: number };

/** Day of a page as the data sets write it: `2009-02-03`, an instant, or `03-02-2009`. */
const dayOf = (written: string | null | undefined): string | undefined => {
  const turned = /^(\d\d)-(\d\d)-(\d{4})$/u.exec(written ?? '');
  return turned === null ? (written ?? undefined)?.slice(0, 10) : `${turned[3]}-${turned[2]}-${turned[1]}`;
};

const pageOf = (id: string, text: string, written: string | null | undefined): Page => {
  const day = dayOf(written);
  const known = day === undefined ? {} : { published: `${day}T12:00:00Z` };
  return { id, text, hash: sha256(text), dated: day === undefined ? 'none' : 'given', language: 'en', ...known };
};

const empty = (): Tally => ({ gold: 0, found: 0, span: 0, overlap: 0, type: 0, value: 0 });

/** Pairs gold and found one to one, the same span first, then the longest overlap, and counts what agrees. */
function compare(tally: Tally, text: string, gold: readonly Marked[], found: readonly Marked[]): void {
  const trim = (item: Marked): Marked => {
    let { start, end } = item;
    while (/\s/u.test(text[start] ?? '')) start++;
    while (/\s/u.test(text[end - 1] ?? '')) end--;
    return { ...item, start, end };
  };
  const marked = gold.map(trim);
  const same = (a: Marked, b: Marked): boolean => a.start === b.start && a.end === b.end;
  const pairs = marked
    .flatMap((a, i) =>
      found.map((b, j) => ({ a, b, i, j, score: same(a, b) ? Infinity : Math.min(a.end, b.end) - Math.max(a.start, b.start) })),
    )
    .filter(({ score }) => score > 0)
    .toSorted((x, y) => (x.score === y.score ? x.i - y.i || x.j - y.j : y.score - x.score));
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  tally.gold += marked.length;
  tally.found += found.length;
  for (const { a, b, i, j } of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    tally.overlap++;
    if (same(a, b)) tally.span++;
    if (a.type === b.type) tally.type++;
    if (a.value === b.value) tally.value++;
  }
}

const shown = (tally: Tally): string => {
  const f1 = (right: number): string => ((2 * right) / Math.max(1, tally.gold + tally.found)).toFixed(3);
  return `strict F1 ${f1(tally.span)}, lenient ${f1(tally.overlap)}, type ${f1(tally.type)}, value ${f1(tally.value)} (${tally.gold} marked)`;
};

/** Says how well times and amounts are read. `folder` holds the gold files of others. */
export function measureTimes(folder: string, { say }: Figures, { test = false }: { test?: boolean } = {}): void {
  const read = readerFor();
  const gold = join(folder, 'timex-meantime.jsonl');
  if (existsSync(gold)) {
    const tally = empty();
    for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as { id: string; text: string; dct: string | null; timexes: Marked[] };
      compare(tally, row.text, row.timexes, read(pageOf(row.id, row.text, row.dct)).times);
    }
    say('times, MEANTIME', shown(tally), 'strict .85, value .80');
  } else say('times, MEANTIME', `not in ${folder}; not measured (give the folder with --eval DIR)`);
  for (const split of test ? (['dev', 'test'] as const) : (['dev'] as const)) {
    const [times, amounts] = [empty(), empty()];
    for (const report of loadCorpus({ split }).reports) {
      const reading = read(pageOf(report.id, report.text, report.published));
      compare(times, report.text, report.times, reading.times);
      if (!isWhole(report)) continue;
      const figures = (list: typeof report.amounts): Marked[] =>
        list.map(({ span, low, high, bound }) => ({
          start: span[0],
          end: span[1],
          type: bound,
          value: `${low === null ? '' : Math.round(low)}..${high === null ? '' : Math.round(high)}`,
        }));
      compare(amounts, report.text, figures(report.amounts), figures(reading.amounts));
    }
    say(`times, our corpus, ${split}`, shown(times));
    say(`amounts, our corpus, ${split}`, shown(amounts).replace('type', 'bound'));
  }
}

if (import.meta.main) {
  const folder = process.argv[process.argv.indexOf('--eval') + 1];
  measureTimes(process.argv.includes('--eval') && folder !== undefined ? folder : '', openFigures(), {
    test: process.argv.includes('--test'),
  });
}
