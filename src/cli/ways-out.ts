// parley ways-out: which changes of position would make a commitment possible.
import { Command } from 'commander';
import type { Config } from '../kit/index.ts';
import { commitmentOf, waysOutOf, type Office, type Question } from '../flow/index.ts';
import type { Move } from '../terms/index.ts';
import { moveText } from './move-text.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { out, paint, wrap } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { json?: boolean };

/** The ways out of one commitment in words, or why there are none. */
export function waysOutText(office: Office, question: Question, commitment: string): string {
  const { ways, cut } = waysOutOf(office, question, commitment);
  const title = office.dossier.commitments.find(({ id }) => id === commitment)?.title ?? commitment;
  const lines = ways.map((way, index) => wayText(office, way, index + 1));
  if (ways.length === 0) lines.push(`  none: no change of position of up to four moves makes it possible`);
  if (ways.some((way) => way.length === 0)) return `${paint('bold', title)}\n  nothing stands in its way`;
  return [paint('bold', title), ...lines, ...(cut ? [paint('gray', '  The search was cut: there may be larger sets.')] : [])].join('\n');
}

const wayText = ({ dossier }: Office, way: readonly Move[], number: number): string =>
  way.map((move, index) => hang(index === 0 ? `${number}.` : 'and', moveText(dossier, move))).join('\n');

// The label stands in the margin, and the lines of the text below one another.
const hang = (label: string, text: string): string => `  ${label.padEnd(4)}${wrap(text, ' '.repeat(6)).trimStart()}`;

export const waysOutCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('ways-out')), config)
    .description('find the smallest changes of position that would make a commitment possible')
    .argument('<dossier>', "the dossier's folder")
    .argument('<commitment>', "the commitment's id; its short id will do where it is the only one")
    .option('--json', 'print the sets of moves as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  parley ways-out dossiers/doha-2020 talks\n  parley ways-out dossiers/doha-2020 release --at 2020-03-02 --json',
    )
    .action(async (folder: string, asked: string, options: Options) => {
      const office = await officeFor(folder, options);
      const [question, commitment] = [questionOf(office, options), commitmentOf(office, asked)];
      if (options.json) out(JSON.stringify({ ...question, commitment, ...waysOutOf(office, question, commitment) }, null, 2));
      else out(waysOutText(office, question, commitment));
    });
