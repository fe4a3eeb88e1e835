// Settles who says what by a cue: ranks the possible sources, then the possible contents with that source, then asks whether anything is said at all.
// Takes the items of a unit and a cue as the shapes of sentences read it; returns ranges of items, or nothing. Weights were learned on marked reports.
import { lengthOf, manner, size } from './choice-signs.ts';
import { contentChoices, type ContentChoice } from './content-choices.ts';
import { needsText, negatedActs, textNouns } from './cues.data.ts';
import type { Cue } from './cues.ts';
import { isFinite, type Range } from '../words/phrase-words.ts';
import type { Ruled } from './ruled-cues.ts';
import { sourceChoices, type SourceChoice } from './source-choices.ts';
import { toldWeights } from './told.data.ts';
import type { Item, Unit } from '../words/units.ts';

/** What a sign is worth, in log-odds; a sign without a weight says nothing. */
export type ToldWeights = Readonly<Record<'source' | 'content' | 'accept', Readonly<Record<string, number>>>>;
/** The best reading of a cue. */
export type Telling = { readonly source: Range | undefined; readonly content: ContentChoice };

/** What the rules for shapes of sentences are trusted with beyond what was learned, in log-odds: the marked reports are few. */
const trust = 0.7;
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

/** What speaks for and against taking a cue with its best reading for a statement. */
export function acceptSigns({ items, level }: Unit, { cue, found }: Ruled, { source, content }: Telling): string[] {
  const how = manner(cue);
  const ruled = found === undefined ? 'unruled' : found.shape;
  const who = source === undefined ? 'nobody' : source.to - source.from === 1 ? pronounOf(items[source.from]) : 'somebody';
  const inside = content.content.flatMap(({ from, to }) => items.slice(from, to));
  const quoted = inside[0]?.cls === 'Q' ? 'first' : inside.some(({ cls }) => cls === 'Q') ? 'in' : 'no';
  const clause = inside.some(isFinite) ? 'clause' : 'phrase';
  const deep = level > 0 ? 'quoted' : 'plain';
  return [
    'start',
    ruled,
    `${ruled}, ${deep}`,
    `${ruled}, ${how}`,
    `${how}`,
    `${ruled === 'unruled'}, ${cue.mood}`,
    `by ${who}`,
    `by ${who}, ${deep}`,
    `by ${who}, ${cue.mood}, ${ruled === 'unruled'}`,
    `side ${content.side}, ${cue.mood}`,
    `side ${content.side}, ${ruled === 'unruled'}`,
    `quote ${quoted}, ${ruled === 'unruled'}`,
    `quote ${quoted}, ${cue.shapes}`,
    `${clause}, ${cue.shapes}`,
    `${clause}, ${ruled === 'unruled'}, ${cue.mood}`,
    `long ${size(lengthOf(inside))}, ${ruled === 'unruled'}`,
    ...content.signs.filter((sign) => /rule| is | opens /u.test(sign)).map((sign) => `has ${sign}`),
  ];
}

const pronounOf = (item: Item | undefined): string =>
  item === undefined ? 'somebody' : /^(?:i|we|you|it|that|which|who|he|she|they|this)$/u.test(item.low) ? item.low : item.cls;

/** Reads cues by a table of weights. */
export type Teller = {
  /** The best source and content of a cue, whether or not anything is said by it; nothing where it has no possible content. */
  readonly best: (unit: Unit, ruled: Ruled, cues: readonly Cue[]) => Telling | undefined;
  /** Who says what by a cue; nothing where nothing is said. */
  readonly tell: (unit: Unit, ruled: Ruled, cues: readonly Cue[]) => Telling | undefined;
};

/** Opens a teller. */
export function openTeller(weights: ToldWeights): Teller {
  const tableOf = (part: keyof ToldWeights): Table => new Map(Object.entries(weights[part]));
  const [sources, contents, accepts] = [tableOf('source'), tableOf('content'), tableOf('accept')];
  const bestOf: Teller['best'] = (unit, { cue, found, main }, cues) => {
    const source = best<SourceChoice>(sources, sourceChoices(unit.items, cue, main, found))?.source;
    const content = best<ContentChoice>(contents, contentChoices(unit.items, cue, source, cues, found));
    return content === undefined ? undefined : { source, content };
  };
  return {
    best: bestOf,
    tell(unit, ruled, cues) {
      if (unit.items.length > longest || cues.length > mostCues || isSettled(ruled)) return asRuled(ruled);
      const telling = bestOf(unit, ruled, cues);
      if (telling === undefined || wantsText(unit.items, ruled.cue, telling)) return undefined;
      return worth(accepts, acceptSigns(unit, ruled, telling)) + (ruled.found === undefined ? 0 : 0.35) > 0 ? telling : undefined;
    },
  };
}

// "Has not consented to that", "was not prepared to discuss it", "…, is how the clerk put it": a closed set of turns that the marked reports hardly hold; where a shape fits, it stands.
const isSettled = ({ cue: { mood, lemma, act }, found }: Ruled): boolean =>
  found !== undefined && (mood === 'nominal' || act === 'decline' || negatedActs[lemma.replace(/_.*/u, '')] === act);

// One issues a statement and releases prisoners: only the first is speech.
const wantsText = (items: readonly Item[], { lemma }: Cue, { content: { content } }: Telling): boolean =>
  needsText.has(lemma) && !content.some(({ from, to }) => items.slice(from, to).some(({ low, cls }) => cls === 'Q' || textNouns.has(low)));

const asRuled = ({ cue, found }: Ruled): Telling | undefined =>
  found === undefined
    ? undefined
    : {
        source: found.source,
        content: { content: found.content, side: (found.content[0]?.from ?? 0) < cue.from ? 'left' : 'right', signs: [] },
      };

/** The teller with the shipped weights. */
export const teller = openTeller(toldWeights);
