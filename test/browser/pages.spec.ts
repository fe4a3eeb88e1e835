import { expect, expectSound, test } from './desk.ts';

test('the list names every page with what rests on it', async ({ page }) => {
  await page.goto('/pages');
  await expect(page.getByRole('link', { name: 'No talks before the gates open, uplands say' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '11 May 2021' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Without a date' })).toBeVisible();
  await expect(page.getByText('2 statements · 4 claims')).toBeVisible();
});

test('a page shows its text with source, cue and content marked, the claims beside', async ({ page }) => {
  await page.goto('/pages');
  await page.getByRole('link', { name: 'No talks before the gates open, uplands say' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No talks before the gates open, uplands say');
  await expect(page.locator('.source', { hasText: 'its spokeswoman Ana Reyes' })).toHaveAttribute('data-tags', 'S1');
  await expect(page.locator('.cue', { hasText: 'added' })).toHaveAttribute('data-tags', 'C2');
  await expect(page.locator('.content', { hasText: 'Nobody asked us' })).toHaveAttribute('data-tags', 'W3');
  const claims = page.getByRole('region', { name: /^Claims/ });
  await expect(claims).toContainText('Coast government rejects “Release of up to 300 detainees”');
  await expect(page.getByRole('region', { name: /^Left open/ })).toContainText('It does not say fifty of what');
});

test('the text on the screen is the stored text, unit for unit', async ({ page, request }) => {
  const { page: stored } = (await (await request.get('/api/pages/page_radio')).json()) as { page: { text: string } };
  await page.goto('/pages/page_radio');
  expect(await page.locator('article .text').evaluate((element) => element.textContent)).toBe(stored.text);
});

test('a link to a span lights it and brings it into sight, on a first load too', async ({ page }) => {
  await page.goto('/pages/page_radio#s=116-158');
  const cited = page.locator('#cited');
  await expect(cited).toBeInViewport();
  await expect(cited).toBeFocused();
});

test('a claim beside the text lights its words', async ({ page }) => {
  await page.goto('/pages/page_radio');
  await page
    .getByRole('region', { name: /^Claims/ })
    .getByRole('link', { name: '“The Delta Courier counted three”' })
    .click();
  await expect(page.locator('#cited')).toHaveText('The Delta Courier counted three');
  await expect(page).toHaveURL(/#s=\d+-\d+$/);
});

test('from a claim the board opens at its commitment', async ({ page }) => {
  await page.goto('/pages/page_radio');
  await page
    .getByRole('link', { name: /on the board/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Five river crossings open to traders' })).toHaveAttribute('aria-expanded', 'true');
});

test('a text with markup in it stays text', async ({ page }) => {
  await page.goto('/pages/page_note');
  await expect(page.getByText('A <b>note</b> without a date: the ferry was late & nobody said why.')).toBeVisible();
  await expect(page.getByText('no date told')).toBeVisible();
  await expect(page.getByText('This page has not been read.')).toBeVisible();
});

test('an unknown page says where to look', async ({ page, quiet }) => {
  quiet.expectFailedAnswers();
  await page.goto('/pages/page_gone');
  await expect(page.getByRole('alert')).toContainText('there is no page "page_gone"');
});

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
});

test('lists, unread pages and trouble are sound too', async ({ page, quiet }) => {
  quiet.expectFailedAnswers();
  for (const [address, shows] of [
    ['/pages', 'Without a date'],
    ['/pages/page_note', 'This page has not been read.'],
    ['/?at=2021-02-30', '"2021-02-30" is not a date or a time'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(shows).first()).toBeVisible();
    await expectSound(page);
  }
});
