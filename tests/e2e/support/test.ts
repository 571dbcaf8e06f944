import { type BrowserContextOptions, type Page, test as base } from '@playwright/test';
import { signInBehind } from './api';
import { keepComplaints } from './complaints';
import type { Account } from './demo';

type Visiting = Pick<BrowserContextOptions, 'viewport' | 'storageState'>;

interface People {
  /** A page for a new person, who is nobody yet; in bokmål. */
  visitor: (options?: Visiting) => Promise<Page>;
  /** A page of somebody who has signed in already; how one does is what the specs of signing in are about. */
  signedIn: (account: Account) => Promise<Page>;
}

export const test = base.extend<People>({
  visitor: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      keepComplaints(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  signedIn: async ({ visitor }, use) => {
    await use(async (account) => {
      const page = await visitor();
      await signInBehind(page, account);
      return page;
    });
  },
});

export { expect } from '@playwright/test';
