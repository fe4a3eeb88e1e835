// What a text says of an undertaking or a position besides who and what: how much, by when, if what, for what in return, before what.
// Takes the page, its reading and one of them; returns pairs of a plain label and the page's own words.
import type { Page, PositionTaken, Reading, Span, Undertaking } from '../terms/index.ts';

/** A label ("due", "condition", "in return for") and the words of the page behind it. */
export type TermTold = readonly [label: string, words: string];

/** The terms of one undertaking or position, in the order a clause gives them; empty where the text gives none. */
export function termsTold({ text }: Page, { times, amounts }: Reading, told: Undertaking | PositionTaken): TermTold[] {
  const words = (span: Span | undefined): string | undefined => (span === undefined ? undefined : text.slice(...span));
  const at = (index: number | undefined, list: readonly { text: string }[]): string | undefined =>
    index === undefined ? undefined : list[index]?.text;
  const terms: [string, string | undefined][] =
    'force' in told
      ? [
          ['for', told.beneficiary?.text],
          ['how much', at(told.amount, amounts)],
          ['due', at(told.deadline, times)],
          ['condition', words(told.condition)],
          ['in return for', words(told.exchange)],
        ]
      : [
          ['how much', at(told.amount, amounts)],
          ['before', words(told.before)],
          ['when', at(told.time, times)],
        ];
  return terms.flatMap(([label, said]) => (said === undefined ? [] : [[label, said] as const]));
}
