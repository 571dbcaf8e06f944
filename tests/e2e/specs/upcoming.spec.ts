// The next round is published: a new applicant writes a CV, applies, changes and withdraws; the employers rank, agree and sign.
// After «unfolding», since it moves the clock past that round's deadline.
import { randomBytes } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import {
  type Advertisement,
  clock,
  moveClock,
  read,
  readItems,
  type Round,
  rounds,
  send,
  type Session,
  signInBehind,
} from '../support/api';
import { type Account, accountOf } from '../support/demo';
import { choosePassword, fillSignIn, inspect, open, settled, waitForDraft } from '../support/page';
import { applicantWithCv, expectOnesOwn, expectTriedBy, newAccount } from '../support/sharedMachine';
import { expect, test } from '../support/test';

// One round on its way; the clock moves as it goes.
test.describe.configure({ mode: 'serial' });

/** Whoever moves the clock and makes accounts; never seen on a page. */
let administrator: APIRequestContext;
let round: Round;
let advertisement: Advertisement;

test.beforeAll(async ({ playwright, baseURL }) => {
  administrator = await playwright.request.newContext(baseURL ? { baseURL } : {});
  await signInBehind(administrator, accountOf('Administrator'));
});
test.afterAll(() => administrator.dispose());

const move = (to: Date) => moveClock(administrator, to);

const minuteAfter = (instant: string): Date => new Date(new Date(instant).getTime() + 60_000);

const firstGroup = () => advertisement.groups[0]!;

/** A new applicant, whose session begins when the clock stands where it shall. */
const newApplicant = async (page: Page): Promise<Page> => {
  await open(page, '/register');
  await fillSignIn(page, newAccount(), 'Opprett konto');
  await page.getByRole('link', { name: 'Min CV' }).waitFor();
  return page;
};

/** Somebody who acts for a municipality, and has chosen a password by the link. */
const municipalDoctor = async (page: Page, organisation: { id: string; name: string }): Promise<Account> => {
  const account = {
    email: `kommune.${randomBytes(6).toString('hex')}@demo.example`,
    password: newAccount().password,
  };
  const created = await send(administrator, 'POST', 'users', {
    email: account.email,
    name: `Prøve ${organisation.name}`,
    roles: [{ role: 'municipality', organisationId: organisation.id }],
  });
  const { id } = (await created.json()) as { id: string };
  const issued = await send(administrator, 'POST', `users/${id}/sign-in-link`, { reason: 'Ny i kommunen' });
  const { token } = (await issued.json()) as { token: string };
  await choosePassword(page, `/sign-in/link#${token}`, account.password);
  return account;
};

const fillCv = async (page: Page, familyName: string): Promise<void> => {
  await page.getByLabel('Fornavn').fill('Oppdikta');
  await page.getByLabel('Etternavn').fill(familyName);
  await page.getByLabel('Fødselsdato').fill('1995-05-17');
  await page.getByRole('combobox', { name: 'Land' }).selectOption('NO');
  await page.getByLabel('Universitet').fill('Universitetet i Bergen');
  await page.getByLabel('Eksamensdato').fill('2023-06-15');
  await page.getByLabel('Autorisert som lege fra').fill('2023-07-01');
  await page.getByRole('button', { name: 'Legg til arbeid' }).click();
  await page.getByLabel('Arbeidsgiver').fill('Oppdiktet sykehus');
  await page.getByRole('combobox', { name: 'Slags arbeid' }).selectOption('doctorInSpecialistCare');
  await page.getByLabel('Første dag').fill('2024-01-01');
  await page.getByLabel('Stillingsprosent').fill('37,55,');
  await page.getByLabel('Stillingen hadde vakt').check();
  await page.getByRole('button', { name: 'Ferdig med denne' }).click();
  await page.getByText('høyst to desimaler').first().waitFor();
  await page.getByLabel('Stillingsprosent').fill('37,5');
  await page.getByRole('button', { name: 'Ferdig med denne' }).click();
  await page.getByText('37,5 %').waitFor();
};

const pdf = {
  name: 'Autorisasjon.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

const answerAll = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Hva du søker på' }).waitFor();
  for (const answer of await page.getByRole('radio', { name: 'Ja' }).all()) await answer.check();
  for (const answer of await page.locator('main textarea').all()) await answer.fill('Ja, gjerne.');
};

/** From an empty account to a sent application. */
const apply = async (page: Page, familyName: string): Promise<void> => {
  await open(page, '/cv');
  await fillCv(page, familyName);
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('heading', { name: 'CV-en er lagret' }).waitFor();
  await open(page, `/advertisements/${advertisement.id}/apply`);
  await answerAll(page);
  await page.getByRole('button', { name: 'Gå videre og se over' }).click();
  await page.getByRole('button', { name: 'Send søknaden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kvittering for søknad' }).waitFor();
};

test('the next round is approved by all parties and published', async ({ visitor, signedIn }) => {
  const trust = await signedIn(accountOf('Trust'));
  const now = await clock(administrator);
  const ahead = (await rounds(trust)).filter(({ publishedAt }) => new Date(publishedAt) > now);
  round = ahead.reduce((next, one) => (one.publishedAt < next.publishedAt ? one : next));
  const { roles } = await read<Session>(trust, 'session');
  const own = roles[0]!.organisationId!;
  const [ad] = await readItems<Advertisement>(
    trust,
    `organisations/${own}/advertisements?roundId=${round.id}`,
  );
  advertisement = await read<Advertisement>(trust, `advertisements/${ad!.id}`);
  for (const { organisation, approvedAt } of advertisement.approvals) {
    if (approvedAt) continue;
    const party =
      organisation.id === own ? trust : await signedIn(await municipalDoctor(await visitor(), organisation));
    await send(party, 'POST', `advertisements/${advertisement.id}/approvals`, {
      organisationId: organisation.id,
      revision: advertisement.revision,
    });
  }
  await move(minuteAfter(round.publishedAt));
});

test('a CV is saved, kept while typing, and never overwritten unseen', async ({ visitor }) => {
  const page = await newApplicant(await visitor());
  await open(page, '/cv');
  await page.getByText('Ikke ennå').waitFor();
  await inspect(page, 'cv-empty');
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('link', { name: 'Fyll ut dette feltet' }).first().waitFor();
  await inspect(page, 'cv-errors');

  await fillCv(page, 'Fanesønn');
  await waitForDraft(page, 'Fanesønn');
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Etternavn')).toHaveValue('Fanesønn');
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('heading', { name: 'CV-en er lagret' }).waitFor();
  await page.getByText('Klar til å søke').first().waitFor();
  await inspect(page, 'cv-saved');

  const other = await page.context().newPage();
  await open(other, '/cv');
  await other.getByLabel('Universitet').fill('Universitetet i Tromsø');
  await other.getByRole('button', { name: 'Lagre CV-en' }).click();
  await other.getByRole('heading', { name: 'CV-en er lagret' }).waitFor();
  await other.close();

  await page.getByLabel('Fornavn').fill('Annen');
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page
    .getByRole('heading', { name: 'CV-en er endret i en annen fane eller på en annen enhet' })
    .waitFor();
  await inspect(page, 'cv-conflict');
  await page.getByRole('button', { name: 'Bruk den som er lagret' }).click();
  await expect(page.getByLabel('Universitet')).toHaveValue('Universitetet i Tromsø');
  await expect(page.getByLabel('Fornavn')).toHaveValue('Oppdikta');
});

test('a document is uploaded, refused when it is no PDF, and deleted', async ({ visitor }) => {
  const page = await newApplicant(await visitor());
  await open(page, '/cv/documents');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ ...pdf, buffer: Buffer.from('no PDF at all') });
  await page.getByText('Dette er ikke en hel PDF-fil').waitFor();
  await chooser.setInputFiles(pdf);
  await page.getByText('1 dokument er lastet opp.').waitFor();
  await inspect(page, 'documents');
  await page.getByRole('button', { name: 'Slett Autorisasjon.pdf' }).click();
  await page.getByRole('button', { name: 'Ja, slett dokumentet' }).click();
  await page.getByRole('heading', { name: 'Du har ikke lastet opp noe ennå' }).waitFor();
});

test('two people at one machine: an application is its writer’s alone', async ({ visitor }) => {
  const anders = await applicantWithCv(await visitor(), 'Aksnes');
  const berit = await applicantWithCv(await visitor(), 'Brekke');
  await expectOnesOwn(await visitor(), anders, berit, {
    name: 'application',
    path: `/advertisements/${advertisement.id}/apply`,
    field: (tab) => tab.getByRole('radio', { name: 'Ja' }).first(),
    isChoice: true,
  });
});

test('one applies with a document, gets a receipt, changes, withdraws and applies again', async ({
  visitor,
}) => {
  const page = await newApplicant(await visitor());
  await open(page, `/advertisements/${advertisement.id}/apply`);
  await page.getByRole('heading', { name: 'Fyll ut CV-en først' }).waitFor();
  await apply(page, 'Angresen');
  await inspect(page, 'receipt');

  await page.getByRole('link', { name: 'Gå til søknaden' }).click();
  await page.getByText('Sendt – kan endres').waitFor();
  await page
    .getByRole('button', { name: /vis hvordan det er regnet ut/ })
    .first()
    .click();
  await inspect(page, 'application-open');
  await page.getByRole('link', { name: 'Endre søknaden' }).click();
  await page.getByRole('heading', { level: 1, name: /^Endre søknaden/ }).waitFor();
  await page.locator('input[type=file]').setInputFiles(pdf);
  await page.getByRole('checkbox', { name: /Autorisasjon\.pdf/ }).check();
  await inspect(page, 'application-change');
  await page.getByRole('button', { name: 'Gå videre og se over' }).click();
  await inspect(page, 'application-change-review');
  await page.getByRole('button', { name: 'Send endringene' }).click();
  await page.getByText('Endringene er sendt.').waitFor();
  await page.getByText('Autorisasjon.pdf').waitFor();

  await page.getByRole('link', { name: 'Gå til søknaden' }).click();
  await page.getByRole('button', { name: 'Trekk søknaden' }).click();
  await inspect(page, 'application-withdraw-review');
  await page.getByRole('button', { name: 'Trekk søknaden' }).click();
  await page.getByText('Arbeidsgiveren ser ikke søknaden.').waitFor();
  await page.getByRole('link', { name: 'Søk på nytt' }).click();
  await answerAll(page);
  await inspect(page, 'apply');
  await page.getByRole('button', { name: 'Gå videre og se over' }).click();
  await inspect(page, 'apply-review');
  await page.getByRole('button', { name: 'Send søknaden' }).click();
  await page.getByText('Søknaden er sendt.').waitFor();
  await open(page, '/applications');
  await inspect(page, 'applications');
});

test('employers rank by reasons, the municipalities say yes, and the trust signs', async ({
  visitor,
  signedIn,
}) => {
  for (const familyName of ['Førstesen', 'Andresen'])
    await apply(await newApplicant(await visitor()), familyName);
  await move(minuteAfter(round.applicationDeadline));

  const trust = await signedIn(accountOf('Trust'));
  const group = firstGroup();
  await open(trust, `/advertisements/${advertisement.id}/applications`);
  await trust.getByRole('button', { name: 'Oppdikta Førstesen' }).click();
  await trust.getByRole('heading', { name: 'Poeng, forklart' }).waitFor();
  await trust.getByRole('button', { name: 'Juster poengene' }).click();
  await trust.getByRole('textbox', { name: 'Poeng' }).fill('−0,5');
  await trust.getByRole('textbox', { name: 'Begrunnelse' }).fill('Attesten mangler.');
  await inspect(trust, 'applicants-adjust');
  await trust.getByRole('button', { name: 'Lagre justeringen' }).click();
  await trust.getByText('-0,5: Attesten mangler.').or(trust.getByText('−0,5: Attesten mangler.')).waitFor();
  await inspect(trust, 'applicants-adjusted');

  await open(trust, `/position-groups/${group.id}/ranking`);
  await trust.getByRole('button', { name: 'Sett opp innstillingen' }).click();
  await trust.getByLabel('Hvor mange').fill('3');
  await inspect(trust, 'ranking-begin');
  await trust.getByRole('button', { name: 'Begynn med poengene' }).click();
  const reasons = trust.getByLabel(/^Begrunnelse for/);
  await reasons.nth(2).waitFor();
  const ranked = trust.locator('.scr-ranked strong');
  const [first = '', second = ''] = (await ranked.allInnerTexts()).map((name) => name.trim());
  await trust.getByRole('button', { name: `Flytt ${first} ned` }).focus();
  await trust.keyboard.press('Enter');
  await expect(ranked.first()).toHaveText(second);
  await trust.keyboard.press('Alt+ArrowUp');
  await expect(ranked.first()).toHaveText(first);
  await trust.getByRole('button', { name: 'Lagre innstillingen' }).click();
  await trust.getByRole('link', { name: 'Skriv en begrunnelse for hver søker på listen' }).first().waitFor();
  await inspect(trust, 'ranking-errors');
  for (const reason of await reasons.all()) await reason.fill('God erfaring og et sterkt intervju.');
  await trust.getByRole('button', { name: 'Lagre innstillingen' }).click();
  await trust.getByText('venter på ja fra kommunen').waitFor();
  await inspect(trust, 'ranking-draft');
  await expect(trust.getByRole('button', { name: 'Undertegn innstillingen' })).toHaveCount(0);

  for (const municipality of group.municipalities) {
    const page = await signedIn(await municipalDoctor(await visitor(), municipality));
    await open(page, `/position-groups/${group.id}/ranking`);
    await page.getByRole('button', { name: 'Si ja til innstillingen' }).click();
    await inspect(page, 'ranking-concur');
    await page.getByRole('button', { name: 'Ja, vi er enige i innstillingen' }).click();
    await page.getByText(`${municipality.name} har sagt ja`).waitFor();
  }
  await trust.reload();
  await settled(trust);
  await trust.getByRole('button', { name: 'Undertegn innstillingen' }).click();
  await inspect(trust, 'ranking-sign');
  await trust.getByRole('button', { name: 'Undertegn innstillingen' }).click();
  await trust.getByText('3 søkere – undertegnet').waitFor();
  await inspect(trust, 'ranking-signed');
  await open(trust, `/rankings?round=${round.id}`);
  await trust.getByText('3 søkere – undertegnet').waitFor();
  await inspect(trust, 'rankings');
});

const moveToOffers = () => move(minuteAfter(round.offerRounds[0]!.offerAt));

test('two people at one machine: what a committee writes is for those who may see it', async ({
  visitor,
}) => {
  await moveToOffers();
  await expectOnesOwn(await visitor(), accountOf('Trust'), accountOf('Directorate'), {
    name: 'ranking',
    path: `/position-groups/${firstGroup().id}/ranking`,
    reach: (tab) => tab.getByRole('button', { name: 'Lag en ny utgave' }).click(),
    field: (tab) => tab.getByLabel('Hvorfor endres innstillingen?'),
  });
  expectTriedBy('upcoming');
});

test('when offers have begun the ranking is locked, and changed only by a new version with a reason', async ({
  signedIn,
}) => {
  await moveToOffers();
  const trust = await signedIn(accountOf('Trust'));
  const group = firstGroup();
  await open(trust, `/position-groups/${group.id}/ranking`);
  await trust.getByRole('heading', { name: 'Innstillingen er låst' }).waitFor();
  await inspect(trust, 'ranking-frozen');
  await trust.getByRole('button', { name: 'Lag en ny utgave' }).click();
  await trust.getByRole('button', { name: 'Lagre den nye utgaven' }).click();
  await trust.getByRole('link', { name: 'Skriv hvorfor innstillingen endres' }).waitFor();
  await trust.getByLabel('Hvorfor endres innstillingen?').fill('En referanse kom for sent.');
  await trust.getByRole('button', { name: 'Lagre den nye utgaven' }).click();
  await trust.getByText('En referanse kom for sent.').waitFor();
  await trust.getByText('venter på ja fra kommunen').waitFor();
  await inspect(trust, 'ranking-revised');
});
