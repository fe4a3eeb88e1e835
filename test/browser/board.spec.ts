import { expect, tabTo, test } from './desk.ts';

test('the board shows states, progress, deadlines and findings', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Ferry Town talks');
  const release = page.getByRole('row', { name: /Release of up to 300 detainees/ });
  await expect(release).toContainText('rejected');
  await expect(release).toContainText('0 of 300 detainees');
  await expect(release).toContainText('floor 250, by Upland Council; cap 300');
  await expect(release).toContainText('in 8 days');
  await expect(page.getByRole('status')).toContainText('the end of 12 May 2021, UTC, from what was known by then');
  await expect(page.getByRole('heading', { name: 'Deadlocks' })).toBeVisible();
  await expect(page.getByText('The Coast government owes the release and did not sign')).toBeVisible();
});

test('accounts that differ stand beside each other', async ({ page }) => {
  await page.goto('/');
  const row = page.getByRole('row', { name: /No fire on patrol boats/ });
  await expect(row).toContainText('disputed');
  const others = row.getByRole('cell').filter({ hasText: /in force|breached/ });
  await expect(others).toHaveCount(3);
  for (const account of await others.all()) await expect(account).toBeVisible();
});

test('a row opens to its reasons, and they lead to the very sentence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Talks between the Council and the coast begin' }).click();
  const why = page.getByRole('region', { name: 'Why' });
  await expect(why.getByText('It cannot be reached as positions stand')).toBeVisible();
  await expect(why).toContainText('Silence: no live admitted claim');
  await why.getByRole('button', { name: 'Because (1 step)' }).click();
  await expect(why.getByText('Nothing later takes it back')).toBeVisible();

  await why.getByRole('link', { name: /The Upland Council will open no talks/ }).click();
  const cited = page.locator('#cited');
  await expect(cited).toHaveText('The Upland Council will open no talks before three hundred detainees are free');
  await expect(cited).toBeInViewport();
  await expect(cited).toBeFocused();
});

test('claims for and against stand apart, each with its chain of speakers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'No fire on patrol boats' }).click();
  const why = page.getByRole('region', { name: 'Why' });
  await expect(why).toContainText('In dispute: whether it was violated.');
  await expect(why.getByText('Deny it')).toBeVisible();
  await expect(why.getByRole('listitem').filter({ hasText: 'No order was given' }).last()).toContainText(
    /Coast Radio.*relaying.*Upland Council.*denies/s,
  );
});

test('what was set aside can be seen, with why', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Five river crossings open to traders' }).click();
  await page.getByRole('button', { name: '1 claim set aside' }).click();
  await expect(page.getByText('Set aside: it tells of something else')).toBeVisible();
});

test('another account gives its own reasons in the same place', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Five river crossings open to traders' }).click();
  const tab = page.getByRole('tab', { name: /The coast's account/ });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('row 9 of the state table')).toBeVisible();
});

test('everything can be done from the keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Release of up to/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const row = page.getByRole('button', { name: 'Talks between the Council and the coast begin' });
  await tabTo(page, row);
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { name: /All sources alike/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /The Upland Council's account/ })).toHaveAttribute('aria-selected', 'true');
  const quote = page.getByRole('link', { name: /The Upland Council will open no talks/ });
  await tabTo(page, quote, 5);
  await page.keyboard.press('Enter');
  await expect(page.locator('#cited')).toBeFocused();
});

test('the address holds the question, and a link asks it again', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('In the view of').selectOption("The coast's account");
  await expect(page).toHaveURL(/\?view=coast$/);
  await page.getByRole('button', { name: 'One day earlier' }).click();
  await expect(page).toHaveURL(/\?at=2021-05-11&view=coast$/);
  await page.getByLabel('Known by').fill('2021-05-08');
  await page.getByLabel('Known by').press('Enter');
  await expect(page).toHaveURL(/\?at=2021-05-11&known=2021-05-08&view=coast$/);
  await expect(page.getByRole('status')).toContainText(
    "11 May 2021, UTC, from what was known by the end of 8 May 2021, UTC. View: The coast's account",
  );
  await page.reload();
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('2021-05-11');
  await expect(page.getByLabel('Known by')).toHaveValue('2021-05-08');
  await expect(page.getByRole('row', { name: /No fire on patrol boats/ })).toContainText('in force');
  await page.goBack();
  await expect(page.getByRole('row', { name: /No fire on patrol boats/ })).toContainText('breached');
});

test('a link to a commitment opens its row', async ({ page }) => {
  await page.goto('/?view=uplands#c=ferry-2021/no-fire');
  const row = page.getByRole('button', { name: 'No fire on patrol boats' });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toBeInViewport();
});

for (const [address, message, hint] of [
  ['/?at=2021-02-30', '"2021-02-30" is not a date or a time', 'Write 2020-03-04'],
  ['/?view=nobody', 'there is no view "nobody"', 'Choose one of all, uplands, coast, press'],
] as const) {
  test(`a question that cannot be asked says how to mend it: ${address}`, async ({ page, quiet }) => {
    quiet.expectFailedAnswers();
    await page.goto(address);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(message);
    await expect(alert).toContainText(hint);
    await expect(page.getByRole('table')).toHaveCount(0);
  });
}

test('the theme that was chosen is remembered', async ({ page, colorScheme }) => {
  await page.goto('/');
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  await page.getByRole('button', { name: `Switch to the ${other} theme` }).click();
  const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
  const chosen = await ground();
  await page.reload();
  await expect(page.getByRole('button', { name: `Switch to the ${colorScheme} theme` })).toBeVisible();
  expect(await ground()).toBe(chosen);
});
