// One browser on a shared machine passes from one person to the next while pages are open.
import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { expectNoComplaints, inspect, open, settled, signIn } from '../support/page.mjs';
import { accountOf, needsDemo } from '../support/demo.mjs';
import {
  applicantWithCv,
  behindThePage,
  expectEveryFormIsTried,
  expectOnesOwn,
  expectTriedBy,
} from '../support/sharedMachine.mjs';

let browser;
let anders;
let berit;
before(async () => {
  browser = await startBrowser();
  anders = await applicantWithCv(browser, 'Aksnes');
  berit = await applicantWithCv(browser, 'Brekke');
});
after(() => browser.close());

const passed = 'En annen person har logget inn i denne nettleseren.';

// The header knows an applicant by the address.
const signedInIs = (page, { email }) => page.locator('button.lp-person').filter({ hasText: email }).waitFor();

const fillAndSend = async (page, { email, password }, button) => {
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.locator('main').getByRole('button', { name: button }).click();
  await page.waitForURL((url) => !/sign-in|register/.test(url.pathname));
  await settled(page);
};

/** Two tabs of one browser, both opened before anybody was signed in. */
const twoTabs = async (path) => {
  const first = await browser.visitor();
  const second = await first.context().newPage();
  await open(first, path);
  await open(second, path);
  return [first, second];
};

test('what one has typed is saved by nobody when the session has become another’s', async () => {
  const page = await browser.visitor();
  await signIn(page, anders);
  await open(page, '/cv');
  await page.getByLabel('Fornavn').fill('Anders-Endret');

  // No tab is told: as when the other signed in where this page could not hear it.
  const { email, password } = berit;
  await behindThePage(page, 'POST', 'session', { email, password });
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByText(passed).waitFor();
  await signedInIs(page, berit);
  await inspect(page, 'other-person');

  const answer = await page.request.get('/api/v1/cv');
  const { version, content } = await answer.json();
  assert.deepEqual([version, content.familyName, content.givenName], [1, 'Brekke', 'Oppdikta']);
});

test('a session that ended leads the next person to their own, at the page that was asked for', async () => {
  const page = await browser.visitor();
  await signIn(page, anders);
  await open(page, '/cv');
  await page.getByLabel('Fornavn').fill('Anders-Endret');
  await page.waitForFunction(() =>
    Object.values({ ...localStorage })
      .join()
      .includes('Anders-Endret'),
  );
  await page.context().clearCookies({ name: 'lisportal-session' });
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByText('Du har vært borte en stund').waitFor();
  await fillAndSend(page, berit, 'Logg inn');

  assert.equal(new URL(page.url()).pathname, '/cv');
  await page.waitForFunction(() => document.querySelector('#field-familyName')?.value === 'Brekke');
  assert.equal(await page.getByLabel('Fornavn').inputValue(), 'Oppdikta');
  assert.equal(await page.getByText('Vi har tatt vare på det du skrev sist').count(), 0);
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('heading', { name: 'CV-en er lagret' }).waitFor();
  const { content } = await (await page.request.get('/api/v1/cv')).json();
  assert.deepEqual([content.familyName, content.givenName], ['Brekke', 'Oppdikta']);
});

test('two open sign-in tabs both work, for another person and for the same', async () => {
  const [first, second] = await twoTabs('/sign-in');
  await fillAndSend(first, anders, 'Logg inn');
  await fillAndSend(second, berit, 'Logg inn');
  await signedInIs(second, berit);
  await first.getByText(passed).waitFor();
  await signedInIs(first, berit);
  expectNoComplaints(second);

  const [third, fourth] = await twoTabs('/sign-in');
  await fillAndSend(third, anders, 'Logg inn');
  await fillAndSend(fourth, anders, 'Logg inn');
  await signedInIs(fourth, anders);
  assert.equal(await third.getByText(passed).count(), 0);
});

test('two open tabs for making an account both work', async () => {
  const [first, second] = await twoTabs('/register');
  for (const page of [first, second]) {
    const account = {
      email: `soker.${randomBytes(6).toString('hex')}@demo.example`,
      password: 'en lang setning for prøven',
    };
    await fillAndSend(page, account, 'Opprett konto');
    await signedInIs(page, account);
  }
  await first.getByText(passed).waitFor();
});

/** RFC 6238, as an authenticator app reckons it. */
const codeAt = (secret, step) => {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      .map((byte) => Number.parseInt(byte, 2)),
  );
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};

test('two open sign-in tabs both work with a second factor', async () => {
  const carla = await applicantWithCv(browser, 'Carlsen');
  const own = await browser.visitor();
  await signIn(own, carla);
  const { secret } = await (await behindThePage(own, 'POST', 'session/authenticator')).json();
  const step = () => Math.floor(Date.now() / 30_000);
  // A code is taken once, and codes of the step before too.
  await behindThePage(own, 'POST', 'session/authenticator/confirmation', {
    code: codeAt(secret, step() - 1),
  });

  const [first, second] = await twoTabs('/sign-in');
  await fillAndSend(first, anders, 'Logg inn');
  await second.getByLabel('E-post').fill(carla.email);
  await second.getByLabel('Passord').fill(carla.password);
  await second.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await second.getByLabel('Engangskode').fill(codeAt(secret, step()));
  await second.locator('main').getByRole('button', { name: 'Bekreft' }).click();
  await signedInIs(second, carla);
  await first.getByText(passed).waitFor();
});

test('signing out in one tab closes what is open in the others', async () => {
  const page = await browser.visitor();
  await signIn(page, anders);
  const other = await page.context().newPage();
  await open(other, '/cv');
  await other.getByLabel('Fornavn').fill('Anders-Endret');
  await page.locator('button.lp-person').click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await other.getByRole('heading', { level: 1, name: 'Søk stilling som LIS1' }).waitFor();
  assert.ok(
    !(await other.evaluate(() => Object.values({ ...localStorage }).join())).includes('Anders-Endret'),
  );
});

test('every form that keeps a draft is tried', expectEveryFormIsTried);

test('two people at one machine: nothing of one is seen or kept for the other', needsDemo, async () => {
  const page = await browser.visitor();
  await expectOnesOwn(page, anders, berit, {
    name: 'cv',
    path: '/cv',
    field: (tab) => tab.getByLabel('Fornavn'),
  });

  const trust = accountOf('Trust');
  const directorate = accountOf('Directorate');
  const employer = await browser.visitor();
  await signIn(employer, trust);
  const read = async (path) => (await employer.request.get(`/api/v1/${path}`)).json();
  const [{ organisationId }] = (await read('session')).roles;
  const { now } = await read('clock');
  // Its ads can still be written and changed, and so can the round.
  const { items } = await read('rounds?limit=100');
  const round = items.find(({ adsReadyAt }) => new Date(adsReadyAt) > new Date(now));
  const own = await read(`organisations/${organisationId}/advertisements?roundId=${round.id}`);
  const title = (tab) => tab.getByLabel('Overskrift');
  await expectOnesOwn(page, trust, anders, {
    name: 'advertisement.new',
    path: `/employer/advertisements/new?round=${round.id}&organisation=${organisationId}`,
    field: title,
  });
  await expectOnesOwn(page, trust, directorate, {
    name: 'advertisement.change',
    path: `/advertisements/${own.items[0].id}/edit`,
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
  const published = items.find(({ stage }) => !['adsOpen', 'adsClosed', 'finished'].includes(stage));
  await expectOnesOwn(page, directorate, anders, {
    name: 'postpone',
    path: `/rounds/${published.id}/postpone`,
    field: (tab) => tab.getByLabel('Hvorfor utsettes datoene?'),
  });
  expectTriedBy('persons');
});
