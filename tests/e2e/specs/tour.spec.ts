// Every actor of the demo opens every page that navigation, tasks and the pages themselves lead to.
import type { Page } from '@playwright/test';
import { expectNoComplaints } from '../support/complaints';
import { everybody } from '../support/demo';
import { expectStill, observe } from '../support/observing';
import { expectNoMissingText, inspect, open } from '../support/page';
import { expectStyled } from '../support/styled';
import { expect, test } from '../support/test';

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Addresses that differ only in what they are about are one kind of page. */
const kindOf = (path: string): string => path.replace(ids, 'one').replace(/\/\d+(?=\/|$)/g, '/number');

/** Where those land who may not see a page. Others may be led on, from «quota» to that of a round. */
const refuges = ['/', '/sign-in'];

/** Links inside the client: navigation first, then what the page itself leads to. */
const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('nav a[href], main a[href]')]
      .filter((link) => !link.hasAttribute('download'))
      .map((link) => new URL(link.href))
      .filter(({ origin, pathname }) => origin === location.origin && !/^\/(?:api|swagger)\b/.test(pathname))
      .map(({ pathname }) => pathname),
  );

// A kind of page is inspected where this worker meets it first; only start pages differ from actor to actor.
const inspected = new Set<string>();

const inspectOnce = async (page: Page, kind: string, name: string): Promise<void> => {
  const unit = kind === '/' ? `${kind}${name}` : kind;
  if (inspected.has(unit)) return;
  inspected.add(unit);
  await inspect(page, `tour-${name}${kind.replaceAll('/', '-').replace(/-$/, '-start')}`);
};

/** Opens one page of each kind within reach. */
const tour = async (page: Page, name: string): Promise<string[]> => {
  await observe(page);
  const seen = new Set(['/sign-in', '/register']);
  const queue = ['/'];
  const visited: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
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
    expect(
      landed === path || !refuges.includes(landed),
      `${name} is led to ${path} and sent to ${landed}`,
    ).toBe(true);
    seen.add(kindOf(landed));
    visited.push(path);
    queue.push(...(await linksOn(page)));
  }
  return visited;
};

test.describe.configure({ mode: 'parallel' });

test('a visitor opens every public page', async ({ visitor }) => {
  const visited = await tour(await visitor(), 'visitor');
  expect(visited.map(kindOf)).toContain('/advertisements/one');
});

for (const [place, person] of everybody.entries())
  test(`${person.actor} opens every page of theirs (${person.sees})`, async ({ signedIn }) => {
    const name = `${person.actor.toLowerCase().replaceAll(' ', '-')}-${place}`;
    expect(await tour(await signedIn(person), name)).toContain('/');
  });
