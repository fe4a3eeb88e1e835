// What each route answers, as plain functions of the office. Knows nothing of HTTP; unknown ids are Faults.
import { Fault } from '../kit/index.ts';
import { pageHeading } from './page-heading.ts';
import type { Office, Question } from '../flow/index.ts';
import type { BoardsAnswer, ClaimsAnswer, DossierAnswer, PageAnswer, PagesAnswer } from './contract.ts';

/** The dossier, with the question that a first look asks. */
export function answerDossier(office: Office): DossierAnswer {
  return {
    dossier: office.dossier,
    question: office.question({}),
    pages: office.pages().length,
    claims: office.claims().length,
    issues: office.issues.map(({ code, message, path, at, severity }) => ({ code, message, path, at, severity })),
  };
}

/** One board a view, at the moment asked for. Throws Fault `time.*` or `question.*` for a question that cannot be asked. */
export function answerBoards(office: Office, asked: Partial<Question>): BoardsAnswer {
  return { boards: office.dossier.views.map(({ id }) => office.board(office.question({ ...asked, view: id }))) };
}

const mostClaims = 500;

/** The claims named in `ids` (with commas between), and which of them nobody knows. Throws Fault `desk.bad-query`. */
export function answerClaims(office: Office, ids: string): ClaimsAnswer {
  const wanted = [
    ...new Set(
      ids
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ];
  if (wanted.length === 0) throw new Fault('desk.bad-query', 'no claims were named', 'Write ids=ID,ID with the ids that a board gives.');
  if (wanted.length > mostClaims) {
    throw new Fault('desk.bad-query', `${wanted.length} claims at once are too many`, `Ask for ${mostClaims} at most, in several goes.`);
  }
  const claims = wanted.map((id) => office.claim(id)).filter((claim) => claim !== undefined);
  return { claims, missing: wanted.filter((id) => office.claim(id) === undefined) };
}

/** Every page without its text, oldest first. */
export function answerPages(office: Office): PagesAnswer {
  const cited = Map.groupBy(office.claims(), ({ cite }) => cite?.page);
  return {
    pages: office.pages().map(({ text, hash: _hash, ...page }) => ({
      ...page,
      heading: pageHeading({ ...page, text }),
      claims: cited.get(page.id)?.length ?? 0,
      statements: office.reading(page.id)?.statements.length ?? 0,
    })),
  };
}

/** A page with its reading and the claims that cite it. Throws Fault `desk.unknown-page`. */
export function answerPage(office: Office, id: string): PageAnswer {
  const page = office.page(id);
  if (page === undefined)
    throw new Fault('desk.unknown-page', `there is no page "${id}"`, 'The list of pages, /pages, names every page there is.');
  const claims = office
    .claims()
    .filter(({ cite }) => cite?.page === id)
    .sort((a, b) => (a.cite?.start ?? 0) - (b.cite?.start ?? 0) || (a.id < b.id ? -1 : 1));
  return { page, heading: pageHeading(page), reading: office.reading(id) ?? null, claims };
}
