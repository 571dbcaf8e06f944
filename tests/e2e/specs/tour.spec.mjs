// Every actor of the demo opens every page that navigation, tasks and the pages themselves lead to.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { demo, needsDemo } from '../support/demo.mjs';
import { expectStill, observe } from '../support/observing.mjs';
import { expectNoComplaints, expectNoMissingText, inspect, open, signIn } from '../support/page.mjs';
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

// A kind of page is inspected where it is met first; only start pages differ from actor to actor.
const inspected = new Set();

const inspectOnce = async (page, kind, name) => {
  const unit = kind === '/' ? `${kind}${name}` : kind;
  if (inspected.has(unit)) return;
  inspected.add(unit);
  await inspect(page, `tour-${name}${kind.replaceAll('/', '-').replace(/-$/, '-start')}`);
};

/** Opens one page of each kind within reach. */
const tour = async (page, name) => {
  await observe(page);
  const seen = new Set(['/sign-in', '/register']);
  const queue = ['/'];
  const visited = [];
  while (queue.length > 0) {
    const path = queue.shift();
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    await open(page, path);
    await expectStill(page);
    await expectStyled(page);
    await expectNoMissingText(page);
    expectNoComplaints(page);
    await inspectOnce(page, kind, name);
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

test('a visitor opens every public page', needsDemo, async () => {
  const page = await browser.visitor();
  const visited = await tour(page, 'visitor');
  assert.ok(visited.map(kindOf).includes('/advertisements/one'));
});

// Nobody changes anything here, so two go round at a time.
describe('each actor', { concurrency: 2 }, () => {
  for (const [place, person] of (demo?.people ?? []).entries()) {
    const name = `${person.actor.toLowerCase().replaceAll(' ', '-')}-${place}`;
    test(`${person.actor} opens every page of theirs (${person.sees})`, needsDemo, async () => {
      const page = await browser.visitor();
      await signIn(page, { email: person.email, password: demo.password });
      const visited = await tour(page, name);
      assert.ok(visited.includes('/'));
    });
  }
});
