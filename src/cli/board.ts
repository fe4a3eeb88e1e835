// parley board: where every commitment stands.
import { Command } from 'commander';
import type { Config } from '../kit/index.ts';
import { boardText } from './board-text.ts';
import { noteWarnings } from './failure.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { out } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { json?: boolean };

export const boardCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('board')), config)
    .description('show where every commitment of a dossier stands, and what blocks what')
    .argument('<dossier>', "the dossier's folder")
    .option('--json', 'print the whole board as JSON, with reasons')
    .addHelpText(
      'after',
      `
Examples:
  parley board dossiers/doha-2020
  parley board dossiers/doha-2020 --at 2020-03-02T18:00:00Z --view independent
  parley board dossiers/doha-2020 --at 2020-03-11 --known 2020-03-10 --json
  parley board dossiers/doha-2020 --claims my-claims.jsonl`,
    )
    .action(async (folder: string, options: Options) => {
      const office = await officeFor(folder, options);
      const board = office.board(questionOf(office, options));
      noteWarnings(office.issues, folder);
      out(options.json ? JSON.stringify(board, null, 2) : boardText(board, office.dossier));
    });
