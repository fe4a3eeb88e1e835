// Trains the parser on the tags that a tagger gives, not on true ones; each look on the trees that earlier looks
// give which had not seen the sentence. Pure: the same sentences and options give the same bytes.
import { rowSections } from './linear.ts';
import { packModel, type Section } from './model-file.ts';
import { moveSections } from './move-table.ts';
import { labelsOf, openRoom, openWalk } from './parse.ts';
import { learnMoves, type MoveItem, type MoveOptions, type WalkRows } from './parse-learn.ts';
import { treeOf } from './parse-oracle.ts';
import { kindsOfTags, punctuation, type Draft, type Lexicon } from './parse-view.ts';
import { walkerFrom } from './parse-walk.ts';
import { trainReviser, type ReviseItem, type ReviseOptions } from './revise-train.ts';
import { rowOf } from './tag-view.ts';
import { column, type Words } from './words.ts';

/** What training needs of a sentence: interned words, true heads (from 1, 0 the root) and relations, and the tags that a tagger gives it. */
export type ParseExample = {
  readonly ids: Int32Array;
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly tags: Uint8Array;
  readonly seconds: Uint8Array;
  /** Which document it is from: a fold takes documents as a whole. */
  readonly document: number;
};
/** `rare`: a word met fewer times is seen by its ending. Trees for later looks come from `folds` trainings of `foldEpochs`; `back` says what the look from the last
 * word differs in; words that the second look placed by more than `limit` points (the heaviest weight is 32,000) are not looked at again. */
export type ParseOptions = MoveOptions & {
  rare: number;
  folds: number;
  foldEpochs: number;
  limit: number;
  stay: number;
  back: Partial<MoveOptions>;
  third: Omit<ReviseOptions, 'log'>;
};
type Item = ReviseItem & {
  readonly document: number;
  readonly forth: MoveItem;
  readonly back: MoveItem;
};

/** Trains on `examples`; the same input gives the same bytes. `tagNames[tag]` is "UPOS XPOS". Subtypes of relations are left out. */
export function trainParser(
  examples: readonly ParseExample[],
  words: Words,
  tagNames: readonly string[],
  options: ParseOptions,
): Uint8Array {
  const names = ['', ...[...new Set(examples.flatMap(({ deprels }) => deprels.map(plain)))].sort()];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const kinds = kindsOfTags(tagNames);
  const items = examples.map((example) => itemOf(example, kinds, numberOf));
  const lexicon = { known: knownWords(items, words, options.rare), kinds: Uint8Array.from(kinds) };
  const shape = labelsOf(names);
  const { log } = options;
  const learn = (way: 'back' | 'forth', from: readonly Item[], lex: Lexicon, given: Partial<MoveOptions> = {}): WalkRows =>
    learnMoves(
      from.map((item) => item[way]),
      words,
      lex,
      { ...shape, backward: way === 'back' },
      { ...options, ...(way === 'back' ? options.back : {}), ...given },
    );
  /** Gives every sentence the tree of a look that was trained without it. */
  const jackknife = (way: 'back' | 'forth'): void => {
    for (let k = 0; k < options.folds; k += 1) {
      log(`parser: ${way}, fold ${k + 1} of ${options.folds}`);
      const others = items.filter(({ document }) => document % options.folds !== k);
      const lex = { known: knownWords(others, words, options.rare), kinds: lexicon.kinds };
      const rows = new Map(walkSections(way, learn(way, others, lex, { epochs: options.foldEpochs })));
      const walk = walkerFrom(openWalk(rows, way), lex, { ...shape, backward: way === 'back' });
      for (const item of items) if (item.document % options.folds === k) walk(words, item[way].draft, item[way].advice);
    }
  };
  jackknife('back');
  jackknife('forth');
  const third = trainReviser(items, words, lexicon, shape, { ...options.third, log });
  log('parser: back, all sentences');
  const back = learn('back', items, lexicon);
  log('parser: forth, all sentences');
  const forth = learn('forth', items, lexicon);
  return packModel({ labels: names, kinds, limit: options.limit, stay: options.stay }, [
    ['known', Int32Array.from(lexicon.known).sort()],
    ...walkSections('back', back),
    ...walkSections('forth', forth),
    ...rowSections('third', third),
  ]);
}

const plain = (relation: string): string => relation.split(':')[0] as string;

/** The sections of a model file that hold a look. */
const walkSections = (name: string, { moves, labels }: WalkRows): [string, Section][] => [
  ...moveSections(`${name}.moves`, moves),
  ...rowSections(`${name}.labels`, labels),
];

function itemOf(
  { ids, heads, deprels, tags, seconds, document }: ParseExample,
  kinds: readonly number[],
  numberOf: ReadonlyMap<string, number>,
): Item {
  const count = ids.length;
  const labels = Uint8Array.from(deprels, (relation) => numberOf.get(plain(relation)) as number);
  const isMark = (i: number): boolean => ((kinds[tags[i] as number] as number) & 31) === punctuation;
  // A word that hangs on a mark hangs on what holds the mark.
  const headOf = (i: number): number => {
    const head = (heads[i] as number) - 1;
    return head < 0 ? count : isMark(head) ? headOf(head) : head;
  };
  const whole = Int32Array.from(ids, (_, i) => headOf(i));
  const draftOf = (): Draft => ({ ids, tags, seconds, start: 0, count, ...openRoom(count) });
  const moveItem = (backward: boolean, advice?: Draft): MoveItem => {
    const kept = [...ids.keys()].filter((i) => !isMark(i));
    if (backward) kept.reverse();
    const placeOf = new Map(kept.map((i, place) => [i, place]));
    const tree = treeOf(
      Int32Array.from(kept, (i) => placeOf.get(whole[i] as number) ?? kept.length),
      kept.length,
    );
    const item = { draft: draftOf(), tree, treeLabels: Uint8Array.from(kept, (i) => labels[i] as number) };
    return advice === undefined ? item : { ...item, advice };
  };
  const back = moveItem(true);
  const forth = moveItem(false, back.draft);
  return { document, back, forth, draft: forth.draft, advice: back.draft, heads: whole, labels };
}

function knownWords(items: readonly Item[], words: Words, rare: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { draft } of items) {
    for (const id of draft.ids) {
      const lower = words.rows[rowOf(id) + column.lower] as number;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= rare).map(([lower]) => lower));
}
