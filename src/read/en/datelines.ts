// The date line that opens a report on the line of its first sentence: "KABUL, Afghanistan (AP) — The talks …". Takes a text and where a
// block begins; says where the report goes on. A place in capitals or an agency in brackets must be there: "Doha - the capital" is none.
import type { Sheet } from './stage.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const date = `(?:,?\\s(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})(?:,?\\s\\d{4})?)?`;
const region = "(?:,\\s\\p{Lu}[\\p{L}.'’]*(?:\\s\\p{Lu}[\\p{L}.'’]*){0,2})?";
const agency = '\\s?\\(\\p{Lu}[\\p{L}\\p{N} ./&-]{1,30}\\)';
const dash = '\\s?(?:--|[\\u2014\\u2013-])\\s+(?=\\S)';
const rules: readonly RegExp[] = [
  new RegExp(`\\p{Lu}[\\p{Lu}'’.-]+(?:[\\s/]\\p{Lu}[\\p{Lu}'’.-]+){0,3}${region}${date}(?:${agency})?${dash}`, 'uy'),
  new RegExp(`\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,3}${region}${date}${agency}${dash}`, 'uy'),
];
const longest = 100;

/** Where the text goes on after a date line that begins at `start`, or undefined when there is none. */
export function datelineEnd(text: string, start: number): number | undefined {
  const line = text.slice(start, start + longest);
  for (const rule of rules) {
    rule.lastIndex = 0;
    const [found] = rule.exec(line) ?? [];
    if (found !== undefined && !found.includes('\n')) return start + found.length;
  }
  return undefined;
}

/** Whether a block begins with token `i`: it is the first, or a line ends before it. */
export const beginsBlock = ({ text, starts, ends }: Pick<Sheet, 'text' | 'starts' | 'ends'>, i: number): boolean =>
  i === 0 || text.slice(ends[i - 1], starts[i]).includes('\n');

/** The first tokens of sentences, with a cut after each date line. */
export function cutDatelines({ cuts, ...given }: Pick<Sheet, 'text' | 'starts' | 'ends' | 'count' | 'cuts'>): number[] {
  const { text, starts, count } = given;
  const firsts: number[] = [];
  cuts.forEach((from, k) => {
    // What a look at its marks had cut within the date line is one again.
    if (from < (firsts.at(-1) ?? 0)) return;
    firsts.push(from);
    const end = beginsBlock(given, from) ? datelineEnd(text, starts[from] as number) : undefined;
    if (end === undefined) return;
    const next = tokenAtOrAfter(starts, from, Math.min(count, from + longest), end);
    if (next !== undefined && next !== cuts[k + 1]) firsts.push(next);
  });
  return firsts;
}

function tokenAtOrAfter(starts: Int32Array, from: number, to: number, offset: number): number | undefined {
  for (let i = from; i < to; i += 1) if (starts[i] === offset) return i;
  return undefined;
}
