// Opens one pass of the name model for scoring: rows by key, and the table of steps between labels taken out of them.
import { openLinear, score as add } from './linear.ts';
import type { Section } from './model-file.ts';
import { labels, stepKey, type ScoreLabels } from './names-label.ts';

/** A pass at work. */
export type Scoring = { readonly score: ScoreLabels; readonly steps: Float64Array };

/** The pass stored under a prefix of a model file's sections. */
export function openScoring(sections: ReadonlyMap<string, Section>, prefix: string): Scoring {
  const model = openLinear(sections, prefix);
  const steps = new Float64Array(labels.length * labels.length);
  const one = new Int32Array(1);
  const sums = new Int32Array(labels.length);
  for (let from = 0; from < labels.length; from += 1) {
    one[0] = stepKey(from);
    add(model, one, 1, sums);
    steps.set(sums, from * labels.length);
  }
  return {
    steps,
    score(keys, count, scores) {
      add(model, keys, count, sums);
      for (let i = 0; i < sums.length; i += 1) scores[i] = sums[i] as number;
    },
  };
}
