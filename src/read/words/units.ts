// The stretches of text in which one looks for cues: the sentences of the page with every quotation folded into one item, and, on its own level,
// each sentence inside a quotation. Takes tokens, sentences and quotations; returns items with their word class.
import type { Quote } from './quotes.ts';
import type { Paragraph, Sentence } from './sentences.ts';
import type { WordClass } from './word-class.ts';
import { month } from './phrase-words.ts';
import { wordAt, type Form, type Word } from './words.ts';

/** One word, mark or folded quotation of a unit. `cls` of a quotation is Q. */
export type Item = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: string;
  readonly cls: WordClass | 'Q';
  readonly lemma?: string;
  readonly form?: Form;
  /** Index of the quotation that is folded here. */
  readonly quote?: number;
  /** First word of that quotation, and its last mark or word. */
  readonly inner?: string;
  readonly closes?: string;
  /** Index of the word among the page's words; of a quotation, of its first mark. */
  readonly word: number;
  /** The tree, by indices of the page's words: see `Word`. Absent from a quotation. */
  readonly head?: number;
  readonly relation?: string;
  readonly left?: number;
  readonly right?: number;
};

/** A sentence of one level: 0 is the page's own voice, 1 inside a quotation, … */
export type Unit = {
  readonly items: readonly Item[];
  readonly level: number;
  readonly quote?: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

/** All units, outer ones first within a paragraph, in the order of the text. */
export function findUnits(
  tokens: readonly Word[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  let quote = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const own: Sentence[] = [];
    while ((sentences[sentence]?.paragraph ?? Infinity) === paragraph) own.push(sentences[sentence++] as Sentence);
    const inside: number[] = [];
    while ((quotes[quote]?.outerStart ?? Infinity) < end) inside.push(quote++);
    const voice = { tokens, quotes, paragraph };
    units.push(
      ...unitsOf(
        voice,
        own,
        inside.filter((index) => quotes[index]?.level === 0),
        { start, end },
        0,
      ),
    );
    for (const index of inside) {
      const outer = quotes[index];
      if (outer === undefined) continue;
      const deeper = inside.filter((other) => {
        const inner = quotes[other];
        return inner !== undefined && inner.level === outer.level + 1 && inner.outerStart >= outer.start && inner.outerEnd <= outer.end;
      });
      const parts = own.filter((part) => part.end > outer.start && part.start < outer.end);
      units.push(...unitsOf(voice, parts, deeper, outer, outer.level + 1, index));
    }
  }
  return units;
}

type Voice = { tokens: readonly Word[]; quotes: readonly Quote[]; paragraph: number };

function unitsOf(
  { tokens, quotes, paragraph }: Voice,
  sentences: readonly Sentence[],
  inner: readonly number[],
  range: { start: number; end: number },
  level: number,
  quote?: number,
): Unit[] {
  const units: Unit[] = [];
  let start = level === 0 ? afterDateline(tokens, range.start) : range.start;
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    const end = Math.min(sentence.end, range.end);
    while (next < inner.length && (quotes[inner[next] ?? -1]?.outerEnd ?? Infinity) <= start) next++;
    const last = at === sentences.length - 1;
    const holds = inner.some((index) => {
      const folded = quotes[index];
      return folded !== undefined && folded.outerStart < end && folded.outerEnd > end;
    });
    if (!last && (holds || carriesOn(tokens, end, sentences[at + 1]))) continue;
    const unit = items(tokens, quotes, inner, start, last ? Math.max(end, Math.min(range.end, sentence.end)) : end);
    if (unit.length > 0) units.push({ items: unit, level, paragraph, start, end, ...(quote === undefined ? {} : { quote }) });
    start = end;
  }
  return units;
}

// "KABUL (AFP) — ": where a report was filed is not told by anybody.
function afterDateline(tokens: readonly Word[], start: number): number {
  const first = wordAt(tokens, start);
  if (!/^\p{Lu}{3,}/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text !== ',') return start;
  for (let at = first + 1; at < Math.min(tokens.length, first + 12); at++) {
    const token = tokens[at];
    if (
      /^(?:—|–|--)$/u.test(token?.text ?? '') ||
      (token?.text === '-' && (tokens[at - 1]?.text === ')' || at - first < 3 || isDated(tokens, first, at)))
    )
      return tokens[at + 1]?.start ?? start;
    if (token?.text === '.' || (token?.kind === 'word' && /^\p{Ll}/u.test(token.text))) return start;
  }
  return start;
}

// "GENEVA, 3 May - ": a place, a comma and a day.
const isDated = (tokens: readonly Word[], first: number, mark: number): boolean =>
  mark - first < 7 &&
  tokens.slice(first, mark).some(({ text }) => text === ',') &&
  tokens.slice(first, mark).some(({ kind }) => kind === 'number') &&
  (tokens[mark - 1]?.kind === 'number' || month.test(tokens[mark - 1]?.low ?? '')) &&
  (tokens[mark]?.start ?? 0) > (tokens[mark - 1]?.end ?? 0);

const afterQuestion =
  /^(?:said|says|asked|told|wrote|added|replied|tweeted|shouted|yelled|asks|exclaimed|wondered|demanded|cried|answered|responded|quipped|joked|read|continued|interrupted|boomed|bellowed|chanted|declared|posted|inquired|snapped|retorted|pleaded|urged|began)$/u;

// “Is it over?” the minister asked. / “Never!” said the minister.
function carriesOn(tokens: readonly Word[], end: number, next: Sentence | undefined): boolean {
  if (next === undefined || next.last - next.first > 40) return false;
  const before = wordAt(tokens, end) - 1;
  if (!/^[”"’'»]|''$/u.test(tokens[before]?.text ?? '') || !/^[?!…]|\.{2,}$/u.test(tokens[before - 1]?.text ?? '')) return false;
  const head = tokens.slice(next.first, Math.min(next.last, next.first + 14));
  const verb = head.findIndex(({ low }, at) => afterQuestion.test(low) || (low === 'went' && head[at + 1]?.low === 'on'));
  const apposition = head[verb - 1]?.text === ',';
  return (
    verb >= 0 &&
    verb <= (apposition ? 13 : 4) &&
    !head.slice(0, verb).some(({ kind, text }) => kind === 'mark' && !(apposition && text === ','))
  );
}

function items(tokens: readonly Word[], quotes: readonly Quote[], inner: readonly number[], start: number, end: number): Item[] {
  const found: Item[] = [];
  const within = inner.filter((index) => (quotes[index]?.outerStart ?? -1) >= start && (quotes[index]?.outerStart ?? end) < end);
  let next = 0;
  for (let at = wordAt(tokens, start); at < tokens.length && (tokens[at]?.start ?? end) < end;) {
    const index = within[next];
    const quote = index === undefined ? undefined : quotes[index];
    const token = tokens[at];
    if (token === undefined) break;
    if (index !== undefined && quote !== undefined && token.start >= quote.outerStart) {
      const inner = tokens[wordAt(tokens, quote.start)]?.text ?? '';
      const closes = tokens[wordAt(tokens, quote.end) - 1]?.text ?? '';
      found.push({
        start: quote.outerStart,
        end: Math.min(quote.outerEnd, end),
        text: '“',
        low: '“',
        cls: 'Q',
        quote: index,
        inner,
        closes,
        word: at,
      });
      at = wordAt(tokens, quote.outerEnd);
      next++;
    } else {
      found.push({ ...token, word: at });
      at++;
    }
  }
  return found;
}

/**
 * The units in which deeds are looked for: short quotations that carry the sentence on ("the truce “has ended now”") are read as its words.
 * Quotations that speak for themselves stay folded.
 */
export function findOpenUnits(
  text: string,
  tokens: readonly Word[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): Unit[] {
  const open = quotes.filter(
    (quote) =>
      quote.closed &&
      quote.continues === undefined &&
      quote.end - quote.start <= 160 &&
      /^\p{Ll}/u.test(text.slice(quote.start, quote.start + 2)),
  );
  if (open.length === 0) return findUnits(tokens, paragraphs, sentences, quotes);
  const marks = new Set(
    open.flatMap(({ start, outerStart, end, outerEnd }) => [outerStart === start ? -1 : outerStart, outerEnd === end ? -1 : end]),
  );
  const shown = tokens.filter((token) => !(token.kind === 'mark' && marks.has(token.start)));
  const inside = (quote: Quote): boolean => open.some((outer) => outer.start <= quote.outerStart && quote.outerEnd <= outer.end);
  const levels = new Set(open);
  return findUnits(
    shown,
    paragraphs,
    sentences,
    quotes.filter((quote) => !levels.has(quote) && (quote.level === 0 || !inside(quote))),
  );
}
