import assert from 'node:assert/strict';
import { priceHref } from '../../src/components/reference/href';
import { test } from './harness.mjs';
import { desktop, openContext, phone, visit } from './visit.mjs';

test.describe('price and limit records', () => {
  test('a link to a price lands on its row, on a phone too', async ({ site, browser }) => {
    const context = await openContext(browser, phone);
    const { page } = await visit(context, site.origin + priceHref('aws.s3.standard.storage'));
    const row = page.locator('#aws-s3-standard-storage');
    await page.waitForTimeout(300);
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 400, `row is ${top} px from the top`);
    await context.close();
  });

  test('a record past its review date says so by the clock of the reader, and moves no row', async ({
    site,
    browser,
  }) => {
    for (const manner of [desktop, phone]) {
      const tops: number[] = [];
      for (const [year, isPast] of [
        [2000, false],
        [2099, true],
      ] as const) {
        const context = await openContext(browser, manner);
        await context.clock.setFixedTime(new Date(`${year}-01-01T12:00:00Z`));
        const { page, problems } = await visit(context, `${site.origin}/reference/prices/aws/`, manner);
        assert.deepEqual(problems, []);
        const rows = await page.locator('.record').count();
        if (isPast)
          await page
            .locator('.record-overdue')
            .nth(rows - 1)
            .waitFor();
        assert.equal(await page.locator('.record-overdue').count(), isPast ? rows : 0);
        const last = page.locator('.record').last();
        tops.push(await last.evaluate((row) => row.getBoundingClientRect().top + window.scrollY));
        await context.close();
      }
      assert.equal(tops[1], tops[0], `rows move at ${manner.width} px`);
    }
  });

  test('a record says when it was read and until when that keeps, without scripts', async ({ site, browser }) => {
    const manner = { ...phone, scripts: false };
    const context = await openContext(browser, manner);
    const { page } = await visit(context, `${site.origin}/reference/prices/aws/`, manner);
    const dates = await page.locator('#aws-s3-standard-storage .record-check').innerText();
    assert.match(dates, /^Read [\d-]+, review by \d{4}-\d\d-\d\d\.\s+Check today$/);
    assert.equal(await page.locator('.record-overdue').count(), 0);
    await context.close();
  });

  test('the changelog tells every change of a price with its source, without scripts', async ({ site, browser }) => {
    const context = await openContext(browser, { ...phone, scripts: false });
    const { page } = await visit(context, `${site.origin}/reference/changelog/`, { ...phone, scripts: false });
    const row = page.locator('#price-moves-gcp.network.cdn-interconnect.egress.na-2026-05-01'.replaceAll('.', '\\.'));
    assert.match(await row.innerText(), /2026-05-01[\s\S]*\$0\.04 per GB[\s\S]*\$0\.08 per GB/);
    assert.ok((await page.locator('table').count()) >= 2);
    await context.close();
  });
});
