// parley what-if: how the board would differ after hypothetical claims or moves.
import { Command } from 'commander';
import { loadClaims, moveNamed, whatIfOf } from '../flow/index.ts';
import { Fault, type Config } from '../kit/index.ts';
import { differenceText } from './difference-text.ts';
import { listIssues } from './failure.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { out } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { claim?: string[]; move?: string[]; json?: boolean };

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

export const whatIfCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('what-if')), config)
    .description('show how the board would differ if something were claimed, or a position changed')
    .argument('<dossier>', "the dossier's folder")
    .option('--claim <file>', 'a JSON Lines file of hypothetical claims; may be given again', collect)
    .option('--move <move>', 'a change of position, written as below; may be given again', collect)
    .option('--json', 'print the difference as JSON')
    .addHelpText(
      'after',
      `
Moves; the words in capitals are ids of the dossier, OF an accord or a commitment:
  drop:DEMAND          the demand is dropped
  lower:DEMAND:N       the demand is content with N
  together:DEMAND      "at the same time" will do instead of "before"
  raise:LIMIT          the limit is raised
  reject:PARTY:OF      the party withdraws its rejection
  accept:PARTY:OF      the party accepts
  suspend:COMMITMENT   the suspension is lifted
parley ways-out names the changes that would help.

Examples:
  parley what-if dossiers/doha-2020 --move drop:release-first
  parley what-if dossiers/doha-2020 --claim suppose.jsonl --at 2020-03-11`,
    )
    .action(async (folder: string, { claim = [], move = [], ...options }: Options) => {
      if (claim.length === 0 && move.length === 0) {
        throw new Fault(
          'what-if.nothing',
          'nothing is supposed',
          'Give --claim FILE or --move MOVE; parley what-if --help lists the moves.',
        );
      }
      const moves = move.map(moveNamed);
      const given = claim.map(loadClaims);
      listIssues(given.flatMap(({ issues }) => issues));
      const office = await officeFor(folder, options);
      const difference = whatIfOf(office, questionOf(office, options), { claims: given.flatMap(({ claims }) => claims), moves });
      out(options.json ? JSON.stringify(difference, null, 2) : differenceText(difference, { before: 'as it is', after: 'supposed' }));
    });
