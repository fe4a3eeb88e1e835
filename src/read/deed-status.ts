// What the tree adds to how a deed is put: a condition that follows it, and a "no" before what it is done to. Takes the tree, the deed's word and
// arguments and the status that its clause gave; returns the status. What is told as done stays so unless nothing was done.
import type { EventStatus } from '../terms/index.ts';
import type { Arguments } from './arguments.ts';
import { kidsBy, relationOf, type Tree } from './word-tree.ts';

const conditions = /^(?:if|unless|until|once|provided|providing)$/u;
const nothing = /^(?:no|neither|none|nobody)$/u;

/** The status of the deed at `at`. */
export function statusByTree(tree: Tree, at: number, { subject, object }: Arguments, status: EventStatus): EventStatus {
  if (status === 'planned' || status === 'hypothetical') {
    const verbs = relationOf(tree, at) === 'xcomp' ? [at, tree.words[at]?.head ?? at] : [at];
    if (verbs.some((verb) => hasCondition(tree, verb))) return 'conditional';
  }
  const none = [subject, object].some(
    (head) => head !== undefined && kidsBy(tree, head, 'det').some((kid) => nothing.test(tree.words[kid]?.low ?? '')),
  );
  return none && (status === 'asserted' || status === 'planned') ? 'denied' : status;
}

const hasCondition = (tree: Tree, verb: number): boolean =>
  kidsBy(tree, verb, 'advcl').some((clause) => kidsBy(tree, clause, 'mark').some((mark) => conditions.test(tree.words[mark]?.low ?? '')));
