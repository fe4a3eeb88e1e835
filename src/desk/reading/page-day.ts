// When a page came out, as a reader wants it: the day it gives, or the days its own text allows, with what speaks for and against.
import { formatMoment } from '../../kit/index.ts';
import type { Page, Reading } from '../../terms/index.ts';
import { dayText, daysText, withDays } from './days.ts';
import { spanOfYears, yearsThatFall } from './years-that-fall.ts';

/** A line for the head of the page, and behind it the reasons. */
export type PageDay = {
  readonly line: string;
  /** What speaks for every possible interval, where there are several. */
  readonly always: readonly string[];
  /** Each possible interval with what speaks for it alone. */
  readonly reasons: readonly { readonly days: string; readonly because: readonly string[] }[];
  /** Years that fall, and why. */
  readonly fallen: readonly { readonly years: string; readonly because: readonly string[] }[];
};

/** Intervals that are named; more are counted. */
const named = 3;

/** When a page came out. */
export function pageDay({ published, dated: from }: Page, { dated }: Reading): PageDay {
  if (published !== undefined) {
    const whence = from === 'metadata' ? ', as the page says' : '';
    return { line: `Published ${formatMoment(published)}${whence}`, always: [], reasons: [], fallen: [] };
  }
  const candidates = dated?.candidates ?? [];
  const fallen = yearsThatFall(dated?.rejected ?? []).map((run) => ({ years: spanOfYears(run), because: run.reasons.map(withDays) }));
  const shared =
    candidates.length < 2
      ? []
      : (candidates[0]?.reasons ?? []).filter((reason) => candidates.every(({ reasons }) => reasons.includes(reason)));
  const reasons = candidates.map((one) => ({
    days: daysText(one.from, one.to),
    because: one.reasons.filter((reason) => !shared.includes(reason)).map(withDays),
  }));
  const [first, last] = [candidates[0], candidates.at(-1)];
  const line =
    first === undefined || last === undefined
      ? 'No date given'
      : candidates.length > named
        ? `No date given; its own text leaves ${candidates.length} possibilities, from ${dayText(first.from)} to ${dayText(last.to)}`
        : `No date given; by its own text ${reasons.map(({ days }) => days).join(', or ')}`;
  return { line, always: shared.map(withDays), reasons, fallen };
}
