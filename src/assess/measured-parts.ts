// The core in parts, for measuring: evidence once, then any number of questions; and what hangs together over all commitments, alone.
import type { Claim, Dossier, Finding } from '../terms/index.ts';
import { achievableWith } from './achievable.ts';
import { evidenceOf, worldOf, type Question } from './assess.ts';
import { compileDossier } from './compile.ts';
import { evaluate, type Answer } from './evaluate.ts';
import { clusterFindings } from './finding-list.ts';
import { namesOf } from './names.ts';

/** Questions over evidence that is kept: `ask` answers one in full, without words; `together` does the fixpoint and the findings that hang on all. */
export type MeasuredParts = { ask: (question: Question) => Answer; together: (answer: Answer) => Finding[] };

/** Reads dossier and claims once. */
export function measureParts(dossier: Dossier, claims: readonly Claim[]): MeasuredParts {
  const evidence = evidenceOf(compileDossier(dossier), claims);
  const names = namesOf(evidence.frame);
  return {
    ask: (question) => evaluate(worldOf(evidence, question)),
    together: (answer) => {
      const again = { ...answer, reachable: achievableWith(answer.terrain) };
      const writing = { world: answer.world, names };
      return evidence.frame.clusters.members.flatMap((members) => clusterFindings(writing, again, members));
    },
  };
}
