// Infinitives that were taken for nouns or adjectives ("pledged to hand over 300 rifles", "is to free 20 men"), and odd past forms taken for nouns ("undertook"). Takes the words of one
// sentence and mends them in place, with the tree around. Leaves "went to work" and "agreed to talks", where nothing behind the noun could be its object.
import { irregular } from '../en/index.ts';
import { knownVerbs } from './known-verbs.ts';
import type { Word } from './words.ts';

/** What takes "to do" behind it. */
const governing =
  /^(?:agree|promise|pledge|vow|undertake|offer|threaten|plan|decide|refuse|decline|want|seek|aim|intend|swear|prepare|expect|need|have|continue|begin|start|try|attempt|fail|manage|hope|order|urge|ask|tell|call|require|oblige|bind|allow|be|commit|mean|choose|move|come|go|work|help)$/u;
const governingNouns =
  /^(?:promise|pledge|vow|offer|threat|plan|decision|refusal|bid|intention|order|commitment|undertaking|obligation|duty|right|agreement|ready|due|set|willing|unable|able|prepared|obliged|bound|determined|likely|reluctant)s?$/u;
const particles = /^(?:over|in|back|up|out|off|down|away)$/u;
const opensObject = /^(?:D|NUM|OBJ)$/u;
const farthest = 8;

/** Mends the words `first` to `last` of one sentence. */
export function mendInfinitives(words: Word[], first: number, last: number): void {
  for (let at = first + 1; at < last; at++) {
    if (isInfinitive(words, first, last, at)) makeInfinitive(words, first, last, at);
    else if (isPast(words, first, at)) makePast(words, last, at);
  }
}

function isInfinitive(words: readonly Word[], first: number, last: number, at: number): boolean {
  const [to, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (word.cls !== 'N' || to?.low !== 'to' || at + 1 >= last || !/^\p{Ll}+$/u.test(word.text) || !knownVerbs().has(word.low)) return false;
  let before = at - 2;
  while (before > first && words[before]?.cls === 'ADV') before--;
  const above = before < first ? undefined : words[before];
  const isGoverned =
    above !== undefined &&
    ((/^(?:V|VI|VN|VG|AUX)$/u.test(above.cls) &&
      (above.cls === 'AUX' ? /^(?:is|are|was|were|be|been)$/u.test(above.low) : governing.test(above.lemma ?? ''))) ||
      governingNouns.test(above.low));
  if (!isGoverned || after === undefined) return false;
  if (opensObject.test(after.cls) || /^(?:his|her|its|their|all|both|some|any|each)$/u.test(after.low)) return true;
  // "Hand over the guns", "plan to ambush convoys".
  if (particles.test(after.low)) return at + 2 < last && /^(?:D|NUM|OBJ|N|NAME|PRO)$/u.test(words[at + 2]?.cls ?? '');
  return after.cls === 'N' && /[^s]s$|(?:m|childr|wom)en$/u.test(after.low) && (word.head === at + 1 || word.head < at);
}

function makeInfinitive(words: Word[], first: number, last: number, at: number): void {
  const word = words[at] as Word;
  const inside = (index: number): boolean => index >= first && index < last;
  const set = (index: number, more: Partial<Word>): void => void (words[index] = { ...(words[index] as Word), ...more });
  const over = word.head > at && inside(word.head) ? word.head : -1;
  const object = over >= 0 ? over : objectAfter(words, last, at);
  if (over >= 0) {
    // "Is to free 20 captives": what the phrase hung on, and what hung on it from outside, goes to the verb.
    const { head, relation } = words[over] as Word;
    for (let index = first; index < last; index++) {
      const one = words[index] as Word;
      if (one.head === over && index !== at && (index < at || /^(?:punct|obl|advcl|conj|parataxis|cc)/u.test(one.relation)))
        set(index, { head: at, ...(one.relation === 'cop' ? { relation: 'aux' } : {}) });
    }
    set(at, { head, relation: relation === 'root' ? 'root' : relation.startsWith('obl') ? 'xcomp' : relation });
  } else if (/^(?:obl|nmod)/u.test(word.relation)) set(at, { relation: word.relation.startsWith('nmod') ? 'acl' : 'xcomp' });
  set(at, { cls: 'VI', form: 'base', lemma: word.low });
  set(at - 1, { cls: 'TO', head: at, relation: 'mark' });
  if (object !== undefined) set(object, { head: at, relation: 'obj' });
}

// The head of the noun phrase behind the verb: the first noun that hangs on no later word of it.
function objectAfter(words: readonly Word[], last: number, at: number): number | undefined {
  for (let index = at + 1; index < Math.min(last, at + farthest); index++) {
    const { cls, head } = words[index] as Word;
    if (cls === 'MARK' || cls === 'P') return undefined;
    if (/^(?:N|NAME|PRO|OBJ|NUM)$/u.test(cls) && (head <= at || head >= at + farthest)) return index;
  }
  return undefined;
}

// "The rebels undertook to …": a past form with a subject of its own, but not "the road is shut".
function isPast(words: readonly Word[], first: number, at: number): boolean {
  const word = words[at] as Word;
  if (word.cls !== 'N' || !/^(?:root|conj|ccomp|parataxis)$/u.test(word.relation) || irregular.get(word.low) === undefined) return false;
  const own = words.slice(first, at).filter(({ head }) => head === at);
  if (own.some(({ relation }) => /^(?:cop|aux)/u.test(relation))) return false;
  // "Northland undertook to …" may look like a name of two words.
  return own.some(({ relation }) => relation.startsWith('nsubj')) || (isName(words, at) && words[at + 1]?.cls === 'TO');
}

const isName = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before?.head === at && before.relation === 'compound' && /^(?:N|NAME)$/u.test(before.cls);
};

function makePast(words: Word[], last: number, at: number): void {
  const word = words[at] as Word;
  words[at] = { ...word, cls: 'V', form: 'past', lemma: irregular.get(word.low) ?? word.low };
  if (isName(words, at)) words[at - 1] = { ...(words[at - 1] as Word), relation: 'nsubj' };
  for (let index = at + 1; index < last; index++) {
    const one = words[index] as Word;
    if (one.head === at && one.cls === 'VI' && one.relation === 'acl') words[index] = { ...one, relation: 'xcomp' };
  }
}
