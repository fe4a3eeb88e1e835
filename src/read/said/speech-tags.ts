// What is said stands before its speaker: "…,” X said.", "…, X told Y, Z reports." Takes the items of a unit and a cue; returns ranges of items.
// Content begins where its clause does: behind a semicolon, or behind the last attribution unless that is part of what is told.
import { contentFrom, trim } from './contents.ts';
import type { Cue } from './cues.ts';
import { isComma, isEnd, isFinite, isName } from '../words/phrase-words.ts';
import type { Range } from '../words/phrase-words.ts';
import { phraseAfter, skipAdjuncts, withRelative } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import type { Found, Scene } from './shapes.ts';
import type { Item } from '../words/units.ts';

// What is said stands before: "…," X said. / …, said X.
export function after(items: readonly Item[], cue: Cue, scene: Scene): Found | undefined {
  if (cue.mood !== 'finite' || !/[cqawum]/u.test(cue.shapes)) return undefined;
  const { start } = scene;
  const back = items[cue.from - 1];
  const near = back?.cls === 'Q' ? undefined : phraseBefore(items, cue.from);
  const subject = near === undefined || opensTag(items, near.from) ? near : (wholeSubject(items, cue.from, start) ?? near);
  const inverted = subject === undefined && cue.from - 1 >= start && (isComma(back) || closesSpeech(back)) && !followsClause(items, cue);
  const left = subject;
  const named = inverted ? phraseAfter(items, cue.to, { apposition: true }) : undefined;
  const right = named === undefined ? undefined : withRelative(items, named);
  const source = left ?? right;
  if (source === undefined) return undefined;
  const edge = left?.from ?? cue.from;
  const mark = items[edge - 1];
  // ", as X said": the word belongs to the attribution.
  const as = mark?.low === 'as' || (mark?.low === 'and' && isComma(items[edge - 2]) && isBehind(items, scene, edge - 2)) ? edge - 1 : edge;
  if (as - 1 < start || !(isComma(items[as - 1]) || items[as - 1]?.cls === 'Q' || isDash(items[as - 1]))) return undefined;
  const said = { from: clauseStart(items, scene, as - 1), to: as - 1 };
  if (items[as - 1]?.cls === 'Q') said.to = as;
  const content = trim(items, said);
  if (content.to <= content.from) return undefined;
  let cueTo = right?.to ?? cue.to;
  let addressee: Range | undefined;
  if (cue.shapes.includes('m') && !/[cq]/u.test(cue.shapes) && (scene.inQuotation || /^(?:i|we|you)$/u.test(items[source.from]?.low ?? '')))
    return undefined;
  if ((/[aw]/u.test(cue.shapes) || items[cue.to]?.cls === 'OBJ') && !inverted) {
    addressee = phraseAfter(items, cue.to, { pp: false, apposition: true });
    cueTo = addressee?.to ?? cueTo;
  }
  const quoted = items[content.to - 1]?.cls === 'Q';
  if (cue.shapes === 'u' && !isToldBy(items, content, source, cueTo, quoted)) return undefined;
  // "The call, in the capital, went on for hours": some verbs speak only with a quotation.
  if (cue.shapes === 'q' && !quoted) return undefined;
  if (!quoted && !items.slice(content.from, content.to).some((item) => isFinite(item) || item.cls === 'Q' || item.cls === 'VN')) {
    // "On Monday, X said …": no content stands before, unless nothing follows.
    if (!isEnd(items[skipAdjuncts(items, cueTo)]) && !isComma(items[skipAdjuncts(items, cueTo)])) return undefined;
    const next = skipAdjuncts(items, cueTo);
    if (content.to - content.from < 3 && !(isComma(items[next]) && isFinite(items[next + 1]))) return undefined;
  }
  const rest = skipAdjuncts(items, cueTo);
  const next = items[rest];
  const open =
    isEnd(next) ||
    isComma(next) ||
    isDash(next) ||
    next?.cls === 'CC' ||
    next?.cls === 'SUB' ||
    next?.cls === 'P' ||
    next?.cls === 'VG' ||
    next?.cls === 'WH';
  // "… men have registered, the mission reported: 600 of the army and 200 of the rebels": the colon only goes on with what it reported.
  const detailed =
    next?.text === ':' &&
    !quoted &&
    items.slice(content.from, content.to).some(isFinite) &&
    !items.slice(rest + 1).some(({ cls }) => cls === 'Q');
  if (!open && !detailed && !(quoted && next?.cls !== 'THAT' && next?.text !== ':')) return undefined;
  // "Indeed, he had said, “…”": what follows in quotation marks is what he said.
  const opensQuote = items[rest]?.cls === 'Q' ? items[rest] : items[rest + 1];
  if (
    !quoted &&
    opensQuote?.cls === 'Q' &&
    (items[rest]?.cls === 'Q' || isComma(items[rest])) &&
    items[content.from]?.cls !== 'N' &&
    /^\p{Lu}/u.test(opensQuote.inner ?? '')
  )
    return undefined;
  // Words before that open with "when" or "after" are no content of what follows.
  const main = items.findIndex((item, at) => at > content.from && at < content.to && isComma(item) && clauseAt(items, at + 1));
  if (
    !quoted &&
    main < 0 &&
    (items[content.from]?.cls === 'SUB' || items[content.from]?.cls === 'VG' || (items[content.from]?.cls === 'P' && !open))
  )
    if (!isEnd(next) && !(isComma(next) && clauseAt(items, rest + 1) && items[content.from]?.cls === 'SUB')) return undefined;
  const result: Found = { source, content: [content], cueTo, shape: 'after', ...(addressee === undefined ? {} : { addressee }) };
  const following = isComma(next) || isEnd(next) || isDash(next) ? rest + 1 : rest;
  const again = items[following]?.cls === 'Q' ? following : resumesAt(items, content.to, cueTo);
  if (again !== undefined) result.content = [content, { from: again, to: again + 1 }];
  else if (
    isComma(next) &&
    items[following]?.cls === 'CC' &&
    /^(?:it|they|this|that|there)$/u.test(items[following + 1]?.low ?? '') &&
    isFinite(items[following + 2])
  )
    result.content = [content, contentFrom(items, following, 'c')];
  else if (!quoted && items[cue.at]?.form === 'past' && next?.text === ';' && isOlderPast(items, rest + 1))
    result.content = [content, contentFrom(items, rest + 1, 'c')];
  else if (detailed) result.content = [content, contentFrom(items, rest + 1, 'c')];
  else if (!quoted && carriesOn(items, next, rest, following))
    result.content = [content, contentFrom(items, next?.cls === 'SUB' ? rest : following, 'c')];
  else if (isComma(next) && !quoted && items[content.from]?.cls === 'SUB' && main < 0 && clauseAt(items, following))
    result.content = [content, contentFrom(items, following, 'c')];
  else if (
    isComma(next) &&
    !quoted &&
    (goesOn(items, following) ||
      // "Of 240 men, he said, only 58 had been freed": what stands before is no clause, so the clause is behind.
      ((isFinite(items[following]) || clauseAt(items, following)) && !items.slice(content.from, content.to).some(isFinite)))
  )
    result.content = [content, contentFrom(items, following, 'c')];
  return result;
}

const furthest = 16;

/** “…,” X said at a rally, “but …”: a quotation that stopped at a comma goes on with a small letter. */
export function resumesAt(items: readonly Item[], to: number, from: number): number | undefined {
  if (items[to - 1]?.closes !== ',') return undefined;
  const next = items.findIndex((item, at) => at >= from && (item.cls === 'Q' || isFinite(item)));
  const quote = items[next];
  return quote?.cls === 'Q' && next - from < furthest && /^\p{Ll}/u.test(quote.inner ?? '') ? next : undefined;
}

// A verb that no lexicon holds speaks where its sentence can mean nothing else: a whole clause stands before, somebody and the verb behind it, and then the
// clause ends ("It was ready, the minister reflected.").
function isToldBy(items: readonly Item[], content: Range, source: Range, to: number, quoted: boolean): boolean {
  const rest = skipAdjuncts(items, to);
  if (!(isEnd(items[rest]) || (isComma(items[rest]) && quoted))) return false;
  if (/^(?:PRO|WH|OBJ)$/u.test(items[source.to - 1]?.cls ?? '') && !quoted) return false;
  if (quoted) return true;
  const opener = items[content.from];
  if (
    opener?.cls === 'SUB' ||
    opener?.cls === 'P' ||
    opener?.cls === 'VG' ||
    opener?.cls === 'WH' ||
    opener?.cls === 'CC' ||
    opener?.cls === 'TO'
  )
    return false;
  return clauseAt(items, content.from) && !items.slice(source.from, source.to).some(({ low }) => low === 'which' || low === 'that');
}

// "The talks will begin, X said, if …", "…, X said, and the rest will follow": a clause that hangs on what was said.
export function carriesOn(items: readonly Item[], next: Item | undefined, rest: number, following: number): boolean {
  const opener = items[following];
  if (next?.cls === 'SUB') return clauseAt(items, rest + 1);
  if (!isComma(next) || opener === undefined) return false;
  if (opener.low === 'as' && /^(?:soon|long)$/u.test(items[following + 1]?.low ?? '')) return true;
  if (opener.cls === 'SUB') return clauseAt(items, following + 1);
  return opener.cls === 'CC' && clauseAt(items, following + 1) && !hasTagAfter(items, following + 1);
}

// "…, he told the radio; the army had shelled the village": behind the semicolon goes on what he said, for it lies before his saying it.
function isOlderPast(items: readonly Item[], from: number): boolean {
  const verb = items.findIndex((item, at) => at >= from && (isFinite(item) || /^[;:]$/u.test(item.text)));
  return items[verb]?.low === 'had' && /^(?:VN|ADV)$/u.test(items[verb + 1]?.cls ?? '');
}

const clauseAt = (items: readonly Item[], from: number): boolean => {
  const subject = phraseAfter(items, from);
  if (subject === undefined) return false;
  let at = subject.to;
  while (items[at]?.cls === 'ADV') at++;
  return isFinite(items[at]);
};

// Another attribution in the rest of the sentence.
const hasTagAfter = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some(({ cls, low }) => cls === 'V' && isSpeech(low));
const isSpeech = (low: string): boolean => /^(?:said|says|say|told|added|wrote|asked|argued|claimed|insisted|noted|warned)$/u.test(low);

// “It is over,” said X; but “the hard men” wanted more: words that are only set in marks close nothing.
const closesSpeech = (item: Item | undefined): boolean =>
  item?.cls === 'Q' && (/^[,.?!…—–-]$/u.test(item.closes ?? '') || /^\p{Lu}/u.test(item.inner ?? ''));

// Before a tag's speaker stands a mark, or the "and" or "as" that ties it to one.
const opensTag = (items: readonly Item[], from: number): boolean => {
  const mark = items[from - 1];
  return mark === undefined || isComma(mark) || mark.cls === 'Q' || isDash(mark) || mark.low === 'as' || mark.low === 'and';
};

// "…, an old man holding the flag muttered", "…, a woman who lay in the ditch told us": all words between the mark and the verb.
function wholeSubject(items: readonly Item[], verb: number, start: number): Range | undefined {
  let from = verb;
  while (from > start && verb - from < 14 && !(isComma(items[from - 1]) || items[from - 1]?.cls === 'Q' || isEnd(items[from - 1]))) from--;
  if (from <= start || !/^(?:D|N|NAME|NUM)$/u.test(items[from]?.cls ?? '')) return undefined;
  const head = phraseAfter(items, from, { pp: false });
  const modifier = head === undefined ? undefined : items[head.to];
  if (head === undefined || modifier === undefined || head.to >= verb || !/^(?:VG|VN|WH|P|V)$/u.test(modifier.cls)) return undefined;
  if (modifier.cls === 'V' && modifier.form !== 'past') return undefined;
  const finite = items.slice(head.to, verb).filter((item, at) => isFinite(item) && items[head.to + at + 1]?.cls !== 'VN').length;
  if (finite > (modifier.cls === 'WH' || modifier.cls === 'V' ? 1 : 0)) return undefined;
  let to = verb;
  while (to > head.to && /^(?:AUX|ADV|MOD)$/u.test(items[to - 1]?.cls ?? '')) to--;
  return { from, to };
}

/** Whether nothing but times and places stands between the last attribution and `to`. */
function isBehind(items: readonly Item[], { tag }: Scene, to: number): boolean {
  if (tag === undefined || tag.to > to) return false;
  const at = skipAdjuncts(items, tag.to);
  return at === to || (isComma(items[at]) && at + 1 === to);
}

/** Where the clause that ends at `to` begins: with the content of an attribution right before it, behind a semicolon or a colon, or where the last attribution ends. */
export function clauseStart(items: readonly Item[], scene: Scene, to: number): number {
  if (scene.tag !== undefined && isBehind(items, scene, to)) return scene.tag.from;
  let from = scene.start;
  for (let at = from; at < to - 1; at++) {
    const text = items[at]?.text;
    if (text === ';') from = at + 1;
    else if (text === ':' && items.slice(from, at).some(isFinite)) from = at + 1;
  }
  return from;
}

const isDash = (item: Item | undefined): boolean => item !== undefined && /^(?:—|–|--|-)$/u.test(item.text);

// "The talks, X said, will begin": what follows carries the clause on.
const goesOn = (items: readonly Item[], at: number): boolean => isFinite(items[at]) && items[at]?.cls !== 'V';

// Between a comma and an inverted verb nothing else may claim the verb: ", said X" but not ", X said".
const followsClause = (items: readonly Item[], cue: Cue): boolean => {
  const next = items[cue.to];
  return next === undefined || !(isName(next) || next.cls === 'D' || next.cls === 'N' || next.cls === 'PRO' || next.cls === 'NUM');
};
