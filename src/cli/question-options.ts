// The options that ask a question of the core: --at, --known, --view, --claims, --json.
import type { Command } from 'commander';
import type { Office, Question } from '../flow/index.ts';

export type QuestionOptions = { at?: string; known?: string; view?: string };

const moment = 'a date (to its end, in UTC) or an instant: 2020-03-04, 2020-03-04T18:00:00Z';

/** Adds --at, --known and --view. */
export const withQuestion = (command: Command): Command =>
  command
    .option('--at <time>', `where things stand at this moment: ${moment} (default: the dossier's own)`)
    .option('--known <time>', 'as could be known by this moment (default: the same as --at)')
    .option('--view <id>', "whose claims count (default: the dossier's own)");

/** Adds --claims. */
export const withClaims = (command: Command): Command =>
  command.option('--claims <file>', "a JSON Lines file of claims, in place of the dossier's own");

/** The question as asked, with the dossier's defaults filled in. */
export const questionOf = (office: Office, { at, known, view }: QuestionOptions): Question =>
  office.question({ ...(at && { at }), ...(known && { known }), ...(view && { view }) });
