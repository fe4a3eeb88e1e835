// Finds time expressions and gives each its TIMEX3 type and value, and the instants it can mean as seen from the page's publication. Civil days are
// counted in UTC. Without a publication date nothing is filled in: the value keeps its X parts and the expression is listed as unresolved.
import { formatInstant } from '../kit/index.ts';
import type { TimeExpression, Unresolved } from '../terms/index.ts';
import type { Sentence } from './sentences.ts';
import { relations, timeShapes } from './times.data.ts';
import { valueOf, type Found } from './time-values.ts';

export type Times = { times: TimeExpression[]; unresolved: Unresolved[] };

type Match = { name: string; start: number; end: number; groups: Readonly<Record<string, string | undefined>>; text: string };

/** The time expressions of a page. `published` is a full instant, or absent. */
export function findTimes(text: string, sentences: readonly Sentence[], published: string | undefined): Times {
  const matches = chosen(text);
  const times: TimeExpression[] = [];
  const unresolved: Unresolved[] = [];
  const day = published === undefined ? undefined : Temporal.Instant.from(published).toZonedDateTimeISO('UTC').toPlainDate();
  let previous: Temporal.PlainDate | undefined;
  let at = 0;
  for (const match of matches) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? Infinity) <= match.start) at++;
    const sentence = sentences[at];
    const around =
      sentence === undefined ? '' : text.slice(Math.max(sentence.start, match.start - 120), Math.min(sentence.end, match.end + 60));
    const before =
      /([\p{L}]+)(?: (?:about|around|roughly|some|nearly|almost|the|late|early))?\s+$/u
        .exec(text.slice(Math.max(0, match.start - 30), match.start))?.[1]
        ?.toLowerCase() ?? '';
    const relation = relationOf(match, before);
    const found = valueOf(
      { name: match.name, groups: match.groups, text: match.text, around, before, start: sentence?.start ?? 0 },
      day,
      previous,
    );
    if (found === undefined) continue;
    if (found.date !== undefined) previous = found.date;
    times.push({
      start: match.start,
      end: match.end,
      text: match.text,
      type: found.type,
      value: found.value,
      ...(relation === undefined ? {} : { relation }),
      ...bounds(found, published),
    });
    if (found.open !== undefined)
      unresolved.push({ code: found.open, span: [match.start, match.end], reason: reasons[found.open](match.text) });
  }
  return { times, unresolved };
}

const reasons: Record<NonNullable<Found['open']>, (text: string) => string> = {
  'time.no-anchor': (text) => `"${text}" counts from the day of publication, which the page does not give`,
  'time.no-year': (text) => `"${text}" has no year, and the page does not say when it was published`,
  'time.no-such-day': (text) => `"${text}" is no day of the calendar`,
};

// Longest first at each place; what overlaps an earlier choice falls away.
function chosen(text: string): Match[] {
  const matches: Match[] = [];
  for (const [name, pattern] of timeShapes)
    for (const match of text.matchAll(pattern))
      matches.push({ name, start: match.index, end: match.index + match[0].length, groups: match.groups ?? {}, text: match[0] });
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start && match.end > last.end && match.start === last.start)
      kept[kept.length - 1] = match;
  }
  return kept;
}

function relationOf({ name, groups }: Match, before: string): TimeExpression['relation'] | undefined {
  if (name === 'later' && groups.way?.toLowerCase() === 'after') return 'after';
  if (name === 'ago' && groups.way?.toLowerCase() === 'before') return 'before';
  if (name === 'in' && groups.way?.toLowerCase() === 'within') return 'within';
  if (name === 'set') return undefined;
  const relation = Object.hasOwn(relations, before) ? relations[before] : undefined;
  return relation === 'at' && name === 'duration' ? 'for' : relation;
}

function bounds({ date, span, instant }: Found, published: string | undefined): { from?: string; to?: string } {
  if (instant !== undefined) return { from: instant, to: instant };
  const range = span ?? (date === undefined ? undefined : ([date, date] as const));
  if (range === undefined) return {};
  const from = range[0].toZonedDateTime('UTC').epochMilliseconds;
  let to = range[1].add({ days: 1 }).toZonedDateTime('UTC').epochMilliseconds - 1000;
  // What is told of the day of publication had happened when the page came out.
  const known = published === undefined ? undefined : Temporal.Instant.from(published).epochMilliseconds;
  if (
    known !== undefined &&
    span === undefined &&
    from <= known &&
    known < to &&
    (date?.toString() ?? '') === Temporal.Instant.fromEpochMilliseconds(known).toZonedDateTimeISO('UTC').toPlainDate().toString()
  )
    to = Math.max(from, known);
  return { from: formatInstant(from), to: formatInstant(to) };
}
