// A deed as its status is looked for, and what its rules ask of the words around it: the words before it, the verb of its sentence, whether it is past or
// lies before the past. Takes the tree; decides nothing.
import type { EventStatus, Statement, TimeExpression } from '../../terms/index.ts';
import type { Arguments } from './arguments.ts';
import type { Tree } from '../words/word-tree.ts';

/** A deed as its status is looked for. `base` is what the clause alone says; `lead` the verb or modal that governs it. */
export type Put = {
  readonly tree: Tree;
  readonly at: number;
  readonly found: Arguments;
  readonly base: EventStatus;
  readonly lead: string | undefined;
  readonly told: Statement | undefined;
  readonly stated: TimeExpression | undefined;
  /** Every date that stands in the deed's own clause: "for three weeks in July of last year". */
  readonly dates: readonly TimeExpression[];
  readonly published: string | undefined;
};

/** Up to `count` words before the deed, the nearest first, to the next mark. */
export const wordsBefore = ({ tree, at }: Put, count: number): string[] => {
  const found: string[] = [];
  for (let before = at - 1; before >= 0 && found.length < count && !/^[.;,:]$/u.test(tree.words[before]?.text ?? '.'); before--)
    found.push(tree.words[before]?.low ?? '');
  return found;
};

/** The word that the sentence hangs on. */
export function rootOf(tree: Tree, at: number): number {
  let here = at;
  for (let step = 0; step < 24 && (tree.words[here]?.head ?? -1) >= 0; step++) here = tree.words[here]?.head ?? here;
  return here;
}

/** Whether a verb is told in the past. */
export const isPast = (tree: Tree, at: number): boolean =>
  tree.words[at]?.form === 'past' ||
  tree.kids(at).some((kid) => tree.words[kid]?.cls === 'AUX' && /^(?:was|were|had|did)$/u.test(tree.words[kid]?.low ?? '')) ||
  (tree.words[at]?.form === 'part' && !tree.kids(at).some((kid) => /^(?:is|are|has|have)$/u.test(tree.words[kid]?.low ?? '')));

/** Whether a deed lies before the past that is told: "had attacked". */
export const isPerfect = ({ tree, at }: Put): boolean => {
  for (let before = at - 1; before >= 0 && at - before < 5; before--) {
    const word = tree.words[before];
    if (word?.low === 'had' || word?.low === "'d") return tree.words[at]?.form === 'part' || tree.words[at]?.form === 'past';
    if (word?.cls !== 'ADV' && !/^(?:been|long|once|first|both|all)$/u.test(word?.low ?? '')) return false;
  }
  return false;
};

/** Past deeds told as history: more than this many days before the page came out. */
export const historyDays = 120;

/** Days from the end of one instant to another. */
export const daysBetween = (to: string, published: string): number =>
  Temporal.Instant.from(published).since(Temporal.Instant.from(to)).total('hours') / 24;
