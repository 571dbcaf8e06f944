// An applicant makes an account, meets the task list, and leaves.
import { inspect, open, settled, signIn, signOut } from '../support/page';
import { newAccount } from '../support/sharedMachine';
import { test } from '../support/test';

test('an applicant registers, signs out and in again', async ({ visitor }) => {
  const account = newAccount();
  const page = await visitor();
  await open(page, '/register');
  await page.getByLabel('E-post').fill(account.email);
  await page.getByLabel('Passord').fill(account.password);
  await page.getByRole('button', { name: 'Opprett konto' }).click();
  await page.getByRole('button', { name: account.email }).waitFor();
  await settled(page);
  await inspect(page, 'applicant-start');

  await signOut(page);
  await page.getByRole('heading', { level: 1, name: 'Søk stilling som LIS1' }).waitFor();

  await signIn(page, account);
  await page.getByRole('button', { name: account.email }).waitFor();
});
