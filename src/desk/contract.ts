// The desk's contract: every route, what it takes and what it answers. The API serves it, the OpenAPI document describes it,
// and the web takes its types from here. Nothing here acts.
import { createRoute, z } from '@hono/zod-openapi';
import { Board, Claim, Dossier, Finding, Formula, Page, Proof, Reading, View } from '../terms/index.ts';

export const Issue = z
  .object({
    code: z.string(),
    message: z.string(),
    path: z.string(),
    at: z.object({ line: z.int(), column: z.int() }).optional(),
    severity: z.enum(['error', 'warning']),
  })
  .describe('Expected trouble in what was loaded.');

export const DossierAnswer = z
  .object({
    dossier: Dossier,
    question: z.object({ at: z.string(), known: z.string(), view: z.string() }).describe('What a first look asks.'),
    pages: z.int().describe('How many pages are at hand.'),
    claims: z.int().describe('How many claims were drawn from them.'),
    issues: z.array(Issue),
  })
  .describe('The dossier, and the question that a first look asks of it.');
/** The dossier, and the question that a first look asks of it. */
export type DossierAnswer = z.infer<typeof DossierAnswer>;

export const BoardsAnswer = z.object({ boards: z.array(Board) }).describe('One board a view, in the order of the dossier.');
/** One board a view, in the order of the dossier. */
export type BoardsAnswer = z.infer<typeof BoardsAnswer>;

export const ClaimsAnswer = z
  .object({ claims: z.array(Claim), missing: z.array(z.string()).describe('Ids asked for that nobody knows.') })
  .describe('The claims asked for, in the order asked.');
/** The claims asked for, in the order asked. */
export type ClaimsAnswer = z.infer<typeof ClaimsAnswer>;

export const PageLine = Page.omit({ text: true, hash: true })
  .extend({
    heading: z.string().describe('What to call the page: its title, else its first words.'),
    claims: z.int(),
    statements: z.int(),
  })
  .describe('A page without its text, and how much was found in it.');
/** A page without its text, and how much was found in it. */
export type PageLine = z.infer<typeof PageLine>;

export const PagesAnswer = z.object({ pages: z.array(PageLine) }).describe('Every page, oldest first.');
/** Every page, oldest first. */
export type PagesAnswer = z.infer<typeof PagesAnswer>;

export const PageAnswer = z
  .object({
    page: Page,
    heading: z.string().describe('What to call the page: its title, else its first words.'),
    reading: Reading.nullable().describe('Null where the page has not been read.'),
    claims: z.array(Claim).describe('The claims that cite this page, in the order of its text.'),
  })
  .describe('A page, what was read in it, and the claims that rest on it.');
/** A page, what was read in it, and the claims that rest on it. */
export type PageAnswer = z.infer<typeof PageAnswer>;

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable: time.bad-moment, question.unknown-view, desk.unknown-page, …'),
    message: z.string().describe('What is wrong, naming the thing and the value.'),
    hint: z.string().describe('What to do about it.'),
  })
  .describe('Trouble, as problem+json (RFC 9457).');
/** Trouble, as problem+json (RFC 9457). */
export type Problem = z.infer<typeof Problem>;

/** Every named schema of the API. The OpenAPI document lists them; routes refer to them by name. */
export const answers = {
  Board,
  BoardsAnswer,
  Claim,
  ClaimsAnswer,
  Dossier,
  DossierAnswer,
  Finding,
  Formula,
  Page,
  PageAnswer,
  PageLine,
  PagesAnswer,
  Problem,
  Proof,
  Reading,
  View,
} as const satisfies Record<string, z.ZodType>;

const moment = 'A date (2020-03-04: that day to its end, in UTC) or a full instant (2020-03-04T18:00:00Z).';
const when = {
  at: z
    .string()
    .optional()
    .openapi({ description: `The moment shown. ${moment}`, example: '2020-03-04' }),
  known: z
    .string()
    .optional()
    .openapi({ description: `Only what was published by then counts; the moment itself when left out. ${moment}` }),
};
/** The question in a query; what is left out is filled by the dossier. */
export const WhenQuery = z.object(when);
export const QuestionQuery = z.object({
  ...when,
  view: z.string().optional().openapi({ description: 'A view of the dossier.', example: 'all' }),
});
export const ClaimsQuery = z.object({ ids: z.string().openapi({ description: 'Ids of claims, with commas between.' }) });
export const PageParams = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'Id of a page.' }) });

type Name = keyof typeof answers;
// To the document a reference, to the compiler the schema itself: so handlers are checked against what they promise.
const named = <N extends Name>(name: N) => ({ $ref: `#/components/schemas/${name}` }) as unknown as (typeof answers)[N];
const gives = <N extends Name>(name: N, description: string) => ({
  200: { description, content: { 'application/json': { schema: named(name) } } },
});
const fails = (...statuses: readonly (400 | 404)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'Trouble, with a hint.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

/** Every route of the API, by the deed it does. */
export const routes = {
  dossier: createRoute({ method: 'get', path: '/api/dossier', responses: gives('DossierAnswer', 'The dossier.') }),
  board: createRoute({
    method: 'get',
    path: '/api/board',
    request: { query: QuestionQuery },
    responses: { ...gives('Board', 'Where every commitment stands.'), ...fails(400) },
  }),
  boards: createRoute({
    method: 'get',
    path: '/api/boards',
    request: { query: WhenQuery },
    responses: { ...gives('BoardsAnswer', 'Where every commitment stands, one board a view.'), ...fails(400) },
  }),
  claims: createRoute({
    method: 'get',
    path: '/api/claims',
    request: { query: ClaimsQuery },
    responses: { ...gives('ClaimsAnswer', 'The claims asked for.'), ...fails(400) },
  }),
  pages: createRoute({ method: 'get', path: '/api/pages', responses: gives('PagesAnswer', 'Every page.') }),
  page: createRoute({
    method: 'get',
    path: '/api/pages/{id}',
    request: { params: PageParams },
    responses: { ...gives('PageAnswer', 'The page, its reading and its claims.'), ...fails(404) },
  }),
} as const;
