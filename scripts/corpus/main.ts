// The corpus at the command line: `check` names every mistake, `stats` counts what is marked, `freeze` writes the checksums of the test split,
// `teach` learns from the train split who says what, `weigh` how sure the reader may be.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatIssue } from '../../src/kit/index.ts';
import { frozenFile, testSums } from './frozen.ts';
import { loadCorpus } from './load.ts';
import { splits, type Report } from './report-types.ts';
import { teachReader } from './teach-reader.ts';
import { weighReader } from './weigh.ts';

function count(reports: readonly Report[]): Record<string, number | string> {
  const tally = (words: readonly string[]) =>
    Object.entries(Object.groupBy(words, (word) => word))
      .map(([word, all]) => `${word} ${all?.length ?? 0}`)
      .sort()
      .join(', ');
  const sum = (of: (report: Report) => readonly unknown[]) => reports.reduce((total, report) => total + of(report).length, 0);
  const statements = reports.flatMap((report) => report.statements);
  return {
    reports: reports.length,
    processes: tally(reports.map(({ process }) => process)),
    registers: tally(reports.map(({ register }) => register)),
    'only statements': reports.filter(({ covers }) => covers !== undefined).length,
    words: reports.reduce((total, { text }) => total + text.split(/\s+/u).length, 0),
    statements: sum((report) => report.statements),
    kinds: tally(statements.map(({ kind }) => kind)),
    acts: tally(statements.map(({ act, said }) => (said ? act : 'unsaid'))),
    'speakers in a chain': tally(statements.map(({ chain }) => String(chain.length - 1))),
    events: sum((report) => report.events),
    types: tally(reports.flatMap(({ events }) => events.map(({ event }) => event))),
    status: tally(reports.flatMap(({ events }) => events.map(({ status }) => status))),
    times: tally(reports.flatMap(({ times }) => times.map(({ type }) => type))),
    amounts: tally(reports.flatMap(({ amounts }) => amounts.map(({ bound }) => bound))),
    undertakings: tally(reports.flatMap(({ undertakings }) => undertakings.map(({ force }) => force))),
    positions: tally(reports.flatMap(({ positions }) => positions.map(({ act }) => act))),
    unresolved: sum((report) => report.unresolved),
    traps: sum((report) => report.traps),
  };
}

const commands: Record<string, () => void> = {
  check() {
    const { reports, issues } = loadCorpus();
    for (const found of issues) process.stdout.write(`${formatIssue(found)}\n`);
    process.stdout.write(`${reports.length} reports, ${issues.length} issues\n`);
    if (issues.length > 0) process.exitCode = 1;
  },
  stats() {
    for (const split of splits) {
      process.stdout.write(`\n${split}\n`);
      for (const [name, value] of Object.entries(count(loadCorpus({ split }).reports)))
        process.stdout.write(`  ${name.padEnd(20)} ${value}\n`);
    }
  },
  freeze() {
    writeFileSync(
      frozenFile,
      testSums((path) => createHash('sha256').update(readFileSync(path)).digest('hex')),
    );
  },
  teach() {
    const folder = process.env['PARLEY_TREEBANK'];
    if (folder === undefined) {
      process.stderr.write('say where the treebanks are: PARLEY_TREEBANK=DIR npm run corpus -- teach\n');
      process.exitCode = 2;
    } else
      for (const [name, text] of Object.entries(teachReader(folder)))
        writeFileSync(new URL(`../../models/${name}.json`, import.meta.url), text);
  },
  weigh() {
    writeFileSync(new URL('../../src/read/sure.data.ts', import.meta.url), weighReader());
  },
};

const command = commands[process.argv[2] ?? 'check'];
if (command === undefined) {
  process.stderr.write(`usage: npm run -s corpus -- ${Object.keys(commands).join(' | ')}\n`);
  process.exitCode = 2;
} else command();
