// parley compare: where two views differ. parley compare-accords: where two texts differ.
import { Command } from 'commander';
import type { Config } from '../kit/index.ts';
import { compareAccordsOf, compareViewsOf, loadOffice, type AccordComparison } from '../flow/index.ts';
import { differenceText } from './difference-text.ts';
import { officeFor, questionOf, withClaims, withQuestion, type QuestionOptions, type ClaimsOptions } from './question-options.ts';
import { fit, out, paint, wrap } from './terminal.ts';

type Options = QuestionOptions & ClaimsOptions & { json?: boolean };

export const compareCommand = (config: Config): Command =>
  withClaims(withQuestion(new Command('compare')), config)
    .description('show where two views of one moment differ, and which claims make them differ')
    .argument('<dossier>', "the dossier's folder")
    .argument('<first>', 'the id of a view in views.yaml')
    .argument('<second>', 'the id of another view')
    .option('--json', 'print the difference as JSON')
    .addHelpText('after', '\nExample:\n  parley compare dossiers/doha-2020 taliban government --at 2020-03-11')
    .action(async (folder: string, first: string, second: string, options: Options) => {
      const office = await officeFor(folder, options);
      for (const view of [first, second]) office.question({ view });
      const difference = compareViewsOf(office, questionOf(office, options), first, second);
      if (options.json) {
        out(JSON.stringify(difference, null, 2));
        return;
      }
      const name = (view: string, claims: readonly string[]): string[] => (claims.length === 0 ? [] : [`${claims.length} only in ${view}`]);
      const decisive = difference.decisive
        .map(({ commitment, onlyFirst, onlySecond }) => ({
          commitment,
          counts: [...name(first, onlyFirst), ...name(second, onlySecond)].join(', '),
        }))
        .filter(({ counts }) => counts !== '');
      const claims =
        decisive.length === 0
          ? []
          : [
              '',
              paint('bold', 'claims that make the difference'),
              ...decisive.map(({ commitment, counts }) => `  ${commitment}: ${counts}`),
            ];
      out([differenceText(difference, { before: first, after: second }), ...claims].join('\n'));
    });

function comparisonText({ first, second, matters }: AccordComparison): string {
  const head = ({ title, status, signatories }: AccordComparison['first']): string =>
    wrap(`${title} (${status}; ${signatories.join(', ') || 'nobody signed'})`, '');
  const body = matters.map(({ matter, first: one, second: other, respects }) => {
    if (one === null || other === null)
      return `${paint('bold', matter)}\n  only in the ${one === null ? 'second' : 'first'}: ${one ?? other ?? ''}`;
    const rows = respects
      .filter(({ first: left, second: right }) => left !== null || right !== null)
      .map(({ what, first: left, second: right, same }) => {
        const label = fit(what, 10);
        return same
          ? `  ${label} ${left ?? ''}  (both)`
          : `  ${label} ${left ?? 'says nothing'}\n${' '.repeat(12)} ${right ?? 'says nothing'}`;
      });
    return [paint('bold', matter), `  ${one}\n  ${other}`, ...rows].join('\n');
  });
  return [paint('bold', 'first: ') + head(first), paint('bold', 'second: ') + head(second), '', ...body].join('\n');
}

export const compareAccordsCommand = (): Command =>
  new Command('compare-accords')
    .description('set two texts on one matter side by side: who is bound, to what, how much, when, in which order')
    .argument('<dossier>', "the dossier's folder")
    .argument('<first>', 'the id of an accord of the dossier')
    .argument('<second>', 'the id of another accord')
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', '\nExample:\n  parley compare-accords dossiers/doha-2020 us-taliban-2020 joint-declaration-2020')
    .action((folder: string, first: string, second: string, { json }: { json?: boolean }) => {
      const comparison = compareAccordsOf(loadOffice(folder), first, second);
      out(json ? JSON.stringify(comparison, null, 2) : comparisonText(comparison));
    });
