// Runs a bench by its name: `npm run bench -- assess`. Each bench is a folder here with a run.ts; without a name they are listed.
// Each runs in a process of its own, with the garbage collector at hand, so that memory can be measured.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/run.ts`, here)))
  .map(({ name }) => name);

const [name, ...options] = process.argv.slice(2);
if (name !== undefined && names.includes(name)) {
  const script = fileURLToPath(new URL(`${name}/run.ts`, here));
  process.exitCode = spawnSync(process.execPath, ['--expose-gc', script, ...options], { stdio: 'inherit' }).status ?? 1;
} else {
  process.stderr.write(`usage: npm run bench -- NAME [options], where NAME is one of: ${names.join(', ') || '(none yet)'}\n`);
  process.exitCode = 2;
}
