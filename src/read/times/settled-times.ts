// The times of an undated page whose date its own text narrows to one interval: what means the same on its first and on its last day is settled, the rest
// stays open. Takes the times read without a date and a reader for any date; returns times and what stays unresolved.
import type { PageDate, Span } from '../../terms/index.ts';
import type { Times } from './times.ts';

/** What an expression means as read from each of these days, each value once. */
const meanings = ([start, end]: Span, read: readonly Times[]): string[] => [
  ...new Set(read.flatMap(({ times }) => times.filter((time) => time.start === start && time.end === end).map(({ value }) => value))),
];

/** The times of an undated page, settled as far as its own text goes; what stays open lists what it may mean. */
export function settleTimes(open: Times, dated: PageDate | undefined, readAt: (published: string) => Times): Times {
  const [only, ...others] = dated?.candidates ?? [];
  if (only === undefined || others.length > 0) return open;
  const [first, last] = [readAt(`${only.from}T23:59:59Z`), readAt(`${only.to}T23:59:59Z`)];
  const settled = new Set<number>();
  const times = open.times.map((time) => {
    const [a, b] = [first, last].map((read) => read.times.find(({ start, end }) => start === time.start && end === time.end));
    if (a === undefined || b === undefined || a.value !== b.value || a.value.includes('XX')) return time;
    if (a.value === time.value && (a.from === time.from || a.from !== b.from)) return time;
    settled.add(time.start);
    return a;
  });
  const left = open.unresolved.filter(({ span }) => span === undefined || !settled.has(span[0]));
  return {
    times,
    unresolved: left.map((gap) => {
      const candidates = gap.span === undefined ? [] : meanings(gap.span, [first, last]);
      return candidates.length < 2 ? gap : { ...gap, candidates };
    }),
  };
}
