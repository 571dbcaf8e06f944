// An applicant makes an account, meets the task list, and leaves.
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { inspect, open, settled, signIn } from '../support/page.mjs';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('an applicant registers, signs out and in again', async () => {
  const account = {
    email: `soker.${randomBytes(6).toString('hex')}@demo.example`,
    password: 'en lang setning for prøven',
  };
  const page = await browser.visitor();
  await open(page, '/register');
  await page.getByLabel('E-post').fill(account.email);
  await page.getByLabel('Passord').fill(account.password);
  await page.getByRole('button', { name: 'Opprett konto' }).click();
  await page.getByRole('button', { name: account.email }).waitFor();
  await settled(page);
  await inspect(page, 'applicant-start');

  await page.getByRole('button', { name: account.email }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.getByRole('heading', { level: 1, name: 'Søk stilling som LIS1' }).waitFor();

  await signIn(page, account);
  await page.getByRole('button', { name: account.email }).waitFor();
});
