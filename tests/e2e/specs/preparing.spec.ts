// A round from its calendar to an approved advertisement, each step by the actor whose it is, in the browser.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accountOf } from '../support/demo';
import { choosePassword, inspect, open, pick, settled, waitForDraft } from '../support/page';
import { expect, test } from '../support/test';

// One round on its way.
test.describe.configure({ mode: 'serial' });

const mark = randomBytes(4).toString('hex');
const title = `LIS1 for prøven ${mark}`;
// Far beyond the demo's rounds, so that theirs stay the ones people mean by «the round».
const year = 2090;
let roundId = '';
let advertisementPath = '';

test('the administrator invites somebody, finds the account again, closes and opens it', async ({
  signedIn,
  visitor,
}) => {
  const page = await signedIn(accountOf('Administrator'));
  const name = `Prøve ${mark}`;
  await open(page, '/users/new');
  await page.getByRole('button', { name: 'Opprett, og lag lenke' }).click();
  await page.getByRole('link', { name: 'Skriv navnet' }).waitFor();
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('E-post').fill(`prove.${mark}@demo.example`);
  await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Helseforetak' });
  await pick(page, 'Virksomhet', 'Helse Bergen HF');
  await inspect(page, 'administrator-new-user');
  await page.getByRole('button', { name: 'Opprett, og lag lenke' }).click();
  await page.getByRole('heading', { name: 'Ta vare på lenken nå' }).waitFor();
  const link = await page.locator('code.lp-secret').innerText();
  await page.getByRole('link', { name: 'Ferdig, jeg har tatt vare på lenken' }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await settled(page);
  await inspect(page, 'administrator-user');

  await page.getByRole('button', { name: 'Steng kontoen' }).click();
  await page.getByRole('button', { name: 'Ja, steng kontoen' }).click();
  await page.getByRole('button', { name: 'Åpne kontoen igjen' }).click();
  await page.getByRole('button', { name: 'Ja, åpne kontoen' }).click();
  await page.getByRole('button', { name: 'Steng kontoen' }).waitFor();
  await choosePassword(await visitor(), link, 'et langt passord for prøven');

  await open(page, '/users');
  await page.getByRole('searchbox').fill(mark);
  await page.getByRole('link', { name }).waitFor();
});

test('a machine gets its secret, shown once', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Administrator'));
  await open(page, '/api-clients/new');
  await page.getByLabel('Navn').fill(`Prøvesystem ${mark}`);
  await pick(page, 'Virksomhet', 'Helse Bergen HF');
  await page.getByLabel('Tilbud og tilsettinger').check();
  await inspect(page, 'administrator-new-client');
  await page.getByRole('button', { name: 'Opprett, og vis hemmeligheten' }).click();
  await page.getByRole('heading', { name: 'Ta vare på hemmeligheten nå' }).waitFor();
  await page.getByRole('link', { name: 'Ferdig, jeg har tatt vare på den' }).click();
  await page.getByText(`Prøvesystem ${mark}`).waitFor();
});

test('the chain of the audit is whole', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Administrator'));
  await open(page, '/audit');
  await page.getByRole('button', { name: 'Kontroller kjeden' }).click();
  await page.getByText('Kjeden er hel').waitFor();
  await inspect(page, 'administrator-audit');
});

test('the Directorate plans a round; a rule is told at its field, an odd date is told and kept', async ({
  signedIn,
}) => {
  const page = await signedIn(accountOf('Directorate'));
  await open(page, '/rounds');
  await page.getByRole('link', { name: 'Planlegg en runde' }).click();
  await page.getByLabel('Kortnavn').fill(`prove-${mark}`);
  await page.getByLabel('Høstrunden, start 1. mars').check();
  await page.getByLabel('Annonsene skal være klare').fill(`${year}-08-28T12:00`);
  await page.getByLabel('Stillingene lyses ut').fill(`${year}-09-04T08:00`);
  await page.getByLabel('Søknadsfrist').fill(`${year}-09-10T23:59`);
  await page.getByLabel('Tilbudene sendes').fill(`${year}-10-26T08:00`);
  await page.getByLabel('Svarfrist').fill(`${year}-10-31T23:59`);
  await page.getByLabel('Frist for å merke').fill(`${year}-11-02T12:00`);
  await page.getByLabel('Stillingene begynner').fill(`${year + 1}-03-01`);
  await page.getByRole('button', { name: 'Lagre runden' }).click();
  const refused = page.getByRole('link', {
    name: 'Søknadsfristen må være minst 14 dager etter utlysningen.',
  });
  await refused.waitFor();
  await inspect(page, 'directorate-round-refused');
  await refused.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-applicationDeadline');

  // 24 September 2090 is a Sunday.
  await page.getByLabel('Søknadsfrist').fill(`${year}-09-24T23:59`);
  await page.getByRole('button', { name: 'Lagre runden' }).click();
  await page.getByText('Fristen går ut på en søndag eller helligdag.').waitFor();
  roundId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await inspect(page, 'directorate-round');
});

test('the Directorate sets the quota and distributes it, exactly', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Directorate'));
  await open(page, `/rounds/${roundId}/quota`);
  await page.getByLabel('Ordinære').fill('20');
  await page.getByLabel('Kombinert med psykiatri').fill('4');
  await page.getByLabel('Hvor vedtaket står').fill('Prop. 1 S');
  await inspect(page, 'directorate-quota-national');
  await page.getByRole('button', { name: 'Lagre antallet' }).click();
  await page.getByRole('button', { name: 'Fyll inn forslaget' }).click();
  await page.getByLabel('Begrunnelse').fill('Etter regionenes vanlige andel');
  const vest = page.getByRole('group', { name: 'Helse Vest RHF' });
  const suggested = Number(await vest.getByLabel('Ordinære').inputValue());
  await vest.getByLabel('Ordinære').fill(String(suggested + 1));
  await page.getByText('1 for mye').waitFor();
  await page.getByRole('button', { name: 'Lagre fordelingen' }).click();
  await page.getByRole('link', { name: 'Ordinære: 21 er fordelt, men det er bare 20.' }).waitFor();
  await inspect(page, 'directorate-quota-regions');
  await vest.getByLabel('Ordinære').fill(String(suggested));
  await page.getByRole('button', { name: 'Lagre fordelingen' }).click();
  await page.getByText('Etter regionenes vanlige andel').waitFor();
  await settled(page);
  await inspect(page, 'directorate-quota');
});

test('the regional health authority gives its trust what it has', async ({ signedIn }) => {
  const page = await signedIn(accountOf('RHF'));
  await open(page, `/rounds/${roundId}/quota`);
  const bergen = page.getByRole('group', { name: 'Helse Bergen HF' });
  for (const kind of ['Ordinære', 'Kombinert med psykiatri']) {
    const whole = page.getByRole('row', { name: kind }).getByRole('cell').first();
    await bergen.getByLabel(kind).fill(await whole.innerText());
  }
  await expect(page.getByText('Stemmer', { exact: true })).toHaveCount(2);
  await inspect(page, 'rhf-quota');
  await page.getByRole('button', { name: 'Lagre fordelingen' }).click();
  await page.getByRole('button', { name: 'Endre fordelingen' }).waitFor();
});

test('the trust writes an advertisement, and reports what it does not advertise', async ({ signedIn }) => {
  const page = await signedIn(accountOf('Trust'));
  await open(page, `/employer/advertisements?round=${roundId}`);
  await inspect(page, 'trust-own-advertisements');
  await page.getByRole('link', { name: 'Skriv ny annonse' }).click();
  await page.getByLabel('Overskrift').fill(title);
  await page.getByLabel('Todelt: medisin og kirurgi').check();
  await page.getByLabel('Kommunen er bestemt', { exact: false }).check();
  const group = page.getByRole('group', { name: 'Gruppe 1' });
  await group.getByLabel('Navn på gruppen').fill('Plasser i Samnanger');
  await group.getByLabel('Ordinær', { exact: true }).check();
  await group.getByLabel('Antall plasser').fill('2');
  await pick(page, 'Kommuner', 'Samnanger', group);
  await page
    .getByLabel('Om stillingene')
    .fill('Medisin og kirurgi, vakt hver femte natt.\n\nHybel kan leies.');
  await page.getByLabel('Dette legger vi vekt på').fill('Arbeid som lege, med vekt på vakt.');
  await page.getByLabel('Personlig egnethet').fill('Samarbeid, vurdert i intervju etter felles mal.');
  await page.getByLabel('Dette må du legge ved').fill('Vitnemål og attester.');
  await page.getByLabel('Kontakt').fill('Rådgiver i HR');
  await page.getByLabel('E-post').fill('hr@demo.example');
  await page.getByLabel('Telefon').fill('55 00 00 00');
  await inspect(page, 'trust-advertisement-form');

  await waitForDraft(page, title);
  await page.reload();
  await settled(page);
  await page.getByText('Vi har tatt vare på det du skrev sist').waitFor();
  await expect(page.getByLabel('Overskrift')).toHaveValue(title);

  await page.getByRole('button', { name: 'Lagre annonsen' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  advertisementPath = new URL(page.url()).pathname;
  await settled(page);
  await inspect(page, 'trust-advertisement');
  await approve(page, 'Helse Bergen HF', 'trust');

  await open(page, `/rounds/${roundId}/quota`);
  await page.getByRole('button', { name: 'Legg til' }).click();
  await page.getByLabel('Antall plasser').fill('1');
  await page.getByLabel('Grunn').selectOption({ label: 'Noen kommer tilbake fra permisjon' });
  await inspect(page, 'trust-quota');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Lagret.').waitFor();
  await open(page, `/employer/advertisements?round=${roundId}`);
  await page.getByText('1 plass er meldt som ikke utlyst.').waitFor();
});

const approve = async (page: Page, name: string, actor: string): Promise<void> => {
  await page.getByRole('button', { name: `Godkjenn for ${name}` }).click();
  await inspect(page, `${actor}-approval`);
  await page.getByRole('button', { name: 'Godkjenn annonsen' }).click();
  await page.getByText('Godkjente', { exact: false }).first().waitFor();
};

test('the municipality finds it among its own, says no with a reason, and approves after all; with that it is ready', async ({
  signedIn,
}) => {
  const page = await signedIn(accountOf('Municipality'));
  await open(page, `/employer/advertisements?round=${roundId}`);
  await inspect(page, 'municipality-advertisements');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: 'Si nei for Samnanger' }).click();
  await page.getByRole('button', { name: 'Si nei', exact: true }).click();
  await page.getByRole('link', { name: 'Skriv hva som må endres' }).waitFor();
  await page.getByLabel('Hva må endres?').fill('Vi har plass til én, ikke til to.');
  await inspect(page, 'municipality-refusal');
  await page.getByRole('button', { name: 'Si nei', exact: true }).click();
  await page.getByText('Vi har plass til én, ikke til to.').waitFor();
  await page.getByText('Avvist av en part').waitFor();
  await inspect(page, 'municipality-refused');
  await approve(page, 'Samnanger', 'municipality');
  await page.getByText('Alle har godkjent.', { exact: false }).waitFor();
  expect(new URL(page.url()).pathname).toBe(advertisementPath);
  await inspect(page, 'municipality-advertisement');
});

test('nobody else sees it before the round is published', async ({ visitor }) => {
  const page = await visitor();
  await open(page, advertisementPath);
  await page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' }).waitFor();
});

test('own account: a second factor is begun, and a wrong code refused at its field', async ({ signedIn }) => {
  const page = await signedIn({
    email: `prove.${mark}@demo.example`,
    password: 'et langt passord for prøven',
  });
  await open(page, '/account');
  await page.getByRole('button', { name: 'Sett opp engangskode' }).click();
  await page.getByLabel('Engangskode').fill('000000');
  await page.getByRole('button', { name: 'Bekreft koden' }).click();
  await page.getByRole('link', { name: 'Koden stemmer ikke', exact: false }).waitFor();
  await inspect(page, 'account-second-factor');
});
