// When a thing happened, as a page tells it: the time it names, else the day up to its publication. Never later than it could be known.
import { formatInstant, parseInstant } from '../kit/index.ts';
import type { Claim, Span, TimeExpression } from '../terms/index.ts';

/** A span with the words on where it comes from. `ahead`: the named time lies wholly after the publication. `day`: by which day it goes. */
export type Dated = { when: Claim['when']; note: string; ahead: boolean; day?: string };

/** The civil day (UTC) of publication, up to publication, for what a report tells without a date. */
export function newsOf(known: string): Dated {
  return {
    when: [`${known.slice(0, 10)}T00:00:00Z`, known],
    note: 'no date told: taken as the day of publication',
    ahead: false,
  };
}

/** The span of a time expression, cut at the publication; `newsOf` where there is none or it has no place in the calendar. */
export function dated(time: TimeExpression | undefined, known: string): Dated {
  if (time?.from === undefined || time.to === undefined) return newsOf(known);
  const limit = parseInstant(known);
  const [from, to] = [parseInstant(time.from), parseInstant(time.to)];
  if (from > limit) return { when: [time.from, time.to], note: `dated "${time.text}"`, ahead: true };
  const cut = formatInstant(Math.min(to, limit));
  const spans: Readonly<Record<string, Claim['when']>> = {
    since: [time.from, known],
    after: [time.from, known],
    before: [null, formatInstant(Math.min(from, limit))],
    by: [null, cut],
    until: [null, cut],
  };
  return { when: spans[time.relation ?? 'at'] ?? [time.from, cut], note: `dated "${time.text}"`, ahead: false };
}

/**
 * The first time told in `outer` that lies outside `inner`, not ahead of the page, and in the clause of `inner`: when somebody spoke, not what
 * he spoke of, and not "… a turn from what he said on Monday". An index into `times`.
 */
export function toldIn(
  text: string,
  times: readonly TimeExpression[],
  outer: Span,
  inner: readonly Span[],
  known: string,
): number | undefined {
  const end = Math.max(...inner.map(([, to]) => to));
  const index = times.findIndex(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      time.start >= outer[0] &&
      time.end <= outer[1] &&
      !inner.some(([start, to]) => time.start < to && start < time.end) &&
      (time.start < end || !otherClause.test(text.slice(end, time.start))) &&
      time.from !== undefined &&
      !dated(time, known).ahead,
  );
  return index < 0 ? undefined : index;
}

const otherClause = /[;:]|\b(?:that|which|who|whom|what|when|where|after|before|since|until|because|while)\b/i;

/** The civil day (UTC) by which a thing is named: that of its latest instant. */
export function dayOf([from, to]: Claim['when']): string {
  return (to ?? from ?? 'undated').slice(0, 10);
}
