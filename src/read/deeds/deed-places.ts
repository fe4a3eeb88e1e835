// The named place that stands for whom a deed is done to: "widened freedoms in Someland". Takes the tree and a verb with its arguments; returns the range of its name.
import { argumentsOf, type Arguments } from './arguments.ts';
import { nameBefore } from './deed-actors.ts';
import { wholePhrase, type Range } from './deed-phrases.ts';
import { places } from './deed-ties.data.ts';
import { caseOf, isTime, kidsBy, phraseOf, type Tree } from '../words/word-tree.ts';

/** "has taken steps to widen freedoms in Someland": the nearest named place behind the verb, in its own clause. */
export function namedNear(tree: Tree, at: number): Range | undefined {
  for (let next = at + 1; next < at + 22; next++) {
    const word = tree.words[next];
    if (word === undefined || /^[.;:,]$/u.test(word.text) || /^(?:V|AUX|MOD|THAT|WH|SUB|MARK)$/u.test(word.cls)) return undefined;
    const name = tree.words[next + 1]?.cls === 'D' ? next + 2 : next + 1;
    if (word.low !== 'in' || tree.words[name]?.cls !== 'NAME' || isTime(tree.words[name])) continue;
    return wholePhrase(tree, { from: name, to: name + 1 });
  }
  return undefined;
}

/** A named place of the clause or of what it governs. */
export function placeOf(tree: Tree, { obliques, object }: Arguments, complement: number | undefined): Range | undefined {
  const inner = complement === undefined ? [] : argumentsOf(tree, complement).obliques;
  const heads = [...obliques, ...inner].filter(({ prep }) => places.some((one) => one === prep)).map(({ head }) => head);
  const nested = object === undefined ? [] : kidsBy(tree, object, 'nmod').filter((kid) => places.some((one) => one === caseOf(tree, kid)));
  const named = [...heads, ...nested].find((head) => tree.words[head]?.cls === 'NAME' || nameBefore(tree, head) !== undefined);
  return named === undefined ? undefined : phraseOf(tree, named);
}
