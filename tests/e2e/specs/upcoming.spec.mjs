// The next round is published: a new applicant writes a CV, applies, changes and withdraws; the employers rank, agree and sign.
// After «unfolding», since it moves the clock past that round's deadline.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { accountOf, needsDemo } from '../support/demo.mjs';
import { choosePassword, inspect, open, settled, signIn } from '../support/page.mjs';
import { applicantWithCv, expectOnesOwn, expectTriedBy } from '../support/sharedMachine.mjs';

let browser;
let administrator;
let round;
let advertisement;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const api = async (page, path) => (await page.request.get(`/api/v1/${path}`)).json();

/** A change by the one signed in on a page, where it is not what the test is about. */
const send = async (page, method, path, data) => {
  const { antiForgeryToken } = await api(page, 'session');
  const answer = await page.request.fetch(`/api/v1/${path}`, {
    method,
    headers: { 'X-CSRF-Token': antiForgeryToken, Origin: new URL(page.url()).origin },
    data,
  });
  const text = await answer.text();
  assert.ok(answer.ok(), `${method} ${path}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

const moveClock = (to) => send(administrator, 'PUT', 'clock', { now: new Date(to).toISOString() });

const signedIn = async (account) => {
  const page = await browser.visitor();
  await signIn(page, account);
  return page;
};

const password = 'en lang setning for prøven';

/** A new applicant, whose session begins when the clock stands where it shall. */
const newApplicant = async () => {
  const page = await browser.visitor();
  await open(page, '/register');
  await page.getByLabel('E-post').fill(`soker.${randomBytes(6).toString('hex')}@demo.example`);
  await page.getByLabel('Passord').fill(password);
  await page.getByRole('button', { name: 'Opprett konto' }).click();
  await page.getByRole('link', { name: 'Min CV' }).waitFor();
  return page;
};

const municipalDoctor = async (organisation) => {
  const email = `kommune.${randomBytes(6).toString('hex')}@demo.example`;
  const { id } = await send(administrator, 'POST', 'users', {
    email,
    name: `Prøve ${organisation.name}`,
    roles: [{ role: 'municipality', organisationId: organisation.id }],
  });
  const { token } = await send(administrator, 'POST', `users/${id}/sign-in-link`, {
    reason: 'Ny i kommunen',
  });
  await choosePassword(await browser.visitor(), `/sign-in/link#${token}`, password);
  return { email, password };
};

const fillCv = async (page, familyName) => {
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
  await page.getByLabel('Stillingen hadde vakt').check();
  await page.getByRole('button', { name: 'Ferdig med denne' }).click();
  await page.getByText('100 %').waitFor();
};

const pdf = {
  name: 'Autorisasjon.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

const answerAll = async (page) => {
  await page.getByRole('heading', { name: 'Hva du søker på' }).waitFor();
  for (const answer of await page.getByRole('radio', { name: 'Ja' }).all()) await answer.check();
  for (const answer of await page.locator('main textarea').all()) await answer.fill('Ja, gjerne.');
};

/** From an empty account to a sent application. */
const apply = async (page, familyName) => {
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

test('the next round is approved by all parties and published', needsDemo, async () => {
  administrator = await signedIn(accountOf('Administrator'));
  const trust = await signedIn(accountOf('Trust'));
  const { items } = await api(trust, 'rounds?limit=100');
  const { now } = await api(administrator, 'clock');
  const ahead = items.filter(({ publishedAt }) => new Date(publishedAt) > new Date(now));
  round = ahead.reduce((next, one) => (one.publishedAt < next.publishedAt ? one : next));
  const { roles } = await api(trust, 'session');
  const { items: own } = await api(
    trust,
    `organisations/${roles[0].organisationId}/advertisements?roundId=${round.id}`,
  );
  advertisement = await api(trust, `advertisements/${own[0].id}`);
  for (const { organisation, approvedAt } of advertisement.approvals) {
    if (approvedAt) continue;
    const page =
      organisation.id === roles[0].organisationId
        ? trust
        : await signedIn(await municipalDoctor(organisation));
    await send(page, 'POST', `advertisements/${advertisement.id}/approvals`, {
      organisationId: organisation.id,
      revision: advertisement.revision,
    });
  }
  await moveClock(new Date(new Date(round.publishedAt).getTime() + 60_000));
});

test('a CV is saved, kept while typing, and never overwritten unseen', needsDemo, async () => {
  const page = await newApplicant();
  await open(page, '/cv');
  await page.getByText('Ikke ennå').waitFor();
  await inspect(page, 'cv-empty');
  await page.getByRole('button', { name: 'Lagre CV-en' }).click();
  await page.getByRole('link', { name: 'Fyll ut dette feltet' }).first().waitFor();
  await inspect(page, 'cv-errors');

  await fillCv(page, 'Fanesønn');
  // The draft is written when typing rests.
  await page.waitForFunction(() =>
    Object.values({ ...localStorage })
      .join()
      .includes('Fanesønn'),
  );
  await page.reload();
  await settled(page);
  assert.equal(await page.getByLabel('Etternavn').inputValue(), 'Fanesønn');
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
  assert.equal(await page.getByLabel('Universitet').inputValue(), 'Universitetet i Tromsø');
  assert.equal(await page.getByLabel('Fornavn').inputValue(), 'Oppdikta');
});

test('a document is uploaded, refused when it is no PDF, and deleted', needsDemo, async () => {
  const page = await newApplicant();
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

test('two people at one machine: an application is its writer’s alone', needsDemo, async () => {
  const anders = await applicantWithCv(browser, 'Aksnes');
  const berit = await applicantWithCv(browser, 'Brekke');
  await expectOnesOwn(await browser.visitor(), anders, berit, {
    name: 'application',
    path: `/advertisements/${advertisement.id}/apply`,
    field: (tab) => tab.getByRole('radio', { name: 'Ja' }).first(),
    isChoice: true,
  });
});

test(
  'one applies with a document, gets a receipt, changes, withdraws and applies again',
  needsDemo,
  async () => {
    const page = await newApplicant();
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
  },
);

test('employers rank by reasons, the municipalities say yes, and the trust signs', needsDemo, async () => {
  for (const familyName of ['Førstesen', 'Andresen']) await apply(await newApplicant(), familyName);
  await moveClock(new Date(new Date(round.applicationDeadline).getTime() + 60_000));

  const trust = await signedIn(accountOf('Trust'));
  const [group] = advertisement.groups;
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
  const names = async () =>
    (await trust.locator('.scr-ranked strong').allInnerTexts()).map((name) => name.trim());
  const [first, second] = await names();
  await trust.getByRole('button', { name: `Flytt ${first} ned` }).focus();
  await trust.keyboard.press('Enter');
  await trust.waitForFunction(
    (name) => document.querySelector('.scr-ranked strong')?.textContent?.trim() === name,
    second,
  );
  await trust.keyboard.press('Alt+ArrowUp');
  await trust.waitForFunction(
    (name) => document.querySelector('.scr-ranked strong')?.textContent?.trim() === name,
    first,
  );
  await trust.getByRole('button', { name: 'Lagre innstillingen' }).click();
  await trust.getByRole('link', { name: 'Skriv en begrunnelse for hver søker på listen' }).first().waitFor();
  await inspect(trust, 'ranking-errors');
  for (const reason of await reasons.all()) await reason.fill('God erfaring og et sterkt intervju.');
  await trust.getByRole('button', { name: 'Lagre innstillingen' }).click();
  await trust.getByText('venter på ja fra kommunen').waitFor();
  await inspect(trust, 'ranking-draft');
  assert.equal(await trust.getByRole('button', { name: 'Undertegn innstillingen' }).count(), 0);

  for (const municipality of group.municipalities) {
    const page = await signedIn(await municipalDoctor(municipality));
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

const moveToOffers = () => moveClock(new Date(new Date(round.offerRounds[0].offerAt).getTime() + 60_000));

test(
  'two people at one machine: what a committee writes is for those who may see it',
  needsDemo,
  async () => {
    await moveToOffers();
    await expectOnesOwn(await browser.visitor(), accountOf('Trust'), accountOf('Directorate'), {
      name: 'ranking',
      path: `/position-groups/${advertisement.groups[0].id}/ranking`,
      reach: (tab) => tab.getByRole('button', { name: 'Lag en ny utgave' }).click(),
      field: (tab) => tab.getByLabel('Hvorfor endres innstillingen?'),
    });
    expectTriedBy('upcoming');
  },
);

test(
  'when offers have begun the ranking is locked, and changed only by a new version with a reason',
  needsDemo,
  async () => {
    await moveToOffers();
    const trust = await signedIn(accountOf('Trust'));
    const [group] = advertisement.groups;
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
  },
);
