// The page that takes a newcomer from an empty folder to a board, followed by the letter: its files are those beside it, its commands print what it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadOffice } from '../src/flow/index.ts';
import { root, runParley, temporaryFolder } from './support/run-parley.ts';

const guide = join(root, 'docs/guide');
const page = readFileSync(join(guide, 'own-dossier.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

const yaml = ['dossier.yaml', 'actors.yaml', 'accords/pass-road-accord.yaml', 'views.yaml'];
const reports = ['1-signed.md', '2-first-release.md', '3-demand.md', '4-convoy.md', '5-road.md'].map((name) => `reports/${name}`);
const files = Object.fromEntries([
  ...yaml.map((name, at) => [name, blocks('yaml')[at] ?? '']),
  ...reports.map((name, at) => [name, blocks('markdown')[at] ?? '']),
]) as Record<string, string>;

/** What the page says that a command prints: the indented block after it. */
function printed(command: string): string {
  const after = page.slice(page.indexOf(`    ${command}\n`) + command.length + 5);
  const lines = after.slice(after.search(/^ {4}\S/m)).split('\n');
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('    '));
  return lines.slice(0, end).join('\n').trimEnd().replaceAll(/^ {4}/gm, '');
}

describe('the page from an empty folder to a board', () => {
  test.each(Object.keys(files))('its %s is the file beside it', (name) => {
    expect(files[name]).toBe(readFileSync(join(guide, 'own-dossier/pass-road', name), 'utf8'));
  });

  test('it names every file that it gives', () => {
    for (const name of yaml) expect(page).toContain(`pass-road/${name}`);
  });

  test('what it has typed in lints clean and prints the board that it shows', () => {
    using folder = temporaryFolder(files);
    expect(runParley(['lint', folder.path])).toMatchObject({ code: 0 });
    const { stdout } = runParley(['board', folder.path]);
    expect(stdout.trim()).toBe(printed('npm run -s parley -- board pass-road'));
  });

  test("the government's account and the day after the demand are what it says they are", () => {
    using folder = temporaryFolder(files);
    const office = loadOffice(folder.path);
    const stateOf = (id: string, at: string, view: string) =>
      office.board({ at, known: at, view }).commitments.find((line) => line.id === `pass-road-accord/${id}`);
    const end = '2024-05-26T12:00:00Z';
    expect(stateOf('release', end, 'government')?.progress).toMatchObject({ low: 24, high: 24 });
    expect(stateOf('no-attacks', end, 'government')?.state).toBe('breached');
    expect(stateOf('release', '2024-05-16T23:59:59Z', 'all')?.waiting.length).toBeGreaterThan(0);
  });
});
