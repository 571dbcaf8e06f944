// Ways in: an invitation, a forgotten password, another password of one's own, two open tabs, and being slowed down.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accountOf } from '../support/demo';
import { choosePassword, fillSignIn, inspect, open, pick, settled, signIn } from '../support/page';
import { expect, test } from '../support/test';

// One account on its way.
test.describe.configure({ mode: 'serial' });

const mark = randomBytes(4).toString('hex');
const name = `Ny Kollega ${mark}`;
const email = `ny.kollega.${mark}@demo.example`;
const firstPassword = 'tre små fisker drømmer';
const ownPassword = 'fem store skip seiler';
const newPassword = 'sju gule bøker leses';

const issued = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: 'Ta vare på lenken nå' }).waitFor();
  return page.locator('code.lp-secret').first().innerText();
};

test('an invitation: whoever is invited chooses the password, once', async ({ signedIn, visitor }) => {
  const administrator = await signedIn(accountOf('Administrator'));
  await open(administrator, '/users/new');
  await administrator.getByLabel('Navn').fill(name);
  await administrator.getByLabel('E-post').fill(email);
  await administrator.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Brukeransvarlig' });
  await pick(administrator, 'Virksomhet', 'Helse Bergen HF');
  await administrator.getByRole('button', { name: 'Opprett, og lag lenke' }).click();
  const link = await issued(administrator);
  await inspect(administrator, 'administrator-invited');

  const page = await visitor();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(link);
  await settled(page);
  await inspect(page, 'sign-in-link');
  await page.getByLabel('Nytt passord').fill('Passord123456');
  await page.getByRole('button', { name: 'Lagre passordet' }).click();
  await page.getByRole('link', { name: /Passordet er lett å gjette/ }).waitFor();
  await inspect(page, 'sign-in-link-common');
  await choosePassword(page, link, firstPassword);
  await inspect(page, 'sign-in-link-done');
  const token = new URL(link).hash.slice(1);
  expect(
    requested.filter((url) => url.includes(token)),
    'the token is in no address asked for',
  ).toEqual([]);
  await signIn(page, { email, password: firstPassword });

  const late = await visitor();
  await late.goto(link);
  await settled(late);
  await late.getByLabel('Nytt passord').fill(newPassword);
  await late.getByRole('button', { name: 'Lagre passordet' }).click();
  await late.getByText('Lenken er brukt, erstattet av en nyere eller for gammel.').waitFor();
  await inspect(late, 'sign-in-link-void');
});

test('another password of one’s own signs out elsewhere, not here', async ({ visitor }) => {
  const [here, elsewhere] = [await visitor(), await visitor()];
  await signIn(here, { email, password: firstPassword });
  await signIn(elsewhere, { email, password: firstPassword });
  await open(here, '/account');
  await here.getByLabel('Gammelt passord').fill('ikke det rette');
  await here.getByLabel('Nytt passord').fill(ownPassword);
  await here.getByRole('button', { name: 'Bytt passord' }).click();
  await here.getByRole('link', { name: 'Det gamle passordet stemmer ikke.' }).waitFor();
  await here.getByLabel('Gammelt passord').fill(firstPassword);
  await here.getByRole('button', { name: 'Bytt passord' }).click();
  await here.getByText('Passordet er byttet').waitFor();
  await inspect(here, 'account-password-changed');
  await open(here, '/users');
  await open(elsewhere, '/users');
  expect(new URL(elsewhere.url()).pathname).toBe('/sign-in');
});

test('a forgotten password: the organisation’s own administrator makes a link', async ({ visitor }) => {
  const page = await visitor();
  await signIn(page, { email, password: ownPassword });
  await open(page, '/users');
  await page.getByRole('searchbox').fill('mentor');
  await inspect(page, 'organisation-administrator-users');
  await open(page, '/users');
  const colleague = page.locator('main table tbody a').filter({ hasNotText: name }).first();
  await colleague.click();
  await page.getByRole('button', { name: 'Lag lenke til nytt passord' }).click();
  await page
    .getByLabel('Hvorfor, og hvordan vet du at det er rett person?')
    .fill('Ringte, og ble kjent igjen');
  await inspect(page, 'organisation-administrator-link');
  await page.getByRole('button', { name: 'Lag lenken' }).click();
  await issued(page);
  await inspect(page, 'organisation-administrator-link-issued');
});

test('two open sign-in tabs both work', async ({ visitor }) => {
  const one = await visitor();
  const other = await one.context().newPage();
  await open(one, '/sign-in');
  await open(other, '/sign-in');
  for (const tab of [one, other]) await fillSignIn(tab, { email, password: ownPassword });
});

test('too many wrong passwords: the page says how long to wait', async ({ visitor }) => {
  const page = await visitor();
  await open(page, '/sign-in');
  await page.getByLabel('E-post').fill(`ingen.${mark}@demo.example`);
  for (let attempt = 0; attempt < 7; attempt += 1) {
    await page.getByLabel('Passord').fill(`feil passord ${attempt}`);
    const answered = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/v1/session') && answer.request().method() === 'POST',
    );
    await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
    if ((await answered).status() === 429) break;
  }
  await page.getByText('Det har vært for mange mislykkede forsøk.').waitFor();
  await page.getByRole('timer').waitFor();
  await inspect(page, 'sign-in-slowed');
});
