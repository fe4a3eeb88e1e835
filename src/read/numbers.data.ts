// Number words and the words around numbers that say how exact they are.

export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
  trillion: 1_000_000_000_000,
  dozen: 12,
};

/** Words that stand for an open number: least and most. */
export const vagueNumbers: Readonly<Record<string, readonly [number, number | null]>> = {
  dozens: [24, null],
  'several dozen': [24, null],
  'a few dozen': [24, null],
  'dozens of thousands': [24_000, null],
  scores: [40, null],
  hundreds: [200, null],
  thousands: [2000, null],
  'tens of thousands': [20_000, null],
  'hundreds of thousands': [200_000, null],
  millions: [2_000_000, null],
  several: [3, null],
  'a few': [2, null],
  'a handful of': [2, null],
  'a couple of': [2, 2],
  'a dozen': [12, 12],
  'half a dozen': [6, 6],
  many: [3, null],
};

export type Bound = 'ceiling' | 'floor' | 'about' | 'below' | 'above' | 'exact';

/** What stands before a number; a longer one before the shorter that ends it. `below` is a ceiling whose own figure may be reached ("nearly"). */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  ['just under', 'below'],
  ['no more than', 'ceiling'],
  ['not more than', 'ceiling'],
  ['a maximum of', 'ceiling'],
  ['up to', 'ceiling'],
  ['as many as', 'ceiling'],
  ['at most', 'ceiling'],
  ['at the most', 'ceiling'],
  ['under', 'ceiling'],
  ['below', 'ceiling'],
  ['a cap of', 'ceiling'],
  ['a further', 'exact'],
  ['another', 'exact'],
  ['the last', 'exact'],
  ['the remaining', 'exact'],
  ['the other', 'exact'],
  ['no fewer than', 'floor'],
  ['no less than', 'floor'],
  ['not less than', 'floor'],
  ['a minimum of', 'floor'],
  ['fewer than', 'ceiling'],
  ['less than', 'ceiling'],
  ['at least', 'floor'],
  ['more than', 'floor'],
  ['upwards of', 'floor'],
  ['in excess of', 'floor'],
  ['over', 'floor'],
  ['above', 'floor'],
  ['exceeding', 'floor'],
  ['nearly', 'below'],
  ['almost', 'below'],
  ['close to', 'about'],
  ['just over', 'above'],
  ['an estimated', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['some', 'about'],
  ['an average of', 'about'],
];

/** Words in the clause that make a figure a running total. */
export const totalMarks =
  /\b(?:so far|in all|in total|to date|altogether|a total of|the total|overall|until now|up to now|thus far|bringing|brings)\b/u;

/** Rates: what follows the unit. */
export const rates: Readonly<Record<string, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  hour: 'PT1H',
  fortnight: 'P2W',
};
