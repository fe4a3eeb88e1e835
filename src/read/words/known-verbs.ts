// The verbs that the lexicons of the reader hold, gathered once: those of saying, and all.
import { cueVerbs } from '../said/cues.data.ts';
import { deedVerbs } from '../deeds/deeds.data.ts';
import { commonVerbs } from './words.data.ts';

const lemmasOf = (rows: readonly { readonly verbs: string }[]): string[] =>
  rows.flatMap(({ verbs }) => verbs.trim().split(/\s+/)).map((verb) => verb.split('_')[0] ?? verb);

/** The verbs by which something is said. */
export const speechLemmas = (): ReadonlySet<string> => new Set(lemmasOf(cueVerbs));

let known: ReadonlySet<string> | undefined;
/** Every verb that some lexicon of the reader holds. */
export const knownVerbs = (): ReadonlySet<string> => (known ??= new Set([...commonVerbs, ...lemmasOf(cueVerbs), ...lemmasOf(deedVerbs)]));

let clauses: ReadonlySet<string> | undefined;
/** Whether a verb may have a clause at once behind it, without anybody told first: "said talks had failed", not "briefed officials". */
export const speaksClauses = (lemma: string): boolean =>
  (clauses ??= new Set(
    cueVerbs.filter(({ shapes }) => /[cm]/u.test(shapes) && !shapes.includes('a')).flatMap(({ verbs }) => verbs.trim().split(/\s+/)),
  )).has(lemma);
