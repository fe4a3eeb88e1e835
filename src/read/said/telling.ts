// Settles who says what by a cue: ranks the possible sources, then the possible contents with that source, then asks whether anything is said at all.
// Takes the items of a unit and a cue as the shapes of sentences read it; returns ranges of items, or nothing. Weights were learned on marked reports.
import toldWeights from '../../../models/told.json' with { type: 'json' };
import { acceptSigns } from './accept-signs.ts';
import { contentChoices, type ContentChoice } from './content-choices.ts';
import { needsText, negatedActs, textNouns } from './cues.data.ts';
import type { Cue } from './cues.ts';
import { isDescribed, isNobody, isTraded, isUndergone } from './no-part.ts';
import { isFinite, type Range } from '../words/phrase-words.ts';
import type { Ruled } from './ruled-cues.ts';
import { sourceChoices, type SourceChoice } from './source-choices.ts';
import type { Item, Unit } from '../words/units.ts';

/** What a sign is worth, in log-odds; a sign without a weight says nothing. */
export type ToldWeights = Readonly<Record<'source' | 'content' | 'accept', Readonly<Record<string, number>>>>;
/** The best reading of a cue. */
export type Telling = { readonly source: Range | undefined; readonly content: ContentChoice };

/** What the rules for shapes of sentences are trusted with beyond what was learned, in log-odds: the marked reports are few. */
const trust = 0.9;
/** What a shape that fits speaks for a statement beyond what was learned, in log-odds. */
const shaped = 0.45;
/** Units of more items or cues are no sentences: there the shapes decide alone. */
const [longest, mostCues] = [160, 16];

type Table = ReadonlyMap<string, number>;

const worth = (table: Table, signs: readonly string[]): number => {
  let sum = 0;
  for (const sign of signs) sum += table.get(sign) ?? 0;
  return sum;
};

function best<Choice extends { readonly signs: readonly string[]; readonly ruled?: boolean }>(
  table: Table,
  choices: readonly Choice[],
): Choice | undefined {
  let [found, most]: [Choice | undefined, number] = [undefined, -Infinity];
  for (const choice of choices) {
    const sum = worth(table, choice.signs) + (choice.ruled === true ? trust : 0);
    if (sum > most) [found, most] = [choice, sum];
  }
  return found;
}

/** The best reading of a cue, with what speaks for and against it. */
export type Weighed = { readonly telling: Telling; readonly signs: readonly string[] };
/** Reads cues by a table of weights. */
export type Teller = {
  /** The best reading of each cue of a unit, whether or not anything is said by it; nothing for one without a possible content. */
  readonly weigh: (unit: Unit, ruled: readonly Ruled[]) => (Weighed | undefined)[];
  /** Who says what by each cue of a unit; nothing where nothing is said. */
  readonly tell: (unit: Unit, ruled: readonly Ruled[]) => (Telling | undefined)[];
};

/** Opens a teller. */
export function openTeller(weights: ToldWeights): Teller {
  const tableOf = (part: keyof ToldWeights): Table => new Map(Object.entries(weights[part]));
  const [sources, contents, accepts] = [tableOf('source'), tableOf('content'), tableOf('accept')];
  const bestOf = ({ items }: Unit, { cue, found, main }: Ruled, cues: readonly Cue[]): Telling | undefined => {
    const source = best<SourceChoice>(sources, sourceChoices(items, cue, main, found))?.source;
    const content = best<ContentChoice>(contents, contentChoices(items, cue, source, cues, found));
    return content === undefined ? undefined : { source, content };
  };
  const weigh: Teller['weigh'] = (unit, ruled) => {
    const cues = ruled.map(({ cue }) => cue);
    const tellings = ruled.map((one) => bestOf(unit, one, cues));
    return ruled.map((one, at) => {
      const telling = tellings[at];
      const outer = tellings.find((other, index) => index !== at && holds(other, one.cue) && !holds(telling, cues[index] as Cue));
      return telling === undefined ? undefined : { telling, signs: acceptSigns(unit, one, telling, outer) };
    });
  };
  return {
    weigh,
    tell(unit, ruled) {
      if (unit.items.length > longest || ruled.length > mostCues) return ruled.map(asRuled);
      const weighed = weigh(unit, ruled);
      return ruled.map((one, at) => {
        const { telling, signs } = weighed[at] ?? {};
        if (isSettled(one)) return asRuled(one);
        if (
          telling === undefined ||
          signs === undefined ||
          wantsText(unit.items, one.cue, telling) ||
          wantsQuote(unit.items, one.cue, telling) ||
          asksWho(unit.items, telling) ||
          isDescribed(unit.items, one.cue) ||
          isUndergone(unit.items, telling.source, one.cue) ||
          isTraded(unit.items, telling.content.content, one.cue) ||
          isNobody(unit.items, telling.source, one.cue)
        )
          return undefined;
        return worth(accepts, signs) + (one.found === undefined ? 0 : shaped) > 0 ? telling : undefined;
      });
    },
  };
}

const holds = (telling: Telling | undefined, { at }: Cue): boolean =>
  telling?.content.content.some(({ from, to }) => at >= from && at < to) === true;

// "Has not consented to that", "was not prepared to discuss it", "…, is how the clerk put it", "was quoted by the paper as saying": a closed set of turns that the marked reports hardly hold; where a shape fits, it stands.
const isSettled = ({ cue: { mood, lemma, act }, found }: Ruled): boolean =>
  found !== undefined &&
  (mood === 'nominal' ||
    found.shape === 'gap' ||
    (mood === 'passive' && found.shape === 'closing') ||
    (mood === 'passive' && /^(?:quote|cite)$/u.test(lemma)) ||
    act === 'decline' ||
    negatedActs[lemma.replace(/_.*/u, '')] === act);

// One issues a statement and releases prisoners: only the first is speech. One posts that it is over, and posts guards.
const wantsText = (items: readonly Item[], { lemma }: Cue, { content: { content } }: Telling): boolean =>
  (needsText.has(lemma) || (lemma === 'post' && !content.some(({ from, to }) => items.slice(from, to).some(isFinite)))) &&
  !content.some(({ from, to }) =>
    items.slice(from, to).some(({ low, cls }, at) => (cls === 'Q' ? !isName(items[from + at - 1]) : textNouns.has(low))),
  );

// “the “Blue Book””: what is set in marks behind an article or a noun is how a thing is called.
const isName = (before: Item | undefined): boolean => /^(?:D|N|NAME)$/u.test(before?.cls ?? '');

// "A meeting that went on until midnight": some verbs speak only with a quotation.
const wantsQuote = (items: readonly Item[], { shapes }: Cue, { content: { content } }: Telling): boolean =>
  shapes === 'q' && !content.some(({ from, to }) => items.slice(from, to).some(({ cls }) => cls === 'Q'));

// "Wondered who had asked for it": nobody is told to have asked.
const asksWho = (items: readonly Item[], { source }: Telling): boolean =>
  source !== undefined &&
  items[source.to - 1]?.cls === 'WH' &&
  source.to - source.from === 1 &&
  items[source.from - 1]?.lemma !== undefined;

const asRuled = ({ cue, found }: Ruled): Telling | undefined =>
  found === undefined
    ? undefined
    : {
        source: found.source,
        content: { content: found.content, side: (found.content[0]?.from ?? 0) < cue.from ? 'left' : 'right', signs: [] },
      };

/** The teller with the shipped weights. */
export const teller = openTeller(toldWeights);
