// Two people at one machine, over every form that keeps a draft. The forms are the web client's own list of them.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { open, settled, signIn } from './page.mjs';

const source = await readFile(
  new URL('../../../web-client/src/shared/ui/form/draftForms.ts', import.meta.url),
  'utf8',
);

/** The names of the forms that keep drafts. */
export const draftForms = [...source.match(/draftForms = \[([^\]]*)\]/)[1].matchAll(/'([^']+)'/g)].map(
  ([, name]) => name,
);

const password = 'en lang setning for prøven';

/** A request by whoever is signed in in the page's browser; the page itself hears nothing of it. */
export const behindThePage = async (page, method, path, data, headers = {}) => {
  const { antiForgeryToken } = await (await page.request.get('/api/v1/session')).json();
  const answer = await page.request.fetch(`/api/v1/${path}`, {
    method,
    headers: { 'X-CSRF-Token': antiForgeryToken, Origin: new URL(page.url()).origin, ...headers },
    data,
  });
  assert.ok(answer.ok(), `${method} ${path}: ${await answer.text()}`);
  return answer;
};

/** A new applicant whose CV has been saved once, by a machine of their own. */
export const applicantWithCv = async (browser, familyName) => {
  const account = { email: `soker.${randomBytes(6).toString('hex')}@demo.example`, password };
  const page = await browser.visitor();
  await open(page, '/');
  await behindThePage(page, 'POST', 'accounts', account);
  const empty = await page.request.get('/api/v1/cv');
  const cv = {
    givenName: 'Oppdikta',
    familyName,
    birthDate: '1995-05-17',
    education: {
      country: 'NO',
      countryGroup: 'norway',
      university: 'Universitetet i Bergen',
      graduatedOn: '2023-06-15',
    },
    authorisedOn: '2023-07-01',
    studentLicenceFrom: null,
    workPeriods: [],
    merits: [],
  };
  await behindThePage(page, 'PUT', 'cv', cv, { 'If-Match': empty.headers()['etag'] });
  await page.context().close();
  return { ...account, name: familyName };
};

const tried = new Set();

/** Which spec takes which of them through {@link expectOnesOwn}, by when there is something to open them with. */
const triedBy = {
  persons: ['cv', 'advertisement.new', 'advertisement.change', 'round.new', 'round.change', 'postpone'],
};

/** Not yet: they need a round in the state that «upcoming» brings it to. */
const notYetTried = ['application', 'ranking'];

/** A form that is new on the list must be tried too. */
export const expectEveryFormIsTried = () =>
  assert.deepEqual([...Object.values(triedBy).flat(), ...notYetTried].sort(), [...draftForms].sort());

export const expectTriedBy = (spec) => assert.deepEqual([...tried].sort(), [...triedBy[spec]].sort());

const stored = (page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

/** Nothing of what was typed is on the page, in its fields or kept in the browser. */
const expectNothingOf = async (page, secret, when) => {
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map(({ value }) => value).join('\n'));
  const shown = await page.locator('body').innerText();
  for (const [where, text] of Object.entries({ stored: await stored(page), fields, shown }))
    assert.ok(!text.includes(secret), `${when}: «${secret}» is ${where}`);
};

/** In life after eight hours, or when the browser was closed. */
const endSession = (page) => page.context().clearCookies({ name: 'lisportal-session' });

const signOut = async (page) => {
  await page.locator('button.lp-person').click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.locator('.lp-header').getByRole('link', { name: 'Logg inn' }).first().waitFor();
};

/** Signs in where the page has been sent, without opening anything anew. */
const signInHere = async (page, { email, password }) => {
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await settled(page);
};

/**
 * @param page of a context that nobody is signed in to
 * @param one who types
 * @param another who comes to the machine afterwards
 * @param form its `name` on the list, its `path`, `reach(page)` that opens it there if more is needed, `field(page)` to type
 *   in, and what to `type`: something that nobody else would
 */
export const expectOnesOwn = async (page, one, another, form) => {
  const { name, path, reach = () => undefined, field } = form;
  assert.ok(draftForms.includes(name), `${name} is no form that keeps a draft`);
  const secret = form.secret ?? `hemmelig-${randomBytes(5).toString('hex')}`;

  const openForm = async (tab) => {
    await tab.goto(path);
    await settled(tab);
    await reach(tab);
    await field(tab).waitFor();
  };
  const typeIn = async (tab) => {
    await openForm(tab);
    await field(tab).fill(secret);
    await tab.waitForFunction(
      (typed) => Object.values({ ...localStorage }).some((kept) => kept.includes(typed)),
      secret,
    );
  };
  /** The next one opens the same address; what a person of another role may not open leads them elsewhere. */
  const lookAround = async (tab, when) => {
    await expectNothingOf(tab, secret, when);
    await tab.goto(path);
    await settled(tab);
    await expectNothingOf(tab, secret, `${when}, at ${path}`);
  };

  await signIn(page, one);
  await typeIn(page);

  // The same person again.
  await endSession(page);
  await page.reload();
  await page.getByLabel('Passord').waitFor();
  await signInHere(page, one);
  await reach(page);
  assert.equal(await field(page).inputValue(), secret, `${name}: kept for the one who typed it`);
  await page.getByText('Vi har tatt vare på det du skrev sist').waitFor();

  // The session ends under the open page, and another signs in there.
  await endSession(page);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
  await page.getByLabel('Passord').waitFor();
  await signInHere(page, another);
  await lookAround(page, `${name}: after a session that ended`);

  // Signing out leaves nothing, even when the same person comes back.
  await signIn(page, one);
  await typeIn(page);
  await signOut(page);
  await expectNothingOf(page, secret, `${name}: after signing out`);
  await signIn(page, one);
  await openForm(page);
  await expectNothingOf(page, secret, `${name}: signed in again after signing out`);

  // Another signs in in another tab, while the form stays open in this one.
  await typeIn(page);
  const tab = await page.context().newPage();
  await signIn(tab, another);
  await page.getByText('En annen person har logget inn i denne nettleseren.').waitFor();
  await settled(page);
  await expectNothingOf(page, secret, `${name}: the tab that was left open`);
  await lookAround(tab, `${name}: in the other tab`);
  await tab.close();
  await signOut(page);
  tried.add(name);
};
