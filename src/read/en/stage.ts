// What a stage of the pipeline is: it declares the fields it needs and the fields it gives. A chain is checked when it is put
// together, so that no stage can run before what it needs is there. Knows nothing of what the fields mean.
import { Fault } from '../../kit/index.ts';
import type { Document } from './document.ts';
import type { KnownNames, KnownSpan } from './known-names.ts';

/**
 * All that stages pass on for one text: the document, and what only stages read. `actors` are names known before and `known` the places where they stand, `ids` are rows of the table of words, `cuts` the
 * first token of each sentence as its marks tell and `firsts` with date lines cut off, `forced` how many sentences were cut for their length alone, `masked` the ids with names for masks (name-masks.ts), `tags`, `seconds`
 * (second tags) and `labels` numbers of the models.
 */
export type Sheet = Document & {
  readonly actors: KnownNames;
  readonly known: readonly KnownSpan[];
  readonly ids: Int32Array;
  readonly cuts: readonly number[];
  readonly firsts: readonly number[];
  readonly forced: number;
  readonly masked: Int32Array;
  readonly tags: Uint8Array;
  readonly seconds: Uint8Array;
  readonly labels: Uint8Array;
};
export type Field = keyof Sheet;
/** One step from text to document. It reads the fields that it needs, changes none of them and gives new ones. */
export type Stage = {
  readonly name: string;
  readonly needs: readonly Field[];
  readonly gives: readonly Field[];
  readonly run: (sheet: Partial<Sheet>) => Partial<Sheet>;
};

/** Makes a stage; its `run` can read only what it declares and must give all of it, which the types hold. */
export function stage<const Needs extends Field, const Gives extends Field>(
  name: string,
  needs: readonly Needs[],
  gives: readonly Gives[],
  run: (given: Pick<Sheet, Needs>) => Pick<Sheet, Gives>,
): Stage {
  // `checkStages` sees to it that all needs are there.
  return { name, needs, gives, run: run as unknown as Stage['run'] };
}

/** Throws Fault `pipeline.order` when a stage stands before one that gives what it needs; `start` is there from the beginning. */
export function checkStages(stages: readonly Stage[], start: readonly Field[]): void {
  const there = new Set(start);
  for (const { name, needs, gives } of stages) {
    const missing = needs.filter((field) => !there.has(field));
    if (missing.length > 0)
      throw new Fault(
        'pipeline.order',
        `the stage "${name}" needs ${missing.join(' and ')}, which no stage before it gives`,
        'Put the stage after those that give what it needs.',
      );
    for (const field of gives) there.add(field);
  }
}

/** Runs the stages in order. A stage is passed over when all that it gives is there already. */
export function runStages(stages: readonly Stage[], start: Partial<Sheet>): Sheet {
  let sheet = start;
  for (const { gives, run } of stages) if (!gives.every((field) => field in sheet)) sheet = { ...sheet, ...run(sheet) };
  return sheet as Sheet;
}
