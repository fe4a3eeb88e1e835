// The times of an undated page whose date its own text narrows to one interval: what means the same on its first and on its last day is settled, the rest
// stays open. Takes the times read without a date and a reader for any date; returns times and what stays unresolved.
import type { PageDate } from '../terms/index.ts';
import type { Times } from './times.ts';

export function settleTimes(open: Times, dated: PageDate | undefined, readAt: (published: string) => Times): Times {
  const [only, ...others] = dated?.candidates ?? [];
  if (only === undefined || others.length > 0) return open;
  const [first, last] = [readAt(`${only.from}T23:59:59Z`), readAt(`${only.to}T23:59:59Z`)];
  const settled = new Set<number>();
  const times = open.times.map((time) => {
    const [a, b] = [first, last].map((read) => read.times.find(({ start, end }) => start === time.start && end === time.end));
    if (a === undefined || b === undefined || a.value !== b.value || a.value === time.value || a.value.includes('XX')) return time;
    settled.add(time.start);
    return a;
  });
  return { times, unresolved: open.unresolved.filter(({ span }) => span === undefined || !settled.has(span[0])) };
}
