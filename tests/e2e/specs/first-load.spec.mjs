// What a first visit costs per start page of each actor: bytes over the wire, requests, and how much the page moves. Nothing is asserted
// of a clock; the largest paint on a slow line is printed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { demo, needsDemo } from '../support/demo.mjs';
import { expectStill, observe, observed } from '../support/observing.mjs';
import { settled, signIn } from '../support/page.mjs';

const mostBytes = 200_000;
const mostRequests = 30;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slowLine = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** Opens a page with nothing in the cache, as somebody who is already signed in, or as nobody. */
const visit = async (path, { session, line = null } = {}) => {
  const page = await browser.visitor({ storageState: session });
  await observe(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  if (line) await devtools.send('Network.emulateNetworkConditions', line);
  const requests = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
    requests.set(requestId, { url: request.url, bytes: 0 }),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(path);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const seen = await observed(page);
  const fetched = [...requests.values()].filter(({ url }) => url.startsWith('http'));
  return {
    page,
    ...seen,
    requests: fetched.length,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    fetched: fetched.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`),
  };
};

const actors = [
  { name: 'visitor' },
  ...[...new Map((demo?.people ?? []).map((person) => [person.actor, person])).values()].map((person) => ({
    name: person.actor,
    email: person.email,
  })),
];

const sessions = new Map();

/** Signs in once per actor; what the browser then keeps is who they are. */
const sessionOf = async ({ name, email }) => {
  if (!email) return undefined;
  if (!sessions.has(name)) {
    const page = await browser.visitor();
    await signIn(page, { email, password: demo.password });
    sessions.set(name, await page.context().storageState());
    await page.context().close();
  }
  return sessions.get(name);
};

describe('the start page', () => {
  const rows = [];
  after(() => {
    console.log(`${'start page of'.padEnd(24)} kB over the wire  requests  largest paint s  shift`);
    for (const { name, bytes, requests, largestPaint, shift } of rows)
      console.log(
        `${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(16)} ${String(requests).padStart(9)} ` +
          `${(largestPaint / 1000).toFixed(2).padStart(16)} ${shift.toFixed(3).padStart(6)}`,
      );
  });
  for (const actor of actors) {
    test(`of ${actor.name} is light and does not move`, actor.email ? needsDemo : {}, async () => {
      const session = await sessionOf(actor);
      const { page, ...seen } = await visit('/', { session, line: slowLine });
      rows.push({ name: actor.name, ...seen });
      await expectStill(page);
      await page.context().close();
      assert.ok(
        seen.bytes <= mostBytes,
        `${seen.bytes} bytes is more than ${mostBytes}:\n${seen.fetched.join('\n')}`,
      );
      assert.ok(
        seen.requests <= mostRequests,
        `${seen.requests} requests are more than ${mostRequests}:\n${seen.fetched.join('\n')}`,
      );
      assert.equal(
        new Set(seen.fetched).size,
        seen.fetched.length,
        `fetched twice:\n${seen.fetched.join('\n')}`,
      );
      const charts = seen.fetched.filter((line) => line.includes('BarChart'));
      assert.deepEqual(charts, [], 'no chart is seen here');
      const languages = seen.fetched.filter((line) => /\/(?:nn|en)-/.test(line));
      assert.deepEqual(languages, [], 'texts of a language that was not chosen');
    });
  }
});
