// Trains the tagger. Whoever comes after it must learn from tags as it will really give them: `jackknifed` holds, for every
// training sentence, the tags of a tagger that had not seen that sentence.
import { openDice, shuffle } from './hash.ts';
import { openLearner } from './learner.ts';
import { best, bestBut, openLinear, rowSections, type Rows } from './linear.ts';
import { packModel } from './model-file.ts';
import { mapSections, taggerFrom } from './tag.ts';
import { firstTagKeys, mostTagKeys, secondTagKeys, wordKeys } from './tag-features.ts';
import { commonWords, fixedTags, kindsOf, namedWords, type NameUses, type TagItem } from './tag-lexicon.ts';
import { maskNames } from './name-masks.ts';
import { fillTagView, openTagView, rowOf, type TagLexicon } from './tag-view.ts';
import { column, openWords, type Words } from './words.ts';

/** What training needs of a sentence. */
export type TagExample = {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Which document it is from: a fold takes documents as a whole. */
  readonly document: number;
};
/** The model; and of each sentence the words as the tagger sees them (`ids` of `words`), its tags and second tags. */
export type TagTraining = {
  readonly bytes: Uint8Array;
  readonly words: Words;
  readonly ids: readonly Int32Array[];
  readonly jackknifed: readonly Uint8Array[];
  readonly seconds: readonly Uint8Array[];
  readonly names: readonly string[];
};
/** `rounds` trainings of `epochs` each, in different orders, are averaged; the model keeps the `most` heaviest weights; a key met in fewer than `least` places gets none; the taggers of the `folds` take `foldEpochs`; a word met once is hidden as often as `hide` says; a right tag has to win by `margin` points; a second tag is told when the first is better by fewer than `limit` points, the heaviest weight being 32,000. */
export type TagOptions = {
  epochs: number;
  rounds: number;
  folds: number;
  foldEpochs?: number;
  most: number;
  least: number;
  hide?: number;
  margin?: number;
  limit: number;
  names?: NameUses;
  log: (line: string) => void;
};

/** Trains on `examples`; the same examples and options give the same bytes. */
export function trainTagger(examples: readonly TagExample[], options: TagOptions): TagTraining {
  const { folds, log } = options;
  const words = openWords();
  const names = tagNames(examples);
  const numberOf = new Map(names.map((name, i) => [name, i + 1]));
  const uses = options.names ?? new Map<string, number>();
  const given: TagItem[] = examples.map(({ forms, upos, xpos }) => ({
    ids: Int32Array.from(forms, (form) => words.intern(form)),
    gold: Uint8Array.from(upos, (tag, i) => numberOf.get(`${tag} ${xpos[i]}`) ?? 0),
  }));
  const named = namedWords(uses, words);
  const common = commonWords(given, words, names, uses);
  const items = given.map(({ ids, gold }) => {
    const masked = new Int32Array(ids.length);
    maskNames(words, ids, [0, ids.length], { common, named }, undefined, masked);
    return { ids: masked, gold };
  });
  const lexicon: TagLexicon = { fixed: fixedTags(items, words), kinds: kindsOf(items, words, names), named, common };
  const jackknifed = items.map((item) => new Uint8Array(item.ids.length));
  const seconds = items.map((item) => new Uint8Array(item.ids.length));
  const foldOf = (i: number): number => (examples[i] as TagExample).document % folds;
  for (let k = 0; k < folds; k += 1) {
    const others = items.filter((_, i) => foldOf(i) !== k);
    const rows = trainRows(others, words, names.length, lexicon, { ...options, epochs: options.foldEpochs ?? options.epochs, rounds: 1 });
    const tagger = taggerFrom({ names, limit: options.limit }, lexicon, linearOf(rows));
    let [right, unsure, all] = [0, 0, 0];
    items.forEach((item, i) => {
      if (foldOf(i) !== k) return;
      const [tags, next] = [jackknifed[i] as Uint8Array, seconds[i] as Uint8Array];
      tagger.tag(words, item.ids, 0, item.ids.length, tags, next);
      right += tags.reduce((sum, tag, at) => sum + (tag === item.gold[at] ? 1 : 0), 0);
      unsure += next.reduce((sum, tag) => sum + (tag === 0 ? 0 : 1), 0);
      all += tags.length;
    });
    const percent = (part: number): string => ((100 * part) / Math.max(1, all)).toFixed(2);
    log(`tagger: fold ${k + 1} of ${folds}: ${percent(right)}% of ${all} words, second tags for ${percent(unsure)}%`);
  }
  log(`tagger: training on all ${items.length} sentences`);
  const rows = trainRows(items, words, names.length, lexicon, options);
  const maps = (['fixed', 'kinds', 'named'] as const).flatMap((name) => mapSections(name, lexicon[name]));
  const sections = [...maps, ['common', Int32Array.from(common).sort()] as const, ...rowSections('tags', rows)];
  const bytes = packModel({ names, limit: options.limit }, sections);
  return { bytes, words, ids: items.map(({ ids }) => ids), jackknifed, seconds, names: ['', ...names] };
}

const linearOf = (rows: Rows) => openLinear(new Map(rowSections('tags', rows)), 'tags');

function tagNames(examples: readonly TagExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of examples)
    upos.forEach((tag, i) => counts.set(`${tag} ${xpos[i]}`, (counts.get(`${tag} ${xpos[i]}`) ?? 0) + 1));
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name]) => name)
    .sort();
}

/** How often each lower-case form is met, as far as `most`. */
function countWords(items: readonly TagItem[], words: Words, most: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { ids } of items) {
    for (const id of ids) {
      const lower = words.rows[rowOf(id) + column.lower] as number;
      counts.set(lower, Math.min(most, (counts.get(lower) ?? 0) + 1));
    }
  }
  return counts;
}

/** Trains on its own predictions so far (tags are fed back as they would be at run time), both ways through each sentence. */
function trainRows(
  items: readonly TagItem[],
  words: Words,
  tags: number,
  lexicon: TagLexicon,
  { epochs, rounds, most, least, hide = 0, margin = 0 }: TagOptions,
): Rows {
  const learner = openLearner(least);
  const dice = openDice(1);
  const order = [...items];
  const keys = new Int32Array(mostTagKeys);
  const scores = new Float64Array(tags + 1);
  const counts = countWords(items, words, 4);
  let view = openTagView(256);
  const bases: Float64Array[] = [];
  let free = new Uint8Array(256);

  const learn = (i: number, found: number, right: number): number => {
    const guess = best(scores);
    const rival = guess === right ? bestBut(scores, right) : guess;
    if (right !== 0 && (guess !== right || (scores[right] as number) - (scores[rival] as number) < margin)) {
      learner.update(keys, found, right, 1);
      learner.update(keys, found, rival, -1);
      // What this word's own points were has changed; other words' have hardly.
      learner.score(keys, wordKeys(view, i, keys), bases[i] as Float64Array);
    }
    learner.tick();
    return guess;
  };

  for (let turn = 0; turn < epochs * rounds; turn += 1) {
    if (turn % epochs === 0 && turn > 0) learner.bank();
    shuffle(order, dice);
    for (const { ids, gold } of order) {
      const count = ids.length;
      if (view.at.length < count) {
        view = openTagView(count * 2);
        free = new Uint8Array(count * 2);
      }
      while (bases.length < count) bases.push(new Float64Array(tags + 1));
      fillTagView(view, words.rows, ids, 0, count, lexicon);
      for (let i = count - 1; i >= 0; i -= 1) {
        const row = view.at[i] as number;
        const known = lexicon.fixed.get(words.rows[row + column.form] as number);
        free[i] = known === undefined ? 1 : 0;
        if (known !== undefined) {
          view.tags[i] = known;
          continue;
        }
        const seldom = counts.get(words.rows[row + column.lower] as number) ?? 1;
        view.hidden[i] = seldom < 4 && dice() < hide / seldom ? 1 : 0;
        const own = wordKeys(view, i, keys);
        learner.score(keys, own, scores);
        (bases[i] as Float64Array).set(scores);
        const found = firstTagKeys(view, i, keys, own);
        if (turn === 0) learner.count(keys, found);
        learner.add(keys.subarray(own), found - own, scores);
        view.tags[i] = learn(i, found, gold[i] as number);
      }
      for (let i = 0; i < count; i += 1) {
        if (free[i] === 0) continue;
        scores.set(bases[i] as Float64Array);
        const found = secondTagKeys(view, i, keys, 0);
        if (turn === 0) learner.count(keys, found);
        learner.add(keys, found, scores);
        const guess = best(scores);
        // The word's own keys are written again only where there is something to learn.
        const sure = guess === gold[i] && (scores[guess] as number) - (scores[bestBut(scores, guess)] as number) >= margin;
        const all = sure ? found : secondTagKeys(view, i, keys, wordKeys(view, i, keys));
        view.tags[i] = learn(i, all, gold[i] as number);
      }
    }
  }
  return learner.harvest({ most });
}
