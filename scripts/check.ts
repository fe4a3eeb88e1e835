// The whole check, as CI runs it: types, the web's types, lint, format, doors, unused exports, docs. Two at a time; one line
// each with its time, and the full output of what failed. Exits 1 when anything did. `npm run check -- lint format` runs some.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (path: string) => `${root}node_modules/${path}`;

type Piece = { name: string; args: readonly string[]; first?: readonly string[]; cwd?: string; needs?: string };

// The slow ones first, so that the last to end is a short one.
const pieces: readonly Piece[] = [
  {
    name: 'types',
    args: [bin('typescript/bin/tsc'), '-p', root, '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/check.tsbuildinfo'],
  },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'] },
  {
    name: 'web types',
    // SvelteKit writes the types of its routes; in a fresh checkout they are not there yet.
    first: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'],
    args: [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json'],
    cwd: 'web',
    needs: 'web/tsconfig.json',
  },
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.'] },
  { name: 'unused', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'doors', args: [bin('vitest/vitest.mjs'), 'run', 'test/doors.test.ts', '--reporter', 'dot'] },
  { name: 'docs', args: ['scripts/reference.ts', '--check'], needs: 'scripts/reference.ts' },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !pieces.some((piece) => piece.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such piece: ${unknown.join(', ')}. There are: ${pieces.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const waiting = pieces.filter(
  ({ name, needs }) => (asked.length === 0 || asked.includes(name)) && (needs === undefined || existsSync(root + needs)),
);

type Ended = { code: number; output: string };

function run(args: readonly string[], cwd = ''): Promise<Ended> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, { cwd: root + cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => settle({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });
}

async function runPiece({ first, args, cwd }: Piece): Promise<Ended> {
  const prepared = first === undefined ? { code: 0, output: '' } : await run(first, cwd);
  return prepared.code === 0 ? run(args, cwd) : prepared;
}

const begin = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
const failed: { name: string; output: string }[] = [];

async function work(): Promise<void> {
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const start = performance.now();
    const { code, output } = await runPiece(piece);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${piece.name.padEnd(10)} ${seconds(start)}\n`);
    if (code !== 0) failed.push({ name: piece.name, output });
  }
}

await Promise.all([work(), work()]);
for (const { name, output } of failed) process.stdout.write(`\n--- ${name} ---\n${output.trim()}\n`);
process.stdout.write(
  `\n${failed.length === 0 ? 'all good' : `failed: ${failed.map(({ name }) => name).join(', ')}`} in ${seconds(begin).trim()}\n`,
);
if (failed.length > 0) process.exitCode = 1;
