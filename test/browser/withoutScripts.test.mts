import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { diagramRoutes } from './diagramRoutes.mjs';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, openTab, visit } from './visit.mjs';

const withoutScripts = { ...desktop, scripts: false };

describe('with JavaScript off', () => {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
    context = await openContext(browser, withoutScripts);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('a diagram is there as drawn ahead, with its caption, and opens to its text and source', async () => {
    const { page } = await visit(context, site.origin + diagramRoutes()[0], withoutScripts);
    const figure = page.locator('figure.diagram').first();
    assert.ok(await figure.locator('summary').isVisible());
    assert.ok(await figure.locator('.diagram-light').isVisible());
    assert.equal(await figure.locator('.diagram-dark').isVisible(), false);
    await figure.locator('summary').click();
    assert.match(await figure.locator('pre').innerText(), /flowchart|sequenceDiagram|erDiagram|stateDiagram/);
  });

  it('a price row shows its number, its terms, what was read and when, and a page to check it today', async () => {
    const { page } = await visit(
      context,
      `${site.origin}/reference/prices/supabase/#supabase-egress-uncached`,
      withoutScripts,
    );
    const row = page.locator('#supabase-egress-uncached');
    assert.match(await row.innerText(), /\$0\.09 per GB/);
    assert.match(await row.innerText(), /250 on pro/);
    assert.match(await row.locator('.readings').innerText(), /Source .*20\d\d/);
    assert.match(
      (await row.getByRole('link', { name: 'Check today' }).getAttribute('href')) ?? '',
      /^https:\/\/supabase\.com\//,
    );
  });

  it('every page has one heading and a main part with text', async () => {
    const tab = await openTab(context, withoutScripts);
    for (const route of site.routes) {
      const { page } = await tab.visit(site.origin + route);
      assert.equal(await page.locator('h1').count(), 1, route);
      assert.ok((await page.locator('main').innerText()).length > 100, route);
    }
  });
});
