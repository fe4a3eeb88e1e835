// Finds the noun phrase that ends before a place in a unit, by word classes alone. Takes items and an index; returns ranges of items, end exclusive.
// A phrase may carry its prepositional phrases and an apposition between commas; it never crosses a finite verb.
import {
  inner,
  isComma,
  isEnd,
  isFinite,
  isName,
  isWeekday,
  month,
  nominal,
  openingBracket,
  timeHead,
  weekday,
  type Range,
} from './phrase-words.ts';
import type { Item } from './units.ts';

/** The words of a time that ends just before `at` ("on Tuesday", "last week"): where they begin, or `at` when there are none. */
function timeBefore(items: readonly Item[], at: number): number {
  let from = at;
  for (let step = 0; step < 6 && from > 0; step++) {
    const low = items[from - 1]?.low ?? '';
    if (
      weekday.test(low) ||
      month.test(low) ||
      timeHead.test(low) ||
      (items[from - 1]?.cls === 'NUM' && from < at) ||
      (from < at && /^(?:last|this|next|late|early|earlier|later|the|a|past|same)$/u.test(low))
    )
      from--;
    else if (items[from - 1]?.cls === 'NUM' && month.test(items[from - 2]?.low ?? '')) from--;
    else break;
  }
  if (from < at && /^(?:on|in|at|during|by|after|since)$/u.test(items[from - 1]?.low ?? '')) from--;
  return from === at || items[from]?.cls === 'NUM' ? at : from;
}

/** The noun phrase that ends before `end` (adverbs, auxiliaries and times between are passed over). */
export function phraseBefore(items: readonly Item[], end: number): Range | undefined {
  let to = end;
  for (let moved = true; moved;) {
    moved = false;
    const item = items[to - 1];
    if (item?.cls === 'ADV' || item?.cls === 'AUX' || item?.cls === 'MOD') [to, moved] = [to - 1, true];
    else {
      const time = timeBefore(items, to);
      if (time < to && time > 0) [to, moved] = [time, true];
    }
  }
  if (isComma(items[to - 1])) return beforeComma(items, to - 1);
  const range = plainBefore(items, to);
  return range === undefined ? undefined : withApposition(items, range);
}

/** Walks left over nouns, determiners and inner prepositions. */
export function plainBefore(items: readonly Item[], to: number): Range | undefined {
  const last = items[to - 1];
  if (last === undefined) return undefined;
  // "A nurse there told us": the place goes with the noun.
  if (/^(?:there|here)$/u.test(last.low) && items[to - 2]?.cls === 'N') {
    const noun = plainBefore(items, to - 1);
    return noun === undefined ? undefined : { from: noun.from, to };
  }
  if (
    last.cls === 'PRO' ||
    last.cls === 'OBJ' ||
    (last.cls === 'D' &&
      /^(?:this|that|some|many|few|most|both|all|others|another|several|those|these|each|neither|none|another|whoever)$/u.test(last.low))
  )
    return { from: to - 1, to };
  if (last.cls === 'WH') return relativeHead(items, to - 1);
  if (!nominal.has(last.cls) && last.text !== ')' && last.cls !== 'Q' && !(last.cls === 'VG' && items[to - 2]?.cls === 'D'))
    return undefined;
  let from = to;
  while (from > 0) {
    const item = items[from - 1] as Item;
    const before = items[from - 2];
    if (items[from]?.cls === 'NUM' && boundWords(items, from) > 0) from -= boundWords(items, from);
    else if (nominal.has(item.cls) || item.cls === 'D') from--;
    else if (item.text === ')') {
      const open = openingBracket(items, from - 1);
      if (open === undefined) break;
      from = open;
    } else if (
      item.cls === 'Q' &&
      from < to &&
      !/^[,?!…—–-]$/u.test(item.closes ?? '') &&
      before !== undefined &&
      (nominal.has(before.cls) || before.cls === 'D')
    )
      from--;
    else if (item.cls === 'P' || item.cls === 'TO') {
      if (before === undefined || !inner.has(item.low) || !(nominal.has(before.cls) || before.text === ')') || from === to) break;
      from--;
    } else if (
      item.cls === 'CC' &&
      (item.low === 'and' || item.low === 'or' || (item.low === 'nor' && hasNeither(items, from - 1))) &&
      before !== undefined &&
      nominal.has(before.cls) &&
      joinsNouns(items, from)
    )
      from--;
    else if (item.text === '&' || item.text === '/' || item.text === '-') from--;
    else if (
      item.cls === 'OBJ' ||
      (item.cls === 'ADV' && before?.cls === 'D') ||
      ((item.cls === 'VN' || item.cls === 'VG') && from < to && /^(?:D|POS)$/u.test(before?.cls ?? ''))
    )
      from--;
    else if (item.cls === 'V' || item.cls === 'VN' || item.cls === 'VG') {
      const head = reducedHead(items, from - 1);
      if (head === undefined) break;
      from = head;
    } else if (
      isComma(item) &&
      before !== undefined &&
      isName(before) &&
      isName(items[from]) &&
      /^(?:and|or)$/u.test(nextJoin(items, from, to))
    )
      from--;
    else break;
  }
  return trimStart(items, { from, to });
}

// "up to", "at least", "more than" before a number: how many words.
function boundWords(items: readonly Item[], number: number): number {
  const [near, far] = [items[number - 1]?.low ?? '', items[number - 2]?.low ?? ''];
  if (/^(?:up to|at least|at most|more than|less than|fewer than|close to|as many)$/u.test(`${far} ${near}`))
    return items[number - 3]?.low === 'no' ? 3 : 2;
  return /^(?:about|around|nearly|almost|some|roughly|approximately|over|only|just)$/u.test(near) ? 1 : 0;
}

// "Neither A nor B": one phrase, both named.
const hasNeither = (items: readonly Item[], nor: number): boolean =>
  items.slice(Math.max(0, nor - 12), nor).some(({ low }) => low === 'neither');

const nextJoin = (items: readonly Item[], from: number, to: number): string =>
  items.slice(from, to).find(({ cls, text }) => cls === 'CC' || text === ',')?.low ?? '';

// "A and B said": joins only when both sides look alike, else "and" opens a clause.
function joinsNouns(items: readonly Item[], right: number): boolean {
  const [left, next] = [items[right - 2], items[right]];
  if (left === undefined || next === undefined) return false;
  for (let at = right - 2; at >= 0 && right - at < 14; at--) {
    const item = items[at] as Item;
    if (isFinite(item) || item.cls === 'VN') return false;
    if (item.cls === 'MARK' || item.cls === 'THAT' || item.cls === 'SUB' || (item.cls === 'CC' && at < right - 1)) break;
  }
  return isName(left) === isName(next) || next.cls === 'D' || left.cls === 'N';
}

// "officials who asked not to be named said", "a letter seen by X said": back over a relative clause to its head.
function reducedHead(items: readonly Item[], verb: number): number | undefined {
  for (let at = verb - 1; at > 0 && verb - at < 9; at--) {
    const item = items[at] as Item;
    if (
      (item.cls === 'WH' || (item.cls === 'THAT' && item.relation?.startsWith('nsubj') === true)) &&
      nominal.has(items[at - 1]?.cls ?? '')
    )
      return at;
    if (item.cls === 'MARK' || item.cls === 'SUB' || item.cls === 'Q') return undefined;
  }
  // "The agreement signed in the capital says": with a finite verb to come, a past form before a preposition is a participle.
  if (
    items[verb]?.form === 'past' &&
    items[verb + 1]?.cls === 'P' &&
    nominal.has(items[verb - 1]?.cls ?? '') &&
    !isName(items[verb - 1]) &&
    !/^(?:SUB|P)$/u.test(items[0]?.cls ?? '') &&
    !items.slice(Math.max(0, verb - 6), verb).some((item) => isFinite(item) || item.cls === 'MARK')
  )
    return verb;
  if (items[verb]?.cls === 'VN' && items[verb + 1]?.low === 'by' && nominal.has(items[verb - 1]?.cls ?? '')) return verb;
  return undefined;
}

function relativeHead(items: readonly Item[], at: number): Range | undefined {
  const before = isComma(items[at - 1]) ? at - 1 : at;
  const head = plainBefore(items, before);
  return head === undefined ? undefined : withApposition(items, head);
}

// "X, the Y of Z, said" and "X, who did this, said": the phrase before the matching comma, with its apposition.
function beforeComma(items: readonly Item[], comma: number): Range | undefined {
  for (let at = comma - 1; at > 0 && comma - at < 30; at--) {
    const item = items[at] as Item;
    if (isEnd(item) || item.cls === 'Q') return undefined;
    if (!isComma(item)) continue;
    const first = items[at + 1];
    const relative =
      first?.cls === 'WH' ||
      first?.cls === 'VN' ||
      first?.cls === 'VG' ||
      first?.cls === 'P' ||
      first?.cls === 'SUB' ||
      first?.cls === 'ADV' ||
      first?.cls === 'AUX';
    const head = plainBefore(items, at);
    if (head === undefined) return undefined;
    // "The ministry, the agency added, denies …": what stands between is another's attribution.
    if (!relative && items.slice(at + 1, comma).some((item) => isFinite(item) || item.cls === 'VN'))
      return items[comma - 1]?.cls === 'V' || items[comma - 1]?.cls === 'VN' ? { from: head.from, to: at } : undefined;
    return { from: head.from, to: relative && first?.cls !== 'WH' ? at : comma };
  }
  return undefined;
}

// "Deputy spokesman for the ministry, Some Name, said" arrives as beforeComma; "the leader, Some Name said" arrives here.
function withApposition(items: readonly Item[], range: Range): Range {
  if (!isComma(items[range.from - 1]) || !items.slice(range.from, range.to).every(isName)) return range;
  const title = plainBefore(items, range.from - 1);
  if (title === undefined || !items.slice(title.from, title.to).some(({ low }) => titleNouns.test(low)) || title.to - title.from > 12)
    return range;
  const before = items[title.from - 1];
  return before === undefined || before.cls === 'ADV' || before.cls === 'CC' ? { from: title.from, to: range.to } : range;
}

const titleNouns =
  /^(?:spokes(?:man|woman|person)|president|minister|secretary|leader|head|chief|director|chairman|chairwoman|commander|general|adviser|advisor|envoy|ambassador|governor|mayor|senator|deputy|official|analyst|professor|author|candidate|nominee)$/u;

function trimStart(items: readonly Item[], { from, to }: Range): Range | undefined {
  let start = from;
  while (start < to) {
    const item = items[start] as Item;
    const weekdayFirst = isWeekday(item) && start + 1 < to;
    // "Earlier in the day Some Name said": the time is no part of the name.
    if (item.cls === 'D' && timeHead.test(items[start + 1]?.low ?? '') && isName(items[start + 2])) {
      start += 2;
      continue;
    }
    if (item.cls === 'NUM' || boundWordsAhead(items, start)) break;
    if (
      item.cls === 'P' ||
      item.cls === 'TO' ||
      item.cls === 'CC' ||
      item.cls === 'ADV' ||
      item.cls === 'POS' ||
      item.cls === 'WH' ||
      weekdayFirst
    )
      start++;
    else break;
  }
  return start < to ? { from: start, to } : undefined;
}

const boundWordsAhead = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3].some((step) => items[at + step]?.cls === 'NUM' && boundWords(items, at + step) === step);
