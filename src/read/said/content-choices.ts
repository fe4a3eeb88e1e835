// Lists what may be what a cue's speaker says: clauses and objects of the syntactic tree, what stands before, behind and around the attribution, what the rules
// for shapes of sentences found. Takes the items of a unit, a cue and its source; returns choices with their signs.
import { contentSigns } from './content-signs.ts';
import { trim } from './contents.ts';
import { goesBeyond, isOfAnother, tellsOfNoun } from './no-part.ts';
import { charging } from './cues.data.ts';
import type { Cue } from './cues.ts';
import { isFinite, type Range } from '../words/phrase-words.ts';
import { phraseAfter, skipAdjuncts } from '../words/phrases-after.ts';
import type { Found } from './shapes.ts';
import { resumesAt } from './speech-tags.ts';
import { treeOf, yieldOf } from '../words/tree.ts';
import type { Item } from '../words/units.ts';
import { kidsBy } from '../words/word-tree.ts';

/** Where content stands: right or left of its cue, on both sides, the subject of a passive cue, a relative pronoun with what follows. */
export type Side = 'right' | 'left' | 'both' | 'subject' | 'relative';
/** One possible content, with its signs. */
export type ContentChoice = {
  readonly content: readonly Range[];
  readonly side: Side;
  readonly signs: readonly string[];
  readonly ruled?: boolean;
};

const most = 14;

/** The contents a cue with this source may have. */
export function contentChoices(
  items: readonly Item[],
  cue: Cue,
  source: Range | undefined,
  cues: readonly Cue[],
  ruled?: Found,
): ContentChoice[] {
  const tree = treeOf(items);
  const choices = new Map<string, ContentChoice>();
  const tag = tagOf(items, cue, source);
  const add = (content: readonly Range[], side: Side): void => {
    const kept = content.map((range) => trim(items, range)).filter(({ from, to }) => to > from);
    if (
      kept.length !== content.length ||
      (source !== undefined && overlaps(source, kept)) ||
      (charging.test(cue.lemma) && cutsOff(items, tree, kept.at(-1) as Range)) ||
      kept.some((range) => isCutShort(items, range) || goesBeyond(items, range, cue, cues)) ||
      (side !== 'relative' &&
        kept.some((range) => isBare(items, range) || tellsOfNoun(items, range, cue) || isOfAnother(items, range, cue)))
    )
      return;
    const key = kept.map(({ from, to }) => `${from}-${to}`).join(' ');
    if (!choices.has(key))
      choices.set(key, {
        content: kept,
        side,
        ruled: ruled !== undefined && sameAs(kept, ruled.content),
        signs: [...contentSigns(items, cue, source, kept, side, cues, tag), ...likeness(kept, side, ruled)],
      });
  };
  if (ruled !== undefined) add(ruled.content, sideOf(ruled.content, cue, items));
  // To the right.
  const starts = new Set<number>();
  const start = (at: number): void => {
    let from = at;
    while (items[from]?.cls === 'MARK' && !/^[[($]$/u.test(items[from]?.text ?? '')) from++;
    if (from >= cue.to && from < items.length && starts.size < 7) starts.add(from);
  };
  for (const kid of kidsBy(tree, cue.at, 'ccomp', 'xcomp', 'obj', 'parataxis', 'advcl', 'acl', 'nmod', 'obl')) {
    const whole = yieldOf(items, kid);
    if (whole !== undefined && whole.from >= cue.to) start(whole.from);
  }
  start(cue.to);
  const told = phraseAfter(items, cue.to, { pp: false });
  if (told !== undefined) start(told.to);
  start(skipAdjuncts(items, cue.to));
  if (source !== undefined && source.from >= cue.to) start(source.to);
  let that = 0;
  for (let at = cue.to; at < Math.min(items.length, cue.to + 24); at++) {
    const item = items[at] as Item;
    if ((item.cls === 'THAT' && that++ < 1) || (item.cls === 'Q' && starts.size < 6)) start(at);
  }
  const ends = rightEnds(items, cue.to);
  for (const from of starts) {
    if (source !== undefined && from < source.to && source.from < items.length && from >= source.from) continue;
    let count = 0;
    for (const to of ends) {
      if (to <= from || count++ > most) continue;
      if (source !== undefined && source.from >= from && source.from < to) continue;
      add([{ from, to }], 'right');
    }
  }
  // To the left, and on both sides.
  if (tag.from > 0) {
    const leftEnd = tag.from;
    const leftStarts = [0];
    for (let at = leftEnd - 1; at > 0 && leftStarts.length < 8; at--) {
      const item = items[at - 1] as Item;
      if (
        item.cls === 'MARK' ||
        item.cls === 'THAT' ||
        item.cls === 'SUB' ||
        item.cls === 'CC' ||
        item.cls === 'Q' ||
        items[at]?.cls === 'Q' ||
        items[at]?.cls === 'THAT' ||
        items[at]?.cls === 'WH'
      )
        leftStarts.push(at);
    }
    let behind = tag.to;
    while (items[behind]?.cls === 'MARK') behind++;
    const more = behind > tag.to || items[behind]?.cls === 'Q' ? behind : skipAdjuncts(items, tag.to);
    for (const from of leftStarts) {
      add([{ from, to: leftEnd }], 'left');
      if (from > 0 && leftStarts.indexOf(from) > 4) continue;
      let count = 0;
      for (const begins of new Set([resumesAt(items, leftEnd, tag.to) ?? behind, behind, more]))
        for (const to of ends)
          if (to > begins && count++ < 6)
            add(
              [
                { from, to: leftEnd },
                { from: begins, to },
              ],
              'both',
            );
    }
    // "which the agency says has ended"
    const back = items[leftEnd - 1];
    if (items[tag.to]?.cls !== 'MARK' && (back?.cls === 'WH' || back?.cls === 'THAT' || back?.cls === 'D')) {
      let count = 0;
      for (const to of ends)
        if (to > tag.to && count++ < 6)
          add(
            [
              { from: leftEnd - 1, to: leftEnd },
              { from: tag.to, to },
            ],
            'relative',
          );
    }
  }
  if (cue.mood === 'passive' || cue.mood === 'finite') {
    for (const kid of kidsBy(tree, cue.at, 'nsubj')) {
      const whole = yieldOf(items, kid);
      if (whole === undefined || whole.to > cue.from) continue;
      add([whole], 'subject');
      // "was accused of lying", "is described as calm": what it is called stands behind.
      if (cue.mood === 'passive' && items[cue.to]?.low !== 'by' && !/^(?:MARK|CC)$/u.test(items[cue.to]?.cls ?? 'MARK'))
        for (const to of ends.slice(0, 6)) if (to > cue.to) add([whole, { from: cue.to, to }], 'subject');
      for (const clause of kidsBy(tree, cue.at, 'xcomp', 'ccomp')) {
        const rest = yieldOf(items, clause);
        if (rest !== undefined && rest.from >= cue.to) add([whole, rest], 'subject');
      }
    }
  }
  return [...choices.values()];
}

// What a choice has in common with what the shape of the sentence found.
function likeness(content: readonly Range[], side: Side, ruled: Found | undefined): string[] {
  if (ruled === undefined) return [];
  const [first, last] = [ruled.content[0], ruled.content.at(-1)];
  const starts = first?.from === content[0]?.from;
  const ends = last?.to === content.at(-1)?.to;
  const all = starts && ends && content.length === ruled.content.length;
  return [
    `starts ${starts ? 'as' : 'not as'} ruled`,
    `ends ${ends ? 'as' : 'not as'} ruled`,
    `starts ${starts ? 'as' : 'not as'} ruled, ${side}`,
    `ends ${ends ? 'as' : 'not as'} ruled, ${side}`,
    `${all ? 'is' : 'not'} ruled, ${ruled.shape}`,
  ];
}

// The words of the attribution: cue and source together, with what introduces them.
function tagOf(items: readonly Item[], cue: Cue, source: Range | undefined): Range {
  let from = cue.from;
  let to = cue.to;
  if (
    source !== undefined &&
    source.to <= cue.from &&
    cue.from - source.to < 12 &&
    !items.slice(source.to, cue.from).some((item) => isFinite(item) || item.cls === 'Q')
  )
    from = source.from;
  if (source !== undefined && source.from >= cue.to && source.from - cue.to < 6) to = source.to;
  if (items[from - 1]?.low === 'as') from--;
  return { from, to };
}

function sideOf(content: readonly Range[], cue: Cue, items: readonly Item[]): Side {
  if (content.length > 1)
    return (content[0]?.to ?? 0) - (content[0]?.from ?? 0) === 1 && items[content[0]?.from ?? 0]?.cls === 'WH' ? 'relative' : 'both';
  return (content[0]?.from ?? 0) >= cue.to ? 'right' : 'left';
}

// Where what stands behind a cue may end: before a mark, a conjunction or a preposition that opens something, behind a quotation, at the end.
function rightEnds(items: readonly Item[], from: number): number[] {
  const ends = new Set<number>();
  const last = trim(items, { from, to: items.length }).to;
  ends.add(last);
  for (let at = from + 1; at < last && ends.size < 22; at++) {
    const item = items[at] as Item;
    const before = items[at - 1] as Item;
    if (
      item.cls === 'MARK'
        ? !/^[$#%&/'’]$/u.test(item.text)
        : before.cls === 'Q' ||
          /^(?:CC|SUB|WH)$/u.test(item.cls) ||
          item.low === 'according' ||
          item.low === 'in' ||
          item.low === 'after' ||
          item.low === 'during' ||
          item.low === 'at' ||
          item.low === 'on' ||
          item.low === 'as'
    )
      ends.add(at);
  }
  return [...ends];
}

const overlaps = (range: Range, ranges: readonly Range[]): boolean => ranges.some(({ from, to }) => range.from < to && from < range.to);

// "Accused them of attacking a patrol, killing two": a participle that hangs on the deed is part of the charge. Of other cues the trees tell it less surely.
const cutsOff = (items: readonly Item[], tree: ReturnType<typeof treeOf>, { from, to }: Range): boolean => {
  const head = items[to]?.text === ',' && items[to + 1]?.cls === 'VG' ? (tree.words[to + 1]?.head ?? -1) : -1;
  return head >= from && head < to;
};

// A pronoun or conjunction alone says nothing, but "denies that." does.
const isBare = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from === 1 &&
  /^(?:THAT|WH|CC|SUB|TO)$/u.test(items[from]?.cls ?? '') &&
  !(items[from]?.cls === 'THAT' && items[from]?.relation === 'obj');

// "A claim that", "peace and": more must follow.
const isCutShort = (items: readonly Item[], { from, to }: Range): boolean => {
  const { cls, relation } = items[to - 1] as Item;
  return to - from > 1 && (cls === 'CC' || cls === 'SUB' || (cls === 'THAT' && relation === 'mark') || (cls === 'D' && relation === 'det'));
};

const sameAs = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(({ from, to }, at) => b[at]?.from === from && b[at]?.to === to);
