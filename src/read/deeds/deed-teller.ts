// Who tells a deed. Takes a word and the scene; returns the statement of whoever charges somebody with it, else the innermost whose content holds it.
import type { Statement } from '../../terms/index.ts';
import { chargeOf } from './deed-charges.ts';
import type { Scene } from './deed-event.ts';

/** Who tells a deed: the statement of whoever charges somebody with it, else the innermost whose content holds it. */
export function tellerOf(word: number, { tree, statements, within }: Pick<Scene, 'tree' | 'statements' | 'within'>): Statement | undefined {
  const charge = chargeOf(tree, word);
  const { start = 0, end = 0 } = tree.words[charge?.at ?? -1] ?? {};
  const laid = charge === undefined ? undefined : statements.find(({ cue }) => cue.some(([from, to]) => from < end && start < to));
  return laid ?? within(tree.words[word]?.start ?? 0);
}
