// The house's plan: who may enter whom, which rooms are pure, and which room owns each npm package.

/** Rooms that a room may import besides itself; through their index.ts only. */
export const mayEnter: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  terms: ['kit'],
  wire: ['kit', 'terms'],
  read: ['kit', 'terms'],
  match: ['kit', 'terms'],
  accord: ['kit', 'terms'],
  ledger: ['kit', 'terms'],
  assess: ['kit', 'terms'],
  flow: ['kit', 'terms', 'wire', 'read', 'match', 'accord', 'ledger', 'assess'],
  desk: ['kit', 'terms', 'flow'],
  cli: ['kit', 'terms', 'flow', 'desk'],
};

/** Rooms that touch no clock, disk, network or environment. kit and terms are held to it too, with the exceptions below. */
export const pureRooms: readonly string[] = ['kit', 'terms', 'read', 'match', 'accord', 'assess'];

/** What a pure room may use after all, by file: the one clock, and the hash that ids are made of. */
export const pureExceptions: Readonly<Record<string, readonly string[]>> = {
  'src/kit/clock.ts': ['Temporal.Now'],
  'src/kit/id.ts': ['node:crypto'],
};

/** Parts of a room that stand as libraries of their own; scripts may enter them by these files. */
export const libraries: readonly string[] = ['src/read/en/index.ts'];

/** What web/ may import from the server's side, and only as types. */
export const webMayImport: readonly string[] = ['src/terms/index.ts', 'src/desk/contract.ts'];

/** The room that owns each npm package. `tools` are for tests, checks and building; no room imports them. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['desk'],
  '@hono/zod-openapi': ['desk'],
  '@mozilla/readability': ['wire'],
  commander: ['cli'],
  feedsmith: ['wire'],
  hono: ['desk'],
  kysely: ['ledger'],
  linkedom: ['wire'],
  // The two listed exceptions: what travels is described once and checked wherever it comes in; YAML is written by people in two places.
  yaml: ['accord', 'wire'],
  zod: ['terms', 'accord', 'wire', 'read', 'desk', 'cli', 'scripts'],

  '@axe-core/playwright': ['tools'],
  '@playwright/test': ['tools'],
  '@sveltejs/adapter-static': ['web'],
  '@sveltejs/kit': ['web'],
  '@sveltejs/vite-plugin-svelte': ['web'],
  '@stryker-mutator/core': ['tools'],
  '@tanstack/db-ivm': ['bench'],
  compromise: ['bench'],
  'wink-eng-lite-web-model': ['bench'],
  'wink-nlp': ['bench'],
  '@types/node': ['tools'],
  'bits-ui': ['web'],
  'clingo-wasm': ['tools'],
  eslint: ['tools'],
  'eslint-plugin-svelte': ['tools'],
  'fast-check': ['tools'],
  globals: ['tools'],
  knip: ['tools'],
  node: ['tools'],
  prettier: ['tools'],
  'prettier-plugin-svelte': ['tools'],
  svelte: ['web'],
  'svelte-check': ['tools'],
  typescript: ['tools'],
  'typescript-eslint': ['tools'],
  vite: ['web'],
  vitest: ['tools'],
};

/** Learned weights that a room may import as data, where they are small enough to be text. */
export const weightsOf: Readonly<Record<string, RegExp>> = { read: /^models\/\w+\.json$/ };
