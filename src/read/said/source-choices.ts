// Lists who may be meant as the speaker of a cue: subjects and agents of the syntactic tree, noun phrases around the cue, what the rules for shapes of sentences
// found, nobody. Takes the items of a unit and a cue; returns choices with the signs by which `telling.ts` ranks them.
import { classOf, lengthOf, manner, signOf, size } from './choice-signs.ts';
import type { Cue } from './cues.ts';
import { isComma, isFinite, isName, isWeekday, type Range } from '../words/phrase-words.ts';
import { phraseAfter, withRelative } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import { isObject, isToldSubject } from './no-part.ts';
import type { Found } from './shapes.ts';
import { treeOf, yieldOf } from '../words/tree.ts';
import type { Item } from '../words/units.ts';
import { kidsBy, relationOf } from '../words/word-tree.ts';

/** One possible source, undefined for nobody, with its signs. */
export type SourceChoice = { readonly source: Range | undefined; readonly signs: readonly string[]; readonly ruled?: boolean };

const same = (a: Range | undefined, b: Range | undefined): boolean => a?.from === b?.from && a?.to === b?.to;
const steps = 4;

/** The sources a cue may have. */
export function sourceChoices(items: readonly Item[], cue: Cue, last: Range | undefined, ruled?: Found): SourceChoice[] {
  const tree = treeOf(items);
  const seen = new Map<string, SourceChoice & { origins: string[] }>();
  const add = (source: Range | undefined, origin: string): void => {
    if (source !== undefined && isToldSubject(items, source, cue)) return;
    if (source !== undefined && (source.to <= source.from || (source.from < cue.to && source.to > cue.from && cue.nominal === undefined)))
      return;
    const key = source === undefined ? '' : `${source.from}-${source.to}`;
    const known = seen.get(key);
    if (known !== undefined) known.origins.push(origin);
    else seen.set(key, { source, origins: [origin], signs: [] });
  };
  const variants = (range: Range | undefined, at: number | undefined, origin: string): void => {
    if (range === undefined) return;
    add(range, origin);
    const stop = shorter(items, range, at);
    if (stop !== undefined) add(stop, `${origin} cut`);
    const bare = at === undefined ? undefined : beforeMark(items, range, at);
    if (bare !== undefined) add(bare, `${origin} bare`);
  };
  if (ruled !== undefined) add(ruled.source, 'rule');
  add(undefined, 'nobody');
  let path = '';
  let at = cue.at;
  for (let step = 0; step < steps && at >= 0; step++) {
    for (const kid of kidsBy(tree, at, 'nsubj', 'csubj')) {
      if (kid >= cue.from && kid < cue.to) continue;
      variants(yieldOf(items, kid), kid, `${path}subject`);
    }
    for (const kid of kidsBy(tree, at, 'obl', 'nmod')) {
      const marker = kidsBy(tree, kid, 'case')
        .map((one) => items[one]?.low ?? '')
        .join(' ');
      if (/^(?:by|of|from|according to|to)$/u.test(marker) && step === 0) {
        const whole = yieldOf(items, kid);
        if (whole !== undefined) variants(skipCase(items, whole, kid), kid, `${path}${marker}`);
      }
    }
    for (const kid of kidsBy(tree, at, 'nmod'))
      if (tree.words[kid]?.relation === 'nmod:poss') variants(yieldOf(items, kid), kid, `${path}owner`);
    const relation = relationOf(tree, at);
    const head = tree.words[at]?.head ?? -1;
    if (relation === 'acl' && head >= 0) variants(headNoun(items, head, cue.from), head, `${path}noun`);
    if (head < 0 || head === at) break;
    path += `${relation}>`;
    at = head;
  }
  variants(phraseBefore(items, cue.from), undefined, 'before');
  const behind = phraseAfter(items, cue.to, { apposition: true });
  if (
    behind !== undefined &&
    !(cue.shapes.includes('m') && !/[cq]/u.test(cue.shapes)) &&
    !isObject(items, behind, cue) &&
    (isComma(items[cue.from - 1]) || items[cue.from - 1]?.cls === 'Q' || cue.mood === 'preposition' || cue.from === 0)
  ) {
    variants(behind, behind.from, 'behind');
    add(withRelative(items, behind), 'behind long');
    const plain = phraseAfter(items, cue.to);
    add(plain, 'behind plain');
  }
  if (items[cue.to]?.low === 'by') variants(phraseAfter(items, cue.to + 1, { apposition: true }), undefined, 'by');
  const back = items[cue.from - 1];
  if (back?.cls === 'WH' || (back?.cls === 'THAT' && /subj/u.test(back.relation ?? '')))
    add({ from: cue.from - 1, to: cue.from }, 'relative');
  add(last, 'last');
  const choices = [...seen.values()];
  const subject = choices.find(({ origins }) => origins.includes('subject'))?.source;
  const known = subject === undefined ? 'no subject' : subject.to <= cue.from ? 'subject before' : 'subject behind';
  return choices.map(({ source, origins }) => ({
    source,
    ruled: ruled !== undefined && same(source, ruled.source),
    signs: [
      ...sourceSigns(items, cue, source, origins, known),
      ...(ruled === undefined
        ? []
        : [`${same(source, ruled.source) ? 'is' : 'not'} ruled`, `${same(source, ruled.source) ? 'is' : 'not'} ruled, ${ruled.shape}`]),
    ],
  }));
}

// Without the preposition that opens it.
function skipCase(items: readonly Item[], range: Range, at: number): Range {
  let from = range.from;
  while (from < at && /^(?:P|TO)$/u.test(items[from]?.cls ?? '')) from++;
  return { from, to: range.to };
}

// The noun that a participle or relative clause hangs on, up to the clause.
function headNoun(items: readonly Item[], head: number, before: number): Range | undefined {
  const whole = yieldOf(items, head);
  if (whole === undefined) return undefined;
  let to = Math.min(whole.to, before);
  while (to > head + 1 && /^(?:MARK|WH|THAT|AUX|ADV)$/u.test(items[to - 1]?.cls ?? '')) to--;
  return to <= head ? undefined : { from: whole.from, to };
}

// Up to a relative clause.
function shorter(items: readonly Item[], range: Range, at = range.from): Range | undefined {
  for (let to = at + 1; to < range.to; to++) {
    const cls = items[to]?.cls;
    if (cls === 'WH' || cls === 'THAT' || (cls === 'VN' && items[to - 1]?.cls !== 'D') || cls === 'VG') {
      while (to > at + 1 && /^(?:MARK|P)$/u.test(items[to - 1]?.cls ?? '')) to--;
      return { from: range.from, to };
    }
  }
  return undefined;
}

// Up to the first comma or bracket.
function beforeMark(items: readonly Item[], range: Range, at: number): Range | undefined {
  for (let to = at + 1; to < range.to; to++) if (items[to]?.cls === 'MARK') return { from: range.from, to };
  return undefined;
}

function sourceSigns(items: readonly Item[], cue: Cue, source: Range | undefined, origins: readonly string[], known: string): string[] {
  const how = manner(cue);
  const plain = origins.filter((origin) => origin !== 'rule');
  const signs = plain.flatMap((origin) => [`from ${origin}`, `from ${origin}, ${cue.mood}`]);
  signs.push(`from ${[...plain].sort().join('+')}`);
  if (source === undefined) return [...signs, `nobody, ${how}`, `nobody before ${signOf(items[cue.from - 1])}`];
  const { from, to } = source;
  const left = to <= cue.from;
  const side = left ? 'left' : from >= cue.to ? 'right' : 'around';
  const between = left ? items.slice(to, cue.from) : items.slice(cue.to, from);
  signs.push(
    `${side}, ${cue.mood}`,
    `${side}, gap ${size(lengthOf(between) + 1)}`,
    `between ${between.some(isFinite) ? 'verb' : between.some((item) => item.cls === 'Q') ? 'quote' : between.some(isComma) ? 'comma' : 'none'}, ${side}`,
    `first ${signOf(items[from])}`,
    `last ${classOf(items[to - 1])}`,
    `after ${signOf(items[to])}, ${side}`,
    `before ${signOf(items[from - 1])}, ${side}`,
    `long ${size(lengthOf(items.slice(from, to)))}`,
    `then ${signOf(items[to])} ${classOf(items[to + 1])}, ${side}`,
    `long ${size(lengthOf(items.slice(from, to)))}, then ${signOf(items[to])}, ${side}`,
    `${side} name ${items.slice(from, to).some(isName)}`,
  );
  const fore = items[cue.from - 1]?.cls === 'Q' ? 'quote' : signOf(items[cue.from - 1]);
  signs.push(
    `${side}, ${known}`,
    `${side}, ${known}, ${cue.mood}`,
    `${side}, fore ${fore}, ${cue.mood}`,
    `${side}, ${known}, fore ${fore}`,
  );
  const verb = head(items, source);
  signs.push(`${side} ${verb}, ${cue.mood}`);
  if (isWeekday(items[from]) || isWeekday(items[to - 1])) signs.push('a day');
  if (items.slice(from + 1, to).some(isFinite)) signs.push('holds verb');
  if (items.slice(from, to).some((item) => item.cls === 'Q')) signs.push('holds quote');
  if (items.slice(from + 1, to - 1).some(isComma)) signs.push(`holds comma, ${side}`, `holds comma, ends ${signOf(items[to])}`);
  return signs;
}

// What the tree makes of a phrase: the relation of the first of its words that hangs on something outside, and whether that is before or behind.
function head(items: readonly Item[], { from, to }: Range): string {
  const { words } = treeOf(items);
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word !== undefined && word.relation !== 'punct' && (word.head < from || word.head >= to))
      return `${word.relation} ${word.head < from ? 'back' : 'on'}`;
  }
  return 'none';
}
