// Who tells a deed, and what a word heard as a verb of speech does. Takes a word and the scene; returns the statement of whoever charges somebody with it, else the
// innermost whose content holds it; and the arguments of a verb that the parser took for a participle.
import type { Statement } from '../../terms/index.ts';
import type { Arguments } from './arguments.ts';
import { chargeOf } from './deed-charges.ts';
import type { Scene } from './deed-event.ts';
import { nearObject } from '../words/word-order.ts';
import { wordAt } from '../words/words.ts';

/** Who tells a deed: the statement of whoever charges somebody with it, else the innermost whose content holds it. */
export function tellerOf(word: number, { tree, statements, within }: Pick<Scene, 'tree' | 'statements' | 'within'>): Statement | undefined {
  const charge = chargeOf(tree, word);
  const { start = 0, end = 0 } = tree.words[charge?.at ?? -1] ?? {};
  const laid = charge === undefined ? undefined : statements.find(({ cue }) => cue.some(([from, to]) => from < end && start < to));
  return laid ?? within(tree.words[word]?.start ?? 0);
}

/** "Called for an inquiry and threatened sanctions": what was heard as somebody's words is his verb, though the parser hangs it on the noun behind it. */
export function heardAt(word: number, { tree, statements }: Pick<Scene, 'tree' | 'statements'>): Arguments | undefined {
  const { start = 0, form } = tree.words[word] ?? {};
  if (form !== 'past' && form !== 'part') return undefined;
  const heard = tree.words[word - 1]?.cls === 'CC' ? statements.find(({ cue: [cue] }) => cue?.[0] === start) : undefined;
  const [source] = heard?.source ?? [];
  if (source === undefined) return undefined;
  const object = nearObject(tree, word);
  return { passive: false, obliques: [], subject: wordAt(tree.words, source[1]) - 1, ...(object === undefined ? {} : { object }) };
}
