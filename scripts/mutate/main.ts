// Mutation testing of src/assess: changes the code a little at a time and asks the quick tests (see runner.ts) whether they notice.
// npm run mutate -- [--sample 0.1] [--seed 1] [--file history.ts ...]; the result stands in test/mutation/last.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { mutationReport, type Judged } from './report.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', multiple: true, default: [] },
  },
});
const [share, seed] = [Number(values.sample), Number(values.seed)];
const room = 'src/assess';
const files = readdirSync(room)
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$|^index\.ts$/.test(name))
  .filter((name) => values.file.length === 0 || values.file.includes(name))
  .map((name) => `${room}/${name}`)
  .toSorted();

/** Random numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Line ranges of a file that are drawn: what stands between empty lines, a function mostly, so that changes to whole bodies are among them. */
function rangesOf(file: string, random: () => number): string[] {
  const lines = sources.get(file) ?? [];
  const starts = lines.flatMap((line, at) => (line.trim() !== '' && (lines[at - 1] ?? '').trim() === '' ? [at] : []));
  return starts.flatMap((start) => {
    if (random() >= share) return [];
    const end = lines.findIndex((line, at) => at > start && line.trim() === '');
    return [`${file}:${start + 1}-${end < 0 ? lines.length : end}`];
  });
}

const random = randomOf(seed);
// Read before the run, for the tree may be edited while it lasts.
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8').split('\n')]));
const mutate = share >= 1 ? files : files.flatMap((file) => rangesOf(file, random));
if (mutate.length === 0) {
  process.stderr.write('nothing to change: no such file in src/assess, or the sample is too small\n');
  process.exit(2);
}
const results = await new Stryker({
  mutate,
  testRunner: 'judge',
  plugins: [fileURLToPath(new URL('runner.ts', import.meta.url))],
  coverageAnalysis: 'perTest',
  // What runs once on loading cannot be switched from test to test.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 5000,
  reporters: ['progress-append-only'],
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['docs', 'web', 'bench', 'models', 'dossiers', 'test/browser', 'test-results', 'CHANGELOG.md'],
}).runMutationTest();

const judged = results.map(({ fileName, location, mutatorName, replacement = '', status }): Judged => {
  const file = fileName.slice(fileName.indexOf(`${room}/`));
  return { file, location, mutator: mutatorName, replacement, status, original: textAt(file, location) };
});
mkdirSync('test/mutation', { recursive: true });
const command = ['npm run mutate', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
const report = mutationReport(judged, command);
writeFileSync('test/mutation/last.md', report);
process.stdout.write(report);

function textAt(file: string, { start, end }: Judged['location']): string {
  const lines = (sources.get(file) ?? []).slice(start.line - 1, end.line);
  const last = lines.length - 1;
  if (lines[last] !== undefined) lines[last] = lines[last].slice(0, end.column - 1);
  if (lines[0] !== undefined) lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}
