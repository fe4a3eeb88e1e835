// The desk as an HTTP application: the API of the contract, the built web pages, and strict headers over both.
// Takes an Office to ask; holds no state of its own and changes nothing.
import { OpenAPIHono, type Hook } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Office, Question } from '../flow/index.ts';
import { Fault, type Logger } from '../kit/index.ts';
import { answerBoards, answerClaims, answerDossier, answerPage, answerPages } from './answer.ts';
import { routes } from './contract.ts';
import { describeApi } from './describe-api.ts';
import { guardRequests, secure } from './guard.ts';
import { loadAssets, type Asset, type Assets } from './load-assets.ts';
import { problemOf, problemResponse } from './problem.ts';

/** `assets` is the folder of the built web; undefined serves the API alone. */
export type DeskOptions = { readonly assets: string | undefined; readonly log: Logger };

const noAssets: Pick<Assets, 'scriptHashes' | 'styleHashes'> = { scriptHashes: [], styleHashes: [] };

const refuseBadQuery: Hook<unknown, Env, string, Response | undefined> = (result) => {
  if (result.success) return undefined;
  const named = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return problemResponse(new Fault('desk.bad-query', named, 'See /api/openapi.json for what each address takes.'));
};

/** Builds the desk over an office. Throws Fault `desk.no-web` when `assets` holds no built web pages. */
export function createDesk(office: Office, { assets, log }: DeskOptions): OpenAPIHono {
  const web = assets === undefined ? undefined : loadAssets(assets);
  const desk = new OpenAPIHono({ defaultHook: refuseBadQuery });
  desk.onError((error) => {
    const { status, code, message } = problemOf(error);
    if (status === 500) log.error(message, { code, error: error.stack ?? error.message });
    return problemResponse(error);
  });
  desk.use(compress());
  desk.use(secure(web ?? noAssets));
  desk.use(guardRequests);
  desk.use('/api/*', etag(), async (context, next) => {
    await next();
    context.header('cache-control', 'no-cache');
  });
  addRoutes(desk, office);
  desk.get('/api/*', ({ req }) => problemResponse(new Fault('desk.unknown-address', `there is no ${req.path}`, 'See /api/openapi.json.')));
  desk.get('*', ({ req }) => (web === undefined ? apiAlone() : serveAsset(web, req.path, req.header('if-none-match'))));
  return desk;
}

function addRoutes(desk: OpenAPIHono, office: Office): void {
  desk.openapi(routes.dossier, (context) => context.json(answerDossier(office)));
  desk.openapi(routes.board, (context) => context.json(office.board(office.question(asked(context.req.valid('query'))))));
  desk.openapi(routes.boards, (context) => context.json(answerBoards(office, asked(context.req.valid('query')))));
  desk.openapi(routes.claims, (context) => context.json(answerClaims(office, context.req.valid('query').ids)));
  desk.openapi(routes.pages, (context) => context.json(answerPages(office)));
  desk.openapi(routes.page, (context) => context.json(answerPage(office, context.req.valid('param').id)));
  const description = describeApi(desk);
  desk.get('/api/openapi.json', (context) => context.json(description));
}

// An empty value in an address asks nothing.
function asked(query: { [name in keyof Question]?: string | undefined }): Partial<Question> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function serveAsset(web: Assets, path: string, seen: string | undefined): Response {
  const found = web.files.get(path);
  if (found === undefined && path.startsWith('/_app/')) {
    return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
  }
  const asset: Asset = found ?? web.fallback;
  const headers = {
    'content-type': asset.type,
    'cache-control': asset.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: asset.etag,
  };
  return seen === asset.etag ? new Response(null, { status: 304, headers }) : new Response(asset.body, { headers });
}

const apiAlone = (): Response =>
  new Response('Only the API is served here: see /api/openapi.json\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
