// When a page came out, as a reader wants it: the day it gives, or the days its own text allows, with what speaks for and against.
import { formatMoment } from '../../kit/index.ts';
import type { Page, Reading } from '../../terms/index.ts';
import { daysText, withDays } from './days.ts';
import { spanOfYears, yearsThatFall } from './years-that-fall.ts';

/** A line for the head of the page, and behind it the reasons. */
export type PageDay = {
  readonly line: string;
  /** Each possible interval with what speaks for it. */
  readonly reasons: readonly { readonly days: string; readonly because: readonly string[] }[];
  /** Years that fall, and why. */
  readonly fallen: readonly { readonly years: string; readonly because: readonly string[] }[];
};

/** Intervals that are named before the rest is counted. */
const named = 3;

/** When a page came out. */
export function pageDay({ published, dated: from }: Page, { dated }: Reading): PageDay {
  if (published !== undefined) {
    const whence = from === 'metadata' ? ', as the page says' : '';
    return { line: `Published ${formatMoment(published)}${whence}`, reasons: [], fallen: [] };
  }
  const reasons = (dated?.candidates ?? []).map((one) => ({ days: daysText(one.from, one.to), because: one.reasons.map(withDays) }));
  const fallen = yearsThatFall(dated?.rejected ?? []).map((run) => ({ years: spanOfYears(run), because: run.reasons.map(withDays) }));
  const days = reasons.slice(0, named).map((one) => one.days);
  const more = reasons.length - days.length;
  const list = more > 0 ? `${days.join(', or ')}, or one of ${more} other times` : days.join(', or ');
  return { line: days.length === 0 ? 'No date given' : `No date given; by its own text ${list}`, reasons, fallen };
}
