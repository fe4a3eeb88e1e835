// Finds the repository's own source files, as paths from its root with their texts. Leaves out what is built or installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const places = ['src', 'web', 'test', 'scripts', 'bench'];
const skipped = new Set(['node_modules', 'build', '.svelte-kit', 'dist']);
const sourcePattern = /\.(ts|js|mjs|svelte)$/;

/** Every source file of the repository. */
export function readTree(): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(`${root}${folder}`, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) walk(path);
      } else if (sourcePattern.test(entry.name)) found.push({ path, text: readFileSync(`${root}${path}`, 'utf8') });
    }
  };
  for (const place of places) if (existsSync(`${root}${place}`)) walk(place);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names under `dependencies` and `devDependencies` of package.json. */
export function readDependencies(): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  return Object.keys({ ...dependencies, ...devDependencies }).sort();
}
