import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readSettings, scenarioOf, type TableValue, totalsTable } from '@gymrats/model';
import type { Browser, Page } from 'playwright-core';
import { serveControls } from './fixture/page.mjs';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, hydrated, type Manner, openBrowser, openContext, phone } from './visit.mjs';

const page404 = '/no-such-page/';
const costPage = '/infrastructure/cost-projections/';
const tierPage = '/infrastructure/scaling-by-user-tier/';
/** Milliseconds that scripts take to come, so that what is done to the page is done before them. */
const slow = 700;

describe('before the scripts of a page have started', () => {
  let site: ServedSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(route: string, manner: Manner): Promise<{ page: Page; requests: string[] }> {
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
    it(`${route} asks for no script`, async () => {
      const { page, requests } = await open(route, desktop);
      await page.waitForTimeout(1000);
      assert.deepEqual(
        requests.filter((type) => ['script', 'fetch', 'xhr', 'prefetch'].includes(type)),
        [],
      );
      await page.context().close();
    });
  }

  it('an address with an anchor lands there and still asks for no script', async () => {
    const { page, requests } = await open(`${tierPage}#50k`, phone);
    await page.waitForTimeout(500);
    assert.ok((await page.evaluate(() => window.scrollY)) > 500, 'scrolled to the tier');
    assert.ok(!requests.includes('script'));
    await page.context().close();
  });

  it('scripts start by themselves on a page that is left alone', async () => {
    const { page } = await open('/', desktop);
    await hydrated(page);
    await page.context().close();
  });

  it('scripts start at once where the address carries a what-if', async () => {
    const { page, requests } = await open(`${tierPage}?users=40000`, desktop);
    assert.ok(requests.includes('script'));
    await page.context().close();
  });

  it("a file asked for under a reader's own numbers has those numbers", async () => {
    const { page } = await open(`${costPage}?case=high`, desktop);
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
    it(`a ${sign} starts them`, async () => {
      const { page, requests } = await open('/', desktop);
      if (sign === 'scroll') await page.waitForTimeout(600);
      if (sign === 'scroll') await page.evaluate(() => window.scrollTo(0, 400));
      if (sign === 'key') await page.keyboard.press('Tab');
      if (sign === 'pointer') await page.mouse.move(10, 10);
      await page.waitForTimeout(300);
      assert.ok(requests.includes('script'));
      await page.context().close();
    });
  }

  it('the first tap on the menu button of a phone opens the menu', async () => {
    const { page } = await open('/guide/', phone);
    await page.locator('.navbar__toggle').click();
    await page.waitForSelector('.navbar-sidebar--show');
    await page.context().close();
  });

  it('two impatient taps on it open it too', async () => {
    const { page } = await open('/guide/', phone);
    for (let taps = 0; taps < 2; taps += 1) await page.locator('.navbar__toggle').click();
    await hydrated(page);
    await page.waitForTimeout(300);
    assert.ok(await page.locator('.navbar-sidebar--show').isVisible());
    await page.context().close();
  });

  it('the first click on the theme button, which waits as disabled, changes the theme', async () => {
    const { page } = await open('/guide/', desktop);
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

  it('a plain link leads on at once, and a figure opens', async () => {
    const { page } = await open(tierPage, desktop);
    const explained = page.locator('details.explain').first();
    await explained.locator('> summary').click();
    assert.ok(await explained.evaluate((details) => (details as HTMLDetailsElement).open));
    await hydrated(page);
    assert.ok(await explained.evaluate((details) => (details as HTMLDetailsElement).open), 'still open afterwards');
    await page.context().close();

    const { page: other } = await open('/guide/', desktop);
    await other.locator('main a[href^="/infrastructure/"]').first().click({ noWaitAfter: true });
    await other.waitForURL('**/infrastructure/**');
    await other.context().close();
  });

  it('what is typed, ticked, chosen, pressed and asked for by a shortcut is there once they have', async () => {
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

  it('a link that a script would take over is followed where the scripts do not come', async () => {
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
