// The commands as a user meets them: what they print, how they end, and what they say when something is wrong.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runParley, runShell, temporaryFolder } from './support/run-parley.ts';

const doha = 'dossiers/doha-2020';
const noTrace = (text: string): void => expect(text).not.toMatch(/\n\s+at .+:\d+:\d+/);

test.each([
  [],
  ['read'],
  ['parse'],
  ['board'],
  ['claims'],
  ['review'],
  ['draft'],
  ['explain'],
  ['ways-out'],
  ['what-if'],
  ['timeline'],
  ['compare'],
  ['compare-accords'],
  ['lint'],
  ['schema'],
  ['serve'],
  ['start'],
  ['verify'],
])('help of "parley %s" comes with exit code 0', (...command) => {
  const { code, stdout } = runParley([...command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('Usage: parley');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test.each([
  [['bord'], /unknown command 'bord'.*Did you mean board/s],
  [['board'], /missing required argument 'dossier'/],
  [['board', doha, '--wiev', 'all'], /unknown option '--wiev'.*Did you mean --view/s],
  [['board', doha, '--view', 'everybody'], /no view "everybody".*taliban.*independent/s],
  [['board', doha, '--at', '2020-02-30'], /"2020-02-30" is not a date or a time.*Write/s],
  [['board', doha, '--view', 'talban'], /Did you mean "taliban"/],
  [['board', 'dossiers/doha'], /no such folder.*Did you mean "doha-2020"/s],
  [['explain', doha, 'relese'], /Did you mean "release"/],
  [['what-if', doha, '--move', 'drop:release-frist'], /Did you mean "release-first"/],
  [['compare-accords', doha, 'us-taliban', 'joint-declaration-2020'], /Did you mean "us-taliban-2020"/],
  [['claims', doha, '--speaker', 'Talban'], /no claim has the speaker "Talban".*Did you mean "Taliban"/s],
  [['claims', doha, '--from', 'spring'], /"spring" is not a date/],
  [['review', doha, '--from', 'the end'], /"the end" is no place in the list/],
  [['draft', 'none.txt'], /no such file.*there is no page to draft from/s],
  [['draft', 'README.md', '--into', 'package.json'], /package\.json\/dossier\.yaml cannot be written/],
  [['board', 'no/such/folder'], /no\/such\/folder: there is no such folder.*dossier\.yaml/s],
  [['board', 'README.md'], /README\.md is a file/],
  [['board', 'src'], /src holds no dossier\.yaml/],
  [['board', doha, '--claims', 'none.jsonl'], /none\.jsonl: there is no such file/],
  [['explain', doha, 'nothing'], /no commitment "nothing".*us-taliban-2020\/release/s],
  [['what-if', doha], /nothing is supposed.*--move/s],
  [['what-if', doha, '--move', 'hope:peace'], /"hope:peace" is not a move.*drop:DEMAND/s],
  [['what-if', doha, '--move', 'drop:nothing'], /nothing/],
  [['compare', doha, 'taliban', 'nobody'], /no view "nobody"/],
  [['compare-accords', doha, 'us-taliban-2020', 'nothing'], /no accord "nothing".*decree-march-2020/s],
  [['schema', 'claimz'], /no schema "claimz".*claim/s],
  [['serve', doha, '--port', 'eighty'], /"eighty" is not a port/],
  [['read', 'none.txt'], /none\.txt.*no such file/],
  [['verify', '--data', 'no-such-data'], /there is no ledger here/],
])('%j ends with code 2, names the thing and the mend, and shows no stack', (args, message) => {
  const { code, stderr } = runParley(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  noTrace(stderr);
});

test('a broken file among good ones is named, and the rest is read', () => {
  using folder = temporaryFolder({
    'good.txt': 'The minister said on Monday that the talks had failed.',
    'empty.txt': '',
    'binary.txt': new Uint8Array([0, 1, 2, 0, 255]),
  });
  const files = ['good.txt', 'empty.txt', 'binary.txt', 'missing.txt'].map((name) => join(folder.path, name));
  const { code, stdout, stderr } = runParley(['read', '--format', 'jsonl', ...files]);
  expect(code).toBe(2);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  for (const name of ['empty.txt', 'binary.txt', 'missing.txt']) expect(stderr).toContain(name);
  noTrace(stderr);
});

test('a broken line in the middle of a stream is named by number, and the lines around it are read', () => {
  const page = (id: string): string => JSON.stringify({ id, text: '“We will not leave,” the governor said.' });
  const { code, stdout, stderr } = runParley(['read', '--format', 'jsonl'], { input: `${page('a')}\n{"id": "b", "text"\n${page('c')}\n` });
  expect(code).toBe(2);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; statements: { content: [number, number][]; kind: string }[] });
  expect(lines.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(lines[0]?.statements[0]).toMatchObject({ kind: 'direct' });
  expect(stderr).toMatch(/standard input:2:/);
});

test('a line of 50 MB is refused by number, and the next line is read', () => {
  const long = JSON.stringify({ id: 'long', text: 'x'.repeat(50_000_000) });
  const { code, stdout, stderr } = runParley(['read', '--format', 'jsonl'], { input: `${long}\n{"id":"next","text":"He said no."}\n` });
  expect(code).toBe(2);
  expect(stdout).toContain('"next"');
  expect(stderr).toMatch(/standard input:1:.*characters/);
}, 60_000);

test('every span of a reading slices back to its words', () => {
  const text = 'Rebels freed 20 captives on Friday, the Red Cross said. “They were well,” its spokeswoman Ana Ruiz told reporters.';
  const { stdout } = runParley(['read', '--format', 'json'], { input: JSON.stringify({ text, published: '2021-05-09' }) });
  const [item] = JSON.parse(stdout) as [
    {
      page: { text: string };
      reading: { mentions: { span: [number, number]; text: string }[]; statements: { content: [number, number][] }[] };
    },
  ];
  expect(item.page.text).toBe(text);
  expect(item.reading.statements.length).toBeGreaterThanOrEqual(2);
  for (const { span, text: words } of item.reading.mentions) expect(text.slice(...span)).toBe(words);
});

test('the board as JSON has the public shape', () => {
  const { code, stdout } = runParley(['board', doha, '--at', '2020-03-04', '--json']);
  expect(code).toBe(0);
  const board = JSON.parse(stdout) as { commitments: Record<string, unknown>[]; findings: unknown[] };
  expect(board).toMatchObject({ dossier: 'doha-2020', at: '2020-03-04T23:59:59.999Z', view: 'all' });
  for (const line of board.commitments) {
    expect(line).toMatchObject({
      id: expect.any(String),
      accord: expect.any(String),
      state: expect.any(String),
      row: expect.any(Number),
      because: { text: expect.any(String) },
    });
    expect(line['progress']).toHaveProperty('need');
    expect(line).toHaveProperty('due');
  }
});

test('the board as text fits 80 columns and carries no colour codes when it is not a terminal', () => {
  const { code, stdout } = runParley(['board', doha]);
  expect(code).toBe(0);
  expect(stdout).not.toContain('\u001b[');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('claims from a file stand in for the dossier’s own', () => {
  const claim = {
    id: 'c1',
    key: { kind: 'total', commitment: 'us-taliban-2020/release' },
    polarity: 'for',
    by: 'afghan-government',
    via: [],
    chain: [],
    when: ['2020-03-09T00:00:00Z', '2020-03-09T00:00:00Z'],
    value: [5000, 5000],
    known: '2020-03-09T12:00:00Z',
  };
  using folder = temporaryFolder({ 'claims.jsonl': `${JSON.stringify(claim)}\n{"id":"broken"}\n` });
  const { code, stdout, stderr } = runParley([
    'board',
    doha,
    '--claims',
    join(folder.path, 'claims.jsonl'),
    '--at',
    '2020-03-10',
    '--json',
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/claims\.jsonl:2/);
  const { commitments } = JSON.parse(stdout) as { commitments: { id: string; state: string; progress: unknown }[] };
  expect(commitments.find(({ id }) => id.endsWith('/release'))).toMatchObject({ state: 'fulfilled', progress: { low: 5000, high: 5000 } });
});

test('lint of a dossier with mistakes lists each with its place and ends with code 1', () => {
  using folder = temporaryFolder({});
  cpSync(join(root, doha), folder.path, { recursive: true });
  using broken = temporaryFolder({
    'dossier.yaml': 'id: d\ntitle: D\n\tview: all\n',
    'actors.yaml': '- id: a\n  name: A\n  kindd: state\n',
    'views.yaml': '[]\n',
  });
  const { code, stdout } = runParley(['lint', broken.path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/dossier\.yaml:3:\d+ error/);
  expect(stdout).toMatch(/actors\.yaml:3:\d+ error .*kind/);
});

test('npm start reads into the ledger once, and a second start has nothing left to read', () => {
  using folder = temporaryFolder({});
  const args = ['start', doha, '--no-serve', '--data', join(folder.path, 'data')];
  const first = runParley(args);
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('deadlock');
  const second = runParley(args);
  expect(second.stdout).toBe(first.stdout);
  const verdict = runParley(['verify', '--data', join(folder.path, 'data'), '--json']);
  expect(JSON.parse(verdict.stdout)).toMatchObject({ broken: null });
  expect(verdict.code).toBe(0);
});

test('settings from the environment that make no sense are named', () => {
  const { code, stderr } = runParley(['schema'], { env: { PARLEY_PORT: 'many' } });
  expect(code).toBe(2);
  expect(stderr).toContain('"many" is not a port');
});

test('the ways out are moves that what-if takes, and each of them opens the way', () => {
  const at = ['--at', '2020-03-02T18:00:00Z'];
  const found = JSON.parse(runParley(['ways-out', doha, 'talks', '--json', ...at]).stdout) as {
    ways: { move: string; demand?: string }[][];
    cut: boolean;
  };
  expect(found.cut).toBe(false);
  const single = found.ways.find((way) => way.length === 1 && way[0]?.move === 'drop-demand');
  expect(single).toBeDefined();
  const { code, stdout } = runParley(['what-if', doha, '--move', `drop:${single?.[0]?.demand ?? ''}`, '--json', ...at]);
  expect(code).toBe(0);
  const { lines } = JSON.parse(stdout) as {
    lines: { id: string; before: { state: string }; after: { state: string; achievable: boolean } }[];
  };
  expect(lines.find(({ id }) => id === 'us-taliban-2020/talks')).toMatchObject({
    before: { state: 'blocked' },
    after: { state: 'in-force', achievable: true },
  });
});

test('the timeline tells the rejection of the release on the day it was reported', () => {
  const { stdout } = runParley(['timeline', doha, '--json', '--from', '2020-02-29', '--to', '2020-03-05', '--view', 'independent']);
  const changes = JSON.parse(stdout) as { at: string; commitment: string; to: string; claims: string[] }[];
  const rejected = changes.find(({ commitment, to }) => commitment === 'us-taliban-2020/release' && to === 'rejected');
  expect(rejected?.at).toMatch(/^2020-03-01T/);
  expect(rejected?.claims.length).toBeGreaterThan(0);
});

test('a text is parsed into CoNLL-U whose spans slice back to the words', () => {
  const text = 'The envoy met both delegations in Geneva. They agreed on a date.';
  using folder = temporaryFolder({ 'a.txt': text });
  const { code, stdout } = runParley(['parse', join(folder.path, 'a.txt')]);
  expect(code).toBe(0);
  const rows = stdout
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  expect(rows.map(([, form]) => form).join(' ')).toBe('The envoy met both delegations in Geneva . They agreed on a date .');
  for (const [, form, , , , , , , , misc = ''] of rows) {
    const [, start, end] = /Start=(\d+)\|End=(\d+)/.exec(misc) ?? [];
    expect(text.slice(Number(start), Number(end))).toBe(form);
  }
  expect(rows.find(([, form]) => form === 'met')?.[3]).toBe('VERB');
});

test('a reader that closes either stream early ends the work in silence', () => {
  const { stdout } = runShell(`node src/cli/main.ts claims ${doha} 2>&1 | head -n 1; echo "codes \${PIPESTATUS[0]}"`);
  expect(stdout).toMatch(/codes 0\n$/);
});
