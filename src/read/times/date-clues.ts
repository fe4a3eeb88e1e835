// What the times of an undated page tell about its date: days told as past, days still ahead, weekdays gone by, and years it cannot be before or after.
import type { TimeExpression } from '../../terms/index.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Day } from './time-calendar.ts';
import { wayOf } from './time-tense.ts';
import { weekdays as weekdayNumbers } from './times.data.ts';
import { wordAt, type Word } from '../words/words.ts';

/** A month and day without a year; with the weekday where it stands beside it. */
export type DayClue = { readonly month: number; readonly day: number; readonly weekday?: number; readonly text: string };

export type Clues = {
  readonly past: readonly DayClue[];
  readonly ahead: readonly DayClue[];
  readonly weekdays: readonly { readonly weekday: number; readonly text: string }[];
  readonly notBefore?: Day;
  readonly notAfter?: Day;
  /** The reasons of `notBefore` and `notAfter`. */
  readonly bounds: readonly string[];
};

const deadline = /^(?:by|until|before)$/u;
const coming = /\b(?:will|shall|must|is to|are to|due|deadline)\b/iu;

/** The clues of a page whose times were read without a date. */
export function dateClues(text: string, words: readonly Word[], sentences: readonly Sentence[], times: readonly TimeExpression[]): Clues {
  const past = new Map<string, DayClue>();
  const ahead = new Map<string, DayClue>();
  const weekdays = new Map<number, { weekday: number; text: string }>();
  let [notBefore, notAfter, low, high]: [Day | undefined, Day | undefined, string, string] = [undefined, undefined, '', ''];
  for (const time of times) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    const sentence = sentences.find(({ start, end }) => start <= time.start && time.end <= end);
    if (sentence === undefined) continue;
    const limit = deadline.test(time.relation ?? '');
    const way = limit
      ? coming.test(text.slice(sentence.start, sentence.end))
        ? 'ahead'
        : 'open'
      : wayOf(words, sentence, wordAt(words, time.start), wordAt(words, time.end));
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)/u.exec(time.value) ?? [];
    if (month !== undefined && day !== undefined && way !== 'open') {
      const weekday = weekdayNumbers[/^\p{L}+day/u.exec(time.text)?.[0].toLowerCase() ?? ''];
      const clue = { month: Number(month), day: Number(day), ...(weekday === undefined ? {} : { weekday }), text: time.text };
      (way === 'back' ? past : ahead).set(`${month}-${day}`, clue);
    }
    const weekday = /^XXXX-WXX-([1-7])/u.exec(time.value)?.[1];
    if (weekday !== undefined && way === 'back') weekdays.set(Number(weekday), { weekday: Number(weekday), text: time.text });
    if (time.from === undefined || time.to === undefined || !/^\d{4}/u.test(time.value)) continue;
    const [from, to] = [Temporal.PlainDate.from(time.from.slice(0, 10)), Temporal.PlainDate.from(time.to.slice(0, 10))];
    if (way === 'back' && (notBefore === undefined || Temporal.PlainDate.compare(from, notBefore) > 0))
      [notBefore, low] = [from, time.text];
    if (way === 'ahead' && (notAfter === undefined || Temporal.PlainDate.compare(to, notAfter) < 0)) [notAfter, high] = [to, time.text];
  }
  return {
    past: [...past.values()],
    ahead: [...ahead.values()],
    weekdays: [...weekdays.values()],
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
    bounds: [...(low === '' ? [] : [`"${low}" is told as past`]), ...(high === '' ? [] : [`"${high}" is still ahead`])],
  };
}
