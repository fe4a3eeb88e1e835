// Values that marks carry: TIMEX3 for times, `..5000`, `~40`, `20..30` for amounts. Text in, value out; a string that says what is wrong where it is none.
import type { Amount, TimeExpression } from '../../src/terms/index.ts';

type TimexType = TimeExpression['type'];

const date =
  /^(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?$|^(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?$|^\d{4}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)$|^\d{3}$/u;
const clock = /^T?(?:MO|MI|AF|EV|NI|DT|[0-2]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)$/u;
const duration = /^P(?:(?:\d+(?:\.\d+)?|X)[YQMWD])*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/u;
const reference = /^(?:PAST|PRESENT|FUTURE)_REF$/u;
const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The type a value has by its form; a SET looks like a DURATION or a DATE and must be named. Nothing when the value is no TIMEX3 value. */
export function timexType(value: string): TimexType | undefined {
  if (reference.test(value)) return 'DATE';
  if (value.startsWith('P')) return duration.test(value) && value.length > 2 && !value.endsWith('T') ? 'DURATION' : undefined;
  const [day = '', hour] = value.split(/(?<=[\dXE])T/u);
  if (!date.test(day) || !onCalendar(day)) return undefined;
  return hour === undefined ? 'DATE' : clock.test(hour) ? 'TIME' : undefined;
}

function onCalendar(value: string): boolean {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/u.exec(value) ?? [];
  if (month === undefined) return true;
  const fields = { year: year === 'XXXX' ? 2000 : Number(year), month: Number(month), day: Number(day ?? '1') };
  if (fields.month < 1 || fields.month > 12 || fields.day < 1) return false;
  return fields.day <= new Temporal.PlainDate(fields.year, fields.month, 1).daysInMonth;
}

/** What in these words contradicts the value: another weekday, month or day of the month; or a weekday over a fortnight away from the page. */
export function timexQuarrel(words: string, value: string, published: string | undefined): string | undefined {
  const [whole, month, day] = /^(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?/u.exec(value) ?? [];
  const named = months.findIndex((name) => new RegExp(`\\b${name}\\b`, 'u').test(words)) + 1;
  if (named > 0 && month !== undefined && named !== Number(month)) return `the words say ${months[named - 1] ?? ''}`;
  const figure = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/u.exec(words)?.[1];
  if (named > 0 && figure !== undefined && day !== undefined && Number(figure) !== Number(day)) return `the words say the ${figure}`;
  const weekday = days.findIndex((name) => new RegExp(`\\b${name}\\b`, 'u').test(words)) + 1;
  if (weekday === 0 || whole === undefined || day === undefined || whole.startsWith('XXXX')) return undefined;
  const then = Temporal.PlainDate.from(whole);
  if (then.dayOfWeek !== weekday) return `${whole} is a ${days[then.dayOfWeek - 1] ?? ''}`;
  if (published === undefined || named > 0) return undefined;
  const apart = Math.abs(then.until(Temporal.PlainDate.from(published.slice(0, 10))).days);
  return apart > 14 ? `${whole} is ${apart} days away from the page` : undefined;
}

const relations = ['at', 'by', 'since', 'until', 'before', 'after', 'for', 'within'] as const;
export type Relation = (typeof relations)[number];
const isRelation = (word: string): word is Relation => (relations as readonly string[]).includes(word);

/** Reads `:by=2022-06-02` or `:SET=P1W`. */
export function parseTime(rest: string): { type: TimexType; value: string; relation?: Relation } | string {
  const [, options = '', value = ''] = /^((?::\w+)*)=(.+)$/u.exec(rest) ?? [];
  if (value === '') return `"${rest}" gives no value. Write {t1=2022-06-02 words} or {t1:by=2022-06-02 words}.`;
  const found = timexType(value);
  if (found === undefined)
    return `"${value}" is not a TIMEX3 value. Write 2022-06-02, 2022-06, 2022-W23, XXXX-WXX-2, P90D, PT35M, 2022-06-02T19:00 or PAST_REF.`;
  const words = options.split(':').filter((word) => word !== '');
  const stranger = words.find((word) => word !== 'SET' && word !== 'DURATION' && word !== 'DATE' && !isRelation(word));
  if (stranger !== undefined) return `"${stranger}" is neither SET nor one of ${relations.join(', ')}.`;
  const relation = words.find(isRelation);
  const type = words.includes('SET') ? 'SET' : words.includes('DATE') ? 'DATE' : found;
  return { type, value, ...(relation === undefined ? {} : { relation }) };
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

export type Figure = Pick<Amount, 'low' | 'high' | 'bound' | 'per' | 'total'> & { unit?: string };

/** Reads `=..5000`, `=24..`, `=20..30`, `=~40`, `=?24..`, `=12`; then `/P1W` for a rate, `#ships` for a unit that stands elsewhere, `+` for a running total. */
export function parseFigure(rest: string): Figure | string {
  const shape = /^=([~?]?)(\d+(?:\.\d+)?)?(\.\.)?(\d+(?:\.\d+)?)?(?:\/(P\w+))?(?:#([\w%$€£-]+))?(\+)?$/u;
  const [whole, sign = '', first, dots, second, per, unit, total] = shape.exec(rest) ?? [];
  if (whole === undefined || (sign !== '?' && first === undefined && second === undefined))
    return `"${rest}" is no amount. Write =12, =..5000 (at most), =24.. (at least), =20..30, =~40 (about) or =?24.. (vague), then /P1W, #unit, +.`;
  if (per !== undefined && timexType(per) !== 'DURATION') return `"${per}" is no duration. Write /P1D, /P1W, /P1M.`;
  const low = first === undefined ? null : Number(first);
  const high = second !== undefined ? Number(second) : dots === undefined ? low : null;
  if (low !== null && high !== null && low > high) return `"${rest}" has its low end above its high end.`;
  const bound =
    sign === '?'
      ? 'vague'
      : sign === '~'
        ? 'about'
        : dots === undefined
          ? 'exact'
          : low === null
            ? 'ceiling'
            : high === null
              ? 'floor'
              : 'range';
  return {
    ...(bound === 'about' && low !== null && low === high ? { low: rounded(low * 0.9), high: rounded(low * 1.1) } : { low, high }),
    bound,
    ...(per === undefined ? {} : { per }),
    ...(unit === undefined ? {} : { unit: unit.replaceAll('-', ' ') }),
    ...(total === undefined ? {} : { total: true }),
  };
}

const numeral =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozens?|hundreds|thousands|scores|half|several|most|some|few|none|more|fewer|less|third|quarter|twice|once|them|us|which|own|present)$/iu;
const isNumeral = (word: string): boolean => numeral.test(word.split('-').at(-1) ?? '') || /\d|-point$/u.test(word);

/** What an amount counts, by its own words: "up to 5,000 prisoners", "two of its prisoners", "four men of standing". Nothing where no noun follows the figure. */
export function unitOf(words: string): string | undefined {
  if (/^[$€£]/u.test(words)) return words[0];
  if (/per ?cent\b|%$/u.test(words)) return 'per cent';
  const bare = words.replaceAll(/[“”"‘]/gu, '').split(/\s+/u);
  const head = bare[bare.indexOf('of') - 1];
  const unit = head !== undefined && !isNumeral(head) ? head : (bare.at(-1) ?? '');
  return isNumeral(unit) ? undefined : unit;
}
