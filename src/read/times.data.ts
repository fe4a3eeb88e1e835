// Words of the calendar and the shapes of time expressions. Each shape is tried over the whole text; the longest match at a place wins.

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
  year: 'Y',
  decade: 'Y',
};
export const unitFactor: Readonly<Record<string, number>> = { fortnight: 2, decade: 10 };

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:1[5-9]|20|21)\\d{2}';
const count =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|several|a few|a couple of|\\d{1,4})';
const unit = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade)';
const part = '(?:morning|afternoon|evening|night)';

/** Shape name to pattern. Patterns have no nested repetition, so each is linear. */
export const timeShapes: readonly (readonly [string, RegExp])[] = [
  ['iso', /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?!\d)/gu],
  ['month-day', new RegExp(`\\b(?:${weekday},? )?(?<month>${month}) (?<day>${day})(?![\\d,:]\\d)(?:,? (?<year>${year}))?\\b`, 'gu')],
  ['month-day', new RegExp(`\\b(?:${weekday},? )?(?<day>${day})(?: of)? (?<month>${month})(?:,? (?<year>${year}))?\\b`, 'gu')],
  ['month-year', new RegExp(`\\b(?:(?<edge>early|late|mid)[- ])?(?<month>${month}),? (?:of )?(?<year>${year})\\b`, 'giu')],
  [
    'month',
    new RegExp(
      `(?<=\\b(?:in|since|until|till|by|of|during|from|to|and|through|before|after) )(?:(?<edge>early|late|mid)[- ])?(?<month>${month})\\b(?! \\d)`,
      'gu',
    ),
  ],
  ['month', new RegExp(`\\b(?<which>last|next|this|early|late|mid)[- ](?<month>${month})\\b(?! \\d)`, 'gu')],
  [
    'weekday',
    new RegExp(
      `\\b(?:(?<which>last|next|this|the following|the previous|coming) )?(?<weekday>${weekday})(?: (?<part>${part}))?(?: (?<week>last|next) week)?\\b`,
      'gu',
    ),
  ],
  [
    'day',
    /\b(?:today|yesterday|tomorrow|tonight|last night|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening)|the day before yesterday|the day after tomorrow)\b/giu,
  ],
  [
    'period',
    new RegExp(
      `\\b(?<which>last|next|this|past|previous|coming|current|the past|the last|the coming|the current) (?<unit>week|weekend|month|year|decade)\\b`,
      'giu',
    ),
  ],
  ['periods', new RegExp(`\\b(?:the )?(?<which>last|next|past|coming|previous) (?<count>${count}) (?<unit>${unit})s\\b`, 'giu')],
  ['ago', new RegExp(`\\b(?<count>${count}) (?<unit>${unit})s? (?<way>ago|earlier|before|previously)\\b(?! (?:yesterday))`, 'giu')],
  [
    'later',
    new RegExp(`\\b(?<count>${count}) (?<unit>${unit})s? (?<way>later|after|from now|afterwards|on)\\b(?! (?:tomorrow|the same))`, 'giu'),
  ],
  [
    'in',
    new RegExp(
      `(?<=\\b(?<way>in|within) )(?:the )?(?:(?:next|coming|first) )?(?:about )?(?<count>${count}) (?<unit>${unit})s?\\b(?:(?:'|’) time)?`,
      'giu',
    ),
  ],
  ['duration', new RegExp(`\\b(?<count>${count}|half an|half a)[- ](?<unit>${unit})s?\\b`, 'giu')],
  ['next', new RegExp(`\\bthe (?<which>next|following|previous|same) (?<unit>day|week|month|year|morning|night)\\b`, 'giu')],
  [
    'year',
    new RegExp(
      `(?<=\\b(?:in|since|until|by|of|from|to|before|after|early|late|mid|during|year|and) )(?<year>${year})\\b(?![-–,.:/]\\d|%)`,
      'giu',
    ),
  ],
  [
    'year',
    new RegExp(
      `(?<=[ (])(?<year>(?:19|20)\\d{2})\\b(?=[,.;)]| (?:when|was|were|and|to|for|in|on|at|by|with|after|before|as|the|but|that)\\b)(?![-–,.:/]\\d)`,
      'gu',
    ),
  ],
  ['decade', /\bthe (?:early |late |mid-)?(?<decade>(?:1[5-9]|20)\d0)s\b/giu],
  ['clock', /\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.?m\b\.?/giu],
  ['clock24', /\b(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)\b(?!:)/gu],
  ['noon', /\b(?:noon|midday|midnight)\b/giu],
  [
    'set',
    /\b(?:(?:every|each|per) (?<every>day|week|month|year|hour|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<often>daily|weekly|monthly|annually|hourly|nightly))\b/giu,
  ],
];

/** What stands before an expression and says how it bears on the deed. */
export const relations: Readonly<Record<string, 'by' | 'since' | 'until' | 'before' | 'after' | 'for' | 'within' | 'at'>> = {
  by: 'by',
  since: 'since',
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

/** In the same sentence: the expression points ahead, or back. */
export const aheadWords =
  /\b(?:will|shall|would|going to|due|scheduled|plans?|planned|expected|expects?|to (?:be|begin|start|meet|sign|open|release|hold|resume|end|take)|next|upcoming|ahead of|must|should|deadline|hopes?)\b/iu;
