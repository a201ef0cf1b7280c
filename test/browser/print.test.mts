import assert from 'node:assert/strict';
import { findOverflow } from './checks.mjs';
import { test } from './harness.mjs';
import { borrowContext, desktop, leave, visit } from './visit.mjs';

/** CSS pixels between the margins of an A4 sheet. */
const sheet = 718;
const routes = [
  '/infrastructure/cost-projections/',
  '/infrastructure/scaling-by-user-tier/',
  '/infrastructure/monitoring-alerting/',
];

test.describe('a printed page', () => {
  for (const route of routes) {
    test(`${route} fits the sheet, has no menus, and ends in its address and dates, dark ink on white from a dark screen`, async ({
      site,
      browser,
    }) => {
      const manner = { ...desktop, theme: 'dark' as const };
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, `${site.origin}${route}?case=high`, manner);
      await page.waitForFunction(() => !document.documentElement.dataset.whatIf);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: sheet, height: 1000 });
      assert.deepEqual(await findOverflow(page), []);
      const cut = await page
        .locator('pre:visible')
        .evaluateAll((blocks) => blocks.filter((code) => code.scrollWidth > code.clientWidth + 1).length);
      assert.equal(cut, 0, 'code that is cut at the edge of the sheet');
      for (const menu of ['.navbar', '.theme-doc-sidebar-container', '.foot', '.take']) {
        assert.equal(await page.locator(menu).first().isVisible(), false, menu);
      }
      const last = page.locator('.printed-from');
      assert.ok(await last.isVisible());
      assert.match(await last.innerText(), new RegExp(`${route}\\?case=high\\. .*20\\d\\d-\\d\\d-\\d\\d`));
      const { ink, ground } = await page
        .locator('.markdown p')
        .first()
        .evaluate((text) => ({
          ink: getComputedStyle(text).color,
          ground: getComputedStyle(document.documentElement).getPropertyValue('--ground'),
        }));
      assert.deepEqual({ ink, ground }, { ink: 'rgb(23, 27, 34)', ground: '#fff' });
      const head = await page
        .locator('.markdown > div > .data-table .ledger thead, .tier-sheet .ledger thead')
        .first()
        .evaluate((each) => getComputedStyle(each).display);
      assert.equal(head, 'table-header-group');
      await leave(context);
    });
  }
});
