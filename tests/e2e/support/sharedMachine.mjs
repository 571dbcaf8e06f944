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
  upcoming: ['application', 'ranking'],
};

/** A form that is new on the list must be tried too. */
export const expectEveryFormIsTried = () =>
  assert.deepEqual(Object.values(triedBy).flat().sort(), [...draftForms].sort());

export const expectTriedBy = (spec) => assert.deepEqual([...tried].sort(), [...triedBy[spec]].sort());

/** Text is told by itself; a choice by being made. */
const typed = (secret) => ({
  put: (field) => field.fill(secret),
  isIn: async (field) => (await field.inputValue()) === secret,
  inBrowser: secret,
});

/** A choice that nobody has made before: what tells of it in the browser is that a draft of the form is there at all. */
const chosen = (name) => ({
  put: (field) => field.check(),
  isIn: (field) => field.isChecked(),
  inBrowser: `.${name}.`,
});

const isKept = (page, { inBrowser }) =>
  page.evaluate((part) => JSON.stringify(Object.entries(localStorage)).includes(part), inBrowser);

/** Nothing of what was put in is on the page, in its fields or kept in the browser. */
const expectNothingOf = async (page, { field }, mark, when) => {
  assert.ok(!(await isKept(page, mark)), `${when}: «${mark.inBrowser}» is kept`);
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map(({ value }) => value).join('\n'));
  for (const [where, text] of Object.entries({ fields, shown: await page.locator('body').innerText() }))
    assert.ok(!text.includes(mark.inBrowser), `${when}: «${mark.inBrowser}» is ${where}`);
  assert.ok(
    (await field(page).count()) === 0 || !(await mark.isIn(field(page))),
    `${when}: it is in its field`,
  );
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
 *   in; where any text will not do, the `secret` to type, or `isChoice` for one to check
 */
export const expectOnesOwn = async (page, one, another, form) => {
  const { name, path, reach = () => undefined, field } = form;
  assert.ok(draftForms.includes(name), `${name} is no form that keeps a draft`);
  const mark = form.isChoice
    ? chosen(name)
    : typed(form.secret ?? `hemmelig-${randomBytes(5).toString('hex')}`);

  const openForm = async (tab) => {
    await tab.goto(path);
    await settled(tab);
    await reach(tab);
    await field(tab).waitFor();
  };
  const typeIn = async (tab) => {
    await openForm(tab);
    await mark.put(field(tab));
    while (!(await isKept(tab, mark))) await tab.waitForTimeout(50);
  };
  /** The next one opens the same address; what a person of another role may not open leads them elsewhere. */
  const lookAround = async (tab, when) => {
    await expectNothingOf(tab, form, mark, when);
    await tab.goto(path);
    await settled(tab);
    await expectNothingOf(tab, form, mark, `${when}, at ${path}`);
  };

  await signIn(page, one);
  await typeIn(page);

  // The same person again.
  await endSession(page);
  await page.reload();
  await page.getByLabel('Passord').waitFor();
  await signInHere(page, one);
  await reach(page);
  assert.ok(await mark.isIn(field(page)), `${name}: kept for the one who typed it`);
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
  await expectNothingOf(page, form, mark, `${name}: after signing out`);
  await signIn(page, one);
  await openForm(page);
  await expectNothingOf(page, form, mark, `${name}: signed in again after signing out`);

  // Another signs in in another tab, while the form stays open in this one.
  await typeIn(page);
  const tab = await page.context().newPage();
  await signIn(tab, another);
  await page.getByText('En annen person har logget inn i denne nettleseren.').waitFor();
  await settled(page);
  await expectNothingOf(page, form, mark, `${name}: the tab that was left open`);
  await lookAround(tab, `${name}: in the other tab`);
  await tab.close();
  await signOut(page);
  tried.add(name);
};
