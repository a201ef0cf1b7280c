import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { test } from './harness.mjs';
import { desktop, openContext, visit } from './visit.mjs';

const base = process.env.BASE_URL ?? '/';
const costs = `${base}infrastructure/cost-projections/`;

test.describe('links to copy', () => {
  test.beforeEach(({ context, site }) =>
    context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin }),
  );
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  async function press(page: Page, link: string): Promise<string> {
    await page.locator(link).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link copied').waitFor();
    return clipboard(page);
  }

  test('of a heading, a table and a row are pressed by keyboard, copy the short address with the settings, and say so', async ({
    site,
    context,
  }) => {
    const { page, problems } = await visit(context, `${site.origin}${costs}?users=40000`);
    const short = `${site.origin}${base}s/costs/?users=40000`;
    assert.equal(await press(page, 'h2#totals a.hash-link'), `${short}#totals`);
    assert.equal(await press(page, '#table-totals caption a.row-link'), `${short}#table-totals`);
    assert.equal(await press(page, '#totals-10k a.row-link'), `${short}#totals-10k`);
    assert.equal(new URL(page.url()).hash, '#totals-10k');
    const status = page.locator('output.copied');
    assert.equal(await status.getAttribute('aria-live'), 'polite');
    await page.waitForFunction(() => document.querySelector('output.copied')?.textContent === '');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('are reached by Tab from the table that they are in', async ({ site, context }) => {
    const { page } = await visit(context, `${site.origin}${base}10k/`);
    await page.locator('#table-changes-10k .table-scroll').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    assert.equal(await focused(), '#table-changes-10k');
    await page.keyboard.press('Tab');
    assert.match((await focused()) ?? '', /^#changes-10k-/);
    await page.close();
  });

  test('of a page without a short address copy its own', async ({ site, context }) => {
    const { page } = await visit(context, `${site.origin}${base}10k/`);
    assert.equal(await press(page, 'h2#bills a.hash-link'), `${site.origin}${base}10k/#bills`);
    await page.close();
  });

  test('of a price record copy the address of its row', async ({ site, context }) => {
    const { page } = await visit(context, `${site.origin}${base}reference/prices/supabase/`);
    const address = await press(page, '#supabase-egress-uncached .record-id a');
    assert.equal(address, `${site.origin}${base}reference/prices/supabase/#supabase-egress-uncached`);
    await page.close();
  });

  test('say where the link is when the browser does not let them copy', async ({ site, context }) => {
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

  test('are plain anchors without JavaScript, and every row has one', async ({ site, browser }) => {
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
