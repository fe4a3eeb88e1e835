// How sure the reader is of a statement or a deed: what can be seen of it, each sign weighed by what it proved worth on marked reports. Takes what was
// read; returns a share from 0 to 1 that is meant as one: of all that are given 0.7, seven in ten should be right.
import type { EventMention, Participant, Span, Statement } from '../terms/index.ts';
import { sureWeights } from './sure.data.ts';

/** Weights by sign, in log-odds; `start` is where every sum begins. A sign without a weight says nothing. */
export type SureWeights = Readonly<Record<string, number>>;

const size = (count: number, steps: readonly number[]): string => String(steps.findIndex((most) => count <= most) + 1 || steps.length + 1);
const wordsOf = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, [start, end]) => sum + text.slice(start, end).split(/\s+/u).filter(Boolean).length, 0);
const pronoun = /^(?:he|she|it|they|we|i|who|which|that)$/iu;

/** What can be seen of a statement: in which order it is told, how it names its speaker, how long its parts are. */
export function statementSigns(statement: Statement, text: string): string[] {
  const { source, cue, content, kind, act, chain, inside } = statement;
  const first = ([span]: readonly Span[]): number => span?.[0] ?? -1;
  const order = [
    ['s', first(source)],
    ['c', first(cue)],
    ['w', first(content)],
  ] as const;
  const told = [...order]
    .filter(([, at]) => at >= 0)
    .toSorted((a, b) => a[1] - b[1])
    .map(([letter]) => letter)
    .join('');
  const named = source[0] === undefined ? '' : text.slice(...source[0]);
  const speaker =
    named === ''
      ? 'none'
      : pronoun.test(named)
        ? 'pronoun'
        : chain.at(-1)?.unnamed === true
          ? 'unnamed'
          : /\p{Lu}/u.test(named)
            ? 'named'
            : 'plain';
  const cueText = cue[0] === undefined ? 'none' : text.slice(...cue[0]).toLowerCase();
  return [
    'start',
    `order ${told}, ${kind}`,
    `kind ${kind}`,
    `act ${act}`,
    `cue ${/^(?:said|says|say|told|according to|none)$/u.test(cueText) ? cueText : cueText.includes(' ') ? 'of several words' : 'another'}`,
    `speaker ${speaker}`,
    `content of ${size(wordsOf(text, content), [2, 5, 10, 20, 40])}`,
    `parts ${Math.min(3, content.length)}`,
    inside === undefined ? 'outermost' : 'inside',
  ];
}

const whoIs = (who: readonly Participant[]): string =>
  who.length === 0 ? 'none' : who.some(({ entity }) => entity !== undefined) ? 'known' : 'plain';

/** What can be seen of a deed: its type and status, who is told to do it and to whom, and how its word is formed. */
export function deedSigns(deed: EventMention, text: string): string[] {
  const cue = text.slice(...deed.cue).toLowerCase();
  const form = /(?:ed|en)$/u.test(cue)
    ? 'past'
    : /ing$/u.test(cue)
      ? 'going on'
      : /(?:ment|tion|sion|al|ure)s?$/u.test(cue)
        ? 'noun'
        : 'plain';
  return [
    'start',
    `type ${deed.event}`,
    `status ${deed.status}`,
    `doer ${whoIs(deed.source)}`,
    `done to ${whoIs(deed.target)}`,
    `form ${form}`,
    deed.object === undefined ? 'no object' : 'object',
    deed.amount === undefined ? 'no amount' : 'amount',
    deed.time === undefined ? 'no time' : 'time',
    deed.within === undefined ? "the narrator's" : 'told by somebody',
  ];
}

/** The share of right ones among all that show these signs, rounded to hundredths. */
export function sureOf(weights: SureWeights, signs: readonly string[]): number {
  const odds = signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

export const sureOfStatement = (statement: Statement, text: string): number =>
  sureOf(sureWeights.statement, statementSigns(statement, text));
export const sureOfDeed = (deed: EventMention, text: string): number => sureOf(sureWeights.deed, deedSigns(deed, text));
