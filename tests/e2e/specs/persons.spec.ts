// One browser on a shared machine passes from one person to the next while pages are open.
import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type Advertisement, clock, read, readItems, rounds, send, type Session } from '../support/api';
import { expectNoComplaints } from '../support/complaints';
import { type Account, accountOf } from '../support/demo';
import { fillSignIn, inspect, open, signIn, signOut, waitForDraft } from '../support/page';
import {
  applicantWithCv,
  expectEveryFormIsTried,
  expectOnesOwn,
  expectTriedBy,
  isPublished,
  newAccount,
} from '../support/sharedMachine';
import { expect, test } from '../support/test';

interface Cv {
  version: number;
  content: { givenName: string; familyName: string };
}

const passed = 'En annen person har logget inn i denne nettleseren.';

// The header knows an applicant by the address.
const signedInIs = (page: Page, { email }: Account) =>
  page.locator('button.lp-person').filter({ hasText: email }).waitFor();

/** Two tabs of one browser, both opened before anybody was signed in. */
const twoTabs = async (first: Page, path: string): Promise<[Page, Page]> => {
  const second = await first.context().newPage();
  await open(first, path);
  await open(second, path);
  return [first, second];
};

/** Two applicants, as a machine of their own has left them. */
let anders: Account;
let berit: Account;
test.beforeAll(async ({ browser }) => {
  for (const familyName of ['Aksnes', 'Brekke']) {
    const page = await browser.newPage();
    const account = await applicantWithCv(page, familyName);
    if (familyName === 'Aksnes') anders = account;
    else berit = account;
    await page.context().close();
  }
});

test('what one has typed is saved by nobody when the session has become another’s', async ({ visitor }) => {
  const page = await visitor();
  await signIn(page, anders);
  await open(page, '/cv');
  await page.getByLabel('Fornavn').fill('Anders-Endret');

  // No tab is told: as when the other signed in where this page could not hear it.
  const { email, password } = berit;
  await send(page, 'POST', 'session', { email, password });
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByText(passed).waitFor();
  await signedInIs(page, berit);
  await inspect(page, 'other-person');

  const { version, content } = await read<Cv>(page, 'cv');
  expect([version, content.familyName, content.givenName]).toEqual([1, 'Brekke', 'Oppdikta']);
});

test('a session that ended leads the next person to their own, at the page that was asked for', async ({
  visitor,
}) => {
  const page = await visitor();
  await signIn(page, anders);
  await open(page, '/cv');
  await page.getByLabel('Fornavn').fill('Anders-Endret');
  await waitForDraft(page, 'Anders-Endret');
  await page.context().clearCookies({ name: 'lisportal-session' });
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByText('Du har vært borte en stund').waitFor();
  await fillSignIn(page, berit);

  expect(new URL(page.url()).pathname).toBe('/cv');
  await expect(page.locator('#field-familyName')).toHaveValue('Brekke');
  await expect(page.getByLabel('Fornavn')).toHaveValue('Oppdikta');
  await expect(page.getByText('Vi har tatt vare på det du skrev sist')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('heading', { name: 'CV-en er lagret' }).waitFor();
  const { content } = await read<Cv>(page, 'cv');
  expect([content.familyName, content.givenName]).toEqual(['Brekke', 'Oppdikta']);
});

test('two open sign-in tabs both work, for another person and for the same', async ({ visitor }) => {
  const [first, second] = await twoTabs(await visitor(), '/sign-in');
  await fillSignIn(first, anders);
  await fillSignIn(second, berit);
  await signedInIs(second, berit);
  await first.getByText(passed).waitFor();
  await signedInIs(first, berit);
  expectNoComplaints(second);

  const [third, fourth] = await twoTabs(await visitor(), '/sign-in');
  await fillSignIn(third, anders);
  await fillSignIn(fourth, anders);
  await signedInIs(fourth, anders);
  await expect(third.getByText(passed)).toHaveCount(0);
});

test('two open tabs for making an account both work', async ({ visitor }) => {
  const [first, second] = await twoTabs(await visitor(), '/register');
  for (const page of [first, second]) {
    const account = newAccount();
    await fillSignIn(page, account, 'Opprett konto');
    await signedInIs(page, account);
  }
  await first.getByText(passed).waitFor();
});

/** RFC 6238, as an authenticator app reckons it. */
const codeAt = (secret: string, step: number): string => {
  const bits = Array.from(secret, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2)),
  );
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};

test('two open sign-in tabs both work with a second factor', async ({ visitor }) => {
  const own = await visitor();
  const carla = await applicantWithCv(own, 'Carlsen');
  const { secret } = (await (await send(own, 'POST', 'session/authenticator')).json()) as { secret: string };
  const step = () => Math.floor(Date.now() / 30_000);
  // A code is taken once, and codes of the step before too.
  await send(own, 'POST', 'session/authenticator/confirmation', {
    code: codeAt(secret, step() - 1),
  });

  const [first, second] = await twoTabs(await visitor(), '/sign-in');
  await fillSignIn(first, anders);
  await second.getByLabel('E-post').fill(carla.email);
  await second.getByLabel('Passord').fill(carla.password);
  await second.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await second.getByLabel('Engangskode').fill(codeAt(secret, step()));
  await second.locator('main').getByRole('button', { name: 'Bekreft' }).click();
  await signedInIs(second, carla);
  await first.getByText(passed).waitFor();
});

test('signing out in one tab closes what is open in the others', async ({ visitor }) => {
  const page = await visitor();
  await signIn(page, anders);
  const other = await page.context().newPage();
  await open(other, '/cv');
  await other.getByLabel('Fornavn').fill('Anders-Endret');
  await signOut(page);
  await other.getByRole('heading', { level: 1, name: 'Søk stilling som LIS1' }).waitFor();
  const kept = await other.evaluate(() => Object.values(localStorage).join());
  expect(kept).not.toContain('Anders-Endret');
});

test('every form that keeps a draft is tried', expectEveryFormIsTried);

test('two people at one machine: nothing of one is seen or kept for the other', async ({
  visitor,
  signedIn,
}) => {
  const page = await visitor();
  await expectOnesOwn(page, anders, berit, {
    name: 'cv',
    path: '/cv',
    field: (tab) => tab.getByLabel('Fornavn'),
  });

  const trust = accountOf('Trust');
  const directorate = accountOf('Directorate');
  const employer = await signedIn(trust);
  const { roles } = await read<Session>(employer, 'session');
  const organisationId = roles[0]!.organisationId!;
  const now = await clock(employer);
  // Its ads can still be written and changed, and so can the round.
  const all = await rounds(employer);
  const round = all.find(({ adsReadyAt }) => new Date(adsReadyAt) > now)!;
  const [ad] = await readItems<Advertisement>(
    employer,
    `organisations/${organisationId}/advertisements?roundId=${round.id}`,
  );
  const title = (tab: Page) => tab.getByLabel('Overskrift');
  await expectOnesOwn(page, trust, anders, {
    name: 'advertisement.new',
    path: `/employer/advertisements/new?round=${round.id}&organisation=${organisationId}`,
    field: title,
  });
  await expectOnesOwn(page, trust, directorate, {
    name: 'advertisement.change',
    path: `/advertisements/${ad!.id}/edit`,
    field: title,
  });
  await expectOnesOwn(page, directorate, trust, {
    name: 'round.new',
    path: '/rounds/new',
    field: (tab) => tab.getByLabel('Kortnavn'),
  });
  await expectOnesOwn(page, directorate, anders, {
    name: 'round.change',
    path: `/rounds/${round.id}/edit`,
    field: (tab) => tab.getByLabel('Stillingene lyses ut'),
    secret: '2088-09-04T07:47',
  });
  const published = all.find(isPublished)!;
  await expectOnesOwn(page, directorate, anders, {
    name: 'postpone',
    path: `/rounds/${published.id}/postpone`,
    field: (tab) => tab.getByLabel('Hvorfor utsettes datoene?'),
  });
  expectTriedBy('persons');
});
