import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSettings, scenarioOf, type TableValue, totalsTable } from '@gymrats/model';
import type { Browser, Page } from 'playwright-core';
import { serveControls } from './fixture/page.mjs';
import { test } from './harness.mjs';
import type { ServedSite } from './site.mjs';
import { desktop, hydrated, type Manner, openContext, phone } from './visit.mjs';

const page404 = '/no-such-page/';
const costPage = '/infrastructure/cost-projections/';
const tierPage = '/infrastructure/scaling-by-user-tier/';
/** Milliseconds that scripts take to come, so that what is done to the page is done before them. */
const slow = 700;

test.describe('before the scripts of a page have started', () => {
  async function open(
    { browser, site }: { browser: Browser; site: ServedSite },
    route: string,
    manner: Manner,
  ): Promise<{ page: Page; requests: string[] }> {
    const context = await openContext(browser, manner);
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.resourceType()));
    await page.route('**/assets/js/**', async (request) => {
      await new Promise((resolve) => setTimeout(resolve, slow));
      await request.continue();
    });
    await page.goto(site.origin + route, { waitUntil: 'load' });
    return { page, requests };
  }

  for (const route of ['/', '/guide/', tierPage, '/reference/prices/aws/', page404]) {
    test(`${route} asks for no script`, async ({ browser, site }) => {
      const { page, requests } = await open({ browser, site }, route, desktop);
      await page.waitForTimeout(1000);
      assert.deepEqual(
        requests.filter((type) => ['script', 'fetch', 'xhr', 'prefetch'].includes(type)),
        [],
      );
      await page.context().close();
    });
  }

  test('an address with an anchor lands there and still asks for no script', async ({ browser, site }) => {
    const { page, requests } = await open({ browser, site }, `${tierPage}#50k`, phone);
    await page.waitForTimeout(500);
    assert.ok((await page.evaluate(() => window.scrollY)) > 500, 'scrolled to the tier');
    assert.ok(!requests.includes('script'));
    await page.context().close();
  });

  test('scripts start by themselves on a page that is left alone', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/', desktop);
    await hydrated(page);
    await page.context().close();
  });

  test('scripts start at once where the address carries a what-if', async ({ browser, site }) => {
    const { page, requests } = await open({ browser, site }, `${tierPage}?users=40000`, desktop);
    assert.ok(requests.includes('script'));
    await page.context().close();
  });

  test("a file asked for under a reader's own numbers has those numbers", async ({ browser, site }) => {
    const { page } = await open({ browser, site }, `${costPage}?case=high`, desktop);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.whatIf), 'pending');
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

  for (const sign of ['scroll', 'key', 'pointer'] as const) {
    test(`a ${sign} starts them`, async ({ browser, site }) => {
      const { page, requests } = await open({ browser, site }, '/', desktop);
      if (sign === 'scroll') await page.waitForTimeout(600);
      if (sign === 'scroll') await page.evaluate(() => window.scrollTo(0, 400));
      if (sign === 'key') await page.keyboard.press('Tab');
      if (sign === 'pointer') await page.mouse.move(10, 10);
      await page.waitForTimeout(300);
      assert.ok(requests.includes('script'));
      await page.context().close();
    });
  }

  test('the first tap on the menu button of a phone opens the menu', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', phone);
    await page.locator('.navbar__toggle').click();
    await page.waitForSelector('.navbar-sidebar--show');
    await page.context().close();
  });

  test('two impatient taps on it open it too', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', phone);
    for (let taps = 0; taps < 2; taps += 1) await page.locator('.navbar__toggle').click();
    await hydrated(page);
    await page.waitForTimeout(300);
    assert.ok(await page.locator('.navbar-sidebar--show').isVisible());
    await page.context().close();
  });

  test('the first click on the theme button, which waits as disabled, changes the theme', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, '/guide/', desktop);
    const choice = () => page.evaluate(() => document.documentElement.dataset.themeChoice);
    const before = await choice();
    const box = await page.locator('[class*="colorModeToggle"] button').boundingBox();
    assert.ok(box);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await hydrated(page);
    await page.waitForTimeout(300);
    assert.notEqual(await choice(), before);
    await page.context().close();
  });

  test('a plain link leads on at once, and a figure opens', async ({ browser, site }) => {
    const { page } = await open({ browser, site }, tierPage, desktop);
    const explained = page.locator('details.explain').first();
    await explained.locator('> summary').click();
    assert.ok(await explained.evaluate((details) => (details as HTMLDetailsElement).open));
    await hydrated(page);
    assert.ok(await explained.evaluate((details) => (details as HTMLDetailsElement).open), 'still open afterwards');
    await page.context().close();

    const { page: other } = await open({ browser, site }, '/guide/', desktop);
    await other.locator('main a[href^="/infrastructure/"]').first().click({ noWaitAfter: true });
    await other.waitForURL('**/infrastructure/**');
    await other.context().close();
  });

  test('what is typed, ticked, chosen, pressed and asked for by a shortcut is there once they have', async ({
    site,
    browser,
  }) => {
    const context = await openContext(browser, desktop);
    const page = await context.newPage();
    const { address, release } = await serveControls(page, site.origin);
    await page.goto(address);
    await page.locator('#name').pressSequentially('Ada');
    await page.locator('#users').focus();
    await page.keyboard.press('End');
    await page.locator('#on').click();
    await page.locator('#which').selectOption('high');
    for (let presses = 0; presses < 2; presses += 1) await page.locator('#press').click();
    await page.locator('#replay').click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('egress');
    release();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#search')?.value === 'egress');
    assert.deepEqual(JSON.parse(await page.locator('output').innerText()), {
      name: 'Ada',
      users: '5000',
      isOn: true,
      which: 'high',
      presses: 1,
      isReplayed: true,
      query: 'egress',
    });
    assert.match(page.url(), /\/controls\/$/);
    await context.close();
  });

  test('a link that a script would take over is followed where the scripts do not come', async ({ site, browser }) => {
    const context = await openContext(browser, desktop);
    const page = await context.newPage();
    const { address } = await serveControls(page, site.origin);
    await page.route('**/controls/app.js', (route) => route.abort());
    await page.goto(address);
    await page.locator('#replay').click({ noWaitAfter: true });
    await page.waitForURL('**/elsewhere/');
    await context.close();
  });
});
