// Two people at one machine, over every form that keeps a draft. The forms are the web client's own list of them.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { send } from './api';
import type { Account } from './demo';
import { fillSignIn, settled, signIn, signOut } from './page';

const source = readFileSync(join(__dirname, '../../../web-client/src/shared/ui/form/draftForms.ts'), 'utf8');

/** The names of the forms that keep drafts. */
const draftForms = [...(/draftForms = \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
  ([, name]) => name ?? '',
);

/** Which spec takes which of them through {@link expectOnesOwn}, by when there is something to open them with. */
const triedBy = {
  persons: ['cv', 'advertisement.new', 'advertisement.change', 'round.new', 'round.change', 'postpone'],
  upcoming: ['application', 'ranking'],
};

/** A form that is new on the list must be tried too. */
export const expectEveryFormIsTried = (): void =>
  expect(Object.values(triedBy).flat().sort()).toEqual([...draftForms].sort());

const tried = new Set<string>();

export const expectTriedBy = (spec: keyof typeof triedBy): void =>
  expect([...tried].sort()).toEqual([...triedBy[spec]].sort());

export const newAccount = (): Account => ({
  email: `soker.${randomBytes(6).toString('hex')}@demo.example`,
  password: 'en lang setning for prøven',
});

/** A new applicant whose CV has been saved once, by a machine of their own. */
export const applicantWithCv = async (page: Page, familyName: string): Promise<Account> => {
  const account = newAccount();
  await send(page, 'POST', 'accounts', account);
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
  await send(page, 'PUT', 'cv', cv, { 'If-Match': empty.headers()['etag'] ?? '' });
  return account;
};

/** What one person puts into a field, and how it is seen again. */
interface Mark {
  put: (field: Locator) => Promise<void>;
  isIn: (field: Locator) => Promise<boolean>;
  /** What tells of it where the browser keeps things. */
  inBrowser: string;
}

/** Text is told by itself; a choice by being made. */
const typed = (secret: string): Mark => ({
  put: (field) => field.fill(secret),
  isIn: async (field) => (await field.inputValue()) === secret,
  inBrowser: secret,
});

/** A choice that nobody has made before: what tells of it in the browser is that a draft of the form is there at all. */
const chosen = (name: string): Mark => ({
  put: (field) => field.check(),
  isIn: (field) => field.isChecked(),
  inBrowser: `.${name}.`,
});

const isKept = (page: Page, { inBrowser }: Mark): Promise<boolean> =>
  page.evaluate((part) => JSON.stringify(Object.entries(localStorage)).includes(part), inBrowser);

interface DraftForm {
  /** As on the client's list. */
  name: string;
  path: string;
  /** Opens it there, if more is needed than the path. */
  reach?: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
  /** Where any text will not do. */
  secret?: string;
  /** The field is one to check. */
  isChoice?: boolean;
}

/** Nothing of what was put in is on the page, in its fields or kept in the browser. */
const expectNothingOf = async (page: Page, { field }: DraftForm, mark: Mark, when: string): Promise<void> => {
  expect(await isKept(page, mark), `${when}: «${mark.inBrowser}» is kept`).toBe(false);
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join('\n'));
  for (const [where, text] of Object.entries({ fields, shown: await page.locator('body').innerText() }))
    expect(text.includes(mark.inBrowser), `${when}: «${mark.inBrowser}» is ${where}`).toBe(false);
  if ((await field(page).count()) > 0)
    expect(await mark.isIn(field(page)), `${when}: it is in its field`).toBe(false);
};

/** In life after eight hours, or when the browser was closed. */
const endSession = (page: Page): Promise<void> => page.context().clearCookies({ name: 'lisportal-session' });

const signOutCompletely = async (page: Page): Promise<void> => {
  await signOut(page);
  await page.locator('.lp-header').getByRole('link', { name: 'Logg inn' }).first().waitFor();
};

/**
 * @param page of a context that nobody is signed in to
 * @param one who types
 * @param another who comes to the machine afterwards
 */
export const expectOnesOwn = async (
  page: Page,
  one: Account,
  another: Account,
  form: DraftForm,
): Promise<void> => {
  const { name, path, reach = () => Promise.resolve(), field } = form;
  expect(draftForms, 'forms that keep a draft').toContain(name);
  const mark = form.isChoice
    ? chosen(name)
    : typed(form.secret ?? `hemmelig-${randomBytes(5).toString('hex')}`);

  const openForm = async (tab: Page): Promise<void> => {
    await tab.goto(path);
    await settled(tab);
    await reach(tab);
    await field(tab).waitFor();
  };
  const typeIn = async (tab: Page): Promise<void> => {
    await openForm(tab);
    await mark.put(field(tab));
    await expect.poll(() => isKept(tab, mark), { intervals: [50] }).toBe(true);
  };
  /** The next one opens the same address; what a person of another role may not open leads them elsewhere. */
  const lookAround = async (tab: Page, when: string): Promise<void> => {
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
  await fillSignIn(page, one);
  await reach(page);
  expect(await mark.isIn(field(page)), `${name}: kept for the one who typed it`).toBe(true);
  await page.getByText('Vi har tatt vare på det du skrev sist').waitFor();

  // The session ends under the open page, and another signs in there.
  await endSession(page);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
  await page.getByLabel('Passord').waitFor();
  await fillSignIn(page, another);
  await lookAround(page, `${name}: after a session that ended`);

  // Signing out leaves nothing, even when the same person comes back.
  await signIn(page, one);
  await typeIn(page);
  await signOutCompletely(page);
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
  await signOutCompletely(page);
  tried.add(name);
};

/** The round whose ads are still being written: people mean its ads when they write one. */
export const isPublished = ({ stage }: { stage: string }): boolean =>
  !['adsOpen', 'adsClosed', 'finished'].includes(stage);
