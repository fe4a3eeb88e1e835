// Finds amounts: a number, what bounds it ("up to", "at least"), what it counts, and whether it is a rate or a running total.
// Takes tokens, sentences and the spans of times (whose numbers are not amounts); returns amounts in the order of the text.
import type { Amount, Span } from '../../terms/index.ts';
import { numberAt } from './numbers.ts';
import { boundsBefore, measures, rates, totalMarks, vagueNumbers, type Bound } from './numbers.data.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Word } from '../words/words.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  prepositions,
  relatives,
  subjects,
  subordinators,
} from '../words/words.data.ts';

/** "About" lets a figure mean one part in ten more or less; "nearly" a tenth less; "just over" a tenth more. */
const play = 10;

/** The amounts of a page. */
export function findAmounts(text: string, tokens: readonly Word[], sentences: readonly Sentence[], taken: readonly Span[]): Amount[] {
  const amounts: Amount[] = [];
  let busy = 0;
  for (const { first, last, start, end } of sentences) {
    let total: boolean | undefined;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      while (busy < taken.length && (taken[busy]?.[1] ?? Infinity) <= token.start) busy++;
      if ((taken[busy]?.[0] ?? Infinity) < token.end) continue;
      const found = amountAt(text, tokens, at, first, last);
      if (found === undefined) continue;
      total ??= totalMarks.test(text.slice(start, end).toLowerCase());
      amounts.push(total ? { ...found.amount, total: true } : found.amount);
      at = found.next - 1;
    }
  }
  return amounts;
}

function amountAt(
  text: string,
  tokens: readonly Word[],
  at: number,
  first: number,
  last: number,
): { amount: Amount; next: number } | undefined {
  const vague = vagueAt(tokens, at);
  const number = vague === undefined ? numberAt(tokens, at) : undefined;
  if (vague === undefined && number === undefined) return undefined;
  let next = vague?.next ?? number?.next ?? at + 1;
  if (next > last) return undefined;
  if (isListed(text, tokens, at)) return undefined;
  const low = tokens[at]?.low ?? '';
  if (low === 'one' && /^(?:no|any|some|every|the|this|that|each|last|next|first|other)$/u.test(tokens[at - 1]?.low ?? ''))
    return undefined;
  const before = at > first ? boundBefore(tokens, at, first, number?.value) : undefined;
  let [least, most, bound]: [number | null, number | null, Amount['bound']] = [vague?.range[0] ?? null, vague?.range[1] ?? null, 'vague'];
  // "At least a dozen" is twelve or more; "nearly a dozen" stays about.
  if (vague !== undefined && vague.range[0] === vague.range[1] && before !== undefined)
    [least, most, bound] = bounded(vague.range[0], before.bound);
  let begin = before?.from ?? at;
  if (number !== undefined) {
    [least, most, bound] = bounded(number.value, before?.bound);
    const second = rangeEnd(tokens, next, tokens[at - 1]?.low);
    if (second !== undefined) {
      [least, most, bound] = [Math.min(number.value, second.value), Math.max(number.value, second.value), 'range'];
      next = second.next;
      if (tokens[at - 1]?.low === 'between' || tokens[at - 1]?.low === 'from') begin = at - 1;
    } else if (tokens[next]?.low === 'or' && /^(?:more|less|fewer)$/u.test(tokens[next + 1]?.low ?? '')) {
      [least, most, bound] = tokens[next + 1]?.low === 'more' ? [number.value, null, 'floor'] : [null, number.value, 'ceiling'];
      next += 2;
    } else {
      const behind = boundBehind(tokens, next);
      if (behind !== undefined) {
        [least, most, bound] = bounded(number.value, behind.bound);
        next = behind.next;
      }
    }
  }
  const money = /^[$€£]$/u.test(tokens[at - 1]?.text ?? '');
  if (money) begin = Math.min(begin, at - 1);
  const whole = money ? undefined : wholeAfter(tokens, next);
  next = whole?.next ?? next;
  const unit = money ? { word: tokens[at - 1]?.text ?? '', next } : unitAfter(tokens, next, last, number?.value === 1);
  // A bare figure that is part of a name or a list counts nothing: "Resolution 2513", "Article 3".
  if (
    unit === undefined &&
    number !== undefined &&
    before === undefined &&
    bound === 'exact' &&
    ((low === 'one' && number.value === 1) || /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
  )
    return undefined;
  const end = unit?.next ?? next;
  const per = rateAfter(tokens, end) ?? (unit === undefined ? rateAfter(tokens, next) : undefined);
  const span: Span = [tokens[begin]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return {
    amount: {
      span,
      text: text.slice(...span),
      low: least,
      high: most,
      bound,
      ...(unit === undefined ? {} : { unit: unit.word }),
      ...(whole === undefined ? {} : { of: whole.value }),
      ...(per === undefined ? {} : { per }),
    },
    next: end,
  };
}

// "3. The prisoners …", "(4) …", "2) …": a number that opens a line and is closed by a mark counts nothing.
function isListed(text: string, tokens: readonly Word[], at: number): boolean {
  const { start = 0, end = 0, kind } = tokens[at] ?? {};
  if (kind !== 'number' || !/^[.)]\s/u.test(text.slice(end, end + 2))) return false;
  return /(?:^|\n)[ \t(]*$/u.test(text.slice(Math.max(0, start - 6), start));
}

function bounded(value: number, bound: Bound | undefined): [number | null, number | null, Amount['bound']] {
  if (bound === 'exact') return [value, value, 'exact'];
  if (bound === 'ceiling') return [null, value, 'ceiling'];
  if (bound === 'floor') return [value, null, 'floor'];
  const [less, more] = [Math.floor(value - value / play), Math.ceil(value + value / play)];
  if (bound === 'about') return [less, more, 'about'];
  if (bound === 'below') return [less, value, 'about'];
  return bound === 'above' ? [value, more, 'about'] : [value, value, 'exact'];
}

/** "300 at most", "forty at the very most", "1,000 at least". */
function boundBehind(tokens: readonly Word[], next: number): { bound: Bound; next: number } | undefined {
  if (tokens[next]?.low !== 'at') return undefined;
  let at = next + 1;
  while (/^(?:the|very)$/u.test(tokens[at]?.low ?? '')) at++;
  const low = tokens[at]?.low;
  return low === 'most' ? { bound: 'ceiling', next: at + 1 } : low === 'least' ? { bound: 'floor', next: at + 1 } : undefined;
}

/** "Under one general", "over ten politicians": a place, not a bound. Of few things one says "more than" or "fewer than". */
const few = 12;
/** Verbs whose "over" is a part of them. */
const parted = /^(?:hand|turn|sign|give|make|carry|pass|bring|win|handing|turning)$/u;

function boundBefore(
  tokens: readonly Word[],
  at: number,
  first: number,
  value: number | undefined,
): { bound: Bound; from: number } | undefined {
  const head = /^[$€£]$/u.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  for (const [words, bound] of boundsBefore) {
    const list = words.split(' ');
    if (head - list.length < first || !list.every((word, step) => tokens[head - list.length + step]?.low === word)) continue;
    if (/^(?:over|under|above|below)$/u.test(words) && value !== undefined && value <= few) return undefined;
    // "Handed over 80 rifles": a part of the verb.
    const verb = tokens[head - list.length - 1];
    if (words === 'over' && parted.test(verb?.lemma ?? verb?.low ?? '')) return undefined;
    return { bound, from: head - list.length };
  }
  return undefined;
}

function vagueAt(tokens: readonly Word[], at: number): { range: readonly [number, number | null]; next: number } | undefined {
  for (let length = 3; length >= 1; length--) {
    const words = tokens
      .slice(at, at + length)
      .map(({ low }) => low)
      .join(' ');
    const range = Object.hasOwn(vagueNumbers, words) ? vagueNumbers[words] : undefined;
    // "As many", "how many" count nothing.
    if (range !== undefined && !(words === 'many' && /^(?:as|so|how|too|that)$/u.test(tokens[at - 1]?.low ?? '')))
      return { range, next: at + length };
  }
  return undefined;
}

function rangeEnd(tokens: readonly Word[], next: number, opener: string | undefined): { value: number; next: number } | undefined {
  const low = tokens[next]?.low ?? '';
  const joins =
    low === 'to' ||
    low === '-' ||
    low === '–' ||
    (low === 'and' && opener === 'between') ||
    (low === 'or' && numberAt(tokens, next + 1) !== undefined);
  return joins ? numberAt(tokens, next + 1) : undefined;
}

const closed = [adverbs, auxiliaries, coordinators, determiners, modals, prepositions, relatives, subjects, subordinators];
const plural = /(?:[^s]s|people|men|women|children|police|personnel|percent|cent|troops|dead|wounded|others)$/u;

/** The noun that a number counts: the last of the nouns that follow ("5,000 Taliban prisoners"), through "of the". */
function unitAfter(tokens: readonly Word[], from: number, last: number, one = false): { word: string; next: number } | undefined {
  let at = from;
  if (tokens[at]?.low === 'of') {
    at++;
    while (/^(?:the|its|his|her|their|these|those|our)$/u.test(tokens[at]?.low ?? '')) at++;
  }
  if (tokens[at]?.text === '%') return { word: 'per cent', next: at + 1 };
  if (tokens[at]?.low === 'per' && tokens[at + 1]?.low === 'cent') return { word: 'per cent', next: at + 2 };
  if (tokens[at]?.low === 'percent') return { word: 'per cent', next: at + 1 };
  if (measures.has(tokens[at]?.text ?? '')) return { word: tokens[at]?.text ?? '', next: at + 1 };
  let found: { word: string; next: number } | undefined;
  for (let step = 0; step < 6 && at < last; step++, at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (token?.low !== "'s") break;
      continue;
    }
    if (token.low === 'more' || token.low === 'other' || token.low === "'s") continue;
    if (closed.some((words) => words.has(token.low)) || token.low === 'to' || token.low === 'that') break;
    if (found !== undefined && token.form !== undefined) break;
    if (token.form === 's' || token.form === 'base') break;
    if (/^\p{Ll}/u.test(token.text) && (plural.test(token.low) || (one && token.cls === 'N' && tokens[at + 1]?.cls !== 'N'))) {
      found = { word: token.low, next: at + 1 };
      const follower = tokens[at + 1];
      if (
        follower === undefined ||
        !/^\p{Ll}/u.test(follower.text) ||
        !plural.test(follower.low) ||
        /^(?:dead|wounded)$/u.test(follower.low)
      )
        break;
    } else if (found !== undefined) break;
  }
  return found;
}

// "11 of the 40 lorries": the whole that a number is a part of.
function wholeAfter(tokens: readonly Word[], at: number): { value: number; next: number } | undefined {
  if (tokens[at]?.low !== 'of') return undefined;
  const from = /^(?:the|its|his|her|their|these|those|our|some|about)$/u.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return numberAt(tokens, from);
}

function rateAfter(tokens: readonly Word[], at: number): string | undefined {
  const [word, unit] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
  if (word === 'a' || word === 'per' || word === 'each' || word === 'every' || word === 'an')
    return Object.hasOwn(rates, unit) ? rates[unit] : undefined;
  return word === 'daily' ? 'P1D' : word === 'weekly' ? 'P1W' : undefined;
}
