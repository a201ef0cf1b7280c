import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, visit } from './visit.mjs';

const pageWithCode = '/infrastructure/database-performance/';
const block = '.theme-code-block';

describe('code on a page', () => {
  let site: ServedSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('stays as it was coloured, and the same after Prism has come for its buttons', async () => {
    const context = await openContext(browser, desktop);
    const { page, faults } = await visit(context, site.origin + pageWithCode);
    const pre = page.locator(`${block} pre`).first();
    const asBuilt = await pre.evaluate((element) => element.outerHTML);
    assert.match(asBuilt, /class="token keyword"/);
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await pre.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    assert.deepEqual(scripts, [], 'nothing comes before somebody points at it');
    await pre.hover();
    await page.waitForFunction((selector) => {
      const element = document.querySelector(`${selector} pre`);
      return element && Object.keys(element).some((key) => key.startsWith('__reactProps'));
    }, block);
    assert.equal(await pre.evaluate((element) => element.outerHTML), asBuilt);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('is coloured on a page that a reader comes to from another', async () => {
    const context = await openContext(browser, desktop);
    const { page, faults } = await visit(context, `${site.origin}/guide/`);
    await page.locator(`main a[href="${pageWithCode}"]`).first().click();
    await page.waitForURL(`**${pageWithCode}`);
    await page.locator(`${block} .token.keyword`).first().waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  });
});
