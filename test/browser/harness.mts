import { test as base } from '@playwright/test';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, type Manner, openContext } from './visit.mjs';

/** Playwright's test with the built site being served: one server and one browser per worker, a fresh profile per test. */
export const test = base.extend<{ manner: Manner }, { site: ServedSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern.
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  manner: [desktop, { option: true }],
  context: async ({ browser, manner }, use) => {
    const context = await openContext(browser, manner);
    await use(context);
    await context.close();
  },
});
