// Runs a bench by its name: `npm run bench -- assess`. Each bench is a folder here with a main.ts; without a name they are listed.
import { existsSync, readdirSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/main.ts`, here)))
  .map(({ name }) => name);

const [name] = process.argv.splice(2, 1);
if (name !== undefined && names.includes(name)) await import(new URL(`${name}/main.ts`, here).href);
else {
  process.stderr.write(`usage: npm run bench -- NAME [options], where NAME is one of: ${names.join(', ') || '(none yet)'}\n`);
  process.exitCode = 2;
}
