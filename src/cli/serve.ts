// parley serve: the desk on loopback. parley start: the board on the terminal first, then the desk.
import { Command } from 'commander';
import { createDesk, serveDesk } from '../desk/index.ts';
import { openKeptOffice, type Office } from '../flow/index.ts';
import { openLogger, parsePort, systemClock, type Config } from '../kit/index.ts';
import { boardText } from './board-text.ts';
import { builtWeb } from './built-web.ts';
import { listErrors, noteWarnings } from './failure.ts';
import { progressBar } from './progress-bar.ts';
import { questionOf, withQuestion, type QuestionOptions } from './question-options.ts';
import { err, out, paint } from './terminal.ts';
import { waysOutText } from './ways-out.ts';

type ServeOptions = { data: string; port: number };
type StartOptions = ServeOptions & QuestionOptions & { serve: boolean };

const exampleDossier = 'dossiers/doha-2020';

async function openOffice(folder: string, data: string): Promise<Office> {
  const office = await openKeptOffice(folder, { data, clock: systemClock, progress: progressBar('Reading reports') });
  listErrors(office.issues);
  noteWarnings(office.issues, folder);
  return office;
}

// Runs until the process is told to stop.
async function serve(office: Office, { port }: ServeOptions, config: Config): Promise<void> {
  const log = openLogger((line) => process.stderr.write(line), config.log);
  const desk = await serveDesk(createDesk(office, { assets: builtWeb(), log }), { port });
  out(`\nThe desk is at ${desk.url}  (Ctrl-C ends it)`);
  const stop = (): void => {
    err('Closing the desk.');
    void desk.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const withServing = (command: Command, config: Config): Command =>
  command
    .argument('[dossier]', "the dossier's folder", exampleDossier)
    .option('--data <folder>', 'where the ledger is kept', config.data)
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', parsePort, config.port);

export const serveCommand = (config: Config): Command =>
  withServing(new Command('serve'), config)
    .description('serve the desk for a dossier on this machine')
    .addHelpText('after', '\nExample:\n  parley serve dossiers/doha-2020 --port 4180 --data data')
    .action(async (folder: string, options: ServeOptions) => serve(await openOffice(folder, options.data), options, config));

export const startCommand = (config: Config): Command =>
  withQuestion(withServing(new Command('start'), config))
    .description('read a dossier into the ledger, print its board, and serve the desk')
    .option('--no-serve', 'print the board and end')
    .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- --no-serve --at 2020-03-11 --view taliban')
    .action(async (folder: string, options: StartOptions) => {
      const office = await openOffice(folder, options.data);
      const board = office.board(questionOf(office, options));
      out(boardText(board, office.dossier));
      const stuck = [...new Set(board.findings.flatMap((finding) => (finding.kind === 'deadlock' ? finding.commitment : [])))];
      if (stuck.length > 0) out(`\n${paint('bold', 'ways out')}`);
      for (const commitment of stuck) out(waysOutText(office, questionOf(office, options), commitment));
      if (options.serve) await serve(office, options, config);
    });
