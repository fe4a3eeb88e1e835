// Gathers the drafts of a page into its statements: carries quotations on over sentences and paragraphs, nests what is said inside what is said.
// Takes units and quotations; returns statements without their chain of speakers, which `chains.ts` adds.
import type { Span } from '../../terms/index.ts';
import { actOf } from './acts.ts';
import { draftStatements, type Draft } from './drafts.ts';
import type { Quote } from '../words/quotes.ts';
import { findToldWhole } from './told-whole.ts';
import { findTurns } from './turns.ts';
import { openWords } from '../words/unfolded.ts';
import type { Item, Unit } from '../words/units.ts';

/** A draft with its kind and the index of the statement it is spoken in. */
export type Spoken = Draft & { kind: 'direct' | 'indirect' | 'mixed'; inside?: number };

const longEnough = 4;

/** The statements of a page in the order of their first words. */
export function findStatements(text: string, units: readonly Unit[], quotes: readonly Quote[]): Spoken[] {
  const drafts: Draft[] = [];
  let last: Draft | undefined;
  let awaiting: Draft | undefined;
  let turn: Draft | undefined;
  let paragraph = -1;
  const turns = findTurns(units, text);
  for (const unit of units) {
    if (unit.level > 0) {
      drafts.push(...draftStatements(unit));
      continue;
    }
    if (unit.paragraph !== paragraph) {
      if (unit.paragraph > paragraph + 1) awaiting = undefined;
      paragraph = unit.paragraph;
      turn = undefined;
      const opened = turns.get(unit);
      if (opened !== undefined) {
        turn = opened.draft;
        drafts.push(turn, ...draftStatements(opened.rest));
        continue;
      }
    }
    const pure = pureQuotes(unit);
    const found = draftStatements(unit);
    // "REYES: We waited. Nobody came.": a turn of talk lasts to the end of its paragraph.
    if (turn !== undefined) {
      turn.content.push([unit.items[0]?.start ?? unit.start, unit.items.at(-1)?.end ?? unit.end]);
      drafts.push(...found);
      continue;
    }
    const label = found.length === 1 && found[0]?.shape === 'colon' && found[0].quotes.length === 0 ? found[0] : undefined;
    if (label !== undefined && unit.paragraph > 0 && label.source[0]?.[0] === unit.items[0]?.start) turn = label;
    if (pure.length > 0) {
      const first = quotes[pure[0] ?? -1];
      const carried = first?.continues === undefined ? undefined : drafts.find((draft) => draft.quotes.includes(first.continues ?? -1));
      const speaker =
        carried ??
        awaiting ??
        (last?.unit.paragraph === unit.paragraph || (last?.unit.paragraph === unit.paragraph - 1 && last.quotes.length > 0)
          ? last
          : undefined);
      if (speaker !== undefined) append(speaker, pure, quotes);
      else {
        const alone = unattributed(unit, pure, quotes, text);
        if (alone !== undefined) drafts.push(alone);
        last = alone ?? last;
      }
    } else {
      drafts.push(...found);
      const own = found.filter(({ shape }) => carrying.has(shape));
      last = own.findLast(({ quotes: mine }) => mine.length > 0) ?? own.at(-1) ?? found.findLast(({ quotes: mine }) => mine.length > 0);
      awaiting = openColon(unit);
      if (awaiting !== undefined) drafts.push(awaiting);
    }
  }
  const whole = findToldWhole(units);
  if (whole !== undefined) {
    const kept = drafts.filter(({ unit, source: [source] }) => unit.paragraph >= whole.before || unit.level > 0 || !isOwn(text, source));
    drafts.splice(0, drafts.length, ...kept, whole.draft);
  }
  const words = openWords(units);
  return nest(
    drafts
      .filter(({ content }) => content.length > 0)
      .map((draft) => ({ ...draft, act: actOf({ ...draft, content: words(draft.content) }), ...finish(draft, quotes) })),
  );
}

// "We demand …" in a document that is told whole is what the document says, not somebody quoted in it.
const isOwn = (text: string, source: Span | undefined): boolean => source !== undefined && /^(?:we|i)$/iu.test(text.slice(...source));

// Shapes whose speaker may go on in quotation marks in the next sentence.
const carrying: ReadonlySet<string> = new Set(['after', 'before', 'colon']);

function pureQuotes(unit: Unit): number[] {
  return unit.items.every(({ cls, text, low }) => cls === 'Q' || (cls === 'MARK' && text !== ':') || low === 'and')
    ? unit.items.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))
    : [];
}

function append(draft: Draft, pure: readonly number[], quotes: readonly Quote[]): void {
  for (const index of pure) {
    const quote = quotes[index];
    if (quote === undefined) continue;
    draft.content.push([quote.outerStart, quote.outerEnd]);
    draft.quotes.push(index);
  }
}

// "X said:" with the quotation in the next paragraph; the verb may be one that elsewhere says nothing.
function openColon(unit: Unit): Draft | undefined {
  const { items } = unit;
  if (items.at(-1)?.text !== ':' || items.length < 3) return undefined;
  const quote: Item = { start: unit.end, end: unit.end, text: '“', low: '“', cls: 'Q', word: -1, quote: -1, inner: 'X' };
  const [draft] = draftStatements({ ...unit, items: [...items, quote] }).slice(-1);
  return draft === undefined || draft.content.at(-1)?.[1] !== unit.end ? undefined : { ...draft, content: [], quotes: [], plain: false };
}

// A quotation of some length that nobody is named for: kept, with no source.
function unattributed(unit: Unit, pure: readonly number[], quotes: readonly Quote[], text: string): Draft | undefined {
  const words = pure.reduce((sum, index) => sum + (text.slice(quotes[index]?.start, quotes[index]?.end).match(/\S+/gu)?.length ?? 0), 0);
  if (words < longEnough) return undefined;
  const draft: Draft = { source: [], cue: [], content: [], act: 'say', lemma: '', shape: 'alone', quotes: [], plain: false, unit };
  append(draft, pure, quotes);
  return draft;
}

// Quotations lose their marks at the edges of a span; a span that is one quotation is its inside.
function finish(draft: Draft, quotes: readonly Quote[]): { content: Span[]; kind: Spoken['kind'] } {
  const kind =
    draft.shape === 'whole' || draft.shape === 'turn'
      ? 'direct'
      : draft.quotes.length === 0
        ? 'indirect'
        : draft.plain
          ? 'mixed'
          : 'direct';
  const content = draft.content.map(([start, end]): Span => {
    const whole = draft.quotes
      .map((index) => quotes[index])
      .find((quote) => quote !== undefined && quote.outerStart === start && quote.outerEnd === end);
    return whole === undefined ? [start, end] : [whole.start, whole.end];
  });
  return { content: content.filter(([start, end]) => end > start), kind };
}

// Whether `inner` is spoken in `outer` for sure: its cue stands in the content that begins first. Nothing is inside what is inside it.
function holds(outer: Spoken, inner: Spoken | undefined): boolean {
  const at = inner?.cue[0]?.[0];
  const [begins, other] = [outer.content[0]?.[0] ?? 0, inner?.content[0]?.[0] ?? 0];
  return at !== undefined && begins <= other && outer.content.some(([start, end]) => start <= at && at < end);
}

// A statement lies inside the smallest other one whose content holds its cue (or, without a cue, its first words).
function nest(statements: Spoken[]): Spoken[] {
  statements.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || (b.content[0]?.[1] ?? 0) - (a.content[0]?.[1] ?? 0));
  const open: { index: number; start: number; end: number }[] = [];
  const spans = statements
    .flatMap(({ content }, index) => content.map(([start, end]) => ({ index, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const order = statements
    .map((statement, index) => ({ index, at: statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  for (const { index, at } of order) {
    while (next < spans.length && (spans[next]?.start ?? Infinity) <= at) {
      const span = spans[next++];
      if (span !== undefined) open.push(span);
    }
    for (let slot = open.length - 1; slot >= 0; slot--) if ((open[slot]?.end ?? 0) <= at) open.splice(slot, 1);
    let best: { index: number; start: number; end: number } | undefined;
    const statement = statements[index];
    for (const span of open) {
      if (span.index === index || (statement !== undefined && holds(statement, statements[span.index]))) continue;
      if (best === undefined || span.end - span.start < best.end - best.start) best = span;
    }
    if (best !== undefined && statement !== undefined) statement.inside = best.index;
  }
  // "X reported, citing Y": both have one content; Y speaks inside X's report.
  const key = ({ content }: Spoken): string => `${content[0]?.[0]}-${content[0]?.[1]}`;
  const reports = new Map(statements.map((statement, index) => [statement.citesLast === true ? '' : key(statement), index]));
  for (const statement of statements) {
    const report = statement.citesLast === true ? reports.get(key(statement)) : undefined;
    if (report !== undefined) statement.inside = report;
  }
  return statements;
}
