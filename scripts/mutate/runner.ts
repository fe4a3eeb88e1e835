// A test runner for Stryker: loads the changed code and its quick tests once, then switches one mutant after the other on and runs the tests that reach it.
// A run of vitest costs seconds before the first test; this one costs nothing, so that a survivor is told within the time of the tests themselves.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collected, openFile, type Collected } from './collect.ts';

/** The tests that judge: each quick, all of them together a few seconds. The long ones (clingo itself, big inputs) judge in `npm test`. */
const judges = ['test/oracle/stored.test.ts', 'src/assess/*.test.ts', 'test/cases/assess.test.ts'];
const tooLong = /\.big\.test\.ts$/;

/** Where the instrumented code looks up which mutant is on, and counts what it reaches. */
type Namespace = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};
type MutantRun = { testFilter?: string[]; hitLimit?: number; activeMutant: { id: string } };
type Failed = { name: string; message: string };

const state: Namespace = {};

async function load(): Promise<void> {
  Object.assign(globalThis, { __stryker__: state });
  process.env['TZ'] = 'Pacific/Chatham';
  const standIn = new URL('collect.ts', import.meta.url).href;
  registerHooks({
    resolve: (name, context, next) =>
      name === 'vitest' && context.parentURL !== standIn ? { url: standIn, shortCircuit: true } : next(name, context),
  });
  for (const file of judges.flatMap((pattern) => globSync(pattern).toSorted()).filter((name) => !tooLong.test(name))) {
    openFile(file);
    await import(pathToFileURL(resolve(file)).href);
  }
}

// Hooks run where the first test of their group runs and after its last, as in vitest.
async function runTest(test: Collected, open: Set<unknown>): Promise<Failed | undefined> {
  state.currentTestId = test.name;
  try {
    for (const group of test.groups) {
      if (open.has(group)) continue;
      open.add(group);
      for (const hook of group.before) await hook();
    }
    await test.run();
    return undefined;
  } catch (error) {
    return { name: test.name, message: error instanceof Error ? error.message : String(error) };
  } finally {
    state.currentTestId = undefined;
  }
}

async function closeGroups(tests: readonly Collected[], open: ReadonlySet<unknown>): Promise<void> {
  for (const group of new Set(tests.flatMap(({ groups }) => groups))) if (open.has(group)) for (const hook of group.after) await hook();
}

async function dryRun(): Promise<unknown> {
  const open = new Set();
  const tests: unknown[] = [];
  for (const test of collected()) {
    const begin = performance.now();
    const failed = await runTest(test, open);
    const told = { id: test.name, name: test.name, timeSpentMs: performance.now() - begin };
    tests.push(failed === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failed.message });
  }
  await closeGroups(collected(), open);
  return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
}

async function mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun): Promise<unknown> {
  const chosen = testFilter === undefined ? undefined : new Set(testFilter);
  const tests = collected().filter(({ name }) => chosen?.has(name) ?? true);
  const open = new Set();
  Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
  let failed: Failed | undefined;
  let ran = 0;
  for (const test of tests) {
    failed = await runTest(test, open);
    ran += 1;
    if (failed !== undefined) break;
  }
  const endless = hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit;
  Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  await closeGroups(tests, open);
  if (endless) return { status: 'timeout', reason: `a place was reached more than ${hitLimit} times` };
  return failed === undefined
    ? { status: 'survived', nrOfTests: ran }
    : { status: 'killed', killedBy: [failed.name], failureMessage: failed.message, nrOfTests: ran };
}

const judge = () => ({ capabilities: () => ({ reloadEnvironment: false }), init: load, dryRun, mutantRun });

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'judge', factory: Object.assign(judge, { inject: [] }) }];
