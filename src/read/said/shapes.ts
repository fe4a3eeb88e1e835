// The shapes of sentences in which somebody says something: where the source and the content stand around a cue. Takes the items of a unit and a cue;
// returns ranges of items. The first shape that fits decides; a sentence that fits none is left alone.
import { gap } from './gaps.ts';
import { contentFrom, contentOf, subjectFollows, trim } from './contents.ts';
import { after, carriesOn, clauseStart } from './speech-tags.ts';
import { needsText, textNouns } from './cues.data.ts';
import { timed, type Cue } from './cues.ts';
import { isMute } from './no-part.ts';
import { isComma, isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import { phraseAfter, withRelative } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import type { Item } from '../words/units.ts';

/** Source and content around a cue, as ranges of items. */
export type Found = { source?: Range | undefined; content: Range[]; cueTo?: number; cueRanges?: Range[]; addressee?: Range; shape: string };
/** One shape of a sentence. */
export type Shape = { readonly name: string; readonly find: (items: readonly Item[], cue: Cue, scene: Scene) => Found | undefined };
/** What was found in the sentence before the cue. */
export type Scene = {
  readonly last: Range[] | undefined;
  readonly start: number;
  readonly cues: readonly Cue[];
  readonly main: Range | undefined;
  readonly inQuotation: boolean;
  /** The last attribution that stood behind its content: where that content began, and where the attribution ended. */
  readonly tag: { readonly from: number; readonly to: number } | undefined;
};

/** The shapes, in the order in which they are tried. */
export const shapes: readonly Shape[] = [
  { name: 'citing', find: citing },
  { name: 'preposition', find: preposition },
  { name: 'nominal', find: nominal },
  { name: 'noun', find: noun },
  { name: 'gap', find: gap },
  { name: 'passive', find: passive },
  { name: 'after', find: after },
  { name: 'before', find: before },
];

// "…, X reported, citing Y": Y said it to X. "…, citing grave flaws": X gives a reason.
function citing(items: readonly Item[], cue: Cue, { last, main }: Scene): Found | undefined {
  if (cue.lemma !== 'cite' && cue.lemma !== 'quote') return undefined;
  if (cue.mood !== 'ing' || last === undefined) return undefined;
  const source = phraseAfter(items, cue.to, { apposition: true });
  if (source === undefined) return undefined;
  if (!isMute(items, source)) return { source, content: last, shape: 'closing' };
  return main === undefined ? undefined : { source: main, content: [trim(items, { from: cue.to, to: items.length })], shape: 'before' };
}

// "According to X, content" and "content, according to X".
function preposition(items: readonly Item[], cue: Cue, scene: Scene): Found | undefined {
  if (cue.mood !== 'preposition') return undefined;
  const named = phraseAfter(items, cue.to, { apposition: cue.at > 0 });
  if (named === undefined) return undefined;
  const source = withRelative(items, named);
  const opens = items.slice(0, cue.at).every(({ cls }) => cls === 'CC' || cls === 'ADV' || cls === 'MARK');
  let to = source.to;
  if (opens) {
    while (to < items.length && !isComma(items[to]) && items[to]?.cls !== 'Q') to++;
    const from = isComma(items[to]) ? to + 1 : to;
    return { source, content: [trim(items, { from, to: items.length })], shape: 'opening' };
  }
  // "…,” X told Y, according to Z": what X told is Z's too.
  const { start } = scene;
  const since = items.slice(start, cue.at).some((item) => isFinite(item) || item.cls === 'Q') ? clauseStart(items, scene, cue.at) : 0;
  const left = trim(items, { from: since, to: cue.at });
  const right = isComma(items[to]) ? trim(items, { from: to + 1, to: items.length }) : undefined;
  const goesOn =
    right !== undefined &&
    right.to > right.from &&
    (carriesOn(items, items[to], to, to + 1) ||
      (items.slice(right.from, right.to).some(isFinite) && !items.slice(left.from, left.to).some(isFinite)));
  return { source, content: goesOn ? [left, right] : [left], shape: 'closing' };
}

// "by X's count", "was X's reply": what is said stands before, or behind where the sentence opens with it.
function nominal(items: readonly Item[], cue: Cue, scene: Scene): Found | undefined {
  if (cue.nominal === undefined) return undefined;
  const { source, cue: cueRanges } = cue.nominal;
  const more = { source, cueRanges, shape: 'closing', cueTo: cue.to };
  if (cue.at === 0) {
    const from = isComma(items[cue.to]) ? cue.to + 1 : cue.to;
    return { ...more, content: [trim(items, { from, to: items.length })] };
  }
  const left = trim(items, { from: clauseStart(items, scene, cue.at), to: cue.at });
  const goesOn = carriesOn(items, items[cue.to], cue.to, cue.to + 1);
  const quoted = isComma(items[cue.to]) && items[cue.to + 1]?.cls === 'Q' ? { from: cue.to + 1, to: cue.to + 2 } : undefined;
  const right = quoted ?? (goesOn ? trim(items, { from: cue.to + 1, to: items.length }) : undefined);
  return { ...more, content: right === undefined ? [left] : [left, right] };
}

// "X's claim that …", "a warning by X that …", "X gave his word that …", "X gave the order to …".
function noun(items: readonly Item[], cue: Cue, { main }: Scene): Found | undefined {
  if (cue.mood !== 'noun') return undefined;
  let at = cue.at;
  while (at > 0 && /^(?:N|NAME|NUM|ADV)$/u.test(items[at - 1]?.cls ?? '')) at--;
  const start = timed(items, cue.to);
  const next = items[start];
  const told = next?.cls === 'THAT' || next?.cls === 'TO' ? undefined : phraseAfter(items, cue.to + 1);
  const from = told?.to ?? start;
  // "sent word through a mediator that": whom it goes through does not say it.
  const through = /^(?:to|through|via)$/u.test(next?.low ?? '');
  const determined = /^(?:his|her|its|their|my|our)$/u.test(items[at - 1]?.low ?? '');
  const possessor = items[at - 1]?.cls === 'POS' ? withMark(phraseBefore(items, at - 1)) : undefined;
  const owner = possessor !== undefined ? possessor : determined ? { from: at - 1, to: at } : undefined;
  const verb = items.findLastIndex(({ lemma }, index) => index < cue.at && lemma !== undefined);
  const light = verb >= 0 && cue.at - verb < 6 && lightVerbs.test(items[verb]?.lemma ?? '');
  let group = verb;
  while (group > 0 && /^(?:AUX|ADV)$/u.test(items[group - 1]?.cls ?? '')) group--;
  const makes = possessor === undefined && light && (isFinite(items[verb]) || isFinite(items[group]));
  if (next?.cls === 'TO' && !makes) return undefined;
  const source = (through ? undefined : told) ?? possessor ?? (makes ? (phraseBefore(items, group) ?? main) : owner);
  if (source === undefined) return undefined;
  const content = contentFrom(items, from, next?.cls === 'TO' ? 't' : 'c');
  return {
    source,
    content: [makes ? content : beforeMainVerb(items, cue.at, content)],
    shape: 'noun',
    ...(makes ? { cueRanges: [{ from: group, to: cue.to }] } : {}),
  };
}

// "The rebels' claim that the bridge was mined is false": where the noun is the subject, the second verb is the sentence's.
function beforeMainVerb(items: readonly Item[], noun: number, content: Range): Range {
  if (items.slice(0, noun).some(isFinite)) return content;
  let at = content.from;
  while (at < content.to && !isFinite(items[at])) at++;
  at++;
  while (at < content.to && /^(?:VN|ADV|VI)$/u.test(items[at]?.cls ?? '')) at++;
  for (; at < content.to; at++) {
    if (/^(?:CC|WH|SUB|THAT)$/u.test(items[at]?.cls ?? '')) return content;
    if (isFinite(items[at])) return { from: content.from, to: at };
  }
  return content;
}

const withMark = (range: Range | undefined): Range | undefined =>
  range === undefined ? undefined : { from: range.from, to: range.to + 1 };
const lightVerbs =
  /^(?:make|issue|repeat|reiterate|give|receive|voice|express|deliver|renew|have|drop|withdraw|retract|take|offer|raise|send|put|reaffirm|restate|advance|float|air|level|lodge|file|sound|utter|swear)$/u;

// "The offer was rejected by X", "X is said to have left", "had been ordered to stay", "It is feared that …".
function passive(items: readonly Item[], cue: Cue, scene: Scene): Found | undefined {
  if (cue.mood !== 'passive') return undefined;
  const none: Found = { content: [], shape: 'none' };
  const next = items[cue.to];
  const helped = cue.from < cue.at;
  const subject = phraseBefore(items, cue.from);
  if (next?.cls === 'TO' && /^(?:VI|AUX)$/u.test(items[cue.to + 1]?.cls ?? '')) {
    const rest = contentFrom(items, cue.to, 't');
    const infinitive = items[cue.from - 1]?.cls === 'WH' ? { from: rest.from, to: untilMain(items, rest) } : rest;
    if (helped && bidding.test(cue.lemma)) return { content: [infinitive], shape: 'impersonal' };
    if (!hearsay.test(cue.lemma) || subject === undefined) return none;
    return { content: helped ? [subject, infinitive] : [infinitive], shape: 'impersonal' };
  }
  if (next?.cls === 'THAT' && helped && (hearsay.test(cue.lemma) || cue.shapes.includes('a')))
    return { content: [contentFrom(items, cue.to, 'c')], shape: 'impersonal' };
  if (
    helped &&
    subject !== undefined &&
    judging.test(cue.lemma) &&
    next !== undefined &&
    /^(?:of|for|as|with)$|^an?$|^the$/u.test(next.low)
  )
    return { content: [subject, contentFrom(items, cue.to, 'o')], shape: 'impersonal' };
  if (next?.low !== 'by' || !/[oca]/u.test(cue.shapes)) return none;
  const source = phraseAfter(items, cue.to + 1, { apposition: true });
  if (source === undefined || subject === undefined) return undefined;
  // "…, it was announced by the mediators": what is said stands before.
  if (items[subject.from]?.low === 'it' && subject.to - subject.from === 1 && isComma(items[subject.from - 1]) && helped) {
    const left = trim(items, { from: clauseStart(items, scene, subject.from), to: subject.from });
    if (items.slice(left.from, left.to).some(isFinite))
      return { source, content: [left], shape: 'closing', cueRanges: [{ from: subject.from, to: cue.to + 1 }] };
  }
  // "had been informed by both that …", "is reported by Y to have said …"
  const then = items[source.to];
  if (then?.cls === 'THAT')
    return { source, content: [contentFrom(items, source.to, 'c')], shape: 'passive', cueRanges: [{ from: cue.from, to: cue.to + 1 }] };
  if (then?.cls === 'TO' && hearsay.test(cue.lemma) && /^(?:VI|AUX)$/u.test(items[source.to + 1]?.cls ?? ''))
    return {
      source,
      content: [subject, contentFrom(items, source.to, 't')],
      shape: 'passive',
      cueRanges: [{ from: cue.from, to: cue.to + 1 }],
    };
  // "X was quoted by Y as saying …": Y relays what X says.
  const as = source.to;
  if (/^(?:quote|cite)$/u.test(cue.lemma) && items[as]?.low === 'as')
    return items[as + 1]?.cls === 'VG' ? { source, content: [contentFrom(items, as + 1, 'c')], shape: 'passive' } : undefined;
  if (!/[oc]/u.test(cue.shapes)) return none;
  return { source, content: [subject], shape: 'passive', cueRanges: [{ from: cue.from, to: cue.to + 1 }] };
}

// "The colonel was accused of selling arms", "is considered a hero": what is said of the subject stands behind.
const judging =
  /^(?:accuse|blame|critici[sz]e|describe|dub|label|brand|call|credit|view|see|regard|consider|rate|praise|hail|deem|judge|portray|depict|suspect|fault|condemn|denounce)$/u;
const hearsay =
  /^(?:say|report|know|believe|think|understand|allege|rumou?r|suppose|consider|reckon|claim|estimate|assume|deem|feel|hold|presume|expect|fear|hope|find|see|show|repute|predict|forecast)$/u;
const bidding = /^(?:order|tell|ask|urge|instruct|command|direct|advise|warn|require|request|invite|encourage|beg)$/u;

// X said (that) …; X told Y …; X, …ing that …
function before(items: readonly Item[], cue: Cue, scene: Scene): Found | undefined {
  const { main, inQuotation } = scene;
  if (!/^(?:finite|ing|adjective)$/u.test(cue.mood) || cue.shapes === 'u') return undefined;
  const source = cue.mood === 'ing' ? participleSource(items, cue, main) : (coordinated(items, cue, main) ?? phraseBefore(items, cue.from));
  if (
    cue.shapes.includes('m') &&
    (cue.mood === 'ing' ||
      source === undefined ||
      (items[source.to - 1]?.cls === 'PRO' && !/^(?:he|she|they)$/u.test(items[source.to - 1]?.low ?? '')) ||
      inQuotation)
  )
    return undefined;
  // "Asked whether …, X said": nobody is told to have asked.
  if (source === undefined && cue.from === 0 && scene.start === 0 && items[cue.to]?.cls !== 'Q') return undefined;
  let at = cue.to;
  let addressee: Range | undefined;
  if (/a/u.test(cue.shapes) || (cue.shapes.includes('w') && !/^(?:if|whether|what|why|how|for|about)$/u.test(items[at]?.low ?? ''))) {
    addressee = phraseAfter(items, at, { pp: false });
    if (addressee !== undefined && items[addressee.to] !== undefined && !isEnd(items[addressee.to])) at = addressee.to;
    else if (addressee !== undefined && !cue.shapes.includes('o')) return undefined;
  }
  let found = contentOf(items, cue, at, addressee !== undefined);
  const opener = items[at];
  const clause = opener !== undefined && (/^(?:TO|THAT|Q|WH|MARK|SUB)$/u.test(opener.cls) || opener.low === 'not');
  // "ordered the release of two men": whom it seems to be said to is what is said.
  if (addressee !== undefined && cue.shapes.includes('o') && (found === undefined || (!clause && found.from > at))) {
    const object = contentOf(items, cue, cue.to, false);
    if (object !== undefined) [found, addressee] = [object, undefined];
  }
  if (found === undefined || found.to <= found.from) return undefined;
  const content = { ...found };
  // "The commander, who says he was told to hold the bridge, wrote …": a relative clause ends where the main verb begins.
  if (items[cue.from - 1]?.cls === 'WH') content.to = untilMain(items, content);
  // One issues a statement and releases prisoners: only the first is speech.
  if (needsText.has(cue.lemma) && !items.slice(content.from, content.to).some(({ low }) => textNouns.has(low))) return undefined;
  const opening = items.slice(0, cue.from).every(({ cls }) => cls === 'P' || cls === 'ADV' || cls === 'CC');
  if (
    (cue.mood === 'ing' && opening) ||
    items[0]?.cls === 'SUB' ||
    (items[0]?.cls === 'P' && /^(?:after|before|since|as|until)$/u.test(items[0].low))
  ) {
    const comma = items.findIndex(
      (item, index) => index > content.from && index < content.to && isComma(item) && subjectFollows(items, index + 1),
    );
    if (comma > 0) content.to = comma;
  }
  return { source, content: [content], shape: 'before', ...(addressee === undefined ? {} : { addressee }) };
}

// Where the main verb begins behind a comma; else where the content ends.
function untilMain(items: readonly Item[], content: Range): number {
  const main = items.findIndex((item, at) => at > content.from && at < content.to && isComma(item) && isFinite(items[at + 1]));
  return main > 0 ? main : content.to;
}

// "X said A and added B": the second verb has the first one's speaker.
const coordinated = (items: readonly Item[], cue: Cue, main: Range | undefined): Range | undefined => {
  const back = items[cue.from - 1];
  return main !== undefined &&
    main.to <= cue.from &&
    (back?.cls === 'CC' ||
      (isComma(back) && phraseBefore(items, cue.from) === undefined) ||
      (back?.cls === 'ADV' && items[cue.from - 2]?.cls === 'CC'))
    ? main
    : undefined;
};

function participleSource(items: readonly Item[], cue: Cue, main: Range | undefined): Range | undefined {
  const back = items[cue.from - 1];
  if (back === undefined) {
    const comma = items.findIndex((item, at) => at > cue.to && isComma(item) && subjectFollows(items, at + 1));
    return comma < 0 ? undefined : phraseAfter(items, comma + 1, { apposition: true });
  }
  const quoting = back.low === 'as' ? items.findLastIndex((item, at) => at < cue.from && /^(?:quote|cite)$/u.test(item.lemma ?? '')) : -1;
  // "X was quoted by Y as saying": X says it; "quoted X as saying": X too.
  if (quoting >= 0 && cue.from - quoting < 12) {
    const passive = /^(?:AUX|ADV)$/u.test(items[quoting - 1]?.cls ?? '') && items[quoting]?.cls === 'VN';
    return phraseBefore(items, passive ? quoting : cue.from - 1);
  }
  if (back.cls === 'N' || back.cls === 'NAME') return phraseBefore(items, cue.from);
  if (main !== undefined) return main;
  const verb = items.findLastIndex((item, at) => at < cue.from && isFinite(item));
  return verb < 0 ? undefined : phraseBefore(items, verb);
}
