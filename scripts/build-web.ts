// Builds web/ into web/build when its sources have changed since the last build, and says how much a first visit loads.
// Quiet when all goes well; when the build fails, shows what it said and throws a Fault.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault } from '../src/kit/index.ts';

/** What stands in `folder`: whether it was built just now, and its code gzipped, all pages together, in bytes. */
export type BuiltWeb = { readonly folder: string; readonly built: boolean; readonly gzipped: number };

const limit = 100_000;
const root = join(import.meta.dirname, '..');

/** Builds the web pages if need be (or when `force` is set). Throws Fault `web.build-failed` or `web.too-heavy`. */
export function buildWeb({ force = false }: { force?: boolean } = {}): BuiltWeb {
  const [web, folder] = [join(root, 'web'), join(root, 'web', 'build')];
  const stamp = join(folder, 'stamp.txt');
  const wanted = hashOf([...sourcesIn(web), join(root, 'package-lock.json')]);
  const fresh = !force && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!fresh) {
    runVite(web, wanted);
    writeFileSync(stamp, wanted);
  }
  const gzipped = weigh(folder);
  if (gzipped > limit) {
    throw new Fault(
      'web.too-heavy',
      `the pages' code is ${kilobytes(gzipped)} gzipped, over ${kilobytes(limit)}`,
      'See what came in: a field office loads this on a thin line.',
    );
  }
  return { folder, built: !fresh, gzipped };
}

function runVite(web: string, version: string): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, PARLEY_WEB_VERSION: version.slice(0, 12), NODE_ENV: 'production' },
  });
  if (status === 0) return;
  throw new Fault(
    'web.build-failed',
    `the web pages could not be built:\n${stdout}${stderr}`.trimEnd(),
    'Mend what it names, then: npm start',
    error,
  );
}

const leftOut = new Set(['build', '.svelte-kit', 'node_modules']);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftOut.has(name))
    .flatMap((entry) => (entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function weigh(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css)$/.test(path))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

if (import.meta.main) {
  try {
    const { built, gzipped, folder } = buildWeb({ force: process.argv.includes('--force') });
    process.stdout.write(
      `${relative(process.cwd(), folder)}: ${built ? 'built' : 'already built'}, ${kilobytes(gzipped)} of JS and CSS gzipped, all pages together\n`,
    );
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    process.exitCode = 1;
  }
}
