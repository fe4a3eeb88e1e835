// parley explain: why a commitment stands where it stands, down to the quoted words.
import { Command } from 'commander';
import { loadOffice } from '../flow/index.ts';
import { Fault } from '../kit/index.ts';
import type { BoardLine } from '../terms/index.ts';
import { dueText, findingsText, floorText, progressText, stateWord } from './board-text.ts';
import { proofText } from './proof-text.ts';
import { questionOf, withClaims, withQuestion, type QuestionOptions } from './question-options.ts';
import { out, paint, wrap } from './terminal.ts';

type Options = QuestionOptions & { claims?: string; json?: boolean };

// A commitment may be asked for by its short id where only one accord has it.
function findLine(lines: readonly BoardLine[], asked: string): BoardLine {
  const found = lines.filter(({ id }) => id === asked || id.endsWith(`/${asked}`));
  if (found.length === 1 && found[0] !== undefined) return found[0];
  const ids = lines.map(({ id }) => id).join('\n  ');
  if (found.length === 0) throw new Fault('question.unknown-commitment', `the dossier has no commitment "${asked}"`, `It has:\n  ${ids}`);
  throw new Fault(
    'question.ambiguous-commitment',
    `"${asked}" is ${found.length} commitments`,
    `Say which: ${found.map(({ id }) => id).join(', ')}.`,
  );
}

export const explainCommand = (): Command =>
  withClaims(withQuestion(new Command('explain')))
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
    .action((folder: string, commitment: string, options: Options) => {
      const office = loadOffice(folder, { claims: options.claims });
      const board = office.board(questionOf(office, options));
      const line = findLine(board.commitments, commitment);
      const findings = board.findings.filter((finding) => JSON.stringify(finding).includes(JSON.stringify(line.id)));
      if (options.json) {
        out(JSON.stringify({ ...line, findings }, null, 2));
        return;
      }
      const due = dueText(line);
      const facts = [progressText(line), due && `due ${due}`, floorText(line)].filter((text) => text !== '').join(' · ');
      out(`${paint('bold', line.id)}\n${wrap(line.title, '')}\n${stateWord(line.state)}${facts}\n`);
      out(proofText(office, line.because));
      if (findings.length > 0) out(`\n${findingsText(findings)}`);
    });
