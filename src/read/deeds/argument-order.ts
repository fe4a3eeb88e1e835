// Arguments that the order of the words gives where the parser hangs them elsewhere. Takes the tree and the place of a verb or noun; returns the head of a noun
// phrase, or nothing.
import { caseOf, isTime, type Tree } from '../words/word-tree.ts';

/** "A senior official today praised …": the noun before such a verb, past adverbs and days. */
export function nounBefore(tree: Tree, at: number): number | undefined {
  let before = at - 1;
  while (before > 0 && (tree.words[before]?.cls === 'ADV' || isTime(tree.words[before]))) before--;
  const word = tree.words[before];
  return word !== undefined && /^(?:N|NAME)$/u.test(word.cls) && word.lemma === undefined ? before : undefined;
}

/** "The men who held the bridge would be arrested": the men, though the parser takes the bridge. */
export function aroundRelative({ words }: Tree, subject: number | undefined): number | undefined {
  if (subject === undefined) return undefined;
  let verb = subject - 1;
  while (/^(?:D|N|NAME|NUM|ADV)$/u.test(words[verb]?.cls ?? '') && words[verb]?.lemma === undefined) verb--;
  const noun = verb - 2;
  const relative = words[verb]?.cls === 'V' && words[verb]?.form === 'past' && /^(?:who|which|that)$/u.test(words[verb - 1]?.low ?? '');
  return relative && /^(?:N|NAME)$/u.test(words[noun]?.cls ?? '') ? noun : subject;
}

/** "up to 50 prisoners to be released": the noun right before, whatever the parser makes of it. */
export function toBe(tree: Tree, at: number): number | undefined {
  const [noun, to, be] = [tree.words[at - 3], tree.words[at - 2], tree.words[at - 1]];
  return be?.low === 'be' && to?.cls === 'TO' && noun?.cls === 'N' && noun.lemma === undefined && !isTime(noun) ? at - 3 : undefined;
}

/** "called for up to 50 prisoners to be released": the noun before "to". */
export function nounBeforeTo(tree: Tree, at: number, governor: number): number | undefined {
  const to = tree.kids(at).find((kid) => kid < at && tree.words[kid]?.cls === 'TO');
  const noun = to === undefined ? undefined : tree.words[to - 1];
  return noun !== undefined &&
    to !== undefined &&
    /^(?:N|NAME)$/u.test(noun.cls) &&
    // "Urged neighbouring Tembe to close": the parser may put another verb between.
    (noun.head === governor || (noun.head > governor && tree.words[noun.head]?.head === governor)) &&
    !isTime(noun) &&
    to - 1 > governor
    ? to - 1
    : undefined;
}

/** "before both armies withdrew": the parser may take the subject for what "before" governs. */
export function taken(tree: Tree, at: number): number | undefined {
  const [word, noun] = [tree.words[at], tree.words[at - 1]];
  if (word?.cls !== 'V' || noun === undefined || noun.head !== word.head || !/^(?:N|NAME)$/u.test(noun.cls) || isTime(noun))
    return undefined;
  return /^(?:before|after|until|till|since|as)$/u.test(caseOf(tree, at - 1)) ? at - 1 : undefined;
}

/** "45 of its soldiers are still held": the number before the verb that begins at `from`, whatever the parser hangs it on. */
export function partBefore({ words }: Tree, from: number): number | undefined {
  const noun = words[from - 1];
  const number = noun?.cls === 'N' ? noun.head : -1;
  return words[number]?.cls === 'NUM' && words[number + 1]?.low === 'of' && number < from ? number : undefined;
}
