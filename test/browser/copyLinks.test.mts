import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, visit } from './visit.mjs';

const base = process.env.BASE_URL ?? '/';
const costs = `${base}infrastructure/cost-projections/`;

describe('links to copy', () => {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
    context = await openContext(browser, desktop);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  async function press(page: Page, link: string): Promise<string> {
    await page.locator(link).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link copied').waitFor();
    return clipboard(page);
  }

  it('of a heading, a table and a row are pressed by keyboard, copy the short address with the settings, and say so', async () => {
    const { page, faults } = await visit(context, `${site.origin}${costs}?users=40000`);
    const short = `${site.origin}${base}s/costs/?users=40000`;
    assert.equal(await press(page, 'h2#totals a.hash-link'), `${short}#totals`);
    assert.equal(await press(page, '#table-totals caption a.row-link'), `${short}#table-totals`);
    assert.equal(await press(page, '#totals-10k a.row-link'), `${short}#totals-10k`);
    assert.equal(new URL(page.url()).hash, '#totals-10k');
    const status = page.locator('output.copied');
    assert.equal(await status.getAttribute('aria-live'), 'polite');
    await page.waitForFunction(() => document.querySelector('output.copied')?.textContent === '');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('are reached by Tab from the table that they are in', async () => {
    const { page } = await visit(context, `${site.origin}${base}10k/`);
    await page.locator('#table-changes-10k .table-scroll').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    assert.equal(await focused(), '#table-changes-10k');
    await page.keyboard.press('Tab');
    assert.match((await focused()) ?? '', /^#changes-10k-/);
    await page.close();
  });

  it('of a page without a short address copy its own', async () => {
    const { page } = await visit(context, `${site.origin}${base}10k/`);
    assert.equal(await press(page, 'h2#bills a.hash-link'), `${site.origin}${base}10k/#bills`);
    await page.close();
  });

  it('of a price record copy the address of its row', async () => {
    const { page } = await visit(context, `${site.origin}${base}reference/prices/supabase/`);
    const address = await press(page, '#supabase-egress-uncached .record-id a');
    assert.equal(address, `${site.origin}${base}reference/prices/supabase/#supabase-egress-uncached`);
    await page.close();
  });

  it('say where the link is when the browser does not let them copy', async () => {
    const { page } = await visit(context, `${site.origin}${base}10k/`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('h2#bills a.hash-link').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link is in the address bar').waitFor();
    assert.equal(new URL(page.url()).hash, '#bills');
    await page.close();
  });

  it('are plain anchors without JavaScript, and every row has one', async () => {
    const manner = { ...desktop, scripts: false };
    const plain = await openContext(browser, manner);
    const { page } = await visit(plain, `${site.origin}${base}10k/`, manner);
    const rows = await page.locator('.ledger tbody tr[id]').count();
    assert.ok(rows > 50, `${rows} rows`);
    assert.equal(await page.locator('.ledger tbody tr[id] > th > a.row-link').count(), rows);
    await page.locator('#table-changes-10k caption a.row-link').click();
    assert.equal(new URL(page.url()).hash, '#table-changes-10k');
    await plain.close();
  });
});
