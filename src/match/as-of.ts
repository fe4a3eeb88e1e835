// The instant as of which a count stands: "as at 5 November", "by the end of June", else when it was said. Takes a context and a sentence; gives an instant.
import type { Span } from '../terms/index.ts';
import type { Context } from './context.ts';
import { saidAt } from './stances.ts';
import { dated } from './times.ts';

// "Were to be rebuilt by the end of May": when it should have been.
const meantBefore = /\b(?:to be|due|were to|was to|should|must|will|would|supposed|scheduled|promised|deadline)\b[^,;:]*$/i;
const asAt = /\bas (?:of|at|on) (?:the )?$/i;

/** The time of a sentence that says as of when something stands; an index into the reading's times. */
export function standingAt({ reading, text, known }: Context, [start, end]: Span): number | undefined {
  const index = reading.times.findIndex(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      time.to !== undefined &&
      !dated(time, known).ahead &&
      !/^['’]s?\b/.test(text([time.end, time.end + 3])) &&
      ((time.relation === 'by' && !meantBefore.test(text([start, time.start]))) ||
        asAt.test(text([Math.max(start, time.start - 12), time.start]))),
  );
  return index < 0 ? undefined : index;
}

/** As of when a count in this sentence stands: the time it names so, else the day of the page. */
export function asOf(context: Context, sentence: Span): string {
  const at = standingAt(context, sentence) ?? saidIn(context, sentence);
  return (at === undefined ? undefined : dated(context.reading.times[at], context.known).when[1]) ?? context.known;
}

/** "Nine have gone, the mission reported on Tuesday": as of when it was said. */
function saidIn(context: Context, [start, end]: Span): number | undefined {
  const said = context.reading.statements.filter(
    ({ cue, content }) => cue.some(([at]) => at >= start && at < end) && content.some(([at]) => at >= start && at < end),
  );
  const [only, ...others] = said;
  const at = only === undefined || others.length > 0 ? undefined : saidAt(context, only);
  return at === undefined || context.reading.times[at]?.from === undefined || dated(context.reading.times[at], context.known).ahead
    ? undefined
    : at;
}
