// parley timeline: every change of state, with its cause.
import { Command } from 'commander';
import { formatMoment, type Config } from '../kit/index.ts';
import { timelineOf, type Change } from '../flow/index.ts';
import { formatNumber } from './format-figures.ts';
import { officeFor, questionOf, withClaims, type ClaimsOptions } from './question-options.ts';
import { out, paint, wrap } from './terminal.ts';

type Options = ClaimsOptions & { from?: string; to?: string; known?: string; view?: string; json?: boolean };

const shown = (low: number, high: number): string => (low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`);

function changeText({ at, commitment, from, to, low, high, cause, withdrawn, by }: Change): string {
  const count = high > 0 ? ` (${shown(low, high)})` : '';
  const head = `${formatMoment(at)}  ${paint('bold', commitment)}  ${from === null ? to : `${from} > ${to}`}${count}`;
  const why = `${withdrawn.length > 0 ? `Withdrawn: ${withdrawn.join(', ')}. ` : ''}${by === 'time' ? 'By the clock. ' : ''}`;
  return `${head}\n${wrap(`${why}${cause}`, '    ')}`;
}

export const timelineCommand = (config: Config): Command =>
  withClaims(new Command('timeline'), config)
    .description('list every change of state between two moments, with its cause')
    .argument('<dossier>', "the dossier's folder")
    .option('--from <time>', "begin here (default: the first report's publication)")
    .option('--to <time>', "end here (default: the last report's publication)")
    .option('--known <time>', 'with hindsight: as known by this moment throughout (default: as known at each moment)')
    .option('--view <id>', "whose claims count: the id of a view in views.yaml (default: the dossier's own)")
    .option('--json', 'print the changes as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  parley timeline dossiers/doha-2020\n  parley timeline dossiers/doha-2020 --view taliban --from 2020-03-01 --to 2020-03-12',
    )
    .action(async (folder: string, options: Options) => {
      const office = await officeFor(folder, options);
      const told = [...office.pages().flatMap(({ published }) => published ?? []), ...office.claims().map(({ known }) => known)].sort();
      const { from = told[0] ?? office.moment(), to = told.at(-1) ?? office.moment(), known, view } = options;
      const question = questionOf(office, { at: to, ...(view && { view }) });
      const changes = timelineOf(office, { from, to, view: question.view, ...(known !== undefined && { known }) });
      // Where everything stood at the beginning is no change; only the rest is told, unless JSON asks for all.
      out(
        options.json
          ? JSON.stringify(changes, null, 2)
          : changes
              .filter((change) => change.from !== null)
              .map(changeText)
              .join('\n') || 'Nothing changed.',
      );
    });
