// The options that ask a question of the core: --at, --known, --view, --claims, --json.
import type { Command } from 'commander';
import { openOffice, type Office, type Question } from '../flow/index.ts';
import { systemClock, type Config } from '../kit/index.ts';
import { listErrors } from './failure.ts';
import { progressBar } from './progress-bar.ts';

export type QuestionOptions = { at?: string; known?: string; view?: string; reviewed?: boolean };

const moment = 'a date (to its end, in UTC) or an instant: 2020-03-04, 2020-03-04T18:00:00Z';

/** Adds --at, --known, --view and --reviewed. */
export const withQuestion = (command: Command): Command =>
  command
    .option('--at <time>', `where things stand at this moment: ${moment} (default: the dossier's own)`)
    .option('--known <time>', 'as could be known by this moment (default: the same as --at)')
    .option('--view <id>', "whose claims count: the id of a view in views.yaml (default: the dossier's own)")
    .option('--reviewed', 'count only claims that a person has accepted, corrected or given');

/** Adds --claims, and --data for what people decided about the dossier's own. */
export const withClaims = (command: Command, config: Config): Command =>
  command
    .option('--claims <file>', "a JSON Lines file of claims, in place of the dossier's own")
    .option('--data <folder>', 'the ledger with what people decided about claims', config.data);

/** What `withClaims` gives. */
export type ClaimsOptions = { claims?: string; data: string };

/** The office that a command asks, with people's decisions in it; what is wrong with its reports is said at once. */
export async function officeFor(folder: string, { claims, data }: ClaimsOptions): Promise<Office> {
  // Short questions have quiet logs: how far the reading is matters to somebody who waits for it.
  const progress = process.stderr.isTTY ? { progress: progressBar('Reading reports') } : {};
  const office = await openOffice(folder, { claims, data, clock: systemClock, ...progress });
  listErrors(office.issues);
  return office;
}

/** The question as asked, with the dossier's defaults filled in. */
export const questionOf = (office: Office, { at, known, view, reviewed }: QuestionOptions): Question =>
  office.question({ ...(reviewed && { reviewed }), ...(at && { at }), ...(known && { known }), ...(view && { view }) });
