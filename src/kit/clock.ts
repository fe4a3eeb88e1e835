// The only place that may ask what time it is. Everything else is handed a Clock.

/** Where "now" comes from. Tests hand in a fixed one. */
export type Clock = { now(): Temporal.Instant };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still at the given instant (`2020-03-04T00:00:00Z`). */
export function fixedClock(instant: string): Clock {
  const now = Temporal.Instant.from(instant);
  return { now: () => now };
}
