// Trains the sentence splitter on treebank text put back together. Pure; the same sentences give the same bytes.
import type { GoldSentence } from './conllu.ts';
import { goldText } from './gold-text.ts';
import { openLearner } from './learner.ts';
import { rowSections } from './linear.ts';
import { packModel } from './model-file.ts';
import { gapKeys, mayEnd, mostGapKeys, remember, type GapMemory, type GapView } from './sentence-features.ts';
import { endsForCertain } from './sentences.ts';
import { tokenise } from './tokenise.ts';
import { openWords } from './words.ts';

/** The cut and interned form of a text, ready for the splitter. */
export function gapView(text: string, words = openWords()): GapView {
  const { starts, ends, count } = tokenise(text);
  const ids = new Int32Array(count);
  for (let i = 0; i < count; i += 1) ids[i] = words.intern(text.slice(starts[i], ends[i]));
  return { text, starts, ends, count, ids, words };
}

/** Trains on the sentences of one or more treebanks. */
export function trainSplitter(sentences: readonly GoldSentence[], { epochs, most }: { epochs: number; most: number }): Uint8Array {
  const gold = goldText(sentences);
  const endings = new Set(gold.sentences.map(([, end]) => end));
  const view = gapView(gold.text);
  const learner = openLearner();
  const keys = new Int32Array(mostGapKeys);
  const scores = new Float64Array(2);
  // What may end a sentence (1) and what ends one for certain (2) is the same in every epoch.
  const places = Uint8Array.from({ length: view.count }, (_, i) => (endsForCertain(view, i) ? 2 : mayEnd(view, i) ? 1 : 0));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const memory: GapMemory = { length: 0, quotes: 0, brackets: 0 };
    for (let i = 0; i < view.count; i += 1) {
      remember(view, i, memory);
      const right = endings.has(view.ends[i] as number) ? 1 : 0;
      if (places[i] === 1) {
        const count = gapKeys(view, i, memory, keys);
        learner.score(keys, count, scores);
        const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
        if (guess !== right) {
          learner.update(keys, count, right, 1);
          learner.update(keys, count, guess, -1);
        }
        learner.tick();
      }
      if (right === 1 || places[i] === 2) Object.assign(memory, { length: 0, quotes: 0, brackets: 0 });
    }
  }
  return packModel({}, rowSections('gaps', learner.harvest({ most })));
}
