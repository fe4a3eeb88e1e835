// Finds the noun phrase that begins at a place in a unit, and passes over adverbs, times and places. Takes items and an index; returns ranges.
import { inner, isComma, isEnd, isFinite, isName, isWeekday, month, nominal, timeHead, type Range } from './phrase-words.ts';
import type { Item } from './units.ts';

/** How far a phrase that starts at `from` may go: `pp` with its prepositional phrases, `apposition` with what commas enclose. */
export function phraseAfter(items: readonly Item[], from: number, { pp = true, apposition = false } = {}): Range | undefined {
  let to = from;
  const first = items[from];
  if (first === undefined) return undefined;
  if (first.cls === 'PRO' || first.cls === 'OBJ') return { from, to: from + 1 };
  while (to < items.length) {
    const item = items[to] as Item;
    const before = to > from ? items[to - 1] : undefined;
    if (nominal.has(item.cls)) {
      if (before !== undefined && isWeekday(item) && before.cls !== 'D') break;
      // "The mediators late on Sunday": when, not who.
      if (before !== undefined && /^(?:late|early|earlier|later)$/u.test(item.low) && !nominal.has(items[to + 1]?.cls ?? '')) break;
      to++;
    } else if (
      item.cls === 'D' ||
      ((item.cls === 'VN' || item.cls === 'VG') && before?.cls === 'D') ||
      (item.cls === 'ADV' && (before === undefined || before.cls === 'D'))
    ) {
      if (before !== undefined && nominal.has(before.cls) && before.cls !== 'POS') break;
      to++;
    } else if (item.cls === 'P' || item.cls === 'TO') {
      const next = items[to + 1];
      if (
        before === undefined ||
        !(pp ? inner.has(item.low) : item.low === 'of') ||
        next === undefined ||
        isWeekday(next) ||
        timeHead.test(next.low) ||
        !(nominal.has(next.cls) || next.cls === 'D' || next.cls === 'OBJ')
      )
        break;
      to++;
    } else if (
      item.low === 'and' &&
      before !== undefined &&
      (isName(items[to + 1]) || (items[to + 1]?.cls === 'D' && pp) || items[to + 1]?.cls === 'N') &&
      !clauseFollows(items, to + 1)
    )
      to++;
    else if (item.text === '(') {
      const close = items.findIndex((other, at) => at > to && at - to < 12 && other.text === ')');
      if (close < 0) break;
      to = close + 1;
    } else if (item.text === '&' || item.text === '/' || (item.cls === 'OBJ' && before?.cls === 'P')) to++;
    else if (item.cls === 'Q' && before !== undefined && before.cls === 'D') to++;
    else break;
  }
  while (
    to > from &&
    /^(?:P|TO|CC|D|ADV)$/u.test(items[to - 1]?.cls ?? '') &&
    !/^(?:this|that|some|many|others|both|most|several|another|all|none|each)$/u.test(items[to - 1]?.low ?? '')
  )
    to--;
  if (to === from) return undefined;
  if (apposition && isComma(items[to]) && /^(?:D|N|NAME)$/u.test(items[to + 1]?.cls ?? '')) {
    const more = phraseAfter(items, to + 1);
    if (more !== undefined && (isComma(items[more.to]) || isEnd(items[more.to]) || items[more.to]?.cls === 'WH')) to = more.to;
  }
  return { from, to };
}

/** A phrase with the relative clause or participle that follows it: "Letay, who has six children", "excerpts released by the office". */
export function withRelative(items: readonly Item[], range: Range): Range {
  const comma = isComma(items[range.to]);
  const first = items[comma ? range.to + 1 : range.to];
  const restricts = first?.cls === 'WH' || (!comma && (first?.cls === 'VN' || (first?.cls === 'THAT' && isFinite(items[range.to + 1]))));
  if (!restricts) return range;
  let to = comma ? range.to + 2 : range.to + 1;
  while (to < items.length && !isComma(items[to]) && !isEnd(items[to]) && items[to]?.cls !== 'Q' && items[to]?.text !== ':') to++;
  return to - range.to > 24 ? range : { from: range.from, to };
}

function clauseFollows(items: readonly Item[], at: number): boolean {
  for (let next = at; next < Math.min(items.length, at + 8); next++) {
    const item = items[next] as Item;
    if (isFinite(item)) return true;
    if (item.cls === 'MARK' || item.cls === 'P' || item.cls === 'Q') return false;
  }
  return false;
}

/** Passes over adverbs, times, and the phrases that say where, when and by what means. */
export function skipAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (let step = 0; step < 6; step++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.cls === 'ADV' && item.low !== 'not') at++;
    else if (isWeekday(item)) at++;
    else if (
      /^(?:last|this|earlier|late|early|later|next)$/u.test(item.low) &&
      (timeHead.test(items[at + 1]?.low ?? '') ||
        isWeekday(items[at + 1]) ||
        (item.low !== 'this' && items[at + 1]?.cls === 'D') ||
        items[at + 1]?.low === 'this')
    )
      at += timeHead.test(items[at + 2]?.low ?? '') ? 3 : 2;
    else if (item.cls === 'P' || item.cls === 'TO') {
      if (/^(?:over)$/u.test(item.low) && /^(?:coffee|tea|dinner|lunch|breakfast|supper|drinks)$/u.test(items[at + 1]?.low ?? '')) {
        at += 2;
        continue;
      }
      if (/^(?:of|than|as|like|because-of|including|despite|about|against|over)$/u.test(item.low)) break;
      const next = items[at + 1];
      if (next !== undefined && isWeekday(next)) at += 2;
      else if (next !== undefined && (month.test(next.low) || next.cls === 'NUM') && item.cls === 'P') {
        at += 2;
        while (items[at]?.cls === 'NUM' || (isComma(items[at]) && items[at + 1]?.cls === 'NUM' && isComma(items[at + 2]))) at++;
      } else {
        const phrase = phraseAfter(items, at + 1);
        if (phrase === undefined) break;
        // Without a mark or "that" the phrase may swallow the subject of what is said: "said on the phone talks …" stays ambiguous.
        at = phrase.to;
      }
    } else break;
  }
  return at;
}
