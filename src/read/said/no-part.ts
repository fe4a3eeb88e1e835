// What the tree shows to be no part of an attribution, whatever the words around it look like: the object of a verb does not speak, and a relative clause
// on a noun is nothing said. Takes the items of a unit, a range and a cue.
import type { Range } from '../words/phrase-words.ts';
import { treeOf } from '../words/tree.ts';
import type { Item } from '../words/units.ts';
import type { Cue } from './cues.ts';

/** "announced after a meeting that went on until midnight": what the "that" stands for is the meeting, and nothing is said by it. */
export function tellsOfNoun(items: readonly Item[], { from }: Range, cue: Cue): boolean {
  const that = items[from];
  const { words } = treeOf(items);
  if (that?.cls !== 'THAT' || !/^(?:nsubj|obj|obl)/u.test(words[from]?.relation ?? '')) return false;
  const verb = words[words[from]?.head ?? -1];
  if (verb?.relation !== 'acl:relcl' || (verb.head >= cue.from && verb.head < cue.to)) return false;
  return words[from]?.relation.startsWith('nsubj') === true || !isPlace(items, cue, verb.head);
}

// "Said in a statement that the road was shut": the clause behind where it was said is what was said, though the parser may hang it on the noun.
function isPlace(items: readonly Item[], cue: Cue, noun: number): boolean {
  const { words } = treeOf(items);
  return words[noun]?.head === cue.at && items.slice(cue.to, noun).some(({ low }) => /^(?:in|on|at|by|via|through|during)$/u.test(low));
}

/** "…, welcomed the news": the object of a verb that takes one, with no quotation before it, says nothing; that of "citing" does. */
export const isObject = (items: readonly Item[], { from, to }: Range, cue: Cue): boolean =>
  cue.shapes.includes('o') &&
  !/^(?:cite|quote)/u.test(cue.lemma) &&
  items[cue.from - 1]?.cls !== 'Q' &&
  treeOf(items)
    .words.slice(from, to)
    .some(({ head, relation }) => head === cue.at && relation === 'obj');
