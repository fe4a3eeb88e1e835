// Deeds told in passing, in a clause that belongs to a noun or hangs on another deed: "the soldiers captured in October", "rejected the charge that its men
// fired", "fell back before both armies met". Takes a deed as its status is looked for; each rule answers or leaves it to the next.
import type { EventStatus } from '../../terms/index.ts';
import { daysBetween, historyDays, isPast, isPerfect, rootOf, wordsBefore, type Put } from './deed-put.ts';
import type { Tree } from '../words/word-tree.ts';

/** "killed 31 people before both armies drew back": what a past before tells happened next, unless nothing else did. */
export function thenDone(put: Put): EventStatus | undefined {
  const { tree, at, base, stated, published } = put;
  const word = tree.words[at];
  if (base !== 'hypothetical' || word === undefined || word.head < 0 || !/^V[N]?$/u.test(word.cls) || !word.relation.startsWith('advcl'))
    return undefined;
  const own = [...tree.kids(at), ...tree.kids(at - 1)];
  const opener = own.map((kid) => (kid < at ? (tree.words[kid]?.low ?? '') : '')).find((low) => /^(?:before|until|till)$/u.test(low));
  // "Withdrew before the army had attacked the camp": who knows whether it did.
  if (opener === 'before' && isPerfect(put)) return undefined;
  const isPast = word.form === 'past' || tree.kids(at).some((kid) => /^(?:was|were|had)$/u.test(tree.words[kid]?.low ?? ''));
  if (opener === undefined || !isPast) return undefined;
  const main = tree.words[word.head];
  const around = tree.kids(word.head).map((kid) => tree.words[kid]?.low ?? '');
  if (around.some((low) => /^(?:not|never|no|nobody|none)$|n't$/u.test(low))) return undefined;
  // "They will go on until it talks to them": what they wait for.
  if (around.some((low) => /^(?:will|would|shall|'ll)$/u.test(low))) return opener === 'before' ? undefined : 'conditional';
  if (main?.form !== 'past') return undefined;
  const days = stated?.to === undefined || published === undefined ? 0 : daysBetween(stated.to, published);
  return days > 120 ? 'background' : 'asserted';
}

/** "will return once the soldiers captured in October are back", "until those who fired are named": what a past attribute tells has happened, whatever waits. */
export function inPastAttribute(put: Put): EventStatus | undefined {
  const { tree, at, base, stated, published } = put;
  const word = tree.words[at];
  if (base !== 'conditional' && base !== 'hypothetical' && base !== 'asserted') return undefined;
  const reduced =
    word?.cls === 'VN' && word.relation === 'acl' && word.head >= 0 && word.head < at && !told.test(tree.words[word.head]?.low ?? '');
  const relative =
    word?.cls === 'V' &&
    word.form === 'past' &&
    word.relation === 'acl:relcl' &&
    tree.kids(at).some((kid) => kid < at && tree.words[kid]?.cls === 'WH');
  if (!reduced && !relative) return undefined;
  // "Wants the prisoners released": wished for, not told.
  if (
    /^(?:want|need|wish|like|demand|require|request|order|seek|expect)$/u.test(
      tree.words[tree.words[word?.head ?? -1]?.head ?? -1]?.lemma ?? '',
    )
  )
    return undefined;
  if (wordsBefore(put, 3).some((low) => /^(?:to|be|not|never|no|would|could|might|may|if)$/u.test(low) || low.endsWith("n't")))
    return undefined;
  if (base === 'asserted' && !reduced) return undefined;
  const since = stated?.relation === 'since' || stated?.relation === 'for';
  const days = stated?.to === undefined || published === undefined ? undefined : daysBetween(stated.to, published);
  if (since || (days !== undefined && days >= 14)) return 'background';
  // "The two generals captured at the bridge": which ones, told by what was; a deal reached or a text signed is news of its own.
  return reduced && days === undefined && holding.test(word?.lemma ?? '') ? 'background' : 'asserted';
}

/** What leaves somebody or something where it is: the state in which what is told now finds them. */
const holding = /^(?:capture|jail|detain|arrest|imprison|seize|take|abduct|kidnap|occupy|charge|ban|expel|close|shut|block|confiscate)$/u;

/** "urged them to leave the towns that they occupy": what stands in a relative clause is told, whatever is urged; and of what is past it is history. */
export function inAttribute(put: Put): EventStatus | undefined {
  const { tree, at, base, stated, published } = put;
  if (base !== 'asserted' || !inRelative(put)) return undefined;
  const days = stated?.to === undefined || published === undefined ? undefined : daysBetween(stated.to, published);
  if (days !== undefined && days < 14) return undefined;
  // "A sergeant who was captured in 1987".
  if (days !== undefined && days > 60) return 'background';
  const past =
    tree.words[at]?.form === 'past' || (tree.words[at]?.form === 'part' && /^(?:was|were|had)$/u.test(wordsBefore(put, 1)[0] ?? ''));
  const old = stated?.to !== undefined && published !== undefined && daysBetween(stated.to, published) > historyDays;
  return past && (old || isPerfect(put) || !isPast(tree, rootOf(tree, at))) ? 'background' : 'asserted';
}

/** "X, who had called it a farce, welcomed the order": the verb right behind the comma that ends a relative clause is the sentence's own. */
export const takesUp = (tree: Tree, at: number): boolean => takenFrom(tree, at) !== undefined;

/** Where the relative clause begins behind which such a verb takes the sentence up. */
export function takenFrom(tree: Tree, at: number): number | undefined {
  if (tree.words[at]?.cls !== 'V' || tree.words[at]?.form !== 'past' || tree.words[at - 1]?.text !== ',') return undefined;
  let verbs = 0;
  for (let before = at - 2; before > 0 && at - before < 26; before--) {
    const word = tree.words[before];
    if (word === undefined || /^[.;:]$/u.test(word.text)) return undefined;
    if (/^(?:V|VN)$/u.test(word.cls)) verbs++;
    if (word.cls === 'WH' && /^(?:who|which|whose)$/u.test(word.low))
      return verbs > 0 && tree.words[before - 1]?.text === ',' ? before : undefined;
  }
  return undefined;
}

function inRelative({ tree, at }: Put): boolean {
  // "The minister, who had called them gangs, welcomed it": behind the comma the sentence goes on.
  if (tree.words[at - 1]?.text === ',') return false;
  if (opensRelative(tree, at)) return true;
  let here = at;
  for (let step = 0; step < 3; step++) {
    const word = tree.words[here];
    if (word === undefined || word.head < 0) return false;
    // "Reports that they had agreed": what the noun holds, whatever the parser calls it.
    if (word.relation === 'acl:relcl') return !told.test(tree.words[word.head]?.low ?? '');
    if (word.relation !== 'conj' && word.relation !== 'xcomp') return false;
    here = word.head;
  }
  return false;
}

// "…, which has been refused", "the towns that they occupy": by the order of the words, where the parser hung the clause elsewhere.
function opensRelative(tree: Tree, at: number): boolean {
  let from = at - 1;
  while (/^(?:AUX|ADV)$/u.test(tree.words[from]?.cls ?? '')) from--;
  const own = tree.words[from]?.cls === 'PRO' ? from - 1 : from;
  const [opener, last] = [tree.words[own], tree.words[own - 1]];
  if (opener?.cls === 'WH' && /^(?:which|who|whom|whose)$/u.test(opener.low)) return last?.lemma === undefined;
  return opener?.low === 'that' && own < from && last !== undefined && /^(?:N|NAME)$/u.test(last.cls) && !told.test(last.low);
}

const told =
  /^(?:report|claim|statement|news|fact|demand|promise|pledge|condition|warning|word|assurance|hope|fear|sign|charge|allegation|accusation|suggestion|suspicion|rumou?r|assertion|evidence|proof|indication|trace|confirmation)s?$/u;
