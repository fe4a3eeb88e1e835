// What the reader takes for history and the dossier does not: a deed that somebody tells of and dates within the life of the accords ("in August 2005", told in
// July 2006) bears on them, however long ago it was.
import type { Dossier, Reading } from '../terms/index.ts';

/** The reading, with each deed that is dated since the first accord told as done rather than as background. */
export function withOwnTime(reading: Reading, { accords }: Dossier): Reading {
  const [first] = accords.map(({ date }) => date).sort();
  if (first === undefined) return reading;
  return {
    ...reading,
    events: reading.events.map((one) => {
      const to = one.time === undefined ? undefined : reading.times[one.time]?.to;
      return one.status === 'background' && one.within !== undefined && to !== undefined && to.slice(0, first.length) >= first
        ? { ...one, status: 'asserted' as const }
        : one;
    }),
  };
}
