// The clock moves on to the second offers: the Directorate releases them, and what was left unanswered has lapsed.
// Last of all, since it changes what day it is.
import { clock, moveClock, rounds } from '../support/api';
import { accountOf } from '../support/demo';
import { inspect, open } from '../support/page';
import { test } from '../support/test';

test('the second offers are released after a review in full sentences', async ({ signedIn }) => {
  const administrator = await signedIn(accountOf('Administrator'));
  const now = await clock(administrator);
  const round = (await rounds(administrator)).find(({ publishedAt }) => new Date(publishedAt) <= now)!;
  const second = round.offerRounds.find(({ number }) => number === 2)!;
  await moveClock(administrator, new Date(second.offerAt));

  const page = await signedIn(accountOf('Directorate'));
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
