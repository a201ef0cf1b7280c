import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatUsers, perUserText, recommend, TIERS, totalText } from '@gymrats/model';
import type { Browser } from 'playwright-core';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, openTab, phone, visit } from './visit.mjs';

const tierPage = '/infrastructure/scaling-by-user-tier/';
const costPage = '/infrastructure/cost-projections/';

describe("the model's numbers on the pages", () => {
  let site: ServedSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const scripts of [true, false]) {
    const manner = { ...phone, scripts };
    const state = scripts ? 'on' : 'off';

    it(`the home page has platform, total and cost per user of the seven tiers with JavaScript ${state}`, async () => {
      const context = await openContext(browser, manner);
      const { page } = await visit(context, `${site.origin}/`, manner);
      const rungs = await page.locator('.rung').allInnerTexts();
      assert.equal(rungs.length, TIERS.length);
      for (const [index, users] of TIERS.entries()) {
        const { best } = recommend(users);
        for (const text of [formatUsers(users), best.deployment.size, totalText(best), perUserText(best)]) {
          assert.ok(rungs[index]?.includes(text), `${users} users: ${text} in ${rungs[index]}`);
        }
      }
      await context.close();
    });

    it(`an amount of a bill opens to formula, price, date and record with JavaScript ${state}`, async () => {
      const context = await openContext(browser, manner);
      const { page } = await visit(context, `${site.origin}${tierPage}`, manner);
      const row = page.locator('tr[id^="bill-supabase-1k-supabase."]').first();
      const details = row.locator('details.explain');
      await details.locator('summary').focus();
      if (scripts) await page.keyboard.press('Enter');
      else await details.locator('summary').click();
      const opened = await details.innerText();
      assert.match(opened, /Price: \$/);
      assert.match(opened, /Price as of: 20\d\d/);
      assert.match((await details.locator('a').first().getAttribute('href')) ?? '', /\/reference\/prices\/supabase\/#/);
      await context.close();
    });
  }

  it('a tier sheet has verdict, actions, diagram, demand, bills and limits of its tier', async () => {
    const context = await openContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}${tierPage}`);
    const sheets = page.locator('.tier-sheet');
    assert.equal(await sheets.count(), TIERS.length);
    for (const [index, users] of TIERS.entries()) {
      const sheet = sheets.nth(index);
      const text = await sheet.innerText();
      for (const part of [
        totalText(recommend(users).best),
        'Do now',
        'Watch',
        'Next step',
        'Demand of',
        'monthly bill',
      ]) {
        assert.ok(text.includes(part), `${users} users: ${part}`);
      }
      assert.equal(await sheet.locator('figure.diagram').count(), 1);
      assert.ok((await sheet.locator('.headroom').count()) > 2);
    }
    await context.close();
  });

  it('no id appears twice on a page', async () => {
    const context = await openContext(browser, desktop);
    const tab = await openTab(context);
    for (const route of ['/', tierPage, costPage, '/infrastructure/platform-comparison/']) {
      const { page } = await tab.visit(site.origin + route);
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('main [id]')].map((element) => element.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      assert.deepEqual(twice, [], route);
    }
    await context.close();
  });

  it('regions that scroll have names of their own', async () => {
    const context = await openContext(browser, desktop);
    const tab = await openTab(context);
    for (const route of [tierPage, costPage, '/infrastructure/platform-comparison/']) {
      const { page } = await tab.visit(site.origin + route);
      const names = await page
        .locator('.table-scroll')
        .evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
      assert.deepEqual(
        names.filter((name, index) => !name || names.indexOf(name) !== index),
        [],
        route,
      );
    }
    await context.close();
  });
});
