// Makes an Office out of a project and what its pages said. All answers are computed from what is handed in.
import { assess } from '../assess/index.ts';
import { didYouMean, Fault, parseMoment, type Issue } from '../kit/index.ts';
import type { Claim, Decision, Dossier, Page, Reading } from '../terms/index.ts';
import { applyDecisions, countedClaims } from './apply-decisions.ts';
import { withEvidence } from './evidence.ts';
import type { Office, Question } from './office.ts';

export type Holdings = {
  dossier: Dossier;
  pages: readonly Page[];
  readings: readonly Reading[];
  claims: readonly Claim[];
  issues: readonly Issue[];
  /** What people decided about the claims, in order. */
  decisions?: readonly Decision[];
};

const indexBy = <T>(items: readonly T[], id: (item: T) => string): Map<string, T> => new Map(items.map((item) => [id(item), item]));

function viewOf(dossier: Dossier, asked: string): string {
  if (dossier.views.some(({ id }) => id === asked)) return asked;
  const known = dossier.views.map(({ id }) => id);
  throw new Fault(
    'question.unknown-view',
    `the dossier ${dossier.id} has no view "${asked}"`,
    `Its views are ${known.join(', ')}.${didYouMean(asked, known)}`,
  );
}

/** An office over what is held in memory. */
export function officeOf({ dossier, pages, readings, claims: proposed, issues, decisions = [] }: Holdings): Office {
  const pageById = indexBy(pages, ({ id }) => id);
  const readingByPage = indexBy(readings, ({ page }) => page);
  const claims = applyDecisions(proposed, decisions, new Set(pageById.keys()));
  const counted = { all: countedClaims(claims, false), reviewed: countedClaims(claims, true) };
  const claimById = indexBy(claims, ({ id }) => id);
  // Without a moment of its own a dossier is asked at its last report, and without reports at its newest accord.
  const moment = (): string =>
    dossier.moment ??
    pages.findLast(({ published }) => published !== undefined)?.published ??
    dossier.accords
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ??
    '1970-01-01';
  const claimsFor = ({ view, reviewed }: { view?: string; reviewed?: boolean } = {}): readonly Claim[] => {
    const asks = reviewed ?? dossier.views.find(({ id }) => id === view)?.reviewed ?? false;
    return asks ? counted.reviewed : counted.all;
  };
  const claim = (id: string): Claim | undefined => claimById.get(id);
  const question = ({ at = moment(), known = at, view = dossier.view, reviewed }: Partial<Question>): Question => {
    parseMoment(at);
    parseMoment(known);
    return { at, known, view: viewOf(dossier, view), ...(reviewed === undefined ? {} : { reviewed }) };
  };
  return {
    dossier,
    issues,
    pages: () => pages,
    page: (id) => pageById.get(id),
    reading: (page) => readingByPage.get(page),
    claims: claimsFor,
    allClaims: () => claims,
    claim,
    moment,
    question,
    board: (asked) => withEvidence(assess(dossier, claimsFor(asked), question(asked)), claim),
  };
}
