// Bad input at the command line: each trouble is named with its file and place, the rest is done, the exit code is 2 (1 from lint), no stack is shown,
// and no ledger is left half-written.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runParley, temporaryFolder, type Ran } from './support/run-parley.ts';

const doha = 'dossiers/doha-2020';
const noTrace = ({ stdout, stderr }: Ran): void => expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal/);

const sound: Readonly<Record<string, string>> = {
  'dossier.yaml': 'id: harbour\ntitle: The harbour talks\nmoment: 2021-05-02\n',
  'actors.yaml':
    '- { id: north, name: North, kind: state }\n- { id: front, name: The Front, kind: armed-group }\n- { id: daily, name: The Daily, kind: outlet }\n',
  'accords/truce.yaml': `id: truce
title: The truce
status: signed
date: 2021-04-01
zones: [UTC]
signatories: [north, front]
commitments:
  - id: release
    title: Release of prisoners
    kind: achieve
    obligor: north
    beneficiary: front
    action: { event: RETREAT, mode: release, verbs: [release], objects: [prisoner] }
    names: [the release of prisoners]
    unit: prisoners
    floor: 10
    cap: 10
    due: 2021-05-01
    clause: { ref: "1" }
`,
  'reports/one.md': '---\noutlet: daily\npublished: 2021-04-20T12:00:00Z\n---\nNorth has rejected the release of prisoners.\n',
};
const accord = 'accords/truce.yaml';
const release = (sound[accord] ?? '').slice((sound[accord] ?? '').indexOf('  - id'));

describe('a dossier', () => {
  test('that is sound is read without a word', () => {
    using folder = temporaryFolder(sound);
    const ran = runParley(['board', folder.path, '--json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ commitments: [{ id: 'truce/release', state: 'rejected' }] });
  });

  test('with mistakes in several files is refused with every one of them, by file, line and column', () => {
    using folder = temporaryFolder({
      ...sound,
      'views.yaml': '- id: own\n\tname: Own word\n',
      'actors.yaml': (sound['actors.yaml'] ?? '').replace('kind: state', 'kindd: state'),
      [accord]: `${(sound[accord] ?? '').replace('due: 2021-05-01', 'due: 2021-02-30')}${release}`,
    });
    const board = runParley(['board', folder.path]);
    expect(board).toMatchObject({ code: 2, stdout: '' });
    const lint = runParley(['lint', folder.path]);
    expect(lint.code).toBe(1);
    for (const told of [board.stderr, lint.stdout]) {
      expect(told).toMatch(/views\.yaml:2:1 error .*tab/i);
      expect(told).toMatch(/actors\.yaml:1:\d+ error .*kindd.*kind/);
      expect(told).toMatch(/accords\/truce\.yaml:18:\d+ error .*2021-02-30/);
      expect(told).toMatch(/accords\/truce\.yaml:20:\d+ error .*release/);
    }
    [board, lint].forEach(noTrace);
  });

  test('with no accord is refused', () => {
    using folder = temporaryFolder({ 'dossier.yaml': sound['dossier.yaml'] ?? '', 'actors.yaml': sound['actors.yaml'] ?? '' });
    const ran = runParley(['board', folder.path]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/accords\/ error .*no accord/);
    noTrace(ran);
  });

  test.each([
    ['whose accords are a file', { ...sound, accords: 'no folder', [accord]: undefined }, /accords/],
    ['whose reports are a file', { ...sound, reports: 'no folder', 'reports/one.md': undefined }, /reports/],
  ])('%s is refused by name', (_what, files, message) => {
    using folder = temporaryFolder(
      Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)) as Record<string, string>,
    );
    const ran = runParley(['board', folder.path]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    noTrace(ran);
  });

  test('with one report that cannot be read and one whose front matter is broken is read but for these', () => {
    using folder = temporaryFolder({
      ...sound,
      'reports/binary.md': new Uint8Array([0, 1, 2, 255, 0]) as unknown as string,
      'reports/front.md': '---\noutlet: [daily\n---\nThe Front said no.\n',
    });
    const ran = runParley(['board', folder.path, '--json']);
    const { commitments, issues } = JSON.parse(ran.stdout) as { commitments: { state: string }[]; issues: { path: string }[] };
    expect(commitments.map(({ state }) => state)).toEqual(['rejected']);
    const told = `${ran.stderr}${JSON.stringify(issues)}`;
    expect(told).toMatch(/reports\/binary\.md/);
    expect(told).toMatch(/reports\/front\.md/);
    noTrace(ran);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is refused by name', () => {
    using folder = temporaryFolder(sound);
    chmodSync(folder.path, 0);
    const ran = runParley(['board', folder.path]);
    chmodSync(folder.path, 0o755);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(folder.path);
    noTrace(ran);
  });
});

test('pages: one of 50 MB in one line, one with broken front matter and a folder are each named, and what can be read is read', () => {
  using folder = temporaryFolder({
    'long.txt': 'x'.repeat(50_000_000),
    'front.md': '---\noutlet: [daily\npublished: 2020-02-30\n---\nThe minister said that the talks had failed.\n',
    'next.txt': 'The governor said that the road was open.',
  });
  const files = ['long.txt', 'front.md', 'next.txt', ''].map((name) => join(folder.path, name));
  const ran = runParley(['read', ...files]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(/long\.txt error .*50000000 characters/);
  expect(ran.stderr).toMatch(/front\.md:\d+:\d+ error/);
  expect(ran.stderr).toMatch(/2020-02-30/);
  expect(ran.stderr).toContain('is a folder, not a file');
  expect(ran.stdout).toContain('that the talks had failed');
  expect(ran.stdout).toContain('that the road was open');
  noTrace(ran);
});

describe('a ledger', () => {
  test('that is garbage is named, and not a byte of it is touched', () => {
    using folder = temporaryFolder({ 'data/parley.db': 'this is no ledger' });
    const data = join(folder.path, 'data');
    for (const args of [
      ['start', doha, '--no-serve', '--data', data],
      ['verify', '--data', data],
    ]) {
      const ran = runParley(args);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/parley\.db cannot be opened.*--data/s);
      noTrace(ran);
    }
    expect(readFileSync(join(data, 'parley.db'), 'utf8')).toBe('this is no ledger');
  });

  test('whose folder is a file is refused by name', () => {
    using folder = temporaryFolder({ data: 'a file' });
    const ran = runParley(['start', doha, '--no-serve', '--data', join(folder.path, 'data')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(join(folder.path, 'data'));
    noTrace(ran);
  });

  test('is whole after a start that was killed, and the next start goes on with it', async () => {
    using folder = temporaryFolder({});
    const data = join(folder.path, 'data');
    mkdirSync(data);
    const args = ['start', doha, '--no-serve', '--data', data];
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { cwd: root, stdio: 'ignore' });
    const ended = new Promise((settle) => child.on('close', settle));
    while (!existsSync(join(data, 'parley.db')) && child.exitCode === null) await new Promise((settle) => setTimeout(settle, 5));
    await new Promise((settle) => setTimeout(settle, 250));
    child.kill('SIGKILL');
    await ended;
    const next = runParley(args);
    expect(next).toMatchObject({ code: 0 });
    expect(next.stdout).toContain('deadlock');
    const verdict = runParley(['verify', '--data', data, '--json']);
    expect(verdict.code).toBe(0);
    expect(JSON.parse(verdict.stdout)).toMatchObject({ broken: null });
  }, 60_000);
});
