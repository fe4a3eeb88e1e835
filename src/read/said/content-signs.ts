// The signs of a possible content: how it begins and ends, what it hangs on in the tree, what it leaves of its sentence, and whether the rules for shapes of
// sentences chose the same. Takes the items of a unit, a cue, its source and the choice; returns short words.
import { classOf, lengthOf, manner, signOf, size } from './choice-signs.ts';
import type { Side } from './content-choices.ts';
import type { Cue } from './cues.ts';
import { isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import { skipAdjuncts } from '../words/phrases-after.ts';
import { treeOf } from '../words/tree.ts';
import type { Item } from '../words/units.ts';

/** What tells one possible content of a cue from another. */
export function contentSigns(
  items: readonly Item[],
  cue: Cue,
  source: Range | undefined,
  content: readonly Range[],
  side: Side,
  cues: readonly Cue[],
  tag: Range,
): string[] {
  const how = manner(cue);
  const first = content[0] as Range;
  const last = content.at(-1) as Range;
  const signs = [
    `${side}`,
    `${side}, ${how}`,
    `${side}, source ${source === undefined ? 'none' : source.to <= cue.from ? 'left' : 'right'}`,
  ];
  // How it begins.
  signs.push(
    `${side} opens ${signOf(items[first.from])}`,
    `${side} opens ${signOf(items[first.from])}, ${cue.shapes}`,
    `${side} behind ${signOf(items[first.from - 1])}`,
    `${side} behind ${signOf(items[first.from - 1])} opens ${classOf(items[first.from])}`,
    `${side} starts ${first.from === 0 ? 'unit' : first.from === cue.to ? 'at cue' : first.from - cue.to === 1 ? 'near cue' : 'elsewhere'}`,
  );
  // How it ends.
  signs.push(
    `${side} ends ${classOf(items[last.to - 1])}`,
    `${side} until ${signOf(items[last.to])}`,
    `${side} until ${signOf(items[last.to])} ${classOf(items[last.to + 1])}`,
    `until ${signOf(items[last.to])} ${signOf(items[last.to + 1])}`,
  );
  const top = topOf(items, first);
  signs.push(
    `${side} is ${top.relation} of ${top.at === cue.at ? 'cue' : top.at === -1 ? 'root' : top.at >= tag.from && top.at < tag.to ? 'tag' : 'other'}`,
    `${side} tops ${Math.min(3, top.count)}`,
  );
  // "A has agreed …, B announced": the cue hangs on what is said.
  const { head = -1, relation = '' } = treeOf(items).words[cue.at] ?? {};
  const held = content.some(({ from, to }) => head >= from && head < to);
  signs.push(`${side} holds what the cue is ${relation} of ${held}`);
  if (side !== 'left' && side !== 'subject') {
    const cut = cutAt(items, last, cue);
    signs.push(`cut ${cut.relation} of ${cut.of}`, `cut of ${cut.of}, ${signOf(items[last.to])}`);
    const rest = items.slice(last.to);
    signs.push(`rest quote ${rest.some((item) => item.cls === 'Q')}`, `rest finite ${rest.some(isFinite)}, ${classOf(items[last.to])}`);
    if (side === 'both') {
      signs.push(
        `both then ${signOf(items[last.from - 1])} ${signOf(items[last.from])}`,
        `both then ${classOf(items[last.from])}, first ${content[0] !== undefined && items.slice(first.from, first.to).some(isFinite) ? 'clause' : 'phrase'}`,
        `both ends unit ${last.to >= items.length - 1}`,
      );
    }
  } else {
    const rest = items.slice(0, first.from);
    signs.push(
      `fore quote ${rest.some((item) => item.cls === 'Q')}`,
      `fore finite ${rest.some(isFinite)}, ${signOf(items[first.from - 1])}`,
    );
    const behind = items[tag.to];
    signs.push(
      `${side} then ${signOf(behind)}`,
      `${side} then ${classOf(behind)} ${classOf(items[tag.to + 1])}`,
      `${side} then ends ${isEnd(items[skipAdjuncts(items, tag.to)])}`,
    );
    const ahead = items.slice(tag.to);
    signs.push(
      `${side} leaves quote ${ahead.some((item) => item.cls === 'Q')}, ${classOf(items[first.to - 1])}`,
      `${side} leaves finite ${ahead.some(isFinite)}, clause ${items.slice(first.from, first.to).some(isFinite)}`,
    );
    signs.push(`${side} mark ${signOf(items[first.to])}`);
  }
  for (const [at, range] of content.entries()) signs.push(...ties(items, range, cue, tag).map((tie) => `${side}${at} ${tie}`));
  const inside = content.flatMap(({ from, to }) => items.slice(from, to));
  signs.push(
    `${side} long ${size(lengthOf(inside))}`,
    `${side} quote ${inside[0]?.cls === 'Q' ? 'first' : inside.some((item) => item.cls === 'Q') ? 'in' : 'no'}`,
    `${side} only quotes ${inside.every((item) => item.cls === 'Q' || item.cls === 'MARK')}, ${cue.shapes}`,
    `${side} clause ${inside.some(isFinite)}, ${cue.shapes}`,
    `${side} cues ${Math.min(2, cues.filter((other) => other !== cue && content.some(({ from, to }) => other.at >= from && other.at < to)).length)}`,
  );
  return signs;
}

// What a range hangs on in the tree: of its words whose head lies outside, the first verb or else the first.
function topOf(items: readonly Item[], { from, to }: Range): { relation: string; at: number; count: number } {
  const { words } = treeOf(items);
  let found: { relation: string; at: number } | undefined;
  let count = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.relation === 'punct' || word.relation === '' || (word.head >= from && word.head < to)) continue;
    count++;
    if (found === undefined || (isFinite(items[at]) && !/comp/u.test(found.relation))) found = { relation: word.relation, at: word.head };
  }
  return { ...(found ?? { relation: 'quote', at: -1 }), count };
}

// The first word behind a range: what it hangs on, within the range, on the cue, or elsewhere.
function cutAt(items: readonly Item[], { from, to }: Range, cue: Cue): { relation: string; of: string } {
  const { words } = treeOf(items);
  for (let at = to; at < Math.min(items.length, to + 30); at++) {
    const word = words[at];
    if (word === undefined || items[at]?.cls === 'MARK') continue;
    const { head, relation } = word;
    if (head > at && head < items.length && head - at < 30) {
      // Part of something that begins here: ask its top.
      let up = at;
      let hops = 0;
      while ((words[up]?.head ?? -1) >= to && hops++ < 20) up = words[up]?.head ?? -1;
      const above = words[up];
      const on = above?.head ?? -1;
      return { relation: above?.relation ?? '', of: on < 0 ? 'root' : on >= from && on < to ? 'content' : on === cue.at ? 'cue' : 'other' };
    }
    return { relation, of: head < 0 ? 'root' : head >= from && head < to ? 'content' : head === cue.at ? 'cue' : 'other' };
  }
  return { relation: 'none', of: 'end' };
}

const near = 40;

// Which ties of the tree a range cuts: from within to what stands before or behind it, and from there into it. The cue and its source are no loss.
function ties(items: readonly Item[], { from, to }: Range, cue: Cue, tag: Range): string[] {
  const { words } = treeOf(items);
  const own = (at: number): boolean => at === cue.at || (at >= tag.from && at < tag.to) || (at >= cue.from && at < cue.to);
  const cut = { before: 0, behind: 0, hangsBefore: 0, hangsBehind: 0 };
  for (let at = Math.max(0, from - near); at < Math.min(items.length, to + near); at++) {
    const word = words[at];
    if (word === undefined || word.head < 0 || word.relation === 'punct') continue;
    const { head } = word;
    const within = at >= from && at < to;
    if (within === (head >= from && head < to) || own(within ? head : at)) continue;
    if (within) cut[head < from ? 'before' : 'behind']++;
    else cut[at < from ? 'hangsBefore' : 'hangsBehind']++;
  }
  return Object.entries(cut).map(([way, count]) => `cuts ${way} ${Math.min(2, count)}`);
}
