// Learns what each sign of a statement or deed is worth: logistic regression on the train split of the corpus, small weights preferred.
// Deterministic: the same reports and the same reader give the same table, byte for byte.
import { readerFor } from '../../src/flow/index.ts';
import { deedSigns, statementSigns, type SureWeights } from '../../src/read/index.ts';
import { judged } from './judged.ts';

/** One thing that was read: what can be seen of it, and whether a person marked the same. */
export type Example = { readonly signs: readonly string[]; readonly right: boolean };

const [turns, step, shrink] = [3000, 0.5, 1];
/** A sign met fewer times says nothing. */
const least = 5;

/** Weights in log-odds, to three digits after the point. */
export function weigh(examples: readonly Example[]): SureWeights {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= least).sort();
  const numberOf = new Map(kept.map((sign, at) => [sign, at]));
  const rows = examples.map(({ signs, right }) => ({ at: signs.flatMap((sign) => numberOf.get(sign) ?? []), right: right ? 1 : 0 }));
  const weights = new Float64Array(kept.length);
  const slope = new Float64Array(kept.length);
  const start = numberOf.get('start') ?? -1;
  for (let turn = 0; turn < turns; turn++) {
    slope.forEach((_, at) => (slope[at] = at === start ? 0 : -shrink * (weights[at] ?? 0)));
    for (const { at, right } of rows) {
      const miss = right - 1 / (1 + Math.exp(-at.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)));
      for (const sign of at) slope[sign] = (slope[sign] ?? 0) + miss;
    }
    weights.forEach((weight, at) => (weights[at] = weight + (step * (slope[at] ?? 0)) / (counts.get(kept[at] ?? '') ?? 1)));
  }
  return Object.fromEntries(
    kept.map((sign, at) => [sign, Math.round((weights[at] ?? 0) * 1000) / 1000]).filter(([, weight]) => weight !== 0),
  );
}

/** The table of the reader as it is now, as the text of its file. */
export function weighReader(): string {
  const { statements, deeds } = judged('train', readerFor());
  const table = {
    statement: weigh(statements.map(({ found, right, text }) => ({ signs: statementSigns(found, text), right }))),
    deed: weigh(deeds.map(({ found, right, text }) => ({ signs: deedSigns(found, text), right }))),
  };
  return tableText(table);
}
const tableText = (table: { statement: SureWeights; deed: SureWeights }): string => {
  const quoted = (sign: string): string => (/^[a-z]+$/u.test(sign) ? sign : sign.includes("'") ? JSON.stringify(sign) : `'${sign}'`);
  const rows = (weights: SureWeights): string[] => Object.entries(weights).map(([sign, weight]) => `    ${quoted(sign)}: ${weight},`);
  return [
    '// What each sign proved worth on the train split of our own corpus, in log-odds. Made by `npm run corpus -- weigh`; not to be edited by hand.',
    'export const sureWeights: { readonly statement: Readonly<Record<string, number>>; readonly deed: Readonly<Record<string, number>> } = {',
    ...Object.entries(table).flatMap(([name, weights]) => [`  ${name}: {`, ...rows(weights), '  },']),
    '};',
    '',
  ].join('\n');
};
