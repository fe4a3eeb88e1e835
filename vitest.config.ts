// How the tests run: in an odd time zone, without a browser, beside the code and under test/.
import { defineConfig } from 'vitest/config';
import { countReporter } from './scripts/count-reporter.ts';

export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'Pacific/Chatham' },
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'bench/**', '**/build/**'],
    testTimeout: 30_000,
    // Some suites read a whole dossier first.
    hookTimeout: 60_000,
    reporters: ['default', countReporter],
  },
});
