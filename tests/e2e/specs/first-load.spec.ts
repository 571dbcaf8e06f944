// What a first visit costs per start page of each actor: bytes over the wire, requests, and how much the page moves. Nothing is asserted
// of a clock; the largest paint on a slow line is printed.
import { everybody } from '../support/demo';
import { expectStill, observe, observed } from '../support/observing';
import { settled } from '../support/page';
import { expect, test } from '../support/test';

const mostBytes = 200_000;
const mostRequests = 30;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slowLine = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

const oneOfEach = [...new Map(everybody.map((person) => [person.actor, person])).values()];

for (const person of [null, ...oneOfEach])
  test(`the start page of ${person?.actor ?? 'visitor'} is light and does not move`, async ({
    visitor,
    signedIn,
  }) => {
    // Signed in behind the page, so that nothing is in the cache.
    const page = await (person ? signedIn(person) : visitor());
    await observe(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    const requests = new Map<string, { url: string; bytes: number }>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
      requests.set(requestId, { url: request.url, bytes: 0 }),
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.bytes = encodedDataLength;
    });

    await page.goto('/');
    await settled(page);
    await page.waitForLoadState('networkidle');

    const { largestPaint, shift } = await observed(page);
    const fetched = [...requests.values()].filter(({ url }) => url.startsWith('http'));
    const bytes = fetched.reduce((sum, request) => sum + request.bytes, 0);
    const listed = fetched.map((request) => `${request.bytes} ${new URL(request.url).pathname}`);
    console.log(
      `${(bytes / 1000).toFixed(1)} kB over the wire in ${fetched.length} requests, ` +
        `largest paint at ${(largestPaint / 1000).toFixed(2)} s, shift ${shift.toFixed(3)}`,
    );
    await expectStill(page);
    expect(bytes, listed.join('\n')).toBeLessThanOrEqual(mostBytes);
    expect(fetched.length, listed.join('\n')).toBeLessThanOrEqual(mostRequests);
    expect(new Set(listed).size, `fetched twice:\n${listed.join('\n')}`).toBe(listed.length);
    expect(
      listed.filter((line) => line.includes('BarChart')),
      'no chart is seen here',
    ).toEqual([]);
    expect(
      listed.filter((line) => /\/(?:nn|en)-/.test(line)),
      'texts of a language that was not chosen',
    ).toEqual([]);
  });
