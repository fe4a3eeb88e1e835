// Times, amounts and counts in plain English: "at most 5,000 prisoners", "35 minutes", "3 to 9 March 2020". Takes what was read; returns words.
import type { Amount, TimeExpression } from '../../terms/index.ts';
import { daysText } from './days.ts';

/** "3 statements". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const bounds = { exact: '', ceiling: 'at most ', floor: 'at least ', about: 'about ', range: '', vague: 'some ' } as const;

/** "at most 5,000 prisoners", "24 or more". */
export function amountText({ low, high, bound, unit, of, per, total }: Amount): string {
  const counted = unit === undefined ? '' : ` ${unit}`;
  const rest = `${of === undefined ? '' : ` of ${figure.format(of)}`}${per === undefined ? '' : ` per ${durationText(per).replace(/^1 /, '')}`}${total === true ? ', in all so far' : ''}`;
  if (low !== null && high !== null && low !== high) return `${figure.format(low)} to ${figure.format(high)}${counted}${rest}`;
  const known = low ?? high;
  if (known === null) return `how many stays open${counted === '' ? '' : ` (${unit})`}${rest}`;
  const lead = high === null && bound !== 'floor' ? 'at least ' : low === null && bound !== 'ceiling' ? 'at most ' : bounds[bound];
  return `${lead}${figure.format(known)}${counted}${rest}`;
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;
/** "135 days" of "P135D"; the value itself where it has several parts. */
function durationText(value: string): string {
  const [, date, dateUnit, time, timeUnit] = /^P(?:(\d+)([YMWD])|T(\d+)([HM]))$/.exec(value) ?? [];
  if (date !== undefined && dateUnit !== undefined) return count(Number(date), units[dateUnit as keyof typeof units]);
  return time === undefined ? value : count(Number(time), timeUnit === 'M' ? 'minute' : 'hour');
}

/** "3 March 2020", "35 minutes"; TIMEX3's value where it is no day. */
export function timeText({ type, value, from, to }: TimeExpression): string {
  if (value === 'PRESENT_REF') return 'the present';
  if (value === 'PAST_REF') return 'the past';
  if (value === 'FUTURE_REF') return 'the future';
  const days = from !== undefined && to !== undefined ? daysText(from, to) : undefined;
  if (type === 'DURATION' || type === 'SET') {
    const long = durationText(value);
    return `${type === 'SET' ? `every ${long.replace(/^1 /, '')}` : long}${days === undefined ? '' : `: ${days}`}`;
  }
  return days ?? (value.includes('X') ? 'a day that stays open' : value);
}
