// How near a deed stands to what its sentence is about: 0 for the verb of the main clause and for what is said to have happened, more for what is
// told in passing. Takes the tree and a word; returns a cost.
import { relationOf, type Tree } from '../words/word-tree.ts';

/** What a step towards the root costs. What is said, wanted or begun ranks right behind the saying. */
const costs: Readonly<Record<string, number>> = {
  root: 0,
  ccomp: 0.5,
  xcomp: 0.6,
  parataxis: 1,
  conj: 1.2,
  dep: 1.5,
  advcl: 3,
  acl: 4,
};
const other = 3.5;

/** The rank of the deed that the word names; a deed named by a noun ranks behind its verbs. */
export function rankOf(tree: Tree, at: number, isNoun: boolean): number {
  let cost = isNoun ? 1 : 0;
  let here = at;
  for (let step = 0; step < 24; step++) {
    cost += costs[relationOf(tree, here)] ?? other;
    const head = tree.words[here]?.head ?? -1;
    if (head < 0) break;
    here = head;
  }
  return cost;
}
