// When a deed happened, as its clause, its sentence or its speaker tells it. Takes a context and a deed; gives an index into the reading's times or a span.
// Refuses the day of the speaking for the day of the deed, and days of another clause.
import type { Span, Statement, TimeExpression } from '../terms/index.ts';
import type { Context } from './context.ts';
import type { Deed } from './own-words.ts';
import { saidAt } from './stances.ts';
import { dated, newsOf, toldIn, type Dated } from './times.ts';
import { dueBefore, perfectBefore, undoneBefore } from './telling-words.data.ts';

/** The time of the deed itself; none where the time told is that of the speaking: "has cleared 640, the mission said on Friday". */
export function deedTime(context: Context, { time, within, span, cue }: Deed): number | undefined {
  const read = time === undefined ? undefined : context.reading.times[time];
  // "Now" is when it is told.
  if (read?.value === 'PRESENT_REF') return undefined;
  const told = read?.from === undefined ? undefined : read;
  const content = context.statement(within)?.content ?? [];
  const around = content.find(([start, end]) => cue[0] >= start && cue[1] <= end) ?? context.sentence(span);
  const outer: Span = [Math.max(around[0], context.sentence(cue)[0]), Math.min(around[1], context.sentence(cue)[1])];
  if ((told === undefined && isUndone(context, cue)) || (told !== undefined && isDue(context, told))) return undefined;
  // "Has not released anyone, he said on Monday": a perfect has no day of its own.
  const isPerfect = perfectBefore.test(context.text([outer[0], cue[0]]));
  if (isPerfect && told !== undefined && isPastDay(context, told)) return undefined;
  if (isPerfect && told === undefined) return undefined;
  if (told === undefined)
    return content.length > 0 && outer === around
      ? undefined
      : (toldIn(context.page.text, context.reading.times, outer, [cue], context.known) ?? weekdayIn(context, outer));
  return content.length === 0 || content.some(([start, end]) => told.start >= start && told.end <= end) ? time : undefined;
}

/** "The monitors who were due in May have not come": the day on which it should have been is not that on which it was. */
const isDue = (context: Context, { start }: TimeExpression): boolean =>
  dueBefore.test(context.text([Math.max(context.sentence([start, start + 1])[0], start - 60), start]));

const isPastDay = ({ day }: Context, { relation, type, to }: TimeExpression): boolean =>
  type === 'DATE' && (relation === undefined || relation === 'at') && to !== undefined && to.slice(0, 10) < day;

/** The one weekday of a clause that was read as the coming one. */
function weekdayIn({ reading: { times }, known }: Context, [start, end]: Span): number | undefined {
  const coming = times.flatMap((time, index) => (time.start >= start && time.end <= end && time.type === 'DATE' ? [{ time, index }] : []));
  const [only, ...others] = coming;
  return only !== undefined && others.length === 0 && isWeekday(only.time.text) && dated(only.time, known).ahead ? only.index : undefined;
}

const isWeekday = (text: string): boolean => /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text);

/** A weekday, or a month without a year, that was read as the coming one, of what has happened: the one before. */
export function lastOfName(time: Dated, relation: TimeExpression['relation'], { known }: Context): Dated {
  const isBy = relation === 'by' || relation === 'until';
  const back = time.ahead ? backOf.find(({ named, back: { years } }) => named.test(time.note) && (years === undefined || isBy)) : undefined;
  if (back === undefined) return time;
  const [from, to] = time.when.map((text) => (text === null ? null : earlier(text, back)));
  if (from === undefined || from === null || from > known) return time;
  const end = to === undefined || to === null || to > known ? known : to;
  return { ...time, when: [isBy ? null : from, end], ahead: false };
}

const backOf: readonly { named: RegExp; back: { days?: number; years?: number } }[] = [
  { named: /"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"/i, back: { days: 7 } },
  {
    named:
      /"(?:[\p{L}]+ ){0,4}?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?"/iu,
    back: { years: 1 },
  },
];

const earlier = (instant: string, { back }: (typeof backOf)[number]): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').subtract(back).toInstant().toString();

/** "… because it had failed to disarm": of no day, whatever day the sentence names. */
const isUndone = (context: Context, [at]: Span): boolean =>
  undoneBefore.test(context.text([Math.max(context.sentence([at, at + 1])[0], at - 30), at]));

/** When a deed without a date was told: no later than it was said. */
export function saidOn(context: Context, { within }: Deed): Dated {
  const statement = context.statement(within);
  const said = statement === undefined ? undefined : spokenAt(context, statement);
  const told = dated(said === undefined ? undefined : context.reading.times[said], context.known);
  return said === undefined || told.ahead ? newsOf(context.known) : { ...told, note: `no date told: ${told.note}, when it was said` };
}

/** The time beside what is said, else beside what the same speaker said before on the page. */
function spokenAt(context: Context, statement: Statement): number | undefined {
  const speaker = ({ chain }: Statement): string | undefined => chain.at(-1)?.actor;
  const all = context.reading.statements;
  const own = [statement, ...all.slice(0, Math.max(0, all.indexOf(statement))).reverse()];
  const times = own.filter((one) => one === statement || (speaker(one) !== undefined && speaker(one) === speaker(statement)));
  return times.map((one) => saidAt(context, one)).find((at) => at !== undefined);
}
