// Trains the parser: its first look on the tags that a tagger gives, not on true ones; its second look on the trees that first
// looks give which had not seen the sentence. Pure: the same sentences and options give the same bytes.
import { openLinear, rowSections } from './linear.ts';
import { packModel } from './model-file.ts';
import { labelsOf, type Labels } from './parse.ts';
import { learnMoves, type MoveItem, type MoveOptions } from './parse-learn.ts';
import { treeOf } from './parse-oracle.ts';
import { kindsOfTags, punctuation } from './parse-view.ts';
import { walkerFrom } from './parse-walk.ts';
import { trainReviser, type ReviseItem, type ReviseOptions } from './revise-train.ts';
import { rowOf } from './tag-view.ts';
import { column, openWords, type Words } from './words.ts';

/** What training needs of a sentence: true heads (from 1, 0 the root) and relations, and the tags that a tagger gives it. */
export type ParseExample = {
  readonly forms: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly tags: Uint8Array;
};
/** `rare`: a word met fewer times is seen by its ending. The trees for the second look come from `folds` trainings
 * of `foldEpochs`, with `foldMost` weights; words that the first look placed by more than `limit` points (the heaviest weight is 32,000) are not looked at again. */
export type ParseOptions = MoveOptions & {
  rare: number;
  folds: number;
  foldEpochs: number;
  foldMost: number;
  limit: number;
  stay: number;
  second: Omit<ReviseOptions, 'log'>;
};
type Item = MoveItem & ReviseItem;

/** Trains on `examples`; the same input gives the same bytes. `tagNames[tag]` is "UPOS XPOS". Subtypes of relations are left out. */
export function trainParser(examples: readonly ParseExample[], tagNames: readonly string[], options: ParseOptions): Uint8Array {
  const words = openWords();
  const names = ['', ...[...new Set(examples.flatMap(({ deprels }) => deprels.map(plain)))].sort()];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const kinds = kindsOfTags(tagNames);
  const items = examples.map((example) => itemOf(example, kinds, words, numberOf));
  const lexicon = { known: knownWords(items, words, options.rare), kinds: Uint8Array.from(kinds) };
  const shape = labelsOf(names);
  draftTrees(items, words, lexicon.kinds, shape, options);
  const second = trainReviser(items, words, lexicon, shape, { ...options.second, log: options.log });
  const first = learnMoves(items, words, lexicon, shape.count, options);
  return packModel({ labels: names, kinds, limit: options.limit, stay: options.stay }, [
    ['known', Int32Array.from(lexicon.known).sort()],
    ...rowSections('first', first),
    ...rowSections('second', second),
  ]);
}

const plain = (relation: string): string => relation.split(':')[0] as string;

function itemOf(
  { forms, heads, deprels, tags }: ParseExample,
  kinds: readonly number[],
  words: Words,
  numberOf: ReadonlyMap<string, number>,
): Item {
  const count = forms.length;
  const ids = Int32Array.from(forms, (form) => words.intern(form));
  const labels = Uint8Array.from(deprels, (relation) => numberOf.get(plain(relation)) as number);
  const isMark = (i: number): boolean => ((kinds[tags[i] as number] as number) & 31) === punctuation;
  // A word that hangs on a mark hangs on what holds the mark.
  const headOf = (i: number): number => {
    const head = (heads[i] as number) - 1;
    return head < 0 ? count : isMark(head) ? headOf(head) : head;
  };
  const whole = Int32Array.from(forms, (_, i) => headOf(i));
  const kept = [...forms.keys()].filter((i) => !isMark(i));
  const placeOf = new Map(kept.map((i, place) => [i, place]));
  const treeHeads = Int32Array.from(kept, (i) => placeOf.get(whole[i] as number) ?? kept.length);
  return {
    ids,
    tags,
    tree: treeOf(treeHeads, kept.length),
    treeLabels: Uint8Array.from(kept, (i) => labels[i] as number),
    draft: { ids, tags, start: 0, count, heads: new Int32Array(count), labels: new Uint8Array(count), sure: new Int32Array(count) },
    heads: whole,
    labels,
  };
}

/** Gives every sentence the tree of a first look that was trained without it. */
function draftTrees(items: readonly Item[], words: Words, kinds: Uint8Array, shape: Labels, options: ParseOptions): void {
  const { folds, foldEpochs, foldMost, rare, log } = options;
  for (let k = 0; k < folds; k += 1) {
    log(`parser: fold ${k + 1} of ${folds}`);
    const others = items.filter((_, i) => i % folds !== k);
    const lexicon = { known: knownWords(others, words, rare), kinds };
    const rows = learnMoves(others, words, lexicon, shape.count, { ...options, most: foldMost, epochs: foldEpochs, rounds: 1 });
    const walk = walkerFrom(openLinear(new Map(rowSections('first', rows)), 'first'), lexicon, shape);
    items.forEach(({ draft }, i) => {
      if (i % folds === k) walk(words, draft);
    });
  }
}

function knownWords(items: readonly Item[], words: Words, rare: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { ids } of items) {
    for (const id of ids) {
      const lower = words.rows[rowOf(id) + column.lower] as number;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= rare).map(([lower]) => lower));
}
