// What anyone sees without signing in.
import { phone } from '../playwright.config';
import { expectNoMissingText, inspect, open, settled } from '../support/page';
import { expect, test } from '../support/test';

for (const [name, path] of [
  ['start', '/'],
  ['advertisements', '/advertisements'],
  ['rounds', '/rounds'],
  ['how-it-works', '/how-it-works'],
  ['sign-in', '/sign-in'],
  ['register', '/register'],
  ['not-found', '/no-such-page'],
] as const) {
  test(`${name} reads well, fits, and has no axe violations`, async ({ visitor }) => {
    const page = await visitor();
    await open(page, path);
    await inspect(page, `public-${name}`);
  });
}

test('an advertisement is one click from the search, and its own address works', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/advertisements');
  const first = page.locator('main tbody a').first();
  const title = (await first.innerText()).trim();
  await first.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await inspect(page, 'public-advertisement');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('a search is kept in the address', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/advertisements');
  await page.getByRole('searchbox').fill('Bodø');
  await page.waitForURL((url) => url.searchParams.get('q') === 'Bodø');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('Bodø');
});

test('arrow keys move through the list', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/advertisements');
  const links = page.locator('main tbody a');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') === '1',
  );
});

test('the language is chosen once and kept', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/rounds');
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fristar og rundar' }).waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Fristar og rundar' }).waitFor();
  await expectNoMissingText(page);
});

test('the keyboard reaches the content first, and the menu on a phone', async ({ visitor }) => {
  const page = await visitor({ viewport: phone });
  await open(page, '/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
  const menu = page.getByRole('button', { name: 'Meny' });
  await menu.click();
  await page
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Frister og runder' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Frister og runder' }).waitFor();
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeHidden();
});

test('a wrong password is told in words, in focus order, and changes nothing', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/sign-in');
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('link', { name: 'Skriv inn e-postadressen din' }).waitFor();
  await page.getByLabel('E-post').fill('ingen@demo.example');
  await page.getByLabel('Passord').fill('feil passord');
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.getByText('E-posten eller passordet stemmer ikke.').waitFor();
  await inspect(page, 'public-sign-in-refused');
});
