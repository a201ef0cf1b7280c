import assert from 'node:assert/strict';
import { costChart, formatTotal, totalOf } from '@gymrats/model';
import type { Page } from 'playwright-core';
import { findAxeViolations } from './checks.mjs';
import { test } from './harness.mjs';
import { borrowContext, desktop, leave, openTab, phone, show, visit } from './visit.mjs';

const costPage = '/infrastructure/cost-projections/';
const chartsOf: Readonly<Record<string, readonly string[]>> = {
  '/': ['chart-cost'],
  [costPage]: [
    'chart-cost',
    'chart-categories',
    'chart-per-user',
    'chart-swing-supabase-100k',
    'chart-swing-supabase-r2-100k',
  ],
  '/infrastructure/platform-comparison/': ['chart-cost'],
  '/infrastructure/scaling-by-user-tier/': ['chart-limits-supabase-40k'],
  '/reference/assumptions-and-method/': ['chart-swing-supabase-100k'],
};

const cursorOf = (page: Page) => page.locator('#chart-cost').getByRole('slider');

/** The code of the cursor comes for a chart near the view, once a pointer is over it or a key is pressed. */
async function askForCursor(page: Page): Promise<void> {
  await page.locator('#chart-cost').scrollIntoViewIfNeeded();
  await page.keyboard.press('Shift');
  await cursorOf(page).waitFor();
}

test.describe('charts', () => {
  test('with JavaScript off are drawn, say in words what they show, and open to their table', async ({
    site,
    browser,
  }) => {
    const manner = { ...desktop, scripts: false };
    const context = await borrowContext(browser, manner);
    const tab = await openTab(context, manner);
    for (const [route, ids] of Object.entries(chartsOf)) {
      const { page } = await tab.visit(site.origin + route);
      assert.deepEqual(await page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id)), ids, route);
      for (const id of ids) {
        const figure = page.locator(`[id="${id}"]`).first();
        const drawing = figure.getByRole('img').first();
        assert.ok(((await drawing.boundingBox())?.height ?? 0) > 50, `${route} ${id}`);
        assert.match((await drawing.getAttribute('aria-label')) ?? '', /\d/, `${route} ${id}`);
        assert.match(await figure.locator('.chart-summary').innerText(), /\d/, `${route} ${id}`);
        assert.equal(await figure.locator('table').isVisible(), false);
        await figure.locator('.chart-table > summary').click();
        assert.ok(await figure.locator('table').isVisible(), `${route} ${id}`);
        assert.equal(await figure.getByRole('slider').count(), 0, 'no control that does nothing');
      }
    }
    await leave(context);
  });

  test('stay as they were built when scripts take over, and do not move', async ({ site, browser }) => {
    const built = async (scripts: boolean) => {
      const manner = { ...desktop, scripts };
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, site.origin + costPage, manner);
      if (scripts) await askForCursor(page);
      const drawn = await page
        .locator('figure.chart .chart-plot > svg')
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
      const heights = await page
        .locator('figure.chart')
        .evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().height));
      await leave(context);
      return { drawn, heights };
    };
    assert.deepEqual(await built(true), await built(false));
  });

  test('are read from the keyboard and with a pointer, and are printed', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costPage);
    const cursor = cursorOf(page);
    const reading = page.locator('.chart-reading');

    await test.step('a slider whose value says every platform there', async () => {
      await askForCursor(page);
      await cursor.focus();
      await page.keyboard.press('End');
      assert.equal(await cursor.getAttribute('aria-valuenow'), '500000');
      const said = (await cursor.getAttribute('aria-valuetext')) ?? '';
      for (const text of ['500,000 users', `Supabase ${formatTotal(totalOf('supabase', 500_000))}`, 'GCP at least $'])
        assert.ok(said.includes(text), `${text} in ${said}`);
      await page.keyboard.press('ArrowLeft');
      assert.equal(await cursor.getAttribute('aria-valuenow'), '300000');
      await page.keyboard.press('Home');
      assert.equal(await cursor.getAttribute('aria-valuenow'), '10');
      assert.match(await reading.innerText(), /10 users/);
      assert.deepEqual(await findAxeViolations(page, 'figure.chart'), [], 'while it is read');
      await page.keyboard.press('Tab');
      assert.equal(await reading.count(), 0);
    });

    await test.step('a pointer at the nearest stop', async () => {
      await cursor.scrollIntoViewIfNeeded();
      const box = await cursor.boundingBox();
      assert.ok(box);
      const share = Math.log(10_000 / 10) / Math.log(500_000 / 10);
      await page.mouse.move(box.x + box.width * share, box.y + 30);
      assert.match(await reading.innerText(), /10,000 users/);
      assert.ok((await reading.innerText()).includes(formatTotal(totalOf('aws', 10_000))));
      await page.mouse.move(box.x + box.width * share, box.y - 200);
      assert.equal(await reading.count(), 0);
    });

    await test.step('a phone in the dark', async () => {
      await show(page, phone);
      await cursor.focus();
      assert.deepEqual(await findAxeViolations(page, 'figure.chart'), [], 'while it is read on a phone');
      await show(page, desktop);
    });

    await test.step('printed with its table and without the cursor', async () => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await cursor.isVisible(), false);
      assert.ok(((await page.locator('#chart-cost .chart-plot > svg').boundingBox())?.height ?? 0) > 300);
      const table = await page.locator('#chart-cost table').boundingBox();
      assert.ok((table?.height ?? 0) > 100);
    });
    await leave(context);
  });

  test("are drawn again for a reader's own numbers, with a line at the reader's own users, and come back", async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}${costPage}?users=40000&case=high`);
    const figure = page.locator('#chart-cost');
    const summary = costChart({ case: 'high' }).summary;
    await page.waitForFunction(
      (expected) => document.querySelector('#chart-cost .chart-summary')?.textContent === expected,
      summary,
    );
    assert.equal(await figure.locator('.own text').textContent(), 'Your 40,000 users');
    await figure.locator('.chart-table > summary').click();
    assert.match(await figure.locator('#chart-cost-40k').innerText(), /40,000, yours/);
    await leave(context);
  });
});
