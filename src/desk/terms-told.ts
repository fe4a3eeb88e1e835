// What a text says of a deed, an undertaking or a position besides who and what: when, how much, by when, if what, for what in return, before what.
// Takes the page, its reading and one of them; returns pairs of a plain label and the page's own words.
import type { EventMention, Page, PositionTaken, Reading, Span, Undertaking } from '../terms/index.ts';

/** A label ("due", "condition", "in return for") and the words of the page behind it. */
export type TermTold = readonly [label: string, words: string];

/** The terms of one deed, undertaking or position, in the order a clause gives them; empty where the text gives none. */
export function termsTold({ text }: Page, { times, amounts }: Reading, told: EventMention | Undertaking | PositionTaken): TermTold[] {
  const words = (span: Span | undefined): string | undefined => (span === undefined ? undefined : text.slice(...span));
  const at = (index: number | undefined, list: readonly { text: string }[]): string | undefined =>
    index === undefined ? undefined : list[index]?.text;
  // A day that the words alone do not name stands behind them.
  const day = (index: number | undefined): string | undefined => {
    const time = index === undefined ? undefined : times[index];
    const [from, to] = [time?.from?.slice(0, 10), time?.to?.slice(0, 10)];
    return time === undefined || from === undefined || from !== to ? time?.text : `${time.text} (${from})`;
  };
  const terms: [string, string | undefined][] =
    'cue' in told
      ? [
          ['when', day(told.time)],
          ['how much', at(told.amount, amounts)],
          ['where', told.place],
          ['about', words(told.about)],
          ['told', told.mentions === undefined ? undefined : `${told.mentions.length} times`],
          [
            'in PLOVER',
            told.coded === undefined ? undefined : `${told.coded.event}${told.coded.mode === null ? '' : `/${told.coded.mode}`}`,
          ],
        ]
      : 'force' in told
        ? [
            ['towards', told.beneficiary?.text],
            ['how much', at(told.amount, amounts)],
            ['due', day(told.deadline)],
            ['condition', words(told.condition)],
            ['in return for', words(told.exchange)],
          ]
        : [
            ['how much', at(told.amount, amounts)],
            ['first', told.before === undefined ? undefined : words(told.about)],
            ['only then', words(told.before)],
            ['when', day(told.time)],
          ];
  return terms.flatMap(([label, said]) => (said === undefined ? [] : [[label, said] as const]));
}
