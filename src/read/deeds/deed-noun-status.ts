// Whether a deed that a noun names has happened by its sentence: by the verb that governs the noun, by the preposition before it, by "no". Takes the items of
// a unit and the noun's place; a table of verbs. "They demanded a release" tells of none.
import type { EventStatus } from '../../terms/index.ts';
import { isFinite } from '../words/phrase-words.ts';
import type { Item } from '../words/units.ts';
import { caseOf, phraseOf, relationOf, type Tree } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

/** What a verb makes of the deed that its object or subject names. */
const governing: readonly (readonly [RegExp, EventStatus])[] = [
  [
    /^(?:demand|call|seek|request|urge|want|require|insist|ask|press|appeal|need|propose|consider|discuss|negotiate|reject|oppose|favour|favor|recommend|tie|link|suggest|await|hope|fear|include|involve|cover|concern)$/u,
    'hypothetical',
  ],
  [
    /^(?:order|announce|plan|promise|agree|schedule|prepare|pledge|vow|undertake|expect|provide|set|offer|decide|approve|authorise|authorize|guarantee|delay|postpone|suspend|foresee|envisage|speed|accelerate|facilitate|enable|allow)$/u,
    'planned',
  ],
  [/^(?:deny|prevent|block|refuse|cancel|rule)$/u, 'denied'],
];

/** What tells that a deed took place, where its noun is the verb's subject or object. */
const occurring =
  /^(?:complete|begin|start|continue|resume|take|happen|occur|report|confirm|welcome|hail|condemn|follow|see|carry|conduct|verify|witness|observe|monitor|mark|celebrate|end|finish|conclude|accompany|oversee|announce)$/u;

/**
 * The status of the deed that the noun at `at` names; `word` is its place in the tree. With `strict` it is told as done only where its verb says so: "the release
 * of the prisoners" may be one that is still to come.
 */
export function nounStatus(items: readonly Item[], at: number, tree: Tree, word: number, strict = false): EventStatus {
  const { from } = phraseOf(tree, word);
  const start = wordAt(items, tree.words[from]?.start ?? 0);
  const opener = items[start]?.low ?? '';
  if (/^(?:no|without)$/u.test(opener) || items[start - 1]?.low === 'no' || items[start - 1]?.low === 'without') return 'denied';
  // "Earlier talks", "a previous truce": before what the page tells.
  if (items.slice(start, at).some(({ low }) => /^(?:earlier|previous|past|former)$/u.test(low))) return 'background';
  const before = items.slice(Math.max(0, at - 12), at).findLast((item) => isFinite(item));
  const after = items.slice(at + 1, at + 12).find((item) => item.cls === 'V' || item.cls === 'VN' || item.cls === 'MOD');
  const verb = governor(tree, word);
  // "Announced the plan after talks": what came before was.
  if (/^(?:after|following|during|since|amid)$/u.test(lead(tree, word)) && before?.cls !== 'MOD') return 'asserted';
  // "The agreement called for a release": what calls is there, what it calls for is not.
  const calls = tree.words[word]?.relation === 'nsubj';
  const told = calls ? undefined : governing.find(([lemma]) => lemma.test(verb?.lemma ?? ''))?.[1];
  if (told !== undefined) return told;
  if (/^(?:before|until|till|for|exchange)$/u.test(items[start - 1]?.low ?? '') && verb === undefined) return 'hypothetical';
  if (before?.cls === 'MOD' || after?.cls === 'MOD' || isDue(items, at)) return 'planned';
  return !strict || occurring.test(verb?.lemma ?? '') || items[start - 1]?.low === 'after' ? 'asserted' : 'hypothetical';
}

// "The withdrawal is to take place in four phases", "was due to begin".
function isDue(items: readonly Item[], at: number): boolean {
  const be = items.findIndex(({ low }, index) => index > at && index < at + 8 && /^(?:is|are|was|were)$/u.test(low));
  if (be < 0) return false;
  const to = /^(?:due|set|scheduled|expected|likely|about|still|now)$/u.test(items[be + 1]?.low ?? '') ? be + 2 : be + 1;
  return items[to]?.cls === 'TO' && items.slice(at + 1, be).every(({ cls, text }) => cls !== 'V' && text !== ';');
}

// The preposition of the noun, or of the days that it lasts: "after talks", "after three days of talks".
function lead(tree: Tree, word: number): string {
  const own = caseOf(tree, word);
  return own === 'of' ? caseOf(tree, tree.words[word]?.head ?? -1) : own;
}

// The verb whose object, subject or oblique the noun is, through "and" and "of".
function governor(tree: Tree, word: number): { readonly lemma?: string } | undefined {
  let here = word;
  for (let step = 0; step < 4; step++) {
    const head = tree.words[here]?.head ?? -1;
    if (head < 0) return undefined;
    if (tree.words[head]?.lemma !== undefined) return tree.words[head];
    if (!/^(?:conj|nmod|obl|obj)$/u.test(relationOf(tree, here))) return undefined;
    here = head;
  }
  return undefined;
}
