// Words for a text that parties agree on: its nouns, its making, its end, and a deadline that is moved.

/** Nouns for a text that parties agree on, as stems come from them. */
export const accordNouns = [
  'agreement',
  'accord',
  'deal',
  'pact',
  'treaty',
  'declaration',
  'truce',
  'ceasefire',
  'understanding',
  'memorandum',
  'decree',
  'roadmap',
  'protocol',
  'armistice',
] as const;

/** "A part of the agreement": a position on one clause, not on the whole. */
export const partNouns: ReadonlySet<string> = new Set(
  'aspect part clause provision point article section paragraph term element'.split(' '),
);

/** Verbs by which a party makes an accord its own. */
export const acceptVerbs: ReadonlySet<string> = new Set(
  'sign conclude reach finalize finalise initial seal clinch adopt ratify issue announce agree accept endorse approve make welcome'.split(
    ' ',
  ),
);

/** Announcing these of an accord is no acceptance of it. */
export const ending =
  /\b(?:end|ends|ended|ending|over|collapse|breakdown|violations?|breach|suspension|rejection|withdrawal from|exit|cancellation|failure)\b/i;

/** A text that parties agree on, or one that somebody writes: it does nothing and is nobody. */
export const accordWords = new RegExp(
  `\\b(?:${[...accordNouns, 'letter', 'statement', 'readout', 'document', 'text', 'article', 'clause'].join('|')})s?\\b`,
  'i',
);

/** Words of a deadline that is moved. */
export const deadlineWords =
  /\b(?:deadlines?|new dates?|(?:the|a) (?:new )?date|extend\w*|postpon\w*|timetable|roadmap|time limit|more (?:days?|weeks?|months?|time))\b/i;

/** Verbs by which one party takes on what others made; who else is named takes no part. */
export const alone = /^(?:approv|ratif|endors|accept|welcom|adopt|announc|issu)/i;

/** A text is made in these words: "has signed the decree", "issued the declaration". */
export const madeHere = /\b(?:sign|issu|announc|declar|decree)(?:s|ed|es|d)\b/i;

/** "The understanding that the North …": the first group is what its maker's clause follows. */
export const madeBefore = /\b((?:the|this|that|an?)\s+[^,;:.]{3,60}?)\s+(?:that|which)\s+[^,;:.]{2,40}$/i;

/** "The announcement", where an accord was what was announced. */
export const theNews = /^\W*(?:the|this)\s+(?:announcement|news)\b/i;

/** A making told by its noun; the first group names what was made. */
export const signingOf =
  /\bthe (?:signing|conclusion|issuing) of ((?:the|its|his|their) [^,.;:]{3,60}?)(?=\s+(?:on|in|at|by|for|to)\b|[,.;:])/i;

/** The armed side by what it is: "the country's largest rebel group". */
export const armedSide =
  /\b(?:rebels|guerrillas|insurgents|separatists|(?:rebel|guerrilla|insurgent|separatist|armed|secessionist)\s+(?:group|movement|army|organi[sz]ation|front|leaders?|chiefs?|commanders?|side))\b/iu;

/** Making a text in other words than signing it: "put their signatures to", "agreed to stop the fighting". */
export const handsOn =
  /^(?:agree|agreed|sign|signed|initial\w*|ink\w*|seal\w*|conclud\w*|clinch\w*|finali[sz]e\w*)\b|^(?:put|set|struck|strike|reach\w*|made|make|shook|affix\w*)\b.{0,30}\b(?:signatures?|names?|initials|pens?|seals?|deal|agreement|accord|peace|truce|settlement|hands)\b/iu;

/** What an agreement of two who fight is about. */
export const endOfWar =
  /\b(?:lay down|arms|guns|fight\w*|wars?|hostilit\w+|truce|cease-?fire|peace|conflict|violence|bloodshed|shooting)\b/iu;

/** Verbs by which somebody takes on a date. */
export const agreeing: ReadonlySet<string> = new Set(
  'agree accept approve assure settle consent pledge undertake commit promise endorse'.split(' '),
);

/** What stands for new dates as a whole. */
export const calendarWords = /^[^,;.]{0,40}\b(?:the|a|this|that|new|his|her) (?:new |revised )?(?:calendar|timetable|schedule|dates)\b/i;

/** What else than an accord may be rejected or accepted. */
export const otherNews =
  /\b(?:charges?|accus\w+|alleg\w+|claim\w*|reports?|blam\w+|request\w*|invit\w+|proposal|offer\w*|demand\w*|attack\w*|violat\w+|breach\w*)\b/i;
