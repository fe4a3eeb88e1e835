// How the browser tests run: the desk's pages in this machine's Chromium, wide and narrow, light and dark.
import { defineConfig } from '@playwright/test';
import { needChromium } from './scripts/chromium.ts';

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } } as const;
const executablePath = needChromium();

// Playwright, unlike everything else here, looks for a default export.
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  globalSetup: './test/browser/build-pages.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    locale: 'en-GB',
    timezoneId: 'Pacific/Chatham',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // How it looks is tried in all four; what it does, once.
  projects: (['wide', 'narrow'] as const).flatMap((size) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${size}-${colorScheme}`,
      testMatch: size === 'wide' && colorScheme === 'light' ? '*.spec.ts' : 'look.spec.ts',
      use: { viewport: sizes[size], colorScheme },
    })),
  ),
});
