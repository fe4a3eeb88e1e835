// Writes docs/reference/ from the schemas of terms/ and the commands' own help. With --check it writes nothing and fails when a file is stale.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { schemas } from '../src/terms/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  $defs?: Record<string, Schema>;
  pattern?: string;
};

/** A schema's type in a few words: `text`, `[low, high]`, `list of Claim`. */
function shape(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref === '#' ? 'itself' : schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(', ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map(shape).join(' or ');
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(shape).join(', ')}]`;
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'anything' : shape(schema.items)}`;
  if (schema.type === 'object' && schema.properties === undefined) {
    return typeof schema.additionalProperties === 'object' ? `map to ${shape(schema.additionalProperties)}` : 'map';
  }
  if (schema.properties !== undefined)
    return `{ ${Object.entries(schema.properties)
      .map(([name, member]) => `${name}: ${shape(member)}`)
      .join(', ')} }`;
  return schema.type === 'string' ? 'text' : String(schema.type ?? 'anything');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function memberRows(schema: Schema): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(
    ([name, member]) => `| \`${name}\` | ${cell(shape(member))} | ${required.has(name) ? 'yes' : ''} | ${cell(member.description ?? '')} |`,
  );
}

function table(schema: Schema): string {
  const rows = memberRows(schema);
  return rows.length === 0 ? '' : ['| member | type | needed | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function schemaText(name: string, schema: Schema): string {
  const options = (schema.oneOf ?? schema.anyOf ?? []).map((option) => table(option)).filter((text) => text !== '');
  const defs = Object.entries(schema.$defs ?? {}).filter(([, def]) => def.properties !== undefined);
  return [
    `## ${name}`,
    schema.description ?? '',
    table(schema),
    ...options,
    ...defs.flatMap(([def, inner]) => [`### ${def}`, inner.description ?? '', table(inner)]),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const named = { title: '# What travels', note: 'Generated from `src/terms/`. `parley schema NAME` prints the JSON Schema of each.' };

function termsPage(): string {
  const parts = Object.entries(schemas).map(([name, schema]) => schemaText(name, z.toJSONSchema(schema, { io: 'input' }) as Schema));
  return `${[named.title, named.note, ...parts].join('\n\n')}\n`;
}

const commands = [
  '',
  'start',
  'read',
  'parse',
  'board',
  'claims',
  'review',
  'explain',
  'ways-out',
  'what-if',
  'timeline',
  'compare',
  'compare-accords',
  'draft',
  'lint',
  'schema',
  'serve',
  'verify',
];

function help(command: string): string {
  const args = ['src/cli/main.ts', ...(command === '' ? [] : [command]), '--help'];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } }).trimEnd();
}

function commandsPage(): string {
  const parts = commands.map((command) => `## parley ${command}`.trimEnd().concat('\n\n```\n', help(command), '\n```'));
  return `# Commands\n\nGenerated from the commands' own help. In a checkout, \`npm run -s parley -- COMMAND\` runs one.\n\n${parts.join('\n\n')}\n`;
}

const pages: Record<string, () => string> = { 'docs/reference/terms.md': termsPage, 'docs/reference/commands.md': commandsPage };

let stale = false;
for (const [path, write] of Object.entries(pages)) {
  const text = write();
  const file = `${root}${path}`;
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === text) continue;
  if (process.argv.includes('--check')) {
    stale = true;
    process.stderr.write(`${path} is stale; run: npm run docs\n`);
  } else writeFileSync(file, text);
}
if (stale) process.exitCode = 1;
