// What stands around a verb: its auxiliaries, its subject, its object, its "by" and "with" phrases, and how sure the text makes it.
// Takes the items of a unit; returns ranges of items. The subject is looked for before the verb, through infinitives and "and", never behind it.
import type { EventStatus } from '../../terms/index.ts';
import { isComma, isEnd, isFinite, isTimeWord, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import { phraseBefore, plainBefore } from '../words/phrases.ts';
import { adjectiveLeads, gerundLeads, nounLeads, objectControl } from './clause-leads.data.ts';
import { governors } from '../owed/stances.data.ts';
import type { Item } from '../words/units.ts';
import { negations } from '../words/words.data.ts';

export type Clause = {
  /** Items of the verb group, particle included. */
  readonly from: number;
  readonly to: number;
  readonly subject?: Range;
  readonly object?: Range;
  readonly passive: boolean;
  readonly status: EventStatus;
  /** The governor or modal that makes it planned. */
  readonly governor?: string;
  readonly negated: boolean;
};

/** The clause of the verb at `at`, whose particles end before `to`. */
export function clauseOf(items: readonly Item[], at: number, to: number): Clause {
  let from = at;
  let [be, modal, negated, infinitive]: [boolean, string | undefined, boolean, boolean] = [false, undefined, false, false];
  for (; from > 0; from--) {
    const item = items[from - 1] as Item;
    if (negations.has(item.low) && item.low !== 'no' && item.low !== 'without') negated = true;
    if (item.cls === 'MOD')
      modal = /^(?:won't|wouldn't|can't|cannot|couldn't|shouldn't|mustn't)$/u.test(item.low)
        ? item.low === 'cannot'
          ? 'can'
          : item.low === "won't"
            ? 'will'
            : item.low.slice(0, -3)
        : item.low;
    else if (item.cls === 'AUX')
      be ||= /^(?:be|is|are|was|were|been|being|get|got|'s|'re|isn't|aren't|wasn't|weren't)$/u.test(item.low) && items[at]?.cls !== 'VG';
    // "Were to have left": an infinitive as well.
    else if (item.cls === 'TO' && (items[at]?.cls === 'VI' || be || items[from]?.low === 'have')) infinitive = true;
    else if (item.cls !== 'ADV') break;
    if (item.cls === 'TO') {
      from--;
      // "Vowed not to attack".
      if (/^(?:not|never)$/u.test(items[from - 1]?.low ?? '')) [negated, from] = [true, from - 1];
      break;
    }
  }
  // "Committed themselves to exchanging", "are committed to releasing": bound to do it, not done.
  if (items[at]?.cls === 'VG' && items[from - 1]?.low === 'to' && items.slice(Math.max(0, from - 4), from - 1).some(binds))
    [infinitive, from] = [true, from - 1];
  const passive = items[at]?.cls === 'VN' && (be || items[to]?.low === 'by' || !hasHave(items, from, at));
  const going = infinitive && items[from - 1]?.low === 'going';
  const lead = infinitive ? leadOf(items, from) : undefined;
  const governor = going ? 'will' : (modal ?? lead?.lemma);
  const subject = subjectOf(items, at, from, lead, passive && !be);
  const object = passive ? subject : objectOf(items, to);
  const status = statusOf(items, {
    at,
    from,
    negated: negated || lead?.negated === true,
    modal: going ? 'will' : modal,
    lead,
    infinitive,
  });
  return {
    from,
    to,
    passive,
    status,
    negated,
    ...(governor === undefined ? {} : { governor }),
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
  };
}

const binds = ({ lemma, low }: Item): boolean =>
  /^(?:commit|pledge|dedicate|bind)$/u.test(lemma ?? '') || low === 'committed' || low === 'pledged';

const hasHave = (items: readonly Item[], from: number, at: number): boolean =>
  items.slice(from, at).some(({ low }) => /^(?:have|has|had|having|'ve|haven't|hasn't|hadn't)$/u.test(low));

// "agreed to release", "the decision to release", "up to 5,000 prisoners to be released": what the infinitive leans on.
function leadOf(items: readonly Item[], from: number): Lead | undefined {
  const noun = items[from - 1]?.cls === 'N' ? nounLeads[items[from - 1]?.low ?? ''] : undefined;
  if (noun !== undefined) {
    let start = from - 1;
    while (start > 0 && /^(?:N|ADV)$/u.test(items[start - 1]?.cls ?? '')) start--;
    const opener = items[start - 1];
    return { at: start - 1, lemma: noun, negated: opener?.low === 'no' || opener?.low === 'any', noun: true };
  }
  const owned = ownedLead(items, from);
  if (owned !== undefined) return owned;
  const given = givenUntil(items, from);
  if (given !== undefined) return { at: given, lemma: 'must', negated: false };
  // "Has yet to leave", "had still to be signed": not done by then.
  if (/^(?:(?:has|have|had|'ve) still|\S+ yet)$/u.test(`${items[from - 2]?.low} ${items[from - 1]?.low}`) && items[from - 2]?.cls === 'AUX')
    return { at: from - 2, lemma: 'fail', negated: false };
  for (let at = from - 1; at >= 0 && from - at < 14; at--) {
    const item = items[at] as Item;
    // "Will begin to leave", "were to begin fining": begun when the time comes.
    const put = item.lemma !== undefined && governors[item.lemma] === 'asserted' ? aheadOf(items, at) : undefined;
    if (put !== undefined) return { at, lemma: put, negated: false };
    if (item.lemma !== undefined && item.cls !== 'VI' ? Object.hasOwn(governors, item.lemma) : false)
      return { at, lemma: item.lemma ?? '', negated: negations.has(items[at - 1]?.low ?? '') || negations.has(items[at - 2]?.low ?? '') };
    if (at === from - 1 && adjectiveLeads[item.low] !== undefined)
      return { at, lemma: adjectiveLeads[item.low] ?? 'set', negated: negations.has(items[at - 1]?.low ?? '') };
    if (item.cls === 'AUX' && at === from - 1 && /^(?:is|are|was|were|has|have|had)$/u.test(item.low))
      return { at, lemma: /^h/u.test(item.low) ? (item.low === 'had' ? 'manage' : 'must') : 'be to', negated: false };
    if (item.cls === 'MARK' && item.text !== ',') return undefined;
    if (item.cls === 'V' || item.cls === 'THAT' || item.cls === 'Q')
      return item.lemma === undefined ? undefined : { at, lemma: item.lemma, negated: negations.has(items[at - 1]?.low ?? '') };
  }
  return undefined;
}

// "Has until 15 June to submit its list", "has fifteen days to leave": has to, by then.
function givenUntil(items: readonly Item[], from: number): number | undefined {
  const has = items.findLastIndex(({ low }, at) => at < from && from - at < 8 && /^(?:has|have)$/u.test(low));
  if (has < 0 || (items[from]?.cls !== 'TO' && items[from - 1]?.cls !== 'TO')) return undefined;
  const next = items[has + 1];
  const counted = next?.cls === 'NUM' && /^(?:days?|weeks?|months?|hours?)$/u.test(items[has + 2]?.low ?? '');
  const between = items.slice(has + 1, from).every(({ cls, text }) => !/^(?:V|VN|AUX|SUB|THAT)$/u.test(cls) && text !== ';');
  return between && (next?.low === 'until' || counted) ? has : undefined;
}

// "the commitment of his government to observe": what it leans on stands before "of", who is bound behind it.
function ownedLead(items: readonly Item[], from: number): Lead | undefined {
  for (let at = from - 2; at >= 0 && from - at < 8; at--) {
    const { cls, low = '' } = items[at] ?? {};
    if (cls === 'V' || cls === 'MARK') return undefined;
    const lemma = cls === 'N' && items[at + 1]?.low === 'of' && Object.hasOwn(nounLeads, low) ? nounLeads[low] : undefined;
    if (lemma !== undefined) return { at, lemma, negated: items[at - 1]?.low === 'no', of: true };
  }
  return undefined;
}

const aheadOf = (items: readonly Item[], at: number): string | undefined => {
  const before = items.slice(Math.max(0, at - 3), at).filter(({ cls }) => cls === 'MOD' || cls === 'TO');
  const low = before.at(-1)?.low;
  if (low === undefined || negations.has(items[at - 1]?.low ?? '')) return undefined;
  return /^(?:may|might|could|can)$/u.test(low) ? 'try' : /^(?:will|would|shall|to|'ll)$/u.test(low) ? 'set' : undefined;
};

type Lead = { at: number; lemma: string; negated: boolean; noun?: true; of?: true };

function subjectOf(items: readonly Item[], at: number, from: number, lead: Lead | undefined, reduced: boolean): Range | undefined {
  if (lead?.noun === true) {
    if (items[lead.at]?.cls === 'POS') return plainBefore(items, lead.at);
    const verb = items.findLastIndex((item, index) => index < lead.at && (isFinite(item) || item.cls === 'VN'));
    return verb < 0 ? undefined : subjectOfFinite(items, verb);
  }
  const direct = from > 0 ? phraseBefore(items, from) : undefined;
  if (lead?.of === true) return direct;
  const own = items[from]?.cls === 'TO' || items[from - 1]?.cls === 'TO';
  // "the prisoners to be released", "want the prisoners released": the phrase right before is the subject; else the governor's.
  if (
    direct !== undefined &&
    (!own || (lead !== undefined && direct.from > lead.at && objectControl.has(lead.lemma)) || lead === undefined)
  )
    return direct;
  if (reduced) return direct;
  if (lead !== undefined) {
    const subject = subjectOfFinite(items, lead.at);
    if (subject !== undefined) return subject;
  }
  const back = items[from - 1];
  if (back?.cls === 'CC' || isComma(back) || back?.cls === 'P' || items[at]?.cls === 'VG' || back?.cls === 'ADV') {
    for (let index = from - 1; index >= 0; index--) {
      const item = items[index] as Item;
      if (item.text === ';' || item.cls === 'THAT') break;
      if (isFinite(item)) {
        const subject = subjectOfFinite(items, index);
        if (subject !== undefined) return subject;
      }
    }
  }
  return direct;
}

function subjectOfFinite(items: readonly Item[], at: number): Range | undefined {
  let from = at;
  while (from > 0 && /^(?:AUX|MOD|ADV|TO)$/u.test(items[from - 1]?.cls ?? '')) from--;
  const found = phraseBefore(items, from);
  if (found !== undefined) return found;
  const earlier = items.findLastIndex((item, index) => index < from && isFinite(item));
  return earlier >= 0 && (items[from - 1]?.cls === 'CC' || items[at]?.cls === 'VG') ? subjectOfFinite(items, earlier) : undefined;
}

function objectOf(items: readonly Item[], to: number): Range | undefined {
  let at = to;
  while (items[at]?.cls === 'ADV') at++;
  // "up to 5,000 prisoners", "at least three men" belong to the object.
  if (/^(?:up|at|about|around|over|under|between|some|nearly|more|as|no|close)$/u.test(items[at]?.low ?? '')) {
    let number = at;
    while (number < items.length && number - at < 5 && items[number]?.cls !== 'NUM') number++;
    if (items[number]?.cls === 'NUM') {
      const rest = phraseAfter(items, number);
      return rest === undefined ? undefined : { from: at, to: rest.to };
    }
  }
  if (items[at]?.cls === 'Q') return { from: at, to: at + 1 };
  return phraseAfter(items, at);
}

type Signs = { at: number; from: number; negated: boolean; modal: string | undefined; lead: Lead | undefined; infinitive: boolean };

const isPending = (word: string): boolean => /^(?:before|until|till)$/u.test(word);

function statusOf(items: readonly Item[], { at, from, negated, modal, lead, infinitive }: Signs): EventStatus {
  const opener = items
    .slice(Math.max(0, from - 14), from)
    .findLast(({ cls, low, text }) => cls === 'SUB' || cls === 'THAT' || text === ',' || text === ';' || low === 'whether');
  if (opener !== undefined && /^(?:if|unless|once|lest)$/u.test(opener.low)) return 'conditional';
  if (opener?.low === 'whether' || (opener?.cls === 'THAT' && isUnborne(items, items.indexOf(opener)))) return 'hypothetical';
  // What somebody waits for, and "that they be released", has not happened by these words.
  const pending = items
    .slice(Math.max(0, from - 10), from)
    .findLast(({ cls, low, text }) => cls === 'V' || cls === 'THAT' || cls === 'SUB' || text === ',' || isPending(low));
  if (pending !== undefined && isPending(pending.low) && modal !== 'will' && modal !== 'shall') return 'hypothetical';
  if (items[at]?.cls === 'VN' && items[from]?.low === 'be' && modal === undefined && !infinitive) return 'hypothetical';
  if (negated) return 'denied';
  // "no prisoners have been released"
  const subject = plainBefore(items, from);
  if (subject !== undefined && /^(?:no|neither|none|nobody)$/u.test(items[subject.from]?.low ?? '')) return 'denied';
  if (modal !== undefined) return /^(?:may|might|could|can|should|ought)$/u.test(modal) ? 'hypothetical' : 'planned';
  if (lead !== undefined && Object.hasOwn(governors, lead.lemma)) return governors[lead.lemma] ?? 'asserted';
  // "Claims to have killed": told as done.
  if (infinitive) return items.slice(from, at).some(({ low }) => low === 'have') ? 'asserted' : 'planned';
  const back = items[from - 1];
  if (items[at]?.cls === 'VG' && (back?.cls === 'P' || back?.cls === 'TO' || back?.cls === 'ADV')) {
    const [lead = '', last = ''] = [items[from - 2]?.low, back.low];
    const put = gerundLeads.find(([words, before]) => words.test(last) && (before === undefined || before.test(lead)))?.[2];
    if (put !== undefined) return put;
    if (back.cls === 'P') return 'hypothetical';
  }
  return (items[at]?.cls === 'VG' ? beginner(items, { at: from - 1, lemma: back?.lemma ?? '' }) : undefined) ?? 'asserted';
}

const beginning = /^(?:begin|start|resume|continue|keep)$/u;

// "did not start shooting": what begins is as sure as its beginning.
function beginner(items: readonly Item[], { at, lemma }: Pick<Lead, 'at' | 'lemma'>): EventStatus | undefined {
  return beginning.test(lemma) && items[at]?.lemma === lemma ? clauseOf(items, at, at + 1).status : undefined;
}

// "No account bears out that …", "did not confirm that …": what nobody vouches for is not told.
function isUnborne(items: readonly Item[], that: number): boolean {
  const verb = items.findLastIndex((item, at) => at < that && that - at < 4 && item.lemma !== undefined);
  if (verb < 0 || !vouching.test(items[verb]?.lemma ?? '')) return false;
  const subject = phraseBefore(items, verb);
  return (
    items.slice(Math.max(0, verb - 3), verb).some(({ low, cls }) => negations.has(low) && cls !== 'D') ||
    (subject !== undefined && /^(?:no|none|nobody|neither|nothing)$/u.test(items[subject.from]?.low ?? ''))
  );
}

const vouching = /^(?:bear|confirm|say|show|prove|suggest|indicate|verify|corroborate|establish|claim|report|mention|announce|find)$/u;

/** The phrase after a preposition that follows `from` before the clause ends: "with X", "by X", "to X". */
export function phraseWith(items: readonly Item[], from: number, prepositions: RegExp): Range | undefined {
  for (let at = from; at < items.length && at - from < 16; at++) {
    const item = items[at] as Item;
    if (isEnd(item) || (isFinite(item) && at > from) || item.cls === 'THAT' || item.cls === 'SUB') return undefined;
    if ((item.cls === 'P' || item.cls === 'TO') && prepositions.test(item.low) && !isTimeWord(items[at + 1])) {
      const phrase = phraseAfter(items, at + 1, { pp: false });
      if (phrase !== undefined) return phrase;
    }
  }
  return undefined;
}
