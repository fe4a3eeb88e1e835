// Finds time expressions and gives each its TIMEX3 type and value, and the instants it can mean as seen from the page's day. Civil days are
// counted in UTC. Without a day to count from nothing is filled in: the value keeps its X parts and the expression is listed as unresolved.
import { formatInstant } from '../../kit/index.ts';
import type { TimeExpression, Unresolved } from '../../terms/index.ts';
import { findDateLine } from './date-line.ts';
import type { Sentence } from '../words/sentences.ts';
import { edgeOf, type Day, type Found, type Way } from './time-calendar.ts';
import { findMatches, type Match } from './time-matches.ts';
import { ofDocument } from './time-of-document.ts';
import { isLongDue, wayOf } from './time-tense.ts';
import { valueOf } from './time-values.ts';
import { dayParts, relations } from './times.data.ts';
import { wordAt, type Word } from '../words/words.ts';

export type Times = { times: TimeExpression[]; unresolved: Unresolved[] };

type Told = { match: Match; found: Found; before: string; sentence: number };

/** The time expressions of a page. `published` is a full instant, or absent. */
export function findTimes(text: string, words: readonly Word[], sentences: readonly Sentence[], published: string | undefined): Times {
  const day = published === undefined ? undefined : Temporal.Instant.from(published).toZonedDateTimeISO('UTC').toPlainDate();
  const told = withDays(text, tellAll(text, words, sentences, day), day);
  const times = told.map(({ match, found, before }, at): TimeExpression => {
    const opener = before === 'to' && told[at - 1]?.before === 'from' && told[at - 1]?.sentence === told[at]?.sentence;
    const relation = opener ? 'until' : relationOf(match, found, before, text.slice(match.end, match.end + 8));
    return {
      start: match.start,
      end: match.end,
      text: text.slice(match.start, match.end),
      type: found.type,
      value: found.value,
      ...(relation === undefined ? {} : { relation }),
      ...bounds(found, published),
    };
  });
  const unresolved = told.flatMap(({ match, found }): Unresolved[] =>
    found.open === undefined
      ? []
      : [{ code: found.open, span: [match.start, match.end], reason: reasons[found.open](text.slice(match.start, match.end)) }],
  );
  return { times, unresolved };
}

const reasons: Record<NonNullable<Found['open']>, (text: string) => string> = {
  'time.no-anchor': (text) => `"${text}" counts from the day of publication, which the page does not give`,
  'time.no-year': (text) => `"${text}" has no year, and the page does not say when it was published`,
  'time.no-such-day': (text) => `"${text}" is no day of the calendar`,
};

function tellAll(text: string, words: readonly Word[], sentences: readonly Sentence[], day: Day | undefined): Told[] {
  const told: Told[] = [];
  let previous: Day | undefined;
  let at = 0;
  const line = findDateLine(text);
  for (const match of findMatches(text)) {
    // A date line that repeats the page's date is the page's date, not a time that its text tells.
    if (line !== undefined && match.start >= line.start && match.end <= line.end && day !== undefined && near(line.day, day)) continue;
    while (at + 1 < sentences.length && (sentences[at]?.end ?? Infinity) <= match.start) at++;
    const sentence = sentences[at];
    const before = wordBefore.exec(text.slice(Math.max(0, match.start - 30), match.start))?.[1]?.toLowerCase() ?? '';
    const way = (): Way => {
      if (before === 'by' && sentence !== undefined && isLongDue(words, sentence, wordAt(words, match.start))) return 'back';
      if (ofDocument(words, wordAt(words, match.start), wordAt(words, match.end))) return 'back';
      const tense = sentence === undefined ? 'open' : wayOf(words, sentence, wordAt(words, match.start), wordAt(words, match.end));
      if (!/^(?:by|until|till)$/u.test(before) && !(before === 'for' && match.name === 'weekday')) return tense;
      // A term lies ahead, but "had left by May" is told of one gone by, and "was to leave by May" of either.
      const lead = text.slice(sentence?.start ?? 0, match.start);
      if (tense === 'back' && perfect.test(lead)) return 'back';
      return pastDuty.test(lead) ? 'open' : 'ahead';
    };
    const plain = valueOf({ name: match.name, groups: match.groups, text: match.text, way }, day, previous);
    if (plain === undefined) continue;
    const edged = match.edge === undefined ? plain : edgeOf(plain, match.edge, day);
    const part = match.part === undefined ? undefined : dayParts[match.part];
    const own: Found = part === undefined ? edged : { ...edged, type: 'TIME', value: `${edged.value}T${part}` };
    const from = told.findLast((one) => one.sentence === at && one.found.date !== undefined)?.found.date;
    const found = own.type === 'DURATION' && from !== undefined ? counted(own, from, text.slice(match.end, match.end + 8)) : own;
    if (found.date !== undefined) previous = found.date;
    told.push({ match, found, before, sentence: at });
  }
  return told;
}

// "On Tuesday, a day after the truce broke down": the breakdown lies a day before what the sentence tells.
function counted(found: Found, from: Day, behind: string): Found {
  const [, way] = /^ (after|before) /u.exec(behind) ?? [];
  if (way === undefined || !/^P\d+[DW]$/u.test(found.value)) return found;
  const day = way === 'after' ? from.subtract(found.value) : from.add(found.value);
  return { ...found, span: [day, day] };
}

const near = (one: Day, other: Day): boolean => Math.abs(one.until(other, { largestUnit: 'days' }).days) <= 2;
const perfect = /\bhad\b/u;
const pastDuty = /\b(?:was|were) (?:due |supposed |meant |obliged |required )?to\b[^.;]*$/u;
const wordBefore = /([\p{L}]+)(?: (?:about|around|roughly|some|nearly|almost|the|late|early))?\s+$/u;

// A time of day takes its day from the date beside it ("6 a.m. on Monday" is one expression), from one in its sentence, from the last one named.
function withDays(text: string, told: readonly Told[], day: Day | undefined): Told[] {
  const out: Told[] = [];
  for (let at = 0; at < told.length; at++) {
    const entry = told[at] as Told;
    if (!entry.found.value.startsWith('T')) {
      out.push(entry);
      continue;
    }
    const next = told[at + 1];
    const beside = next !== undefined && next.found.date !== undefined && next.found.type === 'DATE' ? next : undefined;
    const joins = beside !== undefined && /^(?: on| of)? $/u.test(text.slice(entry.match.end, beside.match.start));
    const near = beside?.sentence === entry.sentence ? beside.found.date : undefined;
    const own = out.findLast(({ sentence, found }) => sentence === entry.sentence && found.date !== undefined)?.found.date;
    const previous = out.findLast(({ sentence, found }) => sentence >= entry.sentence - 2 && found.date !== undefined)?.found.date;
    const date = joins ? beside.found.date : (own ?? near ?? (/today|this|tonight/iu.test(entry.match.text) ? day : (previous ?? day)));
    const value = `${date?.toString() ?? 'XXXX-XX-XX'}${entry.found.value}`;
    out.push({
      ...entry,
      match: joins ? { ...entry.match, end: beside.match.end } : entry.match,
      found: date === undefined ? { ...entry.found, value, open: 'time.no-anchor' } : { ...entry.found, value, date },
    });
    if (joins) at++;
  }
  return out;
}

function relationOf({ name, groups }: Match, { type }: Found, before: string, behind: string): TimeExpression['relation'] | undefined {
  if (name === 'in') return groups.way?.toLowerCase() === 'within' ? 'within' : type === 'DURATION' ? 'for' : 'at';
  if (type === 'SET' || name === 'reference') return undefined;
  // "A day after the vote", "two days before it ends".
  const follows = type === 'DURATION' ? /^ (after|before)\b/u.exec(behind)?.[1] : undefined;
  if (follows !== undefined) return follows === 'after' ? 'after' : 'before';
  const relation = Object.hasOwn(relations, before) ? relations[before] : undefined;
  return type === 'DURATION' && /^(?:at|after|by)$/u.test(relation ?? '') ? 'for' : relation;
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
