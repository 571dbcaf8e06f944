// What every spec does with a page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { desktop, phone } from '../playwright.config';
import { expectNoComplaints } from './complaints';
import type { Account } from './demo';

/**
 * The tab that one looks at. What glides to its place in another one stands still for seconds, since that is not drawn; the page itself
 * is told nothing of being in front.
 */
const turnTo = (page: Page): Promise<void> => page.bringToFront();

/** Opens a path and waits until its heading is there and nothing is loading. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await settled(page);
};

export const settled = async (page: Page): Promise<void> => {
  await turnTo(page);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => {
    // A chart is drawn when it is seen.
    document.querySelector('main .lp-chart__coming')?.scrollIntoView({ block: 'center' });
    return document.querySelector('main :is(.lp-loading, .lp-chart__coming)') === null;
  });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  // What moves to its place is not there yet: a button's padding glides when the window gets another width.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (animation) =>
          animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity,
      ),
  );
};

/** Fills in the form for signing in that is open, and is led on. */
export const fillSignIn = async (
  page: Page,
  { email, password }: Account,
  button = 'Logg inn',
): Promise<void> => {
  await turnTo(page);
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.locator('main').getByRole('button', { name: button }).click();
  await page.waitForURL((url) => !/sign-in|register/.test(url.pathname));
  await settled(page);
};

/** Signs in by the form, as a person does. */
export const signIn = async (page: Page, account: Account): Promise<void> => {
  await open(page, '/sign-in');
  await fillSignIn(page, account);
};

export const signOut = async (page: Page): Promise<void> => {
  await turnTo(page);
  await page.locator('button.lp-person').click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
};

/** Opens a one-time link, as its receiver does, and chooses a password by it. */
export const choosePassword = async (page: Page, link: string, password: string): Promise<void> => {
  await open(page, link);
  await page.getByLabel('Nytt passord').fill(password);
  await page.getByRole('button', { name: 'Lagre passordet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Passordet er lagret' }).waitFor();
};

/** Types part of a name and takes the first that fits. */
export const pick = async (
  page: Page,
  label: string,
  name: string,
  within: Page | Locator = page,
): Promise<void> => {
  const input = within.getByLabel(label, { exact: true }).and(page.locator('input'));
  await input.click();
  await input.fill(name);
  await page.getByRole('option', { name, exact: true }).first().click();
};

/** What is typed is kept on the device when typing rests. */
export const waitForDraft = (page: Page, text: string) =>
  page.waitForFunction((part) => Object.values(localStorage).join().includes(part), text);

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * The design system's picker is an input with the role combobox whose list attribute names an element of its own. The rule forbids
 * the role to inputs that have a real <datalist>, and axe goes by the attribute alone.
 */
const ofOurs = (violation: Violation): Violation[] => {
  if (violation.id !== 'aria-allowed-role') return [violation];
  const nodes = violation.nodes.filter(({ html }) => !/^<input[^>]* list=":u-datalist/.test(html));
  return nodes.length > 0 ? [{ ...violation, nodes }] : [];
};

const expectNoAxeViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations
    .flatMap(ofOurs)
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 200)}`).join('\n')}`,
    );
  expect(found, `axe on ${page.url()}`).toEqual([]);
};

/** No text was looked up in vain, and nothing on the page looks like a key, an id or a value that was not there. */
export const expectNoMissingText = async (page: Page): Promise<void> => {
  const missing = await page.evaluate(() => document.documentElement.dataset['missingText'] ?? null);
  expect(missing, `text missing on ${page.url()}`).toBeNull();
  const text = await page.locator('body').innerText();
  const raw = text.match(
    /\b[a-z][A-Za-z-]+\.[a-z][A-Za-z-]+\.[A-Za-z.-]+\b|\b(?:undefined|NaN|Invalid Date|\[object Object\])|\{\{|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/g,
  );
  expect(raw ?? [], `raw text on ${page.url()}`).toEqual([]);
};

/** The page never scrolls sideways; what sticks out is named. */
const expectFits = async (page: Page): Promise<void> => {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width)
      .map((element) => element.outerHTML.slice(0, 200));
  });
  expect(wide, `what sticks out of ${page.url()} at ${page.viewportSize()?.width ?? 0} px`).toEqual([]);
};

/** Pictures are for people, and taken into tests/e2e/output where PICTURES asks for them. */
const picture = async (page: Page, name: string): Promise<void> => {
  if (!process.env['PICTURES']) return;
  const folder = join(__dirname, '../output');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

/** All of the above: what depends on the width at phone and at desktop width, the rest once. */
export const inspect = async (page: Page, name: string): Promise<void> => {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await settled(page);
    await expectFits(page);
    await picture(page, `${name}-${viewport.width}`);
  }
  await expectNoMissingText(page);
  await expectNoAxeViolations(page);
  expectNoComplaints(page);
};
