// parley what-if: how the board would differ after hypothetical claims or moves.
import { Command } from 'commander';
import { loadClaims, moveNamed, whatIfOf } from '../flow/index.ts';
import { Fault, type Config } from '../kit/index.ts';
import { differenceText } from './difference-text.ts';
import { listIssues } from './failure.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { out } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { claim: string[]; move: string[]; json?: boolean };

const collect = (value: string, before: string[]): string[] => [...before, value];

export const whatIfCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('what-if')), config)
    .description('how the board would differ if something were claimed, or a position changed')
    .argument('<dossier>', "the dossier's folder")
    .option('--claim <file>', 'a JSON Lines file of hypothetical claims; may be given again', collect, [])
    .option('--move <move>', 'a move as ways-out --json and this help write it; may be given again', collect, [])
    .option('--json', 'print the difference as JSON')
    .addHelpText(
      'after',
      `
Moves: reject:PARTY:OF (withdraw it), suspend:COMMITMENT (lift it), drop:DEMAND,
raise:LIMIT, lower:DEMAND:N, accept:PARTY:OF, together:DEMAND.

Examples:
  parley what-if dossiers/doha-2020 --move drop:release-first
  parley what-if dossiers/doha-2020 --claim suppose.jsonl --at 2020-03-11`,
    )
    .action(async (folder: string, options: Options) => {
      if (options.claim.length === 0 && options.move.length === 0) {
        throw new Fault(
          'what-if.nothing',
          'nothing is supposed',
          'Give --claim FILE or --move MOVE; parley what-if --help lists the moves.',
        );
      }
      const moves = options.move.map(moveNamed);
      const given = options.claim.map(loadClaims);
      listIssues(given.flatMap(({ issues }) => issues));
      const office = await officeFor(folder, options);
      const difference = whatIfOf(office, questionOf(office, options), { claims: given.flatMap(({ claims }) => claims), moves });
      out(options.json ? JSON.stringify(difference, null, 2) : differenceText(difference, { before: 'as it is', after: 'supposed' }));
    });
