// Words of the calendar and the shapes of time expressions. Each shape is tried over the whole text; the longest match at a place wins.
// The spans follow the TimeML guidelines (Saurí et al. 2006): no preposition, but the words that qualify ("nearly five months", "early 2009").

export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
export const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };
export const unitLetters: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  generation: 'Y',
};
export const unitFactor: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };
/** Parts of a day, as TIMEX3 writes them. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
};
/** Seasons of the north: TIMEX3 letters, first month, months. */
export const seasons: Readonly<Record<string, readonly [string, number]>> = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  autumn: ['FA', 9],
  fall: ['FA', 9],
  winter: ['WI', 12],
};
export const sets: Readonly<Record<string, string>> = {
  day: 'P1D',
  daily: 'P1D',
  week: 'P1W',
  weekly: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  monthly: 'P1M',
  quarterly: 'P1Q',
  year: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  hour: 'PT1H',
  hourly: 'PT1H',
  night: 'P1D',
  nightly: 'P1D',
};
/** Words that point to a time without measuring it. */
export const references: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'the time being': 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  recent: 'PAST_REF',
  'the past': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'a generation ago': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'very soon': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the long term': 'FUTURE_REF',
};
/** Months of the Islamic and the Persian (Iranian and Afghan) calendar; every spelling once, by its number. */
export const foreignMonths: Readonly<Record<string, readonly ['islamic' | 'persian', number]>> = {
  muharram: ['islamic', 1],
  safar: ['islamic', 2],
  'rabi al-awwal': ['islamic', 3],
  'rabi al-thani': ['islamic', 4],
  'jumada al-awwal': ['islamic', 5],
  'jumada al-thani': ['islamic', 6],
  rajab: ['islamic', 7],
  shaban: ['islamic', 8],
  "sha'ban": ['islamic', 8],
  ramadan: ['islamic', 9],
  ramadhan: ['islamic', 9],
  shawwal: ['islamic', 10],
  'dhu al-qadah': ['islamic', 11],
  'dhu al-hijjah': ['islamic', 12],
  farvardin: ['persian', 1],
  ordibehesht: ['persian', 2],
  khordad: ['persian', 3],
  tir: ['persian', 4],
  mordad: ['persian', 5],
  shahrivar: ['persian', 6],
  mehr: ['persian', 7],
  aban: ['persian', 8],
  azar: ['persian', 9],
  dey: ['persian', 10],
  bahman: ['persian', 11],
  esfand: ['persian', 12],
  hamal: ['persian', 1],
  sawr: ['persian', 2],
  jawza: ['persian', 3],
  saratan: ['persian', 4],
  asad: ['persian', 5],
  sunbula: ['persian', 6],
  mizan: ['persian', 7],
  aqrab: ['persian', 8],
  qaws: ['persian', 9],
  jadi: ['persian', 10],
  dalwa: ['persian', 11],
  hut: ['persian', 12],
};

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';
const longMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1[5-9]|20|21)\\d{2}';
const ones = '(?:one|two|three|four|five|six|seven|eight|nine)';
const cardinal = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-${ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${ones})`;
const figure = `(?:(?:(?:a|${ones}) )?hundred(?: and ${cardinal})?|${cardinal}(?: and a half)?|\\d{1,4}(?:\\.\\d)?(?! ?%))`;
const count = `(?:${figure}|an?|single|several|a few|a couple of|many)`;
const unit = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|generation)';
const whole = '(?:consecutive|straight|full|whole|more|trading|working|long|calendar|successive|further|additional|solid)';
const part = '(?:morning|afternoon|evening|night)';
const hourWord = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const zone = '(?: ?(?:UTC|GMT|Z)\\b)';
const foreign = Object.keys(foreignMonths).join('|');
const named = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/** Feasts: how each falls is told in `feasts.data.ts`. */
const feast =
  "(?:Christmas Eve|Christmas Day|Christmas|New Year's Eve|New Year's Day|Good Friday|Easter Sunday|Easter|Eid al-Fitr|Eid al-Adha|Eid ul-Fitr|Eid ul-Adha|Ramadan|Ashura|Mawlid|Nowruz|Newroz|Sizdah Bedar|Enkutatash|Meskel|Yom Kippur|Passover|Rosh Hashanah)";

/** Shape name to pattern. Patterns have no nested repetition of open length, so each is linear. */
export const timeShapes: readonly (readonly [string, RegExp])[] = [
  [
    'set',
    /\b(?:(?:every|each|per) (?<every>day|week|fortnight|month|year|hour|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<often>daily|weekly|monthly|annually|annual|hourly|nightly|quarterly|yearly))\b(?! (?:paper|newspaper|magazine|times|news|wrote)\b)/giu,
  ],
  ['set', new RegExp(`\\bevery (?<times>${figure}) (?<unit>${unit})s\\b`, 'giu')],
  [
    'rate',
    /(?<=(?:\d|\b(?:\p{L}{3,}s|hundred|thousand|million|once|twice|people|men|euros|percent|per cent)) )an? (?<every>day|week|month|year|hour)\b(?! (?:ago|later|earlier|after|before|long)\b)/giu,
  ],
  ['iso', /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?!\d)/gu],
  [
    'month-day',
    new RegExp(
      `\\b(?:${weekday},? )?(?<month>${month}) (?<day>${day})(?![\\d,:]\\d)(?! of (?:the )?\\d{1,3} )(?:,? (?<year>${year}))?\\b`,
      'gu',
    ),
  ],
  ['month-day', new RegExp(`\\b(?:${weekday},? )?(?<day>${day})(?: of)? (?<month>${month})(?:,? (?<year>${year}))?\\b`, 'gu')],
  ['day-first', new RegExp(`\\b(?<day>${day})(?= (?:and|to|or|until) ${day} (?<month>${longMonth})\\b(?: (?<year>${year}))?)`, 'gu')],
  ['month-year', new RegExp(`\\b(?<month>${month}),? (?:of )?(?<year>${year})\\b`, 'gu')],
  ['month-of', new RegExp(`\\b(?<month>${longMonth}) (?:of )?(?<which>last|next|this) year\\b`, 'gu')],
  [
    'month',
    new RegExp(
      `(?<=\\b(?:in|In|since|Since|until|Until|till|by|By|of|during|During|from|From|to|and|through|before|Before|after|After|between|for|than|last|next|this|early|late|mid|every|say|said|or|their|its|the)[ -])(?<month>${longMonth})\\b(?! \\d)(?! \\p{Lu})`,
      'gu',
    ),
  ],
  ['month', new RegExp(`\\b(?<which>last|next|this) (?<month>${month})\\b(?! \\d)`, 'gu')],
  [
    'weekday',
    new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|the following|the previous|coming) )?(?<weekday>${weekday})(?: (?<part>${part}))?(?: (?<week>last|next) week)?\\b`,
      'gu',
    ),
  ],
  [
    'day',
    /\b(?:the day before yesterday|the day after tomorrow|tonight|last night|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening)|(?:tomorrow|yesterday) night|(?:earlier|later) today|today|yesterday|tomorrow)\b/giu,
  ],
  [
    'period',
    new RegExp(
      `\\b(?<which>last|next|this|past|previous|coming|current|the past|the last|the coming|the current|the previous|the entire|the whole|the same) (?<unit>week|weekend|month|quarter|year|decade|century)\\b`,
      'giu',
    ),
  ],
  ['period', /\b(?<which>the) (?<unit>week|month|year) (?:before|previous)\b/giu],
  [
    'period',
    /(?<=\b(?:during|over|for|within|through|by|of|in|remainder of|rest of|end of|start of|beginning of) )(?<which>the) (?<unit>week|weekend|year)\b(?!-| (?:of|that|when|before|after|in which|to)\b)/giu,
  ],
  [
    'same',
    /\bthe same (?<unit>day|night|week|month|year|period)(?: (?<back>last year|a year (?:ago|earlier|before)|of last year|in \d{4}))?\b/giu,
  ],
  ['that', /\b(?<which>that|this) (?<unit>day|date|night|time)\b(?= ?(?:[,.;:)”"]|$|was|is|the|had|has))/giu],
  ['that', /\bthat (?<unit>morning|afternoon|evening|night)\b/giu],
  [
    'that',
    /(?<=\b(?:end|ending|ended|finish|finishing|finished|close|closing|closed|in|For|of|off|start|starting|started) )the (?<unit>day)\b(?=[,.;:]| (?:at|down|up|with|lower|higher|the|on a)\b)/gu,
  ],
  [
    'periods',
    new RegExp(
      `\\b(?:the )?(?<which>last|next|past|coming|previous|first) (?<count>${figure}|few|several|couple of) (?:${whole} )?(?<unit>${unit})s\\b`,
      'giu',
    ),
  ],
  [
    'ago',
    new RegExp(
      `\\b(?<count>${count}) (?:${whole} )?(?<unit>${unit}|decade|centurie)s? (?<way>ago|earlier|previously|before(?= ?[,.;]))(?! yesterday)`,
      'giu',
    ),
  ],
  ['later', new RegExp(`\\b(?<count>${count}) (?<unit>${unit})s? (?<way>later|from now|afterwards)\\b(?! (?:tomorrow|the same))`, 'giu')],
  ['in', new RegExp(`(?<=\\b(?<way>in|within) )(?<count>${count}) (?<unit>${unit})s?\\b(?:(?:'|’) time)?`, 'giu')],
  [
    'duration',
    new RegExp(`\\b(?<count>${count}|half an|half a)[- ](?:${whole} )?(?<unit>${unit})s?(?:-long\\b|\\b)(?! (?:which|that|as)\\b)`, 'giu'),
  ],
  ['duration', new RegExp(`\\b(?<count>${figure}) (?:to|or) ${figure} (?<unit>${unit})s\\b`, 'giu')],
  ['duration-first', new RegExp(`\\b(?<count>${figure})(?= (?:and|to|or) ${figure} (?<unit>day|week|month|year|hour|minute)s\\b)`, 'giu')],
  [
    'bare',
    /(?<=\b(?:in|for|just|after|of|within|over|through) )(?:the |recent |past |many )?(?<unit>minute|hour|day|week|month|year|decade)s\b(?! (?:of|after|before|later|to|from|and|earlier|ago)\b)/giu,
  ],
  ['bare', /\b(?:(?<unit>minute|hour|day|week|month|year|decade|centurie)s-long|recent (?<unit2>day|week|month|year|decade)s)\b/giu],
  ['next', new RegExp(`\\bthe (?<which>next|following|previous) (?<unit>day|week|month|year|morning|night)\\b`, 'giu')],
  [
    'quarter',
    new RegExp(
      `\\b(?:the )?(?<nth>first|second|third|fourth|final|last)[ -](?<unit>quarter|half)(?: of (?:(?:the )?(?<which>this|last|next|previous|same) year|(?<year>${year})))?\\b(?! of the)`,
      'giu',
    ),
  ],
  [
    'week-of',
    new RegExp(
      `\\b(?:the )?(?<nth>first|second|third|fourth|last) (?:full )?week of (?<month>${longMonth})(?: (?<year>${year}))?\\b`,
      'giu',
    ),
  ],
  [
    'fiscal',
    new RegExp(
      `\\b(?:(?:the )?(?<which>current|last|next|previous|coming|this)? ?(?:fiscal|financial) year(?: (?<year>${year}))?|FY ?(?<year2>20\\d\\d))\\b`,
      'giu',
    ),
  ],
  [
    'season',
    new RegExp(
      `\\b(?:(?<which>last|next|this|the|a) )?(?<season>spring|summer|autumn|winter)(?:(?: of)? (?<year>${year}))?\\b(?! (?:of|camp|games|olympic))`,
      'giu',
    ),
  ],
  [
    'year',
    new RegExp(
      `(?<=\\b(?:in|since|until|by|of|from|to|before|after|early|late|mid|during|year|and|through|between|than|than in|for)[ -])(?<year>${year})\\b(?![-–,.:/]\\d|%)(?! (?:people|men|women|children|[a-z]+s\\b))`,
      'giu',
    ),
  ],
  [
    'year',
    new RegExp(
      `(?<=[ (])(?<year>(?:19|20)\\d{2})\\b(?=[,.;)]| (?:when|was|were|and|to|for|in|on|at|by|with|after|before|as|the|but|that)\\b)(?![-–,.:/]\\d)(?<![$€£#] ?\\d{4})`,
      'gu',
    ),
  ],
  [
    'year',
    /(?<=\b(?:the|its|his|her|their|a|The) )(?<year>(?:19|20)\d{2})\b(?! ?(?:%|[-–,.:/]\d))(?= [\p{L}])(?! (?:people|men|women|children|[a-z]+(?:ers|ees|ists|oners|dren)\b))/gu,
  ],
  ['year', /(?<=\p{Lu}[\p{L}]+ )(?<year>(?:19|20)\d{2})(?=\n|$)/gu],
  ['short-year', /(?<=[ (])['’](?<decade>[3-9]\d)\b(?!s)/gu],
  ['decade', /\b(?:the )?(?:early |late |mid-)?(?<decade>(?:1[5-9]|20)\d0)s\b/giu],
  ['short-decade', /(?<![\d.,$€£] ?)['’]?\b(?<decade>[2-9])0s\b/gu],
  ['numeric', /\b(?<a>[01]?\d|[12]\d|3[01])\/(?<b>[01]?\d|[12]\d|3[01])\/(?<year>\d{4}|\d{2})\b/gu],
  [
    'clock',
    new RegExp(
      `\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?(?:(?<zone>${zone})| \\((?:GMT|UTC)[^)]{0,6}\\))?`,
      'giu',
    ),
  ],
  ['clock24', new RegExp(`\\b(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)\\b(?!:)(?<zone>${zone})?`, 'gu')],
  ['clock24', new RegExp(`\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?<zone>${zone})`, 'gu')],
  [
    'spoken',
    new RegExp(
      `\\b(?:(?<past>half|a quarter|quarter|five minutes|ten minutes|twenty minutes|${hourWord} minutes) (?<way>past|to|after) )(?<hour>${hourWord})\\b`,
      'giu',
    ),
  ],
  [
    'spoken',
    new RegExp(`\\b(?<hour>${hourWord}) (?:o'clock|o’clock)(?: (?<part>this morning|this afternoon|this evening|tonight))?`, 'giu'),
  ],
  [
    'spoken',
    new RegExp(
      `(?<=\\b(?:at|by|until|before|after|since|from) )(?<hour>${hourWord}) (?<part>this morning|this afternoon|this evening|tonight|in the morning|in the evening)\\b`,
      'giu',
    ),
  ],
  ['noon', /\b(?:noon|midday|midnight)\b/giu],
  ['part', /(?<=\b(?:in|during) )(?:the )?(?<part>morning|afternoon|evening)\b(?! of)/giu],
  [
    'feast',
    new RegExp(
      `(?<!(?:Colonel|General|Captain|Major|President|Minister|Mr|Mrs|Dr)\\.? )\\b(?:the (?<of>day|feast|eve) of )?(?<feast>${feast})(?: (?<year>${year}))?\\b(?! (?:\\p{Lu}\\p{Ll}|kareem|mubarak))`,
      'gu',
    ),
  ],
  ['foreign', new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${foreign})(?:,? (?<year>1[34]\\d\\d))?\\b`, 'giu')],
  [
    'foreign',
    new RegExp(
      `\\b(?<month>${named(Object.keys(foreignMonths).filter((name) => name.length > 4))})(?: (?<day>\\d{1,2}))?,? (?<year>1[34]\\d\\d)\\b`,
      'giu',
    ),
  ],
  [
    'reference',
    new RegExp(
      `\\b(?<word>${named(Object.keys(references))})\\b(?! (?:years|months|weeks|days|decades|that|and then|week|month|year|decade|few|two|three|four|five|six|seven|eight|nine|ten|nine|several|the)\\b)(?!-)`,
      'giu',
    ),
  ],
];

/** Words before an expression that belong to it, and what they make of it: shapes they may stand before. */
export const leadIns: readonly (readonly [RegExp, ReadonlySet<string>, 'about' | 'edge' | 'night'])[] = [
  [
    /\b(?:(?:the )?(?:very )?(?<edge>beginning|start|middle|end|close|turn) of )$/iu,
    new Set(['month', 'month-year', 'month-of', 'year', 'period', 'fiscal', 'that', 'season']),
    'edge',
  ],
  [
    /\b(?<edge>early|late|mid|later|earlier)(?: in |[- ])$/iu,
    new Set(['month', 'month-year', 'month-of', 'year', 'period', 'weekday', 'month-day', 'that']),
    'edge',
  ],
  [/\bthe (?<part>night|morning|evening|afternoon) of $/iu, new Set(['month-day', 'weekday']), 'night'],
  [
    /\b(?:nearly|almost|over|about|around|some|roughly|approximately|more than|less than|at least)[ ]$/iu,
    new Set(['duration', 'ago', 'later', 'in', 'periods']),
    'about',
  ],
];

/** What stands before an expression and says how it bears on the deed. */
export const relations: Readonly<Record<string, 'by' | 'since' | 'until' | 'before' | 'after' | 'for' | 'within' | 'at'>> = {
  by: 'by',
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  before: 'before',
  after: 'after',
  following: 'after',
  for: 'for',
  within: 'within',
  on: 'at',
  in: 'at',
  at: 'at',
  during: 'at',
};
