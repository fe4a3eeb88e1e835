// Joins each cue of a unit with its source and its content, by a table of sentence shapes. Takes a unit; returns drafts whose spans are exact.
// What has neither content nor quotation is no statement; a speaker that the unit does not name stays empty.
import type { Span, SpeechAct } from '../../terms/index.ts';
import { media } from './cues.data.ts';
import { trim } from './contents.ts';
import type { Side } from './content-choices.ts';
import type { Cue } from './cues.ts';
import { isComma, isFinite, isName, isWeekday, type Range } from '../words/phrase-words.ts';
import { phraseBefore, plainBefore } from '../words/phrases.ts';
import { phraseAfter, withRelative } from '../words/phrases-after.ts';
import { joinOwnDenials } from './own-denials.ts';
import { findQuotings } from './quotings.ts';
import { ruledCues } from './ruled-cues.ts';
import { isMute } from './no-part.ts';
import type { Found } from './shapes.ts';
import { findLoneQuotes } from './lone-quotes.ts';
import { teller, type Telling } from './telling.ts';
import { treeOf, yieldOf } from '../words/tree.ts';
import type { Item, Unit } from '../words/units.ts';

export type Draft = {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** What the cue does by itself; `acts.ts` settles it with what is said. */
  act: SpeechAct;
  lemma: string;
  shape: string;
  medium?: string;
  addressee?: Span;
  /** Whom a source that is only "who" or "which" stands for. */
  head?: Span;
  /** Indices of quotations in the content. */
  quotes: number[];
  /** Whether words outside quotation marks belong to the content. */
  plain: boolean;
  unit: Unit;
  /** Spoken in the draft before it: "X reported, citing Y". */
  citesLast?: true;
};

/** The drafts of a unit, left to right. */
export function draftStatements(unit: Unit): Draft[] {
  const { items } = unit;
  const ruled = ruledCues(unit);
  const cues = ruled.map(({ cue }) => cue);
  const drafts: Draft[] = [];
  const citing: Cue[] = [];
  const between: Range[] = [];
  let last: readonly Range[] | undefined;
  const tellings = teller.tell(unit, ruled);
  const quotings = findQuotings(items);
  for (const [at, { cue, found, name }] of ruled.entries()) {
    if (quotings.some(({ from, to }) => cue.at >= from && cue.at < to)) continue;
    // "The paper, citing two officials, wrote …", "Quoting an officer, the paper wrote …": what they said is told behind.
    if (last === undefined && cue.mood === 'ing' && /^(?:cite|quote)$/u.test(cue.lemma) && /^,?$/u.test(items[cue.from - 1]?.text ?? '')) {
      const cited = phraseAfter(items, cue.to, { apposition: false });
      if (cited === undefined || !isMute(items, cited)) citing.push(cue);
      continue;
    }
    // "citing two officials who were briefed by the envoy": how they know is not who says it.
    if (citing.some(({ to }) => cue.at < withRelative(items, phraseAfter(items, to, { apposition: false }) ?? { from: to, to }).to))
      continue;
    const telling = name === 'citing' ? undefined : tellings[at];
    const settled = name === 'citing' ? found : telling === undefined ? undefined : goesOn(items, cue, foundBy(cue, telling, found));
    const draft =
      settled === undefined ? undefined : drafted(unit, cue, { ...settled, source: sourceAround(items, settled.source, cue, between) });
    if (settled === undefined || draft === undefined) continue;
    drafts.push(name === 'citing' ? { ...draft, citesLast: true } : draft);
    last = settled.content;
    const [left, right] = settled.content;
    if (left !== undefined && right !== undefined && left.to <= cue.from && right.from >= cue.to)
      between.push({ from: left.to, to: right.from });
    if (settled.shape === 'after' || settled.shape === 'closing') endBefore(drafts, draft);
  }
  for (const cue of citing) {
    const named = phraseAfter(items, cue.to, { apposition: false });
    const source = named === undefined ? undefined : withRelative(items, named);
    const draft =
      source === undefined || last === undefined ? undefined : drafted(unit, cue, { source, content: [...last], shape: 'closing' });
    if (draft !== undefined) drafts.push({ ...draft, citesLast: true });
  }
  for (const { relay, quoted, content } of quotings)
    for (const voice of [relay, quoted]) {
      const found: Found | undefined = voice && { source: voice.source, content: [...content], shape: 'before' };
      const draft = voice === undefined || found === undefined ? undefined : drafted(unit, voice.cue, found);
      if (draft !== undefined) drafts.push(voice === quoted && relay !== undefined ? { ...draft, citesLast: true } : draft);
    }
  endWithin(drafts);
  const headline = drafts.length === 0 ? speakerAndColon(unit) : undefined;
  if (headline !== undefined) return [headline];
  const told = new Set(drafts.flatMap(({ quotes }) => quotes));
  for (const { cue, found } of findLoneQuotes(items, cues, told)) {
    const draft = drafted(unit, cue, found);
    if (draft !== undefined) drafts.push(draft);
  }
  return joinOwnDenials(drafts);
}

// "The rebels, the governor said on Tuesday, had offered …": where what stands before an interrupting attribution is no clause, what follows belongs to it.
function goesOn(items: readonly Item[], cue: Cue, found: Found): Found {
  const { source, content } = found;
  const [left, more] = content;
  if (source === undefined || left === undefined || more !== undefined || left.to > Math.min(source.from, cue.from)) return found;
  if (items.slice(left.from, left.to).some((item) => isFinite(item) || item.cls === 'Q')) return found;
  const end = Math.max(source.to, cue.to);
  const comma = items.findIndex((item, at) => at >= end && isComma(item));
  if (comma < 0 || comma - end > longestAside || items.slice(end, comma).some(isFinite) || !isComma(items[left.to])) return found;
  const right = trim(items, { from: comma + 1, to: items.length });
  return items.slice(right.from, right.to).some(isFinite) ? { ...found, content: [left, right], shape: 'after' } : found;
}
const longestAside = 8;

// "The Front, the Herald writes, has denied it": who stands between two pieces of what he tells is not the subject of the second.
function sourceAround(items: readonly Item[], source: Range | undefined, cue: Cue, between: readonly Range[]): Range | undefined {
  const tag = between.find(({ from, to }) => cue.from >= to && source !== undefined && source.from >= from && source.to <= to);
  return tag === undefined ? source : (phraseBefore(items, tag.from) ?? source);
}

const shapeOf: Readonly<Record<Side, string>> = { right: 'before', left: 'after', both: 'after', subject: 'passive', relative: 'before' };

// What was settled, with what the rule for its shape knows besides: whom it is said to, which words are the cue.
function foundBy(cue: Cue, { source, content: { content, side } }: Telling, rule: Found | undefined): Found {
  const shape =
    cue.mood === 'preposition' || cue.mood === 'nominal'
      ? side === 'right'
        ? 'opening'
        : 'closing'
      : source === undefined && cue.mood === 'passive'
        ? 'impersonal'
        : shapeOf[side];
  const apart = (range: Range): boolean =>
    [...content, ...(source === undefined ? [] : [source])].every(({ from, to }) => range.to <= from || range.from >= to);
  const addressee = rule?.addressee !== undefined && apart(rule.addressee) ? rule.addressee : undefined;
  return {
    source,
    content: [...content],
    shape,
    ...(addressee === undefined ? {} : { addressee }),
    ...(rule?.cueRanges === undefined ? {} : { cueRanges: rule.cueRanges }),
    ...(rule?.cueTo === undefined ? {} : { cueTo: rule.cueTo }),
  };
}

// What one tells in a sentence that another tells as a whole ends where that other is named: "The army owned up to it, a website reports".
function endBefore(drafts: readonly Draft[], outer: Draft): void {
  const [first, second] = outer.content;
  if (first === undefined) return;
  for (const draft of drafts) {
    if (draft === outer || (draft.source[0]?.[0] ?? draft.cue[0]?.[0] ?? 0) < first[0]) continue;
    draft.content = draft.content
      .filter(([start]) => start < first[1] || (second !== undefined && start >= second[0]))
      .map(([start, end]): Span => (start < first[1] && end > first[1] ? [start, first[1]] : [start, end]));
  }
}

// What is told inside what another tells ends with it.
function endWithin(drafts: readonly Draft[]): void {
  for (const outer of drafts) {
    const [only, more] = outer.content;
    if (only === undefined || more !== undefined) continue;
    for (const inner of drafts) {
      const cue = inner.cue[0]?.[0] ?? -1;
      if (inner === outer || cue < only[0] || cue >= only[1]) continue;
      inner.content = inner.content.map(([start, end]): Span =>
        start >= only[0] && start < only[1] && end > only[1] ? [start, only[1]] : [start, end],
      );
    }
  }
}

// A heading or a line of talk: "X: what X says".
// "Correction: the issue of Friday gave …": a label of the page's own.
const labels = /^(?:correction|clarification|update|note|background|analysis|comment|opinion|editorial|summary|exclusive)s?$/u;

function speakerAndColon(unit: Unit): Draft | undefined {
  const { items } = unit;
  const colon = items.findIndex(({ text }) => text === ':');
  if (
    colon < 1 ||
    colon > 9 ||
    colon + 2 >= items.length ||
    !items
      .slice(0, colon)
      .every((item) => isName(item) || item.cls === 'P' || item.cls === 'TO' || item.low === 'the' || item.cls === 'POS') ||
    !isName(items[0]) ||
    (colon === 1 && labels.test(items[0]?.low ?? ''))
  )
    return undefined;
  const quoted = items[colon + 1]?.cls === 'Q';
  const heading = unit.paragraph === 0;
  if (!quoted && !(heading ? /^\p{Lu}/u.test(items[colon + 1]?.text ?? '') : items.slice(colon + 1).some(isFinite) && colon < 3))
    return undefined;
  const cue: Cue = { at: colon, from: colon, to: colon + 1, act: 'say', shapes: 'cq', lemma: ':', mood: 'finite' };
  return drafted(unit, cue, {
    source: phraseAfter(items, 0, { pp: false }) ?? { from: 0, to: colon },
    content: [trim(items, { from: colon + 1, to: items.length })],
    shape: 'colon',
  });
}

const longestMedium = 5;

// "Said in a statement", "wrote on the radio's website": the medium that follows at once belongs to the cue.
function withMedium(items: readonly Item[], { to, mood }: Cue, others: readonly Range[]): number {
  if (!/^(?:finite|ing)$/u.test(mood) || !/^(?:in|on|by|via|during)$/u.test(items[to]?.low ?? '')) return to;
  let end = to + 1;
  while (end < to + longestMedium && /^(?:D|N|NAME)$/u.test(items[end]?.cls ?? '') && media[items[end]?.low ?? ''] === undefined) end++;
  const free = others.every((other) => other.to <= to || other.from > end);
  return media[items[end]?.low ?? ''] !== undefined && free ? end + 1 : to;
}

// "From the convoy by men who told her …": of the nouns before "who" the one on which the tree hangs the clause.
function nounAbove(items: readonly Item[], cue: Cue, relative: number): Range | undefined {
  const { words } = treeOf(items);
  const { head: noun = -1, relation } = words[cue.at] ?? {};
  if (relation !== 'acl:relcl' || noun < 1 || noun >= relative || !/^(?:N|NAME)$/u.test(items[noun]?.cls ?? '') || isWeekday(items[noun]))
    return undefined;
  const from = yieldOf(items, noun)?.from ?? noun;
  return relative - noun > 8 || from > noun ? undefined : { from, to: noun + 1 };
}

const offsets = (items: readonly Item[], { from, to }: Range): Span => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];

function drafted(unit: Unit, cue: Cue, { source, content, addressee, shape, cueRanges }: Found): Draft | undefined {
  const { items } = unit;
  const kept = content.filter(({ from, to }) => to > from);
  if (kept.length === 0) return undefined;
  const all = kept.flatMap(({ from, to }) => items.slice(from, to));
  const mediumItem = items
    .slice(Math.max(0, cue.from - 6), cue.to + 10)
    .find(
      (item, at, near) =>
        media[item.low] !== undefined &&
        item.cls !== 'Q' &&
        (item.low === 'tweeted' ||
          /^(?:in|on|by|over|via|a|an|the|his|her|its|their|phone|written|video|news|press|radio|television|joint|telephone|said|through|during)$/u.test(
            near[at - 1]?.low ?? '',
          )),
    );
  const relative =
    source !== undefined && source.to - source.from === 1 && /^(?:who|which|that)$/u.test(items[source.from]?.low ?? '') ? source.from : -1;
  const head =
    relative < 1
      ? undefined
      : (nounAbove(items, cue, relative) ?? plainBefore(items, items[relative - 1]?.text === ',' ? relative - 1 : relative));
  const medium =
    mediumItem === undefined ? (cue.lemma === 'tweet' || cue.lemma === 'retweet' ? 'tweet' : undefined) : media[mediumItem.low];
  return {
    source: source === undefined ? [] : [offsets(items, source)],
    cue: (
      cueRanges ?? [{ from: Math.max(cue.from, 0), to: withMedium(items, cue, [...kept, ...(source === undefined ? [] : [source])]) }]
    ).map((range) => offsets(items, range)),
    content: kept.map((range) => offsets(items, range)),
    act: cue.act,
    lemma: cue.lemma,
    shape,
    quotes: all.flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
    plain: all.some(({ cls }) => cls !== 'Q' && cls !== 'MARK'),
    unit,
    ...(medium === undefined ? {} : { medium }),
    ...(addressee === undefined ? {} : { addressee: offsets(items, addressee) }),
    ...(head === undefined ? {} : { head: offsets(items, head) }),
  };
}
