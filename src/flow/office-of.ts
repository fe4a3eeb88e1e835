// Makes an Office out of a project and what its pages said. All answers are computed from what is handed in.
import { assess } from '../assess/index.ts';
import { Fault, parseMoment, type Issue } from '../kit/index.ts';
import type { Claim, Dossier, Page, Reading } from '../terms/index.ts';
import type { Office, Question } from './office.ts';

export type Holdings = {
  dossier: Dossier;
  pages: readonly Page[];
  readings: readonly Reading[];
  claims: readonly Claim[];
  issues: readonly Issue[];
};

const indexBy = <T>(items: readonly T[], id: (item: T) => string): Map<string, T> => new Map(items.map((item) => [id(item), item]));

function viewOf(dossier: Dossier, asked: string): string {
  if (dossier.views.some(({ id }) => id === asked)) return asked;
  const known = dossier.views.map(({ id }) => id).join(', ');
  throw new Fault('question.unknown-view', `the dossier ${dossier.id} has no view "${asked}"`, `Its views are ${known}.`);
}

/** An office over what is held in memory. */
export function officeOf({ dossier, pages, readings, claims, issues }: Holdings): Office {
  const pageById = indexBy(pages, ({ id }) => id);
  const readingByPage = indexBy(readings, ({ page }) => page);
  const claimById = indexBy(claims, ({ id }) => id);
  const moment = (): string => dossier.moment ?? pages.findLast(({ published }) => published !== undefined)?.published ?? '1970-01-01';
  const question = ({ at = moment(), known = at, view = dossier.view }: Partial<Question>): Question => {
    parseMoment(at);
    parseMoment(known);
    return { at, known, view: viewOf(dossier, view) };
  };
  return {
    dossier,
    issues,
    pages: () => pages,
    page: (id) => pageById.get(id),
    reading: (page) => readingByPage.get(page),
    claims: () => claims,
    claim: (id) => claimById.get(id),
    moment,
    question,
    board: (asked) => assess(dossier, claims, question(asked)),
  };
}
