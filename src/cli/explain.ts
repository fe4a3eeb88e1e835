// parley explain: why a commitment stands where it stands, down to the quoted words.
import { Command } from 'commander';
import type { Config } from '../kit/index.ts';
import { commitmentOf } from '../flow/index.ts';
import { dueText, findingsText, floorText, progressText, stateWord } from './board-text.ts';
import { proofText } from './proof-text.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { out, paint, wrap } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { json?: boolean };

export const explainCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('explain')), config)
    .description('explain the state of one commitment, down to the quoted sentences')
    .argument('<dossier>', "the dossier's folder")
    .argument('<commitment>', "the commitment's id; its short id will do where it is the only one")
    .option('--json', "print the commitment's line of the board as JSON")
    .addHelpText(
      'after',
      `
Examples:
  parley explain dossiers/doha-2020 release
  parley explain dossiers/doha-2020 us-taliban-2020/talks --view taliban --at 2020-03-11`,
    )
    .action(async (folder: string, commitment: string, options: Options) => {
      const office = await officeFor(folder, options);
      const board = office.board(questionOf(office, options));
      const id = commitmentOf(office, commitment);
      const line = board.commitments.find((one) => one.id === id);
      if (line === undefined) return;
      const findings = board.findings.filter((finding) => JSON.stringify(finding).includes(JSON.stringify(line.id)));
      if (options.json) {
        out(JSON.stringify({ ...line, findings }, null, 2));
        return;
      }
      const due = dueText(line);
      const facts = [progressText(line), due && `due ${due}`, floorText(line)].filter((text) => text !== '').join(' · ');
      out(`${paint('bold', line.id)}\n${wrap(line.title, '')}\n${stateWord(line)}${facts}\n`);
      out(proofText(office, line.because));
      if (findings.length > 0) out(`\n${findingsText(findings)}`);
    });
