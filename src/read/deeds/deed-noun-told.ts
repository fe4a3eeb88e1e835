// Whether a noun tells a deed though nobody is named with it: "after three days of talks", "hurt in clashes", "the withdrawal has begun", "a meeting in the
// capital on Friday". Takes the tree and the noun; answers yes or no. A noun that only names a subject ("the talks team", "opposes talks") tells none.
import { caseOf, isTime, kidsBy, relationOf, singular, type Tree } from '../words/word-tree.ts';

/** Nouns that may stand alone for a deed, and the prepositions behind which they do. */
const standing: Readonly<Record<string, RegExp>> = {
  talk: /^(?:after|following|during|since|at)$/u,
  negotiation: /^(?:after|following|during|since)$/u,
  meeting: /^(?:after|following|during|since|at)$/u,
  summit: /^(?:after|following|during|since|at)$/u,
  visit: /^(?:after|following|during|since)$/u,
  attack: /^(?:after|following|during|since|in)$/u,
  raid: /^(?:after|following|during|since|in)$/u,
  ambush: /^(?:after|following|during|since|in)$/u,
  clash: /^(?:after|following|during|since|in|amid)$/u,
  fighting: /^(?:after|following|during|since|in|amid)$/u,
  shelling: /^(?:after|following|during|since|in|amid)$/u,
  bombardment: /^(?:after|following|during|since|in|amid)$/u,
  gunfire: /^(?:after|following|during|since|in|amid)$/u,
  offensive: /^(?:after|following|during|since|in)$/u,
  arrest: /^(?:after|following|since)$/u,
  protest: /^(?:after|following|during|since|at|of)$/u,
  demonstration: /^(?:after|following|during|since|at)$/u,
  'sit-in': /^(?:after|following|during|since|at)$/u,
  release: /^(?:after|following|since)$/u,
  withdrawal: /^(?:after|following|since)$/u,
  handover: /^(?:after|following|since)$/u,
  killing: /^(?:after|following|since)$/u,
  massacre: /^(?:after|following|since|in)$/u,
  abduction: /^(?:after|following|since)$/u,
  kidnapping: /^(?:after|following|since)$/u,
};

/** Verbs that tell of their subject that it takes or took place, and adjectives that say so with "be". */
const happening =
  /^(?:begin|start|open|resume|continue|last|happen|occur|follow|take|hold|complete|finish|conclude|postpone|delay|schedule|plan|expect|go|erupt|break)$/u;
const stateWords = /^(?:under|underway|over|due|complete|near|gradual)$/u;
const lasting = /^(?:day|week|month|year|hour|night|round|minute)$/u;

/** Whether the noun at `at` tells a deed by where it stands. */
export function tellsDeed(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  const prepositions = Object.hasOwn(standing, singular(word?.low ?? '')) ? standing[singular(word?.low ?? '')] : undefined;
  if (word === undefined || prepositions === undefined || /^(?:compound|amod|flat)$/u.test(relationOf(tree, at))) return false;
  if (tree.words[at + 1]?.cls === 'N' && !isTime(tree.words[at + 1])) return false;
  const above = tree.words[word.head];
  // "three days of talks": the days stand behind the preposition.
  const counted = caseOf(tree, at) === 'of' && lasting.test(singular(above?.low ?? '')) ? word.head : at;
  if (prepositions.test(caseOf(tree, counted))) return true;
  if (relationOf(tree, counted) === 'nsubj' && isHappening(tree, tree.words[counted]?.head ?? -1)) return true;
  return counted !== at && relationOf(tree, counted) === 'obj';
}

const isHappening = (tree: Tree, head: number): boolean => {
  const word = tree.words[head];
  if (word === undefined) return false;
  if (word.lemma !== undefined && happening.test(word.lemma)) return true;
  return stateWords.test(word.low) || kidsBy(tree, head, 'case').some((kid) => stateWords.test(tree.words[kid]?.low ?? ''));
};
