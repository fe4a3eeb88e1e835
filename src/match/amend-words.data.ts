// Words for a deadline that is moved.

/** Verbs by which somebody takes on a date. */
export const agreeing: ReadonlySet<string> = new Set(
  'agree accept approve assure settle consent pledge undertake commit promise endorse'.split(' '),
);

/** What stands for new dates as a whole. */
export const calendarWords = /^[^,;.]{0,40}\b(?:the|a|this|that|new|his|her) (?:new |revised )?(?:calendar|timetable|schedule|dates)\b/i;
