import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { findAxeViolations, findDeadLinks, findOverflow } from './checks.mjs';
import { isRepresentative } from './representative.mjs';
import { type ServedSite, serveSite, sitemapRoutes } from './site.mjs';
import { desktop, type Manner, openBrowser, openContext, openTab, phone, type Tab } from './visit.mjs';

const manners: readonly (readonly [name: string, manner: Manner])[] = [
  ['desktop, light', desktop],
  ['phone, dark', phone],
];
const routes = [...sitemapRoutes(), '/no-such-page/'];

const axeSkips = (route: string) => !isRepresentative(route);

for (const [name, manner] of manners) {
  describe(`every page on ${name}`, () => {
    let site: ServedSite;
    let browser: Browser;
    let tab: Tab;
    before(async () => {
      [site, browser] = await Promise.all([serveSite(), openBrowser()]);
      tab = await openTab(await openContext(browser, manner), manner);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const route of routes) {
      const axe = axeSkips(route) ? '' : ', nothing that axe faults';
      it(`${route} has a heading, no error, no request to another origin, no sideways scroll${axe}`, async () => {
        const { page, faults } = await tab.visit(site.origin + route);
        const expected = route === '/no-such-page/' ? faults.filter((fault) => /404/.test(fault)) : [];
        assert.equal(await page.locator('h1').count(), 1, 'one h1');
        assert.deepEqual(await findOverflow(page), []);
        assert.deepEqual(
          faults.filter((fault) => !expected.includes(fault)),
          [],
        );
        assert.deepEqual(await findDeadLinks(page), []);
        if (!axeSkips(route)) assert.deepEqual(await findAxeViolations(page), []);
      });
    }
  });
}
