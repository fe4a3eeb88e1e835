// A desk for the browser tests: the invented process, served on a free port of this machine, one a worker.
// A test fails when its pages wrote an error to the console, broke the content policy or asked any other host.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { createDesk, serveDesk } from '../../src/desk/index.ts';
import { openLogger } from '../../src/kit/index.ts';
import { fixtureOffice } from './fixture.data.ts';

type OfWorker = { deskUrl: string };
type OfTest = { quiet: { expectFailedAnswers(): void } };

/** Playwright's test with a desk running: addresses are relative to it. */
export const test = base.extend<OfTest, OfWorker>({
  deskUrl: [
    async ({}, use) => {
      const log = openLogger((line) => process.stderr.write(line));
      const desk = await serveDesk(createDesk(fixtureOffice, { assets: join(import.meta.dirname, '../../web/build'), log }), { port: 0 });
      await use(desk.url);
      await desk.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ deskUrl }, use) => use(deskUrl),
  quiet: [
    async ({ page, deskUrl }, use) => {
      const complaints: string[] = [];
      let failedAnswers = false;
      page.on('console', (message) => {
        const expected = failedAnswers && message.text().startsWith('Failed to load resource');
        if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(deskUrl) && !request.url().startsWith('data:')) complaints.push(`asked ${request.url()}`);
      });
      await use({ expectFailedAnswers: () => (failedAnswers = true) });
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fails when axe finds anything on the page as it stands, or when the page is wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  const [inner, outer] = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
}

/** Whether the page is shown on a narrow screen, where rows are cards. */
export const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;

/** Presses Tab until `wanted` has the focus, at most `most` times. */
export async function tabTo(page: Page, wanted: Locator, most = 20): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  await expect(wanted).toBeFocused();
}
