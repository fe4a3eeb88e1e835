// What the desk and the command line ask of a running Parley: one dossier with its pages, readings and claims at hand.
import type { Issue } from '../kit/index.ts';
import type { Board, Claim, Dossier, Page, Reading } from '../terms/index.ts';

/**
 * A question to the core: moments as ISO texts, a view as its id; a civil date means its last millisecond in UTC. With `reviewed`, the machine's claims
 * count only where a person has accepted or corrected them, whatever the view says.
 */
export type Question = { at: string; known: string; view: string; reviewed?: boolean };

/** One dossier, read and matched. Answers are pure functions of what was loaded. */
export type Office = {
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
  /** Every page, oldest first. */
  pages(): readonly Page[];
  page(id: string): Page | undefined;
  reading(page: string): Reading | undefined;
  /** The claims that count in a view: none that was rejected, and only reviewed ones where the view or the question asks for that. */
  claims(asked?: { view?: string; reviewed?: boolean }): readonly Claim[];
  /** Every claim with its review, rejected ones too. */
  allClaims(): readonly Claim[];
  claim(id: string): Claim | undefined;
  /** The moment a first look shows: the dossier's own, else the last publication. */
  moment(): string;
  /** Fills what is left out: the moment, known = at, the dossier's default view. Throws Fault `question.*`. */
  question(asked: Partial<Question>): Question;
  board(asked: Question): Board;
};
