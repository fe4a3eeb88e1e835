// Turns a text whose statements a person marked into what the teller learns from: for each cue that was marked, how well each possible source and content fits
// the mark; for every cue, whether it was one, and by which act. Takes a pipeline; returns lessons as signs and gains from 0 to 1.
import { SpeechAct, type Span } from '../../terms/index.ts';
import { actSigns } from './act-signs.ts';
import { settledAct, signsFor } from './acts.ts';
import { contentChoices } from './content-choices.ts';
import type { Pipeline } from '../en/index.ts';
import type { Range } from '../words/phrase-words.ts';
import { findQuotes } from '../words/quotes.ts';
import { ruledCues } from './ruled-cues.ts';
import { findParagraphs, findSentences } from '../words/sentences.ts';
import { sourceChoices } from './source-choices.ts';
import type { Teller } from './telling.ts';
import { openWords } from '../words/unfolded.ts';
import { findUnits, type Unit } from '../words/units.ts';
import { findWords } from '../words/words.ts';

/** The spans of one marked statement, and its act where somebody marked that too. */
export type Marked = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act?: SpeechAct;
};
/** Choices of which one is to win: their signs, and the share of words each has in common with the mark. */
export type Contest = { readonly signs: readonly (readonly string[])[]; readonly gains: readonly number[] };
/** A cue with its best reading: what speaks for and against it, and whether it was marked. */
export type Verdict = { readonly signs: readonly string[]; readonly right: boolean };

/** The units of a text. */
export function unitsOfText(pipeline: Pipeline, text: string): Unit[] {
  const document = pipeline.analyse(text);
  const words = findWords(document);
  const paragraphs = findParagraphs(text);
  const sentences = findSentences(
    words,
    document.sentences.map(({ start }) => start),
    paragraphs,
  );
  return findUnits(words, paragraphs, sentences, findQuotes(words, paragraphs));
}

const wordsIn = (text: string, start: number, end: number): number => text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

// Shared words by the longer of the two; 1 when both are empty.
function fit(text: string, { items }: Unit, ranges: readonly Range[], spans: readonly Span[]): number {
  const marked = spans.reduce((sum, [start, end]) => sum + wordsIn(text, start, end), 0);
  let [shared, own] = [0, 0];
  for (const { from, to } of ranges)
    for (const { start, end } of items.slice(from, to)) {
      own += wordsIn(text, start, end);
      for (const [first, last] of spans)
        if (first < end && last > start) shared += wordsIn(text, Math.max(first, start), Math.min(last, end));
    }
  return own === 0 && marked === 0 ? 1 : shared / Math.max(1, own, marked);
}

// Every cue of a text with the statement that is marked at it, each statement once.
function* markedCues(units: readonly Unit[], marks: readonly Marked[]) {
  const left = new Set(marks);
  for (const unit of units) {
    const all = ruledCues(unit);
    const cues = all.map(({ cue }) => cue);
    for (const [at, one] of all.entries()) {
      const head = unit.items[one.cue.at];
      const mark = [...left].find(({ cue }) => cue.some(([start, end]) => head !== undefined && start < head.end && end > head.start));
      if (mark !== undefined) left.delete(mark);
      yield { unit, one, at, all, cues, mark };
    }
  }
}

/** The contests of a marked text: for the source, and for the content with the best source. */
export function contestsOf(text: string, units: readonly Unit[], marks: readonly Marked[]): { sources: Contest[]; contents: Contest[] } {
  const sources: Contest[] = [];
  const contents: Contest[] = [];
  for (const { unit, one, cues, mark } of markedCues(units, marks)) {
    if (mark === undefined) continue;
    const { cue, main, found } = one;
    const choices = sourceChoices(unit.items, cue, main, found);
    const gains = choices.map(({ source }) => fit(text, unit, source === undefined ? [] : [source], mark.source));
    sources.push({ signs: choices.map(({ signs }) => signs), gains });
    const source = choices[gains.indexOf(Math.max(...gains))]?.source;
    const said = contentChoices(unit.items, cue, source, cues, found);
    if (said.length > 1)
      contents.push({ signs: said.map(({ signs }) => signs), gains: said.map(({ content }) => fit(text, unit, content, mark.content)) });
  }
  return { sources, contents };
}

/** The verdicts of a marked text on every cue, with the best reading that a teller gives it. */
export function verdictsOf(units: readonly Unit[], marks: readonly Marked[], teller: Teller): Verdict[] {
  const verdicts: Verdict[] = [];
  const weighed = new Map<Unit, ReturnType<Teller['weigh']>>();
  for (const { unit, at, all, mark } of markedCues(units, marks)) {
    if (!weighed.has(unit)) weighed.set(unit, teller.weigh(unit, all));
    const signs = weighed.get(unit)?.[at]?.signs;
    if (signs !== undefined) verdicts.push({ signs, right: mark !== undefined });
  }
  return verdicts;
}

/** The contests of a marked text for the acts that nothing settles: a choice for each act, of which the marked one wins. */
export function actContestsOf(units: readonly Unit[], marks: readonly Marked[]): Contest[] {
  const words = openWords(units);
  return [...markedCues(units, marks)].flatMap(({ one: { cue }, mark }) => {
    if (mark?.act === undefined) return [];
    const { act, content } = mark;
    const said = { lemma: cue.lemma, act: cue.act, content: words(content) };
    if (settledAct(said) !== undefined) return [];
    const signs = actSigns(said);
    return [
      {
        signs: SpeechAct.options.map((option) => signsFor(option, signs)),
        gains: SpeechAct.options.map((option) => (option === act ? 1 : 0)),
      },
    ];
  });
}
