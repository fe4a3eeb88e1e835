import { expect, expectSound, isNarrow, test } from './desk.ts';
import { writtenPage } from './reading-page.data.ts';

test('the board with a row opened down to its quotes is sound', async ({ page }) => {
  await page.goto('/#c=ferry-2021/talks');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Ferry Town talks');
  const why = page.getByRole('region', { name: 'Why' });
  await expect(why.getByText('It cannot be reached as positions stand')).toBeVisible();
  await expect(why.getByRole('link', { name: /The Upland Council will open no talks/ })).toBeVisible();
  const row = page.getByRole('row', { name: /No fire on patrol boats/ });
  for (const account of ['disputed', 'breached']) await expect(row.getByText(account)).toBeVisible();
  await expect(row.getByText('in force').first()).toBeVisible();
  if (isNarrow(page)) {
    const release = page.getByRole('row', { name: /Release of up to 300 detainees/ });
    await expect(release.getByText('Independent press')).toBeVisible();
    await expect(release.getByText("The coast's account")).toBeHidden();
  }
  await expectSound(page);
});

test('a page with the cited words lit is sound', async ({ page }) => {
  await page.goto('/pages/page_courier#s=0-79');
  await expect(page.locator('#cited')).toBeInViewport();
  await expect(page.locator('.source', { hasText: 'its spokeswoman Ana Reyes' })).toHaveAttribute('data-tags', 'S1');
  await expectSound(page);
});

test('a reading written as a page is sound, folded and with everything opened', async ({ page }) => {
  await page.setContent(writtenPage());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An exchange, and a quarrel');
  await expectSound(page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await expect(page.locator('.codes dl').first()).toBeVisible();
  await expectSound(page);
});
