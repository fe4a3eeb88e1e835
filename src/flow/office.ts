// What the desk and the command line ask of a running Parley: one dossier with its pages, readings and claims at hand.
import type { Issue } from '../kit/index.ts';
import type { Board, Claim, Dossier, Page, Reading } from '../terms/index.ts';

/** A question to the core: all three as ids or ISO texts; a civil date means its last millisecond in UTC. */
export type Question = { at: string; known: string; view: string };

/** One dossier, read and matched. Answers are pure functions of what was loaded. */
export type Office = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** Every page, oldest first. */
  pages(): readonly Page[];
  page(id: string): Page | undefined;
  reading(page: string): Reading | undefined;
  claims(): readonly Claim[];
  claim(id: string): Claim | undefined;
  /** The moment a first look shows: the dossier's own, else the last publication. */
  moment(): string;
  /** Fills what is left out: the moment, known = at, the dossier's default view. Throws Fault `question.*`. */
  question(asked: Partial<Question>): Question;
  board(asked: Question): Board;
};
