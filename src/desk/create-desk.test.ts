import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault, openLogger, silent } from '../kit/index.ts';
import { fixtureOffice } from '../../test/browser/fixture.data.ts';
import { answers } from './contract.ts';
import { createDesk, serveDesk } from './index.ts';

const desk = createDesk(fixtureOffice, { assets: undefined, log: silent });
const get = (path: string, init?: RequestInit) => desk.request(`http://localhost${path}`, init);

describe('the answers', () => {
  test.each([
    ['/api/dossier', 'DossierAnswer'],
    ['/api/board?at=2021-05-12&view=coast', 'Board'],
    ['/api/boards', 'BoardsAnswer'],
    ['/api/claims?ids=claim_demand,claim_shot', 'ClaimsAnswer'],
    ['/api/pages', 'PagesAnswer'],
    ['/api/pages/page_courier', 'PageAnswer'],
    ['/api/pages/page_note', 'PageAnswer'],
  ] as const)('%s keeps the contract of %s', async (path, name) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(answers[name].safeParse(await response.json()).error).toBeUndefined();
  });

  test('a board is asked for by moment, known-by and view', async () => {
    const board = await (await get('/api/board?at=2021-05-12&known=2021-05-01&view=coast')).json();
    expect(board).toMatchObject({ at: '2021-05-12T23:59:59.999Z', known: '2021-05-01T23:59:59.999Z', view: 'coast' });
  });

  test('an empty value in the address asks for nothing', async () => {
    expect(await (await get('/api/board?at=&view=')).json()).toMatchObject({ at: '2021-05-12T23:59:59.999Z', view: 'all' });
  });

  test('there is one board a view, in the order of the dossier', async () => {
    const { boards } = answers.BoardsAnswer.parse(await (await get('/api/boards?at=2021-05-12')).json());
    expect(boards.map(({ view }) => view)).toEqual(['all', 'uplands', 'coast', 'press']);
  });

  test('claims come in the order asked, and unknown ones are named', async () => {
    const { claims, missing } = answers.ClaimsAnswer.parse(
      await (await get('/api/claims?ids=claim_two,nobody,claim_demand,claim_two')).json(),
    );
    expect(claims.map(({ id }) => id)).toEqual(['claim_two', 'claim_demand']);
    expect(missing).toEqual(['nobody']);
  });

  test('a page comes with its reading and the claims that cite it, in the order of its text', async () => {
    const { page, reading, claims } = answers.PageAnswer.parse(await (await get('/api/pages/page_radio')).json());
    expect(reading?.page).toBe(page.id);
    expect(claims.map(({ id }) => id)).toEqual(['claim_two', 'claim_three', 'claim_shot', 'claim_no_shot']);
    for (const { cite } of claims) expect(page.text.slice(cite!.start, cite!.end)).toBe(cite!.quote);
  });

  test('a page that was not read has no reading, and that is said', async () => {
    expect(await (await get('/api/pages/page_note')).json()).toMatchObject({ reading: null, claims: [] });
  });

  test('the list of pages leaves the texts out', async () => {
    const { pages } = answers.PagesAnswer.parse(await (await get('/api/pages')).json());
    expect(pages.map(({ claims, statements }) => [claims, statements])).toEqual([
      [2, 3],
      [4, 2],
      [0, 0],
    ]);
    expect(JSON.stringify(pages)).not.toContain('fired on');
    // Without a title a page is called by its first words.
    expect(pages.every(({ heading, title, id }) => heading === title || (title === undefined && heading !== id))).toBe(true);
  });
});

describe('trouble', () => {
  test.each([
    ['/api/board?at=2021-02-30', 400, 'time.bad-moment'],
    ['/api/boards?known=yesterday', 400, 'time.bad-moment'],
    ['/api/board?view=nobody', 400, 'question.unknown-view'],
    ['/api/claims', 400, 'desk.bad-query'],
    ['/api/claims?ids=,', 400, 'desk.bad-query'],
    [`/api/claims?ids=${Array.from({ length: 501 }, (_, n) => `c${n}`).join(',')}`, 400, 'desk.bad-query'],
    ['/api/pages/nobody', 404, 'desk.unknown-page'],
    ['/api/elsewhere', 404, 'desk.unknown-address'],
  ])('%.60s is problem+json with status %i', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = answers.Problem.parse(await response.json());
    expect(problem).toMatchObject({ status, code });
    expect(problem.hint.length).toBeGreaterThan(10);
  });

  test('a defect of our own is logged in full and told in a sentence', async () => {
    const lines: string[] = [];
    const broken = createDesk(
      {
        ...fixtureOffice,
        board: () => {
          throw new TypeError('secret detail');
        },
      },
      { assets: undefined, log: openLogger((line) => lines.push(line)) },
    );
    const response = await broken.request('http://localhost/api/board');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(lines.join()).toContain('secret detail');
  });

  test('only reading is served', async () => {
    expect((await get('/api/board', { method: 'POST' })).status).toBe(405);
  });

  test('a page elsewhere cannot reach the desk under its own name', async () => {
    expect((await desk.request('http://evil.example/api/board')).status).toBe(403);
    expect((await desk.request('http://127.0.0.1:4180/api/board')).status).toBe(200);
  });
});

describe('the headers', () => {
  test.each(['/api/board', '/api/board?view=nobody', '/api/pages/nobody', '/', '/api/elsewhere'])(
    '%s is answered under the strict policy, trouble too',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('an answer that has not changed is not sent again', async () => {
    const etag = (await get('/api/boards')).headers.get('etag');
    expect(etag).not.toBeNull();
    expect((await get('/api/boards', { headers: { 'if-none-match': etag ?? '' } })).status).toBe(304);
    expect((await get('/api/boards?view=coast&at=2021-05-01', { headers: { 'if-none-match': etag ?? '' } })).status).toBe(200);
  });
});

describe('the description', () => {
  test('it lists every route, and every reference in it is defined', async () => {
    type Description = { paths: Record<string, { get: { parameters: { name: string }[] } }>; components: { schemas: object } };
    const description = (await (await get('/api/openapi.json')).json()) as Description;
    expect(Object.keys(description.paths)).toEqual([
      '/api/dossier',
      '/api/board',
      '/api/boards',
      '/api/claims',
      '/api/pages',
      '/api/pages/{id}',
    ]);
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(references).toContain('Proof');
    expect(references.filter((name) => !(name! in description.components.schemas))).toEqual([]);
    expect(description.paths['/api/board']?.get.parameters.map(({ name }) => name)).toEqual(['at', 'known', 'view']);
  });
});

describe('the built web', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-desk-'));
    mkdirSync(join(folder, '_app/immutable'), { recursive: true });
    writeFileSync(join(folder, 'fallback.html'), '<!doctype html><script>start()</script><div id="a"></div>');
    writeFileSync(join(folder, '_app/immutable/a.js'), 'x(`<p style="top: 0">`)');
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (path: string, headers = {}) =>
    createDesk(fixtureOffice, { assets: folder, log: silent }).request(`http://localhost${path}`, { headers });

  test('deep links answer with the fallback page, asked again every time', async () => {
    const response = await open('/pages/page_courier');
    expect(await response.text()).toContain('start()');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect((await open('/', { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
  });

  test('files named by their content may be kept for good', async () => {
    const response = await open('/_app/immutable/a.js');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await open('/_app/immutable/gone.js')).status).toBe(404);
    expect((await open('/icon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  test('the policy admits the inline code of the build by its hash, and no other', async () => {
    const policy = (await open('/')).headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+'; style-src 'self'; style-src-attr 'unsafe-hashes' 'sha256-/);
    expect(policy).not.toContain('unsafe-inline');
  });

  test('no file outside the folder can be reached', async () => {
    expect(await (await open('/..%2f..%2fetc/passwd')).text()).toContain('start()');
  });

  test('a folder without built pages is a fault that names the mend', () => {
    expect(() => createDesk(fixtureOffice, { assets: join(folder, '_app'), log: silent })).toThrow(
      expect.objectContaining({ code: 'desk.no-web' }),
    );
    expect(() => createDesk(fixtureOffice, { assets: join(folder, 'gone'), log: silent })).toThrow(Fault);
  });
});

describe('serving', () => {
  test('it serves on a free port of this machine and stops', async () => {
    const served = await serveDesk(desk, { port: 0 });
    expect(served.url).toMatch(/^http:\/\/localhost:\d+$/);
    const port = Number(new URL(served.url).port);
    expect((await fetch(`http://127.0.0.1:${port}/api/pages`)).status).toBe(200);
    await expect(serveDesk(desk, { port })).rejects.toMatchObject({ code: 'desk.port-in-use', hint: expect.stringContaining('--port') });
    await served.close();
    await expect(fetch(`http://127.0.0.1:${port}/api/pages`)).rejects.toThrow();
  });
});
