import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSettings, scenarioOf, type TableValue, totalsTable } from '@gymrats/model';
import type { Browser, Page } from 'playwright-core';
import { test } from './harness.mjs';
import type { ServedSite } from './site.mjs';
import { desktop, hydrated, type Manner, openContext, phone } from './visit.mjs';

const costPage = '/infrastructure/cost-projections/';
const tierPage = '/infrastructure/scaling-by-user-tier/';
/** Milliseconds that scripts take to come, so that what is done to the page is done before them. */
const slow = 700;

interface Served {
  readonly browser: Browser;
  readonly site: ServedSite;
}

test.describe('how the scripts of a page start', () => {
  async function open(
    { browser, site }: Served,
    route: string,
    manner: Manner,
  ): Promise<{ page: Page; afterLoad: () => Promise<boolean> }> {
    const context = await openContext(browser, manner);
    const page = await context.newPage();
    await page.route('**/assets/js/**', async (request) => {
      await new Promise((resolve) => setTimeout(resolve, slow));
      await request.continue();
    });
    await page.goto(site.origin + route, { waitUntil: 'commit' });
    await page.locator('footer.foot').waitFor({ state: 'attached' });
    /** Whether no script was asked for before the load event. */
    const afterLoad = () =>
      page.evaluate(() => {
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
        return scripts.length > 0 && scripts.every(({ startTime }) => startTime >= (load?.loadEventStart ?? 0));
      });
    return { page, afterLoad };
  }

  test('a page for reading starts them without any input, after it has loaded', async ({ browser, site }) => {
    const { page, afterLoad } = await open({ browser, site }, '/guide/', phone);
    await hydrated(page);
    assert.ok(await afterLoad());
    await page.context().close();
  });

  for (const route of ['/explore/', `${tierPage}?users=40000`]) {
    test(`${route}, which is for setting something, starts them at once`, async ({ browser, site }) => {
      const { page, afterLoad } = await open({ browser, site }, route, phone);
      await hydrated(page);
      assert.equal(await afterLoad(), false);
      await page.context().close();
    });
  }

  for (const query of ['?utm_source=x', '?mc_cid=1', '?explain=bill']) {
    test(`${query} asks nothing: the page keeps its figures and starts as for reading`, async ({ browser, site }) => {
      const { page, afterLoad } = await open({ browser, site }, costPage + query, phone);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.whatIf), undefined);
      await hydrated(page);
      assert.ok(await afterLoad());
      await page.context().close();
    });
  }

  test("a file asked for under a reader's own numbers has those numbers", async ({ browser, site }) => {
    const { page } = await open({ browser, site }, `${costPage}?case=high`, desktop);
    await page.waitForFunction(() => !document.documentElement.dataset.whatIf);
    const saving = page.waitForEvent('download');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[download][href="totals.json"]')?.click());
    const { rows } = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as TableValue;
    const expected = totalsTable(scenarioOf(readSettings('case=high').settings));
    assert.deepEqual(
      rows.map(({ cells }) => Object.values(cells).map(({ text }) => text)),
      expected.rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
    await page.context().close();
  });

  for (const taps of [1, 2]) {
    test(`${taps} early tap(s) on the menu button of a phone show at once and open the menu`, async ({
      browser,
      site,
    }) => {
      const { page } = await open({ browser, site }, '/guide/', phone);
      const toggle = page.locator('.navbar__toggle');
      for (let tap = 0; tap < taps; tap += 1) await toggle.click();
      assert.equal(await toggle.getAttribute('aria-busy'), 'true');
      await page.waitForSelector('.navbar-sidebar--show');
      await page.context().close();
    });
  }

  test('an early click on the theme button, which waits as disabled, changes the theme', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', desktop);
    const choice = () => page.evaluate(() => document.documentElement.dataset.themeChoice);
    const first = await choice();
    const box = await page.locator('[class*="colorModeToggle"] button').boundingBox();
    assert.ok(box);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction((before) => document.documentElement.dataset.themeChoice !== before, first);
    await page.context().close();
  });

  test('an early Enter in the field of the first page shows the answer', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/', desktop);
    const field = page.locator('.users-field input');
    await field.fill('40000');
    await field.press('Enter');
    await page.locator('.users-field').getByRole('link', { name: 'The full answer' }).waitFor();
    await page.context().close();
  });

  test('an early "/" opens the search', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', desktop);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.context().close();
  });

  test('an early click on a link leads on at once', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', desktop);
    await page.locator('main a[href^="/infrastructure/"]').first().click({ noWaitAfter: true });
    await page.waitForURL('**/infrastructure/**');
    await page.context().close();
  });

  test('a figure that was opened early is still open afterwards', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, costPage, desktop);
    const explained = page.locator('details.explain').first();
    await explained.locator('> summary').click();
    await hydrated(page);
    assert.ok(await explained.evaluate((details) => (details as HTMLDetailsElement).open));
    await page.context().close();
  });
});
