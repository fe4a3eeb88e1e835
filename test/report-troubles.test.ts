// What is wrong with a dossier's reports is told by file: by lint before anything is read, and by the board for what it left out.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintProject, loadOffice } from '../src/flow/index.ts';
import { root, temporaryFolder } from './support/run-parley.ts';

const example = join(root, 'docs/guide/own-dossier/pass-road');

test('lint names reports without date or outlet, outlets that nobody is, and files that are never read', () => {
  using folder = temporaryFolder({});
  cpSync(example, folder.path, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder.path, 'reports', name), text);
  write('6.txt', 'The Front released 3 soldiers.');
  write('7.md', '---\noutlet: nothern-news\npublished: 2024-05-20\n---\n\nThe Front released 3 soldiers.');
  write('8.pdf', '%PDF-1.7');
  mkdirSync(join(folder.path, 'reports/old'));
  const found = lintProject(folder.path).map(({ path, code, message }) => `${path} ${code} ${message}`);
  const named = (path: string, code: string): string | undefined => found.find((line) => line.startsWith(`${path} ${code}`));
  expect(named('reports/6.txt', 'lint.report-without-date')).toContain('Write published:');
  expect(named('reports/6.txt', 'lint.report-without-outlet')).toBeDefined();
  expect(named('reports/7.md', 'lint.unknown-outlet')).toContain('Did you mean "northern-news"?');
  expect(named('reports/8.pdf', 'lint.unread-file')).toBeDefined();
  expect(named('reports/old', 'lint.unread-file')).toBeDefined();
  expect(found).toHaveLength(5);
  expect(loadOffice(folder.path).issues.find(({ code }) => code === 'match.no-date')?.path).toBe('reports/6.txt');
});

test('a dossier without reports is asked on the day of its newest accord, and lint says that it has none', () => {
  using folder = temporaryFolder({});
  cpSync(example, folder.path, { recursive: true, filter: (path) => !path.includes('reports') });
  expect(lintProject(folder.path).map(({ code }) => code)).toEqual(['lint.no-report']);
  expect(loadOffice(folder.path).moment()).toBe('2024-05-03');
});
