// Finds where what is said begins and ends after its cue. Takes the items of a unit and a cue; returns ranges of items without marks at their edges.
// The narrator's own clauses, and what another attribution claims, are left outside.
import { closingCues, joinedCues, openingCues } from './cues.data.ts';
import type { Cue } from './cues.ts';
import { isComma, isEnd, isFinite, isName, isWeekday, type Range } from '../words/phrase-words.ts';
import { phraseAfter, skipAdjuncts } from '../words/phrases-after.ts';
import type { Item } from '../words/units.ts';

// A noun phrase with a finite verb after it: the main clause that an opening participle leans on.
/** Whether a subject and its finite verb stand at `at`. */
export function subjectFollows(items: readonly Item[], at: number): boolean {
  const phrase = phraseAfter(items, at, { apposition: true });
  if (phrase === undefined) return false;
  let next = phrase.to;
  while (items[next]?.cls === 'ADV' || (isComma(items[next]) && next === phrase.to)) next++;
  return isFinite(items[next]);
}

/** What a cue's speaker says, looked for from `from` on; `told` when an addressee stands between. */
export function contentOf(items: readonly Item[], cue: Cue, from: number, told: boolean): Range | undefined {
  const direct = items[from];
  if (direct?.low === 'not' && items[from + 1]?.cls === 'TO') {
    const rest = contentOf(items, cue, from + 1, told);
    return rest === undefined ? undefined : { from, to: rest.to };
  }
  const at =
    direct?.cls === 'THAT' ||
    (direct?.cls === 'TO' && !/^(?:D|NAME|OBJ|NUM)$/u.test(items[from + 1]?.cls ?? '')) ||
    direct?.cls === 'Q' ||
    (cue.shapes.includes('o') && !/[c]/u.test(cue.shapes))
      ? from
      : skipAdjuncts(items, from);
  const next = items[at];
  if (next === undefined) return undefined;
  const ask = cue.shapes.includes('w') || told;
  if (next.text === ':') return trim(items, { from: at + 1, to: items.length });
  if (isComma(next)) {
    const quote = items[at + 1];
    if (quote?.cls === 'Q') return { from: at + 1, to: quoteRun(items, at + 1) };
    if (quote?.cls === 'THAT') return contentFrom(items, at + 1, 'c');
    // "said, after the talks, that …"
    const that = items.findIndex((item, index) => index > at && index - at < 14 && item.cls === 'THAT' && isComma(items[index - 1]));
    return that > 0 && /[c]/u.test(cue.shapes) ? contentFrom(items, that, 'c') : undefined;
  }
  if (isEnd(next)) return undefined;
  if (next.cls === 'Q' && /[cqoa]/u.test(cue.shapes)) return contentFrom(items, at, 'c');
  if (next.cls === 'THAT' && /[camh]/u.test(cue.shapes)) return contentFrom(items, at, 'c');
  if (next.cls === 'TO')
    return /[tam]/u.test(cue.shapes) &&
      items.slice(at, at + 3).some(({ cls }, step) => cls === 'VI' || cls === 'AUX' || (step === 1 && told && cls === 'N'))
      ? contentFrom(items, at, 't')
      : undefined;
  if (ask && /^(?:if|whether|what|why|how|for|about|who|when|where|of)$/u.test(next.low)) return contentFrom(items, at, 'c');
  if (cue.shapes === 'x') return calledName(items, at);
  if (/[cam]/u.test(cue.shapes) && !(isFinite(next) && next.cls !== 'V') && hasClause(items, direct === next ? at : from))
    return contentFrom(items, direct?.cls === 'P' && !cue.shapes.includes('o') ? at : from === at ? at : at, 'c');
  const object = items[from];
  const alone =
    /^(?:it|this|that|them|him|her)$/u.test(object?.low ?? '') &&
    /^(?:P|SUB|CC)$/u.test(items[from + 1]?.cls ?? '') &&
    !/^(?:as|to|of|for)$/u.test(items[from + 1]?.low ?? '');
  if (cue.shapes.includes('o') && alone) return { from, to: from + 1 };
  if (cue.shapes.includes('o') && object !== undefined && /^(?:D|N|NAME|NUM|VG|OBJ|Q)$/u.test(object.cls))
    return contentFrom(items, from, 'o');
  // "welcomes it", "denied having agreed".
  if (
    cue.shapes.includes('o') &&
    ((object?.cls === 'PRO' && /^(?:it|this|that)$/u.test(object.low) && !isFinite(items[from + 1])) || object?.low === 'having')
  )
    return contentFrom(items, from, 'o');
  if (/^(?:say|tell|repeat|insist)$/u.test(cue.lemma)) {
    const answer = bareAnswer(items, from);
    if (answer !== undefined) return answer;
  }
  if (cue.shapes.includes('o') && next.cls === 'WH') return contentFrom(items, at, 'c');
  if (/[co]/u.test(cue.shapes) && /^(?:what|why|how|if|whether|where|when)$/u.test(next.low)) return contentFrom(items, at, 'c');
  return undefined;
}

// "Soldiers say ninety.", "They told us fourteen.", "… whoever says so": a word or two that stand for what is said.
function bareAnswer(items: readonly Item[], from: number): Range | undefined {
  let to = from;
  while (to - from < 3 && /^(?:NUM|NAME|N|MOD)$/u.test(items[to]?.cls ?? '')) to++;
  if (to === from && /^(?:so|otherwise|yes|no|nothing|tomorrow|never|sorry)$/u.test(items[from]?.low ?? '')) to++;
  if (to === from || items.slice(from, to).some((item) => isWeekday(item) && item.low !== 'tomorrow')) return undefined;
  return isEnd(items[to]) || isComma(items[to]) || /^(?:P|MOD)$/u.test(items[to]?.cls ?? '') ? { from, to } : undefined;
}

// "called the deal a disaster": an object and a second noun phrase or a quotation.
function calledName(items: readonly Item[], at: number): Range | undefined {
  const object =
    /^(?:this|that)$/u.test(items[at]?.low ?? '') && /^(?:D|Q|N)$/u.test(items[at + 1]?.cls ?? '')
      ? { from: at, to: at + 1 }
      : phraseAfter(items, at, { pp: true });
  const next = object === undefined ? undefined : items[object.to];
  return next !== undefined && (next.cls === 'D' || next.cls === 'Q' || items.slice(at, object?.to).some(({ cls }) => cls === 'Q'))
    ? contentFrom(items, at, 'o')
    : undefined;
}

function hasClause(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length && at - from < 30; at++) {
    const item = items[at] as Item;
    if (isFinite(item)) return !isComma(items[at - 1]) && items[at - 1]?.cls !== 'CC';
    if (item.cls === 'Q') return true;
    if (item.cls === 'VI' && /^(?:N|NAME|PRO)$/u.test(items[at - 1]?.cls ?? '')) return true;
    if (isEnd(item)) return false;
  }
  return false;
}

function quoteRun(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (items[to]?.cls === 'Q') to++;
  return to;
}

/** From `from` to where the speech ends: the unit's end, a later attribution, or a clause of the narrator's. */
export function contentFrom(items: readonly Item[], from: number, kind: 'c' | 'o' | 't'): Range {
  let to = from;
  const that = items[from]?.cls === 'THAT';
  while (to < items.length) {
    if (to > from && endsContent(items, to, kind, that)) break;
    to++;
  }
  return trim(items, { from, to });
}

function endsContent(items: readonly Item[], at: number, kind: 'c' | 'o' | 't', that: boolean): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (isComma(item)) {
    if (next?.low === 'according' || (next?.cls === 'VG' && openingCues.has(next.low))) return true;
    if (attributionFollows(items, at + 1)) return true;
    if (
      kind !== 'c' &&
      (next?.cls === 'WH' ||
        next?.cls === 'VG' ||
        next?.cls === 'SUB' ||
        next?.cls === 'ADV' ||
        next?.cls === 'VN' ||
        (next?.cls === 'CC' && (isFinite(items[at + 2]) || items[at + 2]?.cls === 'PRO' || next.low === 'but')))
    )
      return true;
    if (
      kind === 'c' &&
      !that &&
      next?.low === 'but' &&
      (items[at + 2]?.cls === 'PRO' || isName(items[at + 2]) || items[at + 2]?.cls === 'D')
    )
      return true;
    if (next?.low === 'and' && isCueVerb(items[at + 2])) return true;
    // "…, a day after the truce broke down": the narrator sets the time.
    if (
      kind === 'c' &&
      (next?.cls === 'D' || next?.cls === 'NUM') &&
      items
        .slice(at + 2, at + 5)
        .some(
          ({ low }, step, near) =>
            /^(?:after|before|following)$/u.test(low) && /^(?:days?|weeks?|months?|hours?|years?)$/u.test(near[step - 1]?.low ?? ''),
        )
    )
      return true;
    return (
      kind === 'c' &&
      /^(?:while|as|after)$/u.test(next?.low ?? '') &&
      /^(?:NAME|PRO)$/u.test(items[at + 2]?.cls ?? '') &&
      isCueVerb(items[at + 3])
    );
  }
  if (item.text === ';') return kind !== 'c' || speaksAt(items, at + 1);
  if (item.text === ':' && kind !== 'c') return next?.cls !== 'Q';
  if (item.cls === 'CC' && (isCueVerb(next) || (next?.cls === 'ADV' && isCueVerb(items[at + 2])))) return true;
  if (item.low === 'but' && (isFinite(next) || (next?.cls === 'ADV' && !/^(?:also|not|only|still)$/u.test(next.low)))) return true;
  // "…,” referring to the summit": after a quotation that ends in a comma the narrator goes on.
  if (items[at - 1]?.closes === ',' && (item.cls === 'VG' || item.cls === 'D' || item.cls === 'P')) return true;
  if (kind === 'c') return /^(?:according)$/u.test(item.low);
  if (
    item.low === 'according' ||
    item.cls === 'SUB' ||
    (item.cls === 'P' &&
      /^(?:during|after|before|in|at|on)$/u.test(item.low) &&
      /^(?:interview|speech|statement|briefing|conference|tweet|debate|rally)$/u.test(items[at + 2]?.low ?? ''))
  )
    return true;
  return item.cls === 'CC' && isFinite(next) && kind === 'o';
}

// "…; the government had asked …": a clause in which somebody else speaks.
function speaksAt(items: readonly Item[], from: number): boolean {
  const subject = phraseAfter(items, from, { pp: false });
  if (subject === undefined) return false;
  let at = subject.to;
  while (/^(?:AUX|ADV)$/u.test(items[at]?.cls ?? '')) at++;
  return /^(?:V|VN)$/u.test(items[at]?.cls ?? '') && joinedCues.has(items[at]?.low ?? '');
}

const isCueVerb = (item: Item | undefined): boolean => item !== undefined && item.cls === 'V' && joinedCues.has(item.low);

// "…, X said": a short phrase, a verb of saying, and then the end or a comma.
function attributionFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const item = items[at] as Item;
    if (at > from && item.cls === 'V' && closingCues.has(item.low)) {
      const told = phraseAfter(items, at + 1, { pp: false });
      const rest = skipAdjuncts(items, told?.to ?? at + 1);
      return isEnd(items[rest]) || isComma(items[rest]) || items[rest]?.low === 'according';
    }
    if (at === from && item.cls === 'V' && closingCues.has(item.low)) return /^(?:NAME|D|N)$/u.test(items[at + 1]?.cls ?? '');
    if (isFinite(item) && item.cls !== 'AUX') return false;
    if (item.cls === 'Q' || isEnd(item) || item.cls === 'THAT') return false;
  }
  return false;
}

/** A range without the marks at its edges. */
export function trim(items: readonly Item[], { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (
    start < end &&
    items[start]?.cls === 'MARK' &&
    items[start]?.text !== '[' &&
    items[start]?.text !== '(' &&
    items[start]?.text !== '$' &&
    items[start]?.text !== '#'
  )
    start++;
  while (end > start && /^[,.;:!?…—–-]|^--$/u.test(items[end - 1]?.text ?? '') && items[end - 1]?.cls === 'MARK') end--;
  return { from: start, to: end };
}
