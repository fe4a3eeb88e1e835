// What the tree shows to be no part of an attribution, whatever the words around it look like: the object of a verb does not speak, and a relative clause
// on a noun is nothing said. Takes the items of a unit, a range and a cue.
import type { SpeechAct } from '../../terms/index.ts';
import type { Range } from '../words/phrase-words.ts';
import { treeOf } from '../words/tree.ts';
import type { Item } from '../words/units.ts';
import { actorNouns } from '../words/noun-classes.data.ts';
import { singular } from '../words/word-tree.ts';
import type { Cue } from './cues.ts';
import { textNouns, voices } from './cues.data.ts';

/** "announced after a meeting that went on until midnight": what the "that" stands for is the meeting, and nothing is said by it. */
export function tellsOfNoun(items: readonly Item[], { from }: Range, cue: Cue): boolean {
  const that = items[from];
  const { words } = treeOf(items);
  if (that?.cls !== 'THAT' || !/^(?:nsubj|obj|obl)/u.test(words[from]?.relation ?? '')) return false;
  const verb = words[words[from]?.head ?? -1];
  if (verb?.relation !== 'acl:relcl' || (verb.head >= cue.from && verb.head < cue.to)) return false;
  if (words[from]?.relation.startsWith('nsubj') === true) return true;
  // "Told a radio station that armed men had come": whom it is told to is no noun that the clause tells more of.
  const isTold = cue.shapes.includes('a') && words[verb.head]?.head === cue.at;
  return !isTold && !isPlace(items, cue, verb.head);
}

// "Said in a statement that the road was shut": the clause behind where it was said is what was said, though the parser may hang it on the noun.
function isPlace(items: readonly Item[], cue: Cue, noun: number): boolean {
  const { words } = treeOf(items);
  return words[noun]?.head === cue.at && items.slice(cue.to, noun).some(({ low }) => /^(?:in|on|at|by|via|through|during)$/u.test(low));
}

/** "His lawyer told reporters, he never confessed that he had fired": the clause is what another verb behind the cue has. */
export function isOfAnother(items: readonly Item[], { from, to }: Range, cue: Cue): boolean {
  const { words } = treeOf(items);
  const [that, verb] = [words[from], words[words[from]?.head ?? -1]];
  if (items[from]?.cls !== 'THAT' || that?.relation !== 'mark' || verb?.relation !== 'ccomp' || that.head >= to) return false;
  return verb.head >= cue.to && verb.head < from && /^(?:V|VI)$/u.test(items[verb.head]?.cls ?? '');
}

/** "…, welcomed the news": the object of a verb that takes one, with no quotation before it, says nothing; that of "citing" does. */
export const isObject = (items: readonly Item[], { from, to }: Range, cue: Cue): boolean =>
  cue.shapes.includes('o') &&
  !/^(?:cite|quote)/u.test(cue.lemma) &&
  items[cue.from - 1]?.cls !== 'Q' &&
  treeOf(items)
    .words.slice(from, to)
    .some(({ head, relation }) => head === cue.at && relation === 'obj');

/** "Said that it was over, but she cautioned that …", "said the road was shut, while the rebels maintained that …": the second saying is beside the first, not in it. */
export function goesBeyond(items: readonly Item[], { from, to }: Range, cue: Cue, cues: readonly Cue[]): boolean {
  const { words } = treeOf(items);
  // "Villagers who say they are protesting": what is told within is no tag of what stands before it.
  const { head = -1, relation } = words[cue.at] ?? {};
  if (to <= cue.from) return relation === 'ccomp' && head >= from && head < to && items[to]?.cls !== 'MARK' && items[to - 1]?.cls !== 'Q';
  if (from < cue.to) return false;
  // "Had assured her that they had been told, but she cautioned that …": what another verb between them says is not what they were told.
  if (cue.mood === 'passive' && cues.some(({ at, mood }) => mood === 'finite' && at >= cue.to && at < from)) return true;
  // "…, the rebels objected, but added that …".
  if (items[from]?.cls === 'CC' && cues.some(({ from: group, mood }) => mood === 'finite' && group === from + 1)) return true;
  return cues.some(({ at, mood, from: group }) => {
    const word = words[at];
    if (at <= from || at >= to || mood !== 'finite' || word?.head !== cue.at) return false;
    if (word.relation === 'advcl')
      return words.slice(from, at).some((one, step) => one.head === at && /^(?:while|whereas)$/u.test(items[from + step]?.low ?? ''));
    if (word.relation !== 'conj') return false;
    const opener = items.slice(from, group).findLastIndex(({ cls }) => cls === 'CC');
    // "Said that A had met and that B said so": the second "that" goes on with the first.
    return opener >= 0 && items[from + opener + 1]?.cls !== 'THAT';
  });
}

/** "The villagers were told to stay": who stands before a passive with its auxiliary is told, and does not tell. */
export const isToldSubject = (items: readonly Item[], { to }: Range, { mood, at, from, lemma }: Cue): boolean =>
  mood === 'passive' &&
  from < at &&
  to <= from &&
  !/^(?:quote|cite)$/u.test(lemma) &&
  items.slice(from, at).some(({ cls }) => cls === 'AUX');

/**
 * "The man blamed for the raid", "officials briefed on it", "the list submitted by the envoy": a participle that only tells which of them is meant says nothing, unless
 * it is what somebody thinks of it ("a text rejected by the rebels").
 */
export const isDescribed = (items: readonly Item[], { at, from, to, mood, act }: Cue): boolean =>
  mood === 'passive' &&
  from === at &&
  // "Called for an inquiry and threatened sanctions" has two verbs, whatever the parser makes of the second.
  ((items[at]?.relation === 'amod' && items[from - 1]?.cls !== 'CC') ||
    (items[at]?.relation === 'acl' && (items[to]?.low !== 'by' || telling.has(act))));
const telling: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'ask']);

/** "No soldier", "none of them": nobody speaks by it; by "neither side" both are silent, but neither says anything. */
export const isNobody = (items: readonly Item[], source: Range | undefined, { lemma }: Cue): boolean => {
  const low = source === undefined ? '' : (items[source.from]?.low ?? '');
  return /^(?:no|none|nobody|no-one)$/u.test(low) || (low === 'neither' && !silences.test(lemma));
};
const silences = /^(?:reply|respond|answer|comment)/u;

/** "Citing grave flaws", "US stocks": its head is no name, nobody who could speak, no text that could be quoted. */
export const isMute = (items: readonly Item[], { from, to }: Range): boolean => {
  const { words } = treeOf(items);
  const range = items.slice(from, to);
  const heads = range.filter((_, at) => {
    const { head = -1, relation = 'punct' } = words[from + at] ?? {};
    return relation !== 'punct' && (head < from || head >= to);
  });
  return (
    heads.length > 0 &&
    heads.every(({ cls, low }) => cls === 'N' && !actorNouns.has(singular(low)) && !textNouns.has(low) && !voices.has(singular(low)))
  );
};

/** "The deal was announced at a forum that …": what is announced does not speak; and no market speaks that sees its prices fall. */
export const isUndergone = (items: readonly Item[], source: Range | undefined, { at, mood, lemma }: Cue): boolean => {
  if (source === undefined) return false;
  if (lemma === 'see' || lemma === 'feel') return isMute(items, source);
  if (mood !== 'passive' || !/^(?:announce|declare|report|publish|release|issue|disclose|reveal|confirm|say)$/u.test(lemma)) return false;
  return treeOf(items)
    .words.slice(source.from, source.to)
    .some(({ head, relation }) => head === at && relation === 'nsubj:pass');
};

/** "Has ordered 60 jets", "ordered $6 billion in goods": to buy is not to command. */
export const isTraded = (items: readonly Item[], [content]: readonly Range[], { lemma, to }: Cue): boolean => {
  if (lemma !== 'order' || content === undefined || content.from < to) return false;
  const words = items.slice(content.from, content.to);
  return (
    (words[0]?.cls === 'NUM' || /^(?:[$€£¥]|us\$?)/iu.test(words[0]?.low ?? '')) && !words.some(({ cls }) => cls === 'TO' || cls === 'VI')
  );
};
