// The years that a page's own text rules out, as a reader wants them: years in a row that fall for the same reasons are one line.
import type { PageDate } from '../../terms/index.ts';

/** Years `from` to `to`, both in, that fall for these reasons. */
export type FallenYears = { from: number; to: number; reasons: string[] };

/** The rejected years in their order, those that follow one another with the same reasons joined. */
export function yearsThatFall(rejected: PageDate['rejected']): FallenYears[] {
  const runs: FallenYears[] = [];
  for (const { year, reasons } of rejected) {
    const open = runs.at(-1);
    if (open !== undefined && open.reasons.join() === reasons.join()) open.to = year;
    else runs.push({ from: year, to: year, reasons });
  }
  return runs;
}

/** "1990", or "1990 to 2022". */
export const spanOfYears = ({ from, to }: FallenYears): string => (from === to ? `${from}` : `${from} to ${to}`);
