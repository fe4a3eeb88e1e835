// What `parley read --format html` writes, in a browser.
import { expect, test } from '@playwright/test';
import { writtenPage } from './reading-page.data.ts';

const written = writtenPage();

test('a card and its words light up together, from either side', async ({ page }) => {
  await page.setContent(written);
  const card = page.locator('.card[data-s="s0-1"]');
  const words = page.locator('.text [data-s~="s0-1"].content').first();
  await card.hover();
  await expect(words).toHaveClass(/\blit\b/);
  await page.locator('h1').hover();
  await expect(words).not.toHaveClass(/\blit\b/);
  await page.locator('.ref[data-s="s0-1"]').focus();
  await expect(card).toHaveClass(/\blit\b/);
});

test('the numbers lead from the words to the card and back, by keyboard', async ({ page }) => {
  await page.setContent(written);
  await page.getByRole('link', { name: 'to statement 1', exact: true }).press('Enter');
  await expect(page.locator('#c0-1')).toHaveClass(/\blit\b/);
  await page.getByRole('link', { name: 'statement 1, to its words' }).press('Enter');
  await expect(page.locator('#s0-1')).toHaveClass(/\blit\b/);
});

test('on a phone cards are folded under their paragraph, and open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setContent(written);
  const fold = page.locator('.beside').first();
  await expect(fold.locator('.card').first()).toBeHidden();
  await fold.locator('summary').first().click();
  await expect(fold.locator('.card').first()).toBeVisible();
});

test('wide, and on paper, cards stand open and need no fold', async ({ page }) => {
  await page.setContent(written);
  await expect(page.locator('.card').first()).toBeVisible();
  await expect(page.locator('.beside > summary').first()).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card').first()).toBeVisible();
});

test('it can be read without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(written);
  await expect(page.locator('.card').first()).toBeVisible();
  await expect(page.locator('.text', { hasText: 'called it a <i>trick</i>' })).toBeVisible();
  await page.close();
});

test('nothing that stands in a page can run, even if it got through', async ({ page }) => {
  await page.setContent(written.replace('</h1>', '</h1><img src="x" onerror="document.title = 1"><script>document.title = 1</script>'));
  await expect(page).toHaveTitle('An exchange, and a quarrel · Parley');
});
