import { test as base } from '@playwright/test';
import { type ServedSite, serveSite } from './site.mjs';
import { borrowContext, desktop, leave, type Manner } from './visit.mjs';

/** Playwright's test with the built site being served: one server and one browser per worker, a clean profile per test. */
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
    const context = await borrowContext(browser, manner);
    await use(context);
    await context.clearPermissions();
    await leave(context);
  },
});
