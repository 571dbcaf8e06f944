// The Directorate postpones the last dates of the round under way, and everybody sees it. After «offers», whose dates it leaves alone.
import { rounds } from '../support/api';
import { accountOf } from '../support/demo';
import { inspect, open } from '../support/page';
import { isPublished } from '../support/sharedMachine';
import { expect, test } from '../support/test';

/** A `datetime-local` value some days later. */
const later = (value: string, days: number): string => {
  const [date = '', time = ''] = value.split('T');
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return `${day.toISOString().slice(0, 10)}T${time}`;
};

test('dates of a published round are postponed after a review, with a reason that all can read', async ({
  signedIn,
  visitor,
}) => {
  const page = await signedIn(accountOf('Directorate'));
  await open(page, '/rounds');
  const round = (await rounds(page)).find(isPublished)!;
  await open(page, `/rounds/${round.id}`);
  await page.getByRole('link', { name: 'Utsett datoer' }).click();
  await page.getByText('Tilbudene er sendt, så datoen for utsending står.').waitFor();

  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByRole('link', { name: 'Skriv hvorfor datoene utsettes' }).waitFor();
  await inspect(page, 'postpone-reason-missing');

  const last = page.getByRole('group', { name: `Tilbudsrunde ${round.offerRounds.length}` });
  const reason = 'Flere søkere fikk ikke åpnet tilbudene sine.';
  await page.getByLabel('Hvorfor utsettes datoene?').fill(reason);
  const marking = last.getByLabel('Frist for å merke');
  const before = await marking.inputValue();
  await marking.fill(later(before, -20));
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByRole('link', { name: 'En utlyst dato kan bare flyttes til senere.' }).waitFor();
  await marking.fill(later(before, 1));
  await page.getByRole('button', { name: 'Se hva som skjer' }).click();
  await page.getByText('kan arbeidsgiverne merke til').waitFor();
  await inspect(page, 'postpone-review');
  await page.getByRole('button', { name: 'Utsett én dato' }).click();
  await page.getByRole('heading', { name: 'Endringer etter utlysningen' }).waitFor();
  await inspect(page, 'postponed');

  const anybody = await visitor();
  await open(anybody, '/rounds');
  await anybody.getByText(`Begrunnelse: ${reason}`).waitFor();
  await expect(anybody.getByRole('link', { name: 'Utsett datoer' })).toHaveCount(0);
});
