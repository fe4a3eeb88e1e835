// Boards of two lists of claims side by side: at the moments of test/cases/boards, on the first of every month, and a day after each accord.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess/index.ts';
import type { Claim, Dossier, Page } from '../../src/terms/index.ts';

/** A moment at which boards are compared. */
export type Moment = { at: string; known: string };

/** The moments of the cases. */
export function caseMoments({ id }: Dossier): Moment[] {
  const file = join(import.meta.dirname, '../../test/cases/boards', `${id}.json`);
  const { moments } = JSON.parse(readFileSync(file, 'utf8')) as { moments: { at: string; known?: string }[] };
  return moments.map(({ at, known = at }) => ({ at, known }));
}

/** The moments of the cases and those by rule, within the time of the pages. */
export function momentsOf(dossier: Dossier, pages: readonly Page[]): Moment[] {
  const published = pages
    .map((page) => page.published ?? '')
    .filter((text) => text !== '')
    .toSorted();
  const [first = '', last = ''] = [published[0], published.at(-1)];
  const months: string[] = [];
  for (
    let month = Temporal.PlainDate.from(first.slice(0, 10)).with({ day: 1 }).add({ months: 1 });
    month.toString() < last;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  const accords = dossier.accords.flatMap(({ date }) =>
    date === undefined ? [] : [Temporal.PlainDate.from(date).add({ days: 1 }).toString()],
  );
  const ruled = [...new Set([...months, ...accords])].filter((at) => at > first.slice(0, 10) && at <= last).toSorted();
  return [...caseMoments(dossier), ...ruled.map((at) => ({ at, known: at }))];
}

/** The state of every commitment at every moment in every view, in one order. */
export function statesOf(dossier: Dossier, claims: readonly Claim[], moments: readonly Moment[]): string[] {
  return moments.flatMap(({ at, known }) =>
    dossier.views.flatMap((view) => assess(dossier, claims, { at, known, view: view.id }).commitments.map(({ state }) => state)),
  );
}

/** How many places of two rows of states differ. */
export const differing = (one: readonly string[], other: readonly string[]): number =>
  one.reduce((sum, state, place) => sum + (state === other[place] ? 0 : 1), 0);
