import { type BrowserContext, expect, type Page } from '@playwright/test';

const complaints = new WeakMap<Page, string[]>();

/** Keeps everything that the console complains of on a page of the context, another tab's too. */
export const keepComplaints = (context: BrowserContext): void => {
  context.on('page', (page) => {
    const found: string[] = [];
    complaints.set(page, found);
    page.on('pageerror', (error) => found.push(String(error)));
    page.on('console', (message) => {
      // A refused request is the API's business and asserted where it matters; a refused style or script is ours.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        found.push(message.text());
    });
  });
};

/** Nothing was refused by the content security policy, and no script failed. */
export const expectNoComplaints = (page: Page): void =>
  expect(complaints.get(page), `console on ${page.url()}`).toEqual([]);
