// One Chromium per spec file, a fresh context per visitor.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './dependencies.mjs';

/** Where the API serves the built client. */
export const baseUrl = (process.env.BASE_URL ?? 'http://localhost:5080').replace(/\/$/, '');

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Everything that the console complains of on a page, another tab's too, is kept in `page.complaints`. */
const keepComplaints = (page) => {
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused request is the API's business and asserted where it matters; a refused style or script is ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      page.complaints.push(message.text());
    }
  });
};

/** @returns a browser with `visitor(options)` for a new, signed-out context and `close()`. */
export const startBrowser = async () => {
  const profile = await mkdtemp(join(tmpdir(), 'lisportal-e2e-'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
    env: { ...process.env, HOME: profile },
  });
  const contexts = [];

  /** A page for a new person. */
  const visitor = async ({ viewport = desktop, language = 'nb', storageState } = {}) => {
    const context = await browser.newContext({
      baseURL: baseUrl,
      viewport,
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      storageState,
    });
    contexts.push(context);
    await context.addInitScript((chosen) => {
      if (!location.protocol.startsWith('http')) return; // A page that is still blank has no storage.
      localStorage.getItem('lisportal.language') ?? localStorage.setItem('lisportal.language', chosen);
    }, language);
    context.on('page', keepComplaints);
    return context.newPage();
  };

  const close = async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { visitor, close };
};
