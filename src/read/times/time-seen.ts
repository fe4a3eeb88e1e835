// What the rules for time values are given: the shape that was met, its groups and words, and a look at the tense around it.
import type { Day, Found, Way } from './time-calendar.ts';

export type Seen = {
  readonly name: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** Whether the deed lies behind the page or ahead of it; asked for only where it matters. */
  readonly way: () => Way;
};

/** A rule of the table; `day` is that of the page, `previous` the one last named. Undefined: no time after all. */
export type Rule = (seen: Seen, day: Day | undefined, previous: Day | undefined) => Found | undefined;
