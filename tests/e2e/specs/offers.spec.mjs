// An applicant answers, an employer marks, the Directorate follows – on the demo's round in progress.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { accountOf, accountsOf, needsDemo } from '../support/demo.mjs';
import { inspect, open, settled, signIn } from '../support/page.mjs';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const signedIn = async (account) => {
  const page = await browser.visitor();
  await signIn(page, account);
  return page;
};

/** What the server says to the one signed in on a page. */
const answered = async (page, path) => (await (await page.request.get(`/api/v1/${path}`)).json()).items;

test('an applicant reads what a yes does, goes back, and accepts one of several', needsDemo, async () => {
  const page = await signedIn(accountsOf('Applicant')[0]);
  await open(page, '/offers');
  const before = await answered(page, 'offers?state=open&limit=500');
  assert.ok(before.length > 0, 'the demo has an applicant with open offers');
  const cards = page.locator('.lp-offer');
  assert.equal(await cards.count(), before.length);
  await inspect(page, 'offers-board');

  await cards.first().getByRole('button', { name: 'Takk ja' }).click();
  await page.getByText('Du får ikke flere tilbud i denne runden.').waitFor();
  await inspect(page, 'offers-accept-review');
  await page.getByRole('button', { name: 'Gå tilbake uten å bekrefte' }).click();
  await cards.first().waitFor();
  assert.equal((await answered(page, 'offers?state=open&limit=500')).length, before.length);

  await cards.first().getByRole('button', { name: 'Takk ja' }).click();
  await page.getByRole('button', { name: 'Takk ja til tilbudet' }).click();
  await page.getByRole('heading', { name: 'Du har takket ja' }).waitFor();
  await settled(page);
  assert.equal(await cards.count(), 0);
  await inspect(page, 'offers-accepted');

  await open(page, '/employments');
  await page.getByRole('heading', { name: 'LIS1 i sykehus' }).waitFor();
  await inspect(page, 'employments-mine');
});

test('the plan of the hired follows the employment', needsDemo, async () => {
  const page = await signedIn(accountsOf('Applicant').at(-1));
  await open(page, '/education-plans');
  await page.getByRole('heading', { name: 'LIS1 i kommune' }).waitFor();
  await inspect(page, 'education-plan-mine');
});

test('an employer registers the markings it owes', needsDemo, async () => {
  const page = await signedIn(accountOf('Trust'));
  await open(page, '/offers');
  await page.getByRole('heading', { name: 'Alle tilbud' }).waitFor();
  await inspect(page, 'offers-employer');
  const next = page.getByRole('button', { name: 'Se over og registrer' });
  if ((await next.count()) > 0) {
    await next.click();
    await page.getByText('En merking kan ikke tas tilbake.').waitFor();
    await inspect(page, 'offers-marking-review');
    await page.getByRole('button', { name: /^Registrer/ }).click();
    await page.getByText(/registrert\.$/).waitFor();
  }
  const owed = (await answered(page, 'offers?state=accepted&limit=500')).filter(
    ({ marking, markingDeadline }) => !marking && new Date(markingDeadline) > new Date(),
  );
  assert.deepEqual(owed, []);
});

test('the Directorate sees where the round stands, and that the log holds', needsDemo, async () => {
  const page = await signedIn(accountOf('Directorate'));
  await open(page, '/offer-rounds');
  await page.getByRole('heading', { name: 'Tilbudsrunde 1' }).waitFor();
  await inspect(page, 'dashboard');

  await page.getByRole('link', { name: 'Se hva som går ut i tilbudsrunde 2' }).click();
  await page.getByRole('heading', { name: 'Kan ikke sendes nå' }).waitFor();
  await inspect(page, 'release-blocked');

  await open(page, '/offer-rounds');
  await page.getByRole('link', { name: 'Loggen over tilbud og svar' }).click();
  await page.getByRole('button', { name: 'Kontroller loggen' }).click();
  await page.getByRole('heading', { name: 'Loggen stemmer' }).waitFor();
  await inspect(page, 'round-log');

  await open(page, '/statistics');
  await page.getByRole('heading', { name: 'Etter utdanningsland' }).waitFor();
  await page.locator('.recharts-surface').first().waitFor();
  await inspect(page, 'statistics-directorate');
});

test('an employer is told what statistics hide from it', needsDemo, async () => {
  const page = await signedIn(accountOf('Trust'));
  await open(page, '/statistics');
  await page.getByText(/færre enn 5 personer/).waitFor();
  await inspect(page, 'statistics-employer');
});
