import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** What is left behind besides pictures is of no use to anybody. */
const scratch = join(tmpdir(), 'lisportal-e2e');

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

// One demo is visited by all. What is measured comes first, with nothing beside it; then what only looks; what acts on the same records
// comes one after the other; and what moves the clock comes last, since nothing is as it was afterwards.
const afterAll = (...earlier: string[]) => ({ dependencies: earlier });
const specs = (...names: string[]) => ({ testMatch: names.map((name) => `${name}.spec.ts`) });

export default defineConfig({
  testDir: 'specs',
  outputDir: join(scratch, 'results'),
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: (process.env['BASE_URL'] ?? 'http://localhost:5080').replace(/\/$/, ''),
    viewport: desktop,
    locale: 'nb-NO',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      env: { ...process.env, HOME: scratch },
    },
  },
  projects: [
    { name: 'measuring', ...specs('first-load') },
    { name: 'looking', ...specs('tour', 'public'), ...afterAll('measuring') },
    { name: 'acting', ...specs('offers', 'persons', 'sign-in', 'register'), ...afterAll('looking') },
    { name: 'preparing', ...specs('postponing', 'preparing'), ...afterAll('acting') },
    { name: 'unfolding', ...specs('unfolding'), ...afterAll('preparing') },
    { name: 'upcoming', ...specs('upcoming'), ...afterAll('unfolding') },
  ],
});
