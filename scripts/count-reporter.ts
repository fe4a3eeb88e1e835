// Ends a run of vitest with one line alone, `N passed, N failed`, which .ci/run adds up. Files that do not load count as failed.
import type { Reporter, TestModule } from 'vitest/node';

/** The reporter; vitest.config.ts lists it after the default one. */
export const countReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      const broken = tests.filter((test) => test.result().state === 'failed').length;
      // A module can fail without any of its tests: it did not load, or a hook threw.
      failed += broken === 0 && !module.ok() ? 1 : broken;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  },
};
