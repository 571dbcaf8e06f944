// An applicant answers, an employer marks, the Directorate follows – on the demo's round in progress.
import { readItems } from '../support/api';
import { accountOf, accountsOf } from '../support/demo';
import { inspect, open, settled } from '../support/page';
import { expect, test } from '../support/test';

interface OfferItem {
  marking?: unknown;
  markingDeadline: string;
}

test('an applicant reads what a yes does, goes back, and accepts one of several', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Applicant'));
  await open(page, '/offers');
  const before = await readItems<OfferItem>(page, 'offers?state=open&limit=500');
  expect(before.length, 'the demo has an applicant with open offers').toBeGreaterThan(0);
  const cards = page.locator('.lp-offer');
  await expect(cards).toHaveCount(before.length);
  await inspect(page, 'offers-board');

  await cards.first().getByRole('button', { name: 'Takk ja' }).click();
  await page.getByText('Du får ikke flere tilbud i denne runden.').waitFor();
  await inspect(page, 'offers-accept-review');
  await page.getByRole('button', { name: 'Gå tilbake uten å bekrefte' }).click();
  await cards.first().waitFor();
  expect((await readItems<OfferItem>(page, 'offers?state=open&limit=500')).length).toBe(before.length);

  await cards.first().getByRole('button', { name: 'Takk ja' }).click();
  await page.getByRole('button', { name: 'Takk ja til tilbudet' }).click();
  await page.getByRole('heading', { name: 'Du har takket ja' }).waitFor();
  await settled(page);
  await expect(cards).toHaveCount(0);
  await inspect(page, 'offers-accepted');

  await open(page, '/employments');
  await page.getByRole('heading', { name: 'LIS1 i sykehus' }).waitFor();
  await inspect(page, 'employments-mine');
});

test('the plan of the hired follows the employment', async ({ signedIn }) => {
  const page = await signedIn(accountsOf('Applicant').at(-1) ?? accountOf('Applicant'));
  await open(page, '/education-plans');
  await page.getByRole('heading', { name: 'LIS1 i kommune' }).waitFor();
  await inspect(page, 'education-plan-mine');
});

test('an employer registers the markings it owes', async ({ signedIn }) => {
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
  const owed = (await readItems<OfferItem>(page, 'offers?state=accepted&limit=500')).filter(
    ({ marking, markingDeadline }) => !marking && new Date(markingDeadline) > new Date(),
  );
  expect(owed).toEqual([]);
});

test('the Directorate sees where the round stands, and that the log holds', async ({ signedIn }) => {
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

test('an employer is told what statistics hide from it', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Trust'));
  await open(page, '/statistics');
  await page.getByText(/færre enn 5 personer/).waitFor();
  await inspect(page, 'statistics-employer');
});
