// Every actor of the demo opens every page that navigation, tasks and the pages themselves lead to.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { demo, needsDemo } from '../support/demo.mjs';
import { expectStill, observe } from '../support/observing.mjs';
import { inspect, open, signIn } from '../support/page.mjs';
import { expectStyled } from '../support/styled.mjs';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Addresses that differ only in what they are about are one kind of page. */
const kindOf = (path) => path.replace(ids, 'one').replace(/\/\d+(?=\/|$)/g, '/number');

/** Where those land who may not see a page. Others may be led on, from «quota» to that of a round. */
const refuges = ['/', '/sign-in'];

/** Links inside the client: navigation first, then what the page itself leads to. */
const linksOn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav a[href], main a[href]')]
      .filter((link) => !link.hasAttribute('download'))
      .map((link) => new URL(link.href))
      .filter(({ origin, pathname }) => origin === location.origin && !/^\/(api|swagger)\b/.test(pathname))
      .map(({ pathname }) => pathname),
  );

/** Opens one page of each kind within reach, and inspects it. */
const tour = async (page, name, known = new Set()) => {
  await observe(page);
  const seen = new Set([...known, '/sign-in', '/register']);
  const queue = ['/'];
  const visited = [];
  while (queue.length > 0) {
    const path = queue.shift();
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    await open(page, path);
    // Told, and held only for start pages (first-load): not every page has been mended yet.
    await expectStill(page).catch(({ message }) => console.log(`# ${message}`));
    await expectStyled(page).catch(({ message }) => console.log(`# ${message}`));
    await inspect(page, `tour-${name}${kindOf(path).replaceAll('/', '-').replace(/-$/, '-start')}`);
    const landed = new URL(page.url()).pathname;
    assert.ok(
      landed === path || !refuges.includes(landed),
      `${name} is led to ${path} and sent to ${landed}`,
    );
    seen.add(kindOf(landed));
    visited.push(path);
    queue.push(...(await linksOn(page)));
  }
  return visited;
};

// What everybody sees is inspected once, as the visitor.
const everybodys = new Set();

test('a visitor opens every public page', needsDemo, async () => {
  const page = await browser.visitor();
  for (const path of await tour(page, 'visitor')) if (path !== '/') everybodys.add(kindOf(path));
  assert.ok(everybodys.has('/advertisements/one'));
});

// Nobody changes anything here, so two go round at a time.
describe('each actor', { concurrency: 2 }, () => {
  for (const [place, person] of (demo?.people ?? []).entries()) {
    const name = `${person.actor.toLowerCase().replaceAll(' ', '-')}-${place}`;
    test(`${person.actor} opens every page of theirs (${person.sees})`, needsDemo, async () => {
      const page = await browser.visitor();
      await signIn(page, { email: person.email, password: demo.password });
      const visited = await tour(page, name, everybodys);
      assert.ok(visited.includes('/'));
    });
  }
});
