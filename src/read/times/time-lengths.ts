// How long: "thirty-five minutes", "two and a half years", "several weeks" become ISO 8601 durations as TIMEX3 writes them; X where the text gives no number.
import { numberWords } from '../amounts/numbers.data.ts';
import { unitFactor, unitLetters } from './times.data.ts';

/** The number that a count says; undefined for "several" and the like. */
export function countOf(count: string): number | undefined {
  const low = count.toLowerCase().trim();
  if (/^\d+(?:\.\d+)?$/u.test(low)) return Number(low);
  if (low === 'a' || low === 'an' || low === 'single') return 1;
  if (low === 'a couple of' || low === 'couple of') return 2;
  const half = low.endsWith(' and a half');
  let total = half ? 0.5 : 0;
  for (const word of (half ? low.slice(0, -' and a half'.length) : low).split(/[ -]/u)) {
    if (word === 'and' || word === 'a') continue;
    if (word === 'hundred') total = (total === 0 ? 1 : total) * 100;
    else if (Object.hasOwn(numberWords, word)) total += numberWords[word] ?? 0;
    else return undefined;
  }
  return total;
}

/** `P2W`, `PT35M`, `PXY`. */
export function lengthOf(count: string | undefined, unit: string | undefined): string {
  const name = unit?.toLowerCase().replace(/^centurie$/u, 'century') ?? 'day';
  const letter = unitLetters[name] ?? 'D';
  const low = count?.toLowerCase() ?? 'a';
  const number = low.startsWith('half') ? 0.5 : countOf(low);
  if (number === 0.5 && letter === 'TH') return 'PT30M';
  const amount = number === undefined || name === 'generation' ? 'X' : String(number * (unitFactor[name] ?? 1));
  return letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
}
