// A dossier drafted from a report of an invented process: what is drafted, what stays open, and that lint reads it.
import { expect, test } from 'vitest';
import { draftPages, lintProject, pagesOfFile } from '../src/flow/index.ts';
import { join } from 'node:path';
import { temporaryFolder } from './support/run-parley.ts';

const report = `On May 3, Norway signed two agreements – one with the Maoists, offering to withdraw all troops from Nepal if the Maoists take part in peace talks, and another with the Nepali government, about an end to violence.

The agreement between Norway and the Maoists also called for up to 300 Maoist prisoners to be released in exchange for up to 40 government captives by May 20. The Maoists want the 300 prisoners released before they begin negotiations.`;

test('accords, ceilings and dates are drafted with their words, and what the text leaves open says so', { timeout: 120_000 }, () => {
  using folder = temporaryFolder({ 'report.txt': report });
  const { pages } = pagesOfFile(join(folder.path, 'report.txt'), { published: '2021-05-05T12:00:00Z', outlet: 'wire' });
  const files = draftPages(pages);
  const accords = Object.keys(files).filter((name) => name.startsWith('accords/'));
  expect(accords.length).toBeGreaterThan(0);
  const all = accords.map((name) => files[name]).join('\n');
  expect(all).toMatch(/cap: 300 # "up to 300 Maoist prisoners"/);
  expect(all).toMatch(/cap: 40 /);
  expect(all).toMatch(/due: 2021-05-20 # \? /);
  expect(all).toMatch(/obligor: undecided # \? the text does not say/);
  expect(all).toContain('# ? floor:');
  for (const [, quote = '', start, end] of all.matchAll(/"([^"\n]+)" \(page_\w+, (\d+) to (\d+)\)/g))
    expect(pages[0]?.text.slice(Number(start), Number(end)).replace(/\s+/g, ' ')).toBe(quote);

  using drafted = temporaryFolder(files);
  const issues = lintProject(drafted.path);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(issues.map(({ code }) => code)).toContain('lint.no-floor');
});

test('a page that reports no accord gives a dossier of which lint says that it has none', { timeout: 120_000 }, () => {
  using folder = temporaryFolder({ 'report.txt': 'Flour is dear in the southern towns.' });
  const files = draftPages(pagesOfFile(join(folder.path, 'report.txt'), {}).pages);
  expect(Object.keys(files)).toEqual(['dossier.yaml', 'actors.yaml']);
  using drafted = temporaryFolder(files);
  expect(lintProject(drafted.path).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))).toEqual(['dossier.no-accord']);
});
