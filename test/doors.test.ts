import { describe, expect, test } from 'vitest';
import { findBreaches } from './doors/breaches.ts';
import { mayEnter, owners } from './doors/rooms.data.ts';
import { readSource } from './doors/source.ts';
import { readDependencies, readTree } from './doors/tree.ts';

const sources = readTree().map(({ path, text }) => readSource(path, text));

describe('the house', () => {
  test('stands: no border is crossed', () => {
    expect(findBreaches(sources)).toEqual([]);
  });
  test('was looked at: there are files in every room, in web/ and in test/', () => {
    for (const place of [...Object.keys(mayEnter).map((room) => `src/${room}/`), 'web/src/', 'test/']) {
      expect(sources.filter(({ path }) => path.startsWith(place)).length, place).toBeGreaterThan(0);
    }
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });
  test('has an owner for every dependency, and no owner of what is gone', () => {
    expect(Object.keys(owners).sort()).toEqual(readDependencies());
  });
});

// A house in which every room has one file and nothing is wrong; each test plants one file more.
const house = Object.fromEntries(Object.keys(mayEnter).map((room) => [`src/${room}/index.ts`, "export { a } from './a.ts';"]));

/** What the doors say when this file is planted in a sound house. */
function planted(path: string, text: string, more: Record<string, string> = {}): string[] {
  return findBreaches(Object.entries({ ...house, ...more, [path]: text }).map(([file, code]) => readSource(file, code)));
}

describe('a planted breach is found', () => {
  test('none in the sound house itself', () => {
    expect(
      planted(
        'src/read/quote.ts',
        "import { issue } from '../kit/index.ts';\nimport { Page } from '../terms/index.ts';\nexport const a = [issue, Page];",
      ),
    ).toEqual([]);
  });

  const breaches: readonly [title: string, path: string, text: string, says: string][] = [
    ['a room imports another', 'src/read/x.ts', "import { assess } from '../assess/index.ts';", 'src/read/x.ts:1 read imports assess'],
    ['a room imports another for a type', 'src/read/x.ts', "import type { A } from '../ledger/index.ts';", 'read imports ledger'],
    ['a room imports another later on', 'src/read/x.ts', "export const f = () => import('../wire/index.ts');", 'read imports wire'],
    ['a room names the type of another', 'src/read/x.ts', "export type A = import('../wire/index.ts').A;", 'read imports wire'],
    ['a room passes another on', 'src/match/x.ts', "export * from '../read/index.ts';", 'match imports read'],
    ['a room imports flow', 'src/ledger/x.ts', "import { a } from '../flow/index.ts';", 'ledger imports flow'],
    ['kit imports terms', 'src/kit/x.ts', "import { a } from '../terms/index.ts';", 'kit imports terms'],
    ['the desk imports a room', 'src/desk/x.ts', "import { a } from '../ledger/index.ts';", 'desk imports ledger'],
    [
      'a room is entered by a window',
      'src/read/x.ts',
      "import { issue } from '../kit/fault.ts';",
      'enters kit by src/kit/fault.ts, not by its index.ts',
    ],
    ['a room imports a test', 'src/read/x.ts', "import { a } from '../../test/doors/tree.ts';", 'which is outside src/'],
    ["a room imports another's weights", 'src/match/x.ts', "import a from '../../models/told.json';", 'which is outside src/'],
    ['an index.ts defines', 'src/read/index.ts', 'export const a = 1;', 'src/read/index.ts defines something'],
    ['a room outside the plan', 'src/helpers/x.ts', 'export const a = 1;', 'src/helpers/x.ts lies in no room of the plan'],
    ['another room uses an owned package', 'src/read/x.ts', "import { parse } from 'yaml';", 'imports yaml, owned by accord and wire'],
    ["a part of another room's package", 'src/wire/x.ts', "import { html } from 'hono/html';", 'imports hono, owned by desk'],
    ['a package that nobody owns', 'src/wire/x.ts', "import left from 'left-pad';", 'imports left-pad, which no room owns'],
    ['a tool in a room', 'src/wire/x.ts', "import ts from 'typescript';", 'imports typescript, owned by tools'],
    ['a pure room reads the disk', 'src/accord/x.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs: accord is pure'],
    ['a pure room hashes by itself', 'src/match/x.ts', "import { createHash } from 'node:crypto';", 'imports node:crypto: match is pure'],
    [
      'a pure room asks the clock',
      'src/assess/x.ts',
      'export const a = () => Temporal.Now.instant();',
      'uses Temporal.Now: assess is pure',
    ],
    ['a pure room uses Date', 'src/assess/x.ts', 'export const a = () => Date.now();', 'uses Date: assess is pure'],
    ['a pure room makes a Date', 'src/assess/x.ts', 'export const a = () => new Date();', 'uses Date: assess is pure'],
    ['a pure room throws dice', 'src/read/x.ts', 'export const a = () => Math.random();', 'uses Math.random: read is pure'],
    [
      'a pure room goes out to the network',
      'src/read/x.ts',
      "export const a = () => fetch('https://example.org');",
      'uses fetch: read is pure',
    ],
    ['a pure room asks the environment', 'src/read/x.ts', "export const a = process.env['HOME'];", 'uses process: read is pure'],
    ['a pure room waits', 'src/read/x.ts', 'setTimeout(() => {}, 1);', 'uses setTimeout: read is pure'],
    ['a pure room prints', 'src/read/x.ts', "console.log('here');", 'uses console: read is pure'],
    [
      'a pure room reaches the world by its other name',
      'src/read/x.ts',
      "export const a = globalThis['fetch'];",
      'uses globalThis: read is pure',
    ],
    [
      'a pure room imports by a computed name',
      'src/read/x.ts',
      'export const a = (name: string) => import(name);',
      'uses import(computed): read is pure',
    ],
    ['a pure room asks where it lies', 'src/read/x.ts', 'export const a = import.meta.url;', 'uses import.meta'],
    ["a pure room's test asks the clock", 'src/read/x.test.ts', 'Date.now();', 'uses Date: read is pure'],
    ['any room asks the clock', 'src/desk/x.ts', 'export const a = () => Temporal.Now.instant();', 'uses Temporal.Now; take a Clock'],
    ['a file of 301 lines', 'src/read/x.ts', 'export {};\n'.repeat(301), 'src/read/x.ts has 301 lines'],
    ['web imports a room', 'web/src/x.ts', "import type { A } from '../../src/flow/index.ts';", 'web may import only'],
    [
      'web imports code of terms',
      'web/src/x.ts',
      "import { Page } from '../../src/terms/index.ts';",
      'imports code of src/terms/index.ts; import its types only',
    ],
    [
      'web imports code of the contract among types',
      'web/src/x.ts',
      "import { type A, routes } from '../../src/desk/contract.ts';",
      'import its types only',
    ],
    [
      'a component imports a room',
      'web/src/X.svelte',
      '<script lang="ts">\n  import { a } from \'../../src/assess/index.ts\';\n</script>\n<p>text</p>',
      'web/src/X.svelte:2 imports src/assess/index.ts',
    ],
    ['the browser is given the disk', 'web/src/x.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs into the browser'],
    ['web uses a package of the server', 'web/src/x.ts', "import { Hono } from 'hono';", 'imports hono, owned by desk'],
  ];
  test.each(breaches)('%s', (_, path, text, says) => {
    expect(planted(path, text)).toContainEqual(expect.stringContaining(says));
  });

  test('two files import each other', () => {
    const says = planted('src/read/b.ts', "import { c } from './c.ts';", { 'src/read/c.ts': "export { b as c } from './b.ts';" });
    expect(says).toEqual(['files import each other in a circle: src/read/b.ts -> src/read/c.ts -> src/read/b.ts']);
  });
  test('a file imports itself', () => {
    expect(planted('src/read/b.ts', "import { c } from './b.ts';")).toEqual([expect.stringContaining('src/read/b.ts -> src/read/b.ts')]);
  });
  test('an empty house, and an empty room', () => {
    expect(findBreaches([])).toEqual(['the doors saw no files at all']);
    expect(findBreaches([readSource('src/kit/a.ts', '')])).toContainEqual(expect.stringContaining('saw no file of read'));
  });
});

describe('what only looks like a breach is let pass', () => {
  const fine: readonly [title: string, path: string, text: string][] = [
    [
      'a comment and a string',
      'src/read/x.ts',
      "// import fs from 'node:fs'; Date.now()\nexport const a = \"import { b } from '../wire/index.ts'\";",
    ],
    [
      'a member called like a global',
      'src/read/x.ts',
      'export const a = (x: { Date: number; fetch(): void }) => [x.Date, x.fetch(), { process: 1 }];',
    ],
    ['a parameter called like a global', 'src/read/x.ts', 'export const a = (performance: string) => performance.length;'],
    ['the clock in kit/clock.ts', 'src/kit/clock.ts', 'export const now = () => Temporal.Now.instant();'],
    ['the hash in kit/id.ts', 'src/kit/id.ts', "import { createHash } from 'node:crypto';\nexport const a = createHash;"],
    ['a long data file', 'src/read/x.data.ts', 'export {};\n'.repeat(900)],
    ['types that refer to each other', 'src/read/b.ts', "import type { A } from './index.ts';\nexport type B = A;"],
    [
      'types of the contract in a component',
      'web/src/X.svelte',
      '<script lang="ts">\n  import type { A } from \'../../src/desk/contract.ts\';\n  let a: A;\n</script>',
    ],
    [
      'a test that reads its cases',
      'src/read/x.test.ts',
      "import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';\nexport const a = [readFileSync, test];",
    ],
  ];
  test.each(fine)('%s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});
