// Every command line that the documents and the help print runs as printed, in a checkout: those of README, of the guide, and the first example of each --help.
// What installs, trains, measures or serves for long is only held to name a script that there is.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, runParley, runShell, temporaryFolder } from './support/run-parley.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

/** Indented lines that begin with a program, without the remark behind them. */
const linesOf = (path: string): string[] =>
  [...read(path).matchAll(/^ {4}((?:npm|npx|node|mkdir) .*)$/gm)].map(([, line = '']) => line.replace(/ +# .*$/, '').trim());
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'bench/README.md',
  ...markdown('docs/guide').filter((path) => !path.includes('/pass-road/')),
];
const documented = documents.flatMap(linesOf);

/** The examples under a command's help; the first of each is run. */
function examplesOf(command: string): string[] {
  const { stdout } = runParley([command, '--help']);
  const [, examples = ''] = stdout.split(/^Examples?:$/m);
  return examples.split('\n').flatMap((line) => /^ {2}((?:parley|npm|printf) .*)$/.exec(line)?.[1] ?? []);
}
const commands = [...runParley(['--help']).stdout.matchAll(/^ {2}([a-z][a-z-]+) {2,}/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help');

const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const ours = /^(?:npm run -s parley -- |parley |npm start)/;

// A checkout to run in: everything by a link, and what a reader of the pages has made by then.
const checkout = temporaryFolder({});
afterAll(() => checkout[Symbol.dispose]());
for (const name of readdirSync(root)) if (!['data', 'pass-road'].includes(name)) symlinkSync(join(root, name), join(checkout.path, name));
const guide = join(root, 'docs/guide/own-dossier/pass-road');
cpSync(guide, join(checkout.path, 'pass-road'), { recursive: true });
mkdirSync(join(checkout.path, 'reports'));
for (const name of readdirSync(join(guide, 'reports'))) copyFileSync(join(guide, 'reports', name), join(checkout.path, 'reports', name));
const claims =
  '{"id":"c1","key":{"kind":"total","commitment":"us-taliban-2020/release"},"polarity":"for","by":"afghan-government","when":["2020-03-09T00:00:00Z","2020-03-09T00:00:00Z"],"value":[5000,5000],"known":"2020-03-09T12:00:00Z"}\n';
for (const name of ['my-claims.jsonl', 'suppose.jsonl']) writeFileSync(join(checkout.path, name), claims);
const article = 'The Ruvan Front freed 20 soldiers on Monday, its spokesman, Karim Doss, said.';
for (const name of ['article.txt', 'article.html']) writeFileSync(join(checkout.path, name), article);
writeFileSync(join(checkout.path, 'pages.jsonl'), `${JSON.stringify({ text: article, published: '2024-05-06', outlet: 'Hill Wire' })}\n`);

/** The line as it runs here: our commands without npm in between, decisions and drafts in this checkout, nothing served for long. */
function runnable(line: string, at: number): string {
  const data = / --data /.test(line) || !/ (?:review|start|verify)\b|^npm start/.test(line) ? '' : ` --data data-${at}`;
  return line
    .replace(/^npm start(?: --)?/, 'node src/cli/main.ts start --no-serve')
    .replace(/\bparley (?=[a-z])/g, 'node src/cli/main.ts ')
    .replace('npm run -s parley -- ', 'node src/cli/main.ts ')
    .replace('npm run -s node src/cli/main.ts -- ', 'node src/cli/main.ts ')
    .replace('dossiers/mine', `draft-${at}`)
    .replace(/ 2>&1$/, '')
    .concat(data, ' </dev/null');
}

const heavy = /\b(?:serve|verify)\b|dossiers\/yours|dossiers\/mine$/;
const lines = [
  ...new Set([...documented.filter((line) => ours.test(line)), ...commands.flatMap((command) => examplesOf(command).slice(0, 1))]),
].filter((line) => !heavy.test(line));

describe('what the documents print', () => {
  test('is found: there are lines of every kind', () => {
    expect(documented.filter((line) => ours.test(line)).length).toBeGreaterThan(10);
    expect(lines.length).toBeGreaterThan(25);
    for (const command of commands)
      if (command !== 'verify' && command !== 'serve') expect(lines.join('\n')).toMatch(new RegExp(`\\b(?:${command})\\b`));
  });

  test.each(documented.filter((line) => /^npm run /.test(line)))('%s names a script', (line) => {
    expect(Object.keys(scripts)).toContain(/^npm run (?:-s )?(\S+)/.exec(line)?.[1]);
  });

  test('never calls the machine’s own Node, which may be too old', () => {
    expect(documented.filter((line) => line.startsWith('node '))).toEqual([]);
  });

  test.each(lines.map((line, at): [string, number] => [line, at]))('%s', { timeout: 120_000 }, (line, at) => {
    const { code, stdout, stderr } = runShell(runnable(line, at), { cwd: checkout.path });
    expect(`${stderr.replace(/^Reading.*$/gm, '').trim()} ${code}`).toMatch(
      /^(?:[^]*\bnotes? on reports[^\n]*|[^]*wrote [^\n]*|[^]*\d+ claims)?\s*[01]$/,
    );
    expect(stdout + stderr).not.toContain('something broke');
  });
});
