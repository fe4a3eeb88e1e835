// Measures undertakings and positions on our own reports: how many of those marked are found, how many of those found are marked, and of those met how many
// have the right party and the right force or act. A mark is met by what shares two fifths of the words of the shorter of the two. `--test` adds the test split's totals.
import { isWhole, loadCorpus, pageOfReport, wordsIn, type Report } from '../../scripts/corpus/index.ts';
import { readerFor } from '../../src/flow/index.ts';
import type { Participant, Reading, Span } from '../../src/terms/index.ts';
import { openFigures, type Figures } from './figures.ts';

type Read = ReturnType<typeof readerFor>;
type Split = Report['split'];
/** Something marked or found: its words, whose it is, and what sort it is of. */
type Told = { readonly span: readonly Span[]; readonly party: readonly string[]; readonly sort: string };
type Tally = { marked: number; found: number; met: number; party: number; sort: number; both: number };

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her|our)\s+/u, '')
    .replace(/['’]s?$/u, '');

/** The names somebody goes by: the words of the page, and the entity's name where a pronoun or a label stands for it. */
const namesOf = (who: Participant | undefined, { entities }: Reading): string[] =>
  // "We" whose speaker the page does not name is nobody.
  who === undefined || (who.entity === undefined && /^(?:we|i|they|it|he|she|who|nobody|none)$/iu.test(who.text))
    ? []
    : [who.text, ...entities.filter(({ id }) => id === who.entity).map(({ name }) => name)].map(plain);

const isSame = (marked: readonly string[], found: readonly string[]): boolean =>
  marked.length === 0
    ? found.length === 0
    : marked.map(plain).some((one) => found.some((other) => other.includes(one) || (other.length > 3 && one.includes(other))));

/** The share of common words in the smaller of two sets. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = [...a].filter((at) => b.has(at)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** Each marked thing with the one found that shares most of its words, two fifths at the least; each is used once. */
function meet(text: string, marked: readonly Told[], found: readonly Told[]): { mark: Told; found: Told | undefined }[] {
  const left = new Set(found);
  return marked.map((mark) => {
    const own = wordsIn(text, mark.span);
    let best: Told | undefined;
    let most = 0;
    for (const other of left) {
      const words = wordsIn(text, other.span);
      const score = shared(own, words);
      // Of two that hold the mark the shorter is meant.
      const fit = score < 0.4 ? 0 : score - words.size / 1000 + (other.sort === mark.sort ? 0.2 : 0);
      if (fit > most) [best, most] = [other, fit];
    }
    if (best !== undefined) left.delete(best);
    return { mark, found: best };
  });
}

function count(tally: Tally, text: string, marked: readonly Told[], found: readonly Told[], miss: (line: string) => void): void {
  tally.marked += marked.length;
  tally.found += found.length;
  const left = new Set(found);
  for (const { mark, found: one } of meet(text, marked, found)) {
    if (one === undefined) {
      miss(`missed ${mark.sort} by ${mark.party.join()}: ${text.slice(mark.span[0]?.[0], mark.span.at(-1)?.[1])}`);
      continue;
    }
    left.delete(one);
    const [party, sort] = [isSame(mark.party, one.party), mark.sort === one.sort];
    tally.met++;
    if (party) tally.party++;
    if (sort) tally.sort++;
    if (party && sort) tally.both++;
    else
      miss(
        `${mark.sort} by ${mark.party.join()} read as ${one.sort} by ${one.party[0] ?? 'nobody named'}: ${text.slice(mark.span[0]?.[0], mark.span.at(-1)?.[1])}`,
      );
  }
  for (const one of left)
    miss(`invented ${one.sort} by ${one.party[0] ?? 'nobody named'}: ${text.slice(one.span[0]?.[0], one.span.at(-1)?.[1])}`);
}

const shown = ({ marked, found, met, party, sort, both }: Tally, kind: string): string => {
  const of = (right: number, all: number): string => (right / Math.max(1, all)).toFixed(3);
  const f1 = (2 * met) / Math.max(1, marked + found);
  return `found F1 ${f1.toFixed(3)} (P ${of(met, found)}, R ${of(met, marked)}); of those met: party ${of(party, met)}, ${kind} ${of(sort, met)}, both ${of(both, met)} (${marked} marked)`;
};

/** Says how well undertakings and positions of one split are read. Of the test split only totals are said. */
function measureSplit(split: Split, read: Read, { say }: Figures, errors: boolean): void {
  const empty = (): Tally => ({ marked: 0, found: 0, met: 0, party: 0, sort: 0, both: 0 });
  const [undertakings, positions] = [empty(), empty()];
  const lines: string[] = [];
  for (const report of loadCorpus({ split }).reports.filter(isWhole)) {
    const reading = read(pageOfReport(report));
    const miss = (line: string): void => void lines.push(`${report.id}: ${line.replaceAll(/\s+/gu, ' ')}`);
    count(
      undertakings,
      report.text,
      report.undertakings.map(({ span, obligor, force }) => ({ span, party: obligor === undefined ? [] : [obligor], sort: force })),
      reading.undertakings.map(({ span, obligor, force }) => ({ span: [span], party: namesOf(obligor, reading), sort: force })),
      miss,
    );
    count(
      positions,
      report.text,
      report.positions.map(({ span, holder, act }) => ({ span, party: holder === undefined ? [] : [holder], sort: act })),
      reading.positions.map(({ span, holder, act }) => ({ span: [span], party: namesOf(holder, reading), sort: act })),
      miss,
    );
  }
  say(`undertakings, our corpus, ${split}`, shown(undertakings, 'force'));
  say(`positions, our corpus, ${split}`, shown(positions, 'act'));
  if (errors && split !== 'test') for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Says how well undertakings and positions are read. */
export function measurePromises(figures: Figures, { read = readerFor(), test = false, errors = false } = {}): void {
  for (const split of ['train', 'dev', ...(test ? (['test'] as const) : [])] as const) measureSplit(split, read, figures, errors);
}

if (import.meta.main) measurePromises(openFigures(), { test: process.argv.includes('--test'), errors: process.argv.includes('--errors') });
