// The clock moves on to the second offers: the Directorate releases them, and what was left unanswered has lapsed.
// Last of all, since it changes what day it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { accountOf, needsDemo } from '../support/demo.mjs';
import { inspect, open, signIn } from '../support/page.mjs';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const api = async (page, path) => (await page.request.get(`/api/v1/${path}`)).json();

const moveClock = async (page, now) => {
  const { antiForgeryToken } = await api(page, 'session');
  const answer = await page.request.put('/api/v1/clock', {
    headers: { 'X-CSRF-Token': antiForgeryToken, Origin: new URL(page.url()).origin },
    data: { now },
  });
  assert.ok(answer.ok(), await answer.text());
};

test('the second offers are released after a review in full sentences', needsDemo, async () => {
  const administrator = await browser.visitor();
  await signIn(administrator, accountOf('Administrator'));
  const { items } = await api(administrator, 'rounds?limit=100');
  const { now } = await api(administrator, 'clock');
  const round = items.find(({ publishedAt }) => new Date(publishedAt) <= new Date(now));
  const second = round.offerRounds.find(({ number }) => number === 2);
  await moveClock(administrator, second.offerAt);

  const page = await browser.visitor();
  await signIn(page, accountOf('Directorate'));
  await open(page, `/rounds/${round.id}/offer-rounds/2`);
  await page.getByRole('button', { name: 'Gå videre til utsending' }).click();
  await page.getByText('Søkerne må svare innen').waitFor();
  await inspect(page, 'release-review');
  await page.getByRole('button', { name: /^(Send|Lukk)/ }).click();
  await page.getByText('Tilbudsrunde 2 er sendt ut. Den sendes bare én gang.').waitFor();
  await inspect(page, 'release-done');

  await open(page, `/rounds/${round.id}/log`);
  await page.getByRole('button', { name: 'Kontroller loggen' }).click();
  await page.getByRole('heading', { name: 'Loggen stemmer' }).waitFor();
});
