// Which words may stand in a noun phrase, which end one, and which tell a time. Takes single items; knows nothing of what stands around them.
import type { Item } from './units.ts';

export type Range = { readonly from: number; readonly to: number };

export const nominal = new Set(['N', 'NAME', 'NUM', 'POS']);
export const inner = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'against',
  'between',
  'near',
  'under',
  'within',
  'about',
  'by',
  'over',
  'among',
  'behind',
  'inside',
  'close',
]);
export const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|now)$/u;
export const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
export const timeHead =
  /^(?:week|month|year|day|night|morning|afternoon|evening|weekend|hour|hours|days|weeks|months|years|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)$/u;

export const isName = (item: Item | undefined): boolean => item?.cls === 'NAME';
export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isEnd = (item: Item | undefined): boolean =>
  item === undefined || /^[.?!;…]/u.test(item.text) || item.text === '--' || item.text === '—' || item.text === '–';
export const isFinite = (item: Item | undefined): boolean =>
  item?.cls === 'V' || item?.cls === 'MOD' || (item?.cls === 'AUX' && !/^(?:be|been|being|having|am)$/u.test(item.low));
/** Whether a phrase that opens with this item is a time rather than somebody. */
export const isTimeWord = (item: Item | undefined): boolean =>
  item !== undefined && (weekday.test(item.low) || month.test(item.low) || timeHead.test(item.low) || item.cls === 'NUM');
export const isWeekday = (item: { readonly low: string } | undefined): boolean => item !== undefined && weekday.test(item.low);

/** Where the bracket that closes at `close` opens. */
export function openingBracket(items: readonly Item[], close: number): number | undefined {
  for (let at = close - 1; at >= 0 && close - at < 12; at--) if (items[at]?.text === '(') return at;
  return undefined;
}
