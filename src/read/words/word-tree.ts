// The syntax tree of a page's words as the reading stages walk it: children of a word, its noun phrase, its parts joined by "and".
// Takes the words; returns indices of words and offsets. Knows nothing of what words mean.
import type { Span } from '../../terms/index.ts';
import { month, weekday } from './phrase-words.ts';
import type { Word } from './words.ts';

/** What a tree asks of its words: the index of the word that each hangs on (-1 for none), and how. */
type Node = Pick<Word, 'head' | 'relation'>;

/** Words with their children: those of a page, or the items of a unit (`tree.ts`). Indices are those of `words`. */
export type Tree<Part extends Node = Word> = {
  readonly words: readonly Part[];
  /** The children of a word, left to right. */
  kids(at: number): readonly number[];
};

const none: readonly number[] = [];

/** Opens the tree of some words. */
export function openTree<Part extends Node>(words: readonly Part[]): Tree<Part> {
  const kids: (number[] | undefined)[] = [];
  for (const [at, { head }] of words.entries()) if (head >= 0) (kids[head] ??= []).push(at);
  return { words, kids: (at) => kids[at] ?? none };
}

/** The universal relation of a word without its subtype: `nsubj:pass` is `nsubj`. */
export const relationOf = <Part extends Node>(tree: Tree<Part>, at: number): string => {
  const relation = tree.words[at]?.relation ?? '';
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
};

/** The children of a word that stand in one of these relations (without subtype). */
export const kidsBy = <Part extends Node>(tree: Tree<Part>, at: number, ...relations: string[]): number[] =>
  tree.kids(at).filter((kid) => relations.includes(relationOf(tree, kid)));

/** The preposition of a noun, in small letters: "by" of "by the police"; joined when there are two ("out of"). */
export function caseOf(tree: Tree, at: number): string {
  let found = '';
  for (const kid of tree.kids(at)) {
    if (kid > at) break;
    if (relationOf(tree, kid) === 'case' && tree.words[kid]?.cls !== 'POS')
      found += `${found === '' ? '' : ' '}${tree.words[kid]?.low ?? ''}`;
  }
  return found;
}

const timeNoun =
  /^(?:(?:week|month|year|day|night|morning|afternoon|evening|weekend|hour|minute|decade|century)s?|noon|midnight|today|yesterday|tomorrow|tonight)$/u;

/** Whether a word tells a time rather than somebody or something. */
export const isTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (weekday.test(word.low) ||
    timeNoun.test(word.low) ||
    (month.test(word.low) && (word.low !== 'may' || (word.text === 'May' && /^(?:obl|nmod)/u.test(word.relation)))) ||
    (word.cls === 'NUM' && /^(?:19|20)\d\d$/u.test(word.low)));

const before = new Set(['det', 'amod', 'nummod', 'compound', 'nmod', 'flat', 'advmod', 'case', 'punct', 'nsubj', 'dep']);

/** First word of a subtree. */
function firstOf(tree: Tree, at: number, depth = 0): number {
  const [kid] = tree.kids(at);
  return kid === undefined || kid >= at || depth > 12 ? at : firstOf(tree, kid, depth + 1);
}

const counting =
  /^(?:at|least|most|up|to|more|less|fewer|than|about|around|nearly|almost|over|some|many|as|approximately|roughly|another)$/u;

/** A noun phrase: its head with what stands before it, the rest of a name, and an "of" phrase; relative clauses and other additions stay out. */
export function phraseOf(tree: Tree, head: number, depth = 0): { from: number; to: number } {
  let [from, to] = [head, head + 1];
  for (const kid of tree.kids(head)) {
    const relation = relationOf(tree, kid);
    if (kid < head) {
      if (!before.has(relation) || (relation === 'case' && tree.words[kid]?.cls !== 'POS') || relation === 'punct') continue;
      if (relation === 'nmod' && caseOf(tree, kid) !== '' && tree.words[kid]?.relation !== 'nmod:poss') continue;
      from = Math.min(from, firstOf(tree, kid));
    } else if (kid === to && tree.words[head]?.cls === 'N' && tree.words[kid]?.cls === 'NAME' && /^(?:appos|nmod|flat)$/u.test(relation)) {
      to = Math.max(to, phraseOf(tree, kid, depth + 1).to);
    } else if (relation === 'flat' || (relation === 'compound' && kid === to) || (relation === 'nummod' && kid === to)) {
      to = Math.max(to, phraseOf(tree, kid, depth + 1).to);
    } else if (relation === 'nmod' && kid - to < 6 && depth < 3 && caseOf(tree, kid) === 'of' && !isTime(tree.words[kid])) {
      to = Math.max(to, phraseOf(tree, kid, depth + 1).to);
    }
  }
  // "more than 100 people": the number is told elsewhere.
  if (tree.words[from]?.cls !== 'D') {
    let at = from;
    while (at < head && (tree.words[at]?.cls === 'NUM' || counting.test(tree.words[at]?.low ?? ''))) at++;
    if (at > from && tree.words[at - 1]?.cls === 'NUM') from = at;
  }
  while (from < head && /^(?:MARK|CC|P|POS)$/u.test(tree.words[from]?.cls ?? '') && !/^[({[]$/u.test(tree.words[from]?.text ?? '')) from++;
  return { from, to };
}

/** Offsets of words `from` to `to` (exclusive). */
export const offsetsOf = (tree: Tree, { from, to }: { from: number; to: number }): Span => [
  tree.words[from]?.start ?? 0,
  tree.words[to - 1]?.end ?? 0,
];

/** A noun and those joined to it by "and": heads in order. */
export function joined(tree: Tree, head: number): number[] {
  const found = [head];
  for (let index = 0; index < found.length && found.length < 16; index++) {
    for (const kid of kidsBy(tree, found[index] as number, 'conj')) {
      if (tree.words[kid]?.lemma === undefined) found.push(kid);
    }
  }
  return found;
}

/** A regular plural, or one in -men, as its singular; other words as they are. */
export function singular(low: string): string {
  if (/^(?!(?:o|speci|regi|acu|abdo)men$)[a-z-]*men$/u.test(low)) return low.replace(/men$/u, 'man');
  if (low.length < 4 || !low.endsWith('s') || /(?:ss|us|is)$/u.test(low)) return low;
  if (low.endsWith('ies')) return low.length < 5 ? low.slice(0, -1) : `${low.slice(0, -3)}y`;
  return /(?:sh|ch|x|z|ss)es$/u.test(low) ? low.slice(0, -2) : low.slice(0, -1);
}
