// What every spec does with a page.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { desktop, phone } from './browser.mjs';
import { AxeBuilder } from './dependencies.mjs';

const output = fileURLToPath(new URL('../output/', import.meta.url));

/** Opens a path and waits until its heading is there and nothing is loading. */
export const open = async (page, path) => {
  await page.goto(path);
  await settled(page);
};

export const settled = async (page) => {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => {
    // A chart is drawn when it is seen.
    document.querySelector('main .lp-chart__coming')?.scrollIntoView({ block: 'center' });
    return document.querySelector('main :is(.lp-loading, .lp-chart__coming)') === null;
  });
  await page.evaluate(() => document.fonts.ready);
  // What moves to its place is not there yet: a button's padding glides when the window gets another width.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (animation) =>
          animation.playState !== 'running' || animation.effect.getComputedTiming().endTime === Infinity,
      ),
  );
};

/**
 * Signs in by the form, as a person does.
 * @param account `{ email, password }`, e.g. from `accounts.mjs`
 */
export const signIn = async (page, { email, password }) => {
  await open(page, '/sign-in');
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await settled(page);
};

/** Opens a one-time link, as its receiver does, and chooses a password by it. */
export const choosePassword = async (page, link, password) => {
  await open(page, link);
  await page.getByLabel('Nytt passord').fill(password);
  await page.getByRole('button', { name: 'Lagre passordet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Passordet er lagret' }).waitFor();
};

/**
 * The design system's picker is an input with the role combobox whose list attribute names an element of its own. The rule forbids
 * the role to inputs that have a real <datalist>, and axe goes by the attribute alone.
 */
const ofOurs = (violation) => {
  if (violation.id !== 'aria-allowed-role') return [violation];
  const nodes = violation.nodes.filter(({ html }) => !/^<input[^>]* list=":u-datalist/.test(html));
  return nodes.length > 0 ? [{ ...violation, nodes }] : [];
};

export const expectNoAxeViolations = async (page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations
    .flatMap(ofOurs)
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 200)}`).join('\n')}`,
    );
  assert.deepEqual(found, [], `axe on ${page.url()}`);
};

/** No text was looked up in vain, and nothing on the page looks like a key, an id or a value that was not there. */
export const expectNoMissingText = async (page) => {
  const missing = await page.evaluate(() => document.documentElement.dataset.missingText ?? null);
  assert.equal(missing, null, `text missing on ${page.url()}`);
  const text = await page.locator('body').innerText();
  const raw = text.match(
    /\b[a-z][A-Za-z-]+\.[a-z][A-Za-z-]+\.[A-Za-z.-]+\b|\b(?:undefined|NaN|Invalid Date|\[object Object\])|\{\{|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/g,
  );
  assert.deepEqual(raw ?? [], [], `raw text on ${page.url()}`);
};

/** Nothing was refused by the content security policy, and no script failed. */
export const expectNoComplaints = (page) => assert.deepEqual(page.complaints, [], `console on ${page.url()}`);

/** The page never scrolls sideways; what sticks out is named. */
export const expectFits = async (page) => {
  const { overflow, wide } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const overflow = document.documentElement.scrollWidth - width;
    if (overflow <= 0) return { overflow, wide: [] };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width)
      .map((element) => element.outerHTML.slice(0, 200));
    return { overflow, wide };
  });
  assert.ok(
    overflow <= 0,
    `${page.url()} is ${overflow} px too wide at ${page.viewportSize().width} px:\n${wide.join('\n')}`,
  );
};

/** Pictures are for people, and taken into tests/e2e/output where PICTURES asks for them. */
const picture = async (page, name) => {
  if (!process.env.PICTURES) return;
  await mkdir(output, { recursive: true });
  await page.screenshot({ path: `${output}${name}.png`, fullPage: true });
};

/** All of the above: what depends on the width at phone and at desktop width, the rest once. */
export const inspect = async (page, name) => {
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
