import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { priceHref } from '../../src/components/reference/href';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, phone, visit } from './visit.mjs';

/** Words of a piece of evidence, which only the page that shows the evidence may ship. */
const onlyOnTheMethodPage = 'Comments per item on Facebook';

describe('price and limit records', () => {
  let site: ServedSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('a link to a price lands on its row, on a phone too', async () => {
    const context = await openContext(browser, phone);
    const { page } = await visit(context, site.origin + priceHref('aws.s3.standard.storage'));
    const row = page.locator('#aws-s3-standard-storage');
    await page.waitForTimeout(300);
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 400, `row is ${top} px from the top`);
    await context.close();
  });

  it('a record past its review date says so by the clock of the reader, and moves no row', async () => {
    const address = `${site.origin}/reference/prices/aws/`;
    for (const manner of [desktop, phone]) {
      const tops: number[] = [];
      for (const scripts of [false, true]) {
        const context = await openContext(browser, { ...manner, scripts });
        if (scripts) await context.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
        const { page, faults } = await visit(context, address, { ...manner, scripts });
        assert.deepEqual(faults, []);
        assert.equal(
          await page.locator('.record-overdue').count(),
          scripts ? await page.locator('.record').count() : 0,
        );
        const dates = await page.locator('#aws-s3-standard-storage .record-dates').innerText();
        assert.match(dates, /^Read [\d-]+, review by \d{4}-\d\d-\d\d/);
        const last = page.locator('.record').last();
        tops.push(await last.evaluate((row) => row.getBoundingClientRect().top + window.scrollY));
        await context.close();
      }
      assert.equal(tops[1], tops[0], `rows move at ${manner.width} px`);
    }
  });

  it('the changelog tells every change of a price with its source, without scripts', async () => {
    const context = await openContext(browser, { ...phone, scripts: false });
    const { page } = await visit(context, `${site.origin}/reference/changelog/`, { ...phone, scripts: false });
    const row = page.locator('#price-moves-gcp.network.cdn-interconnect.egress.na-2026-05-01'.replaceAll('.', '\\.'));
    assert.match(await row.innerText(), /2026-05-01[\s\S]*\$0\.04 per GB[\s\S]*\$0\.08 per GB/);
    assert.ok((await page.locator('table').count()) >= 2);
    await context.close();
  });

  it('no script ships the notes of the records to a page that computes', () => {
    const folder = join(buildDir, 'assets/js');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const withNotes = scripts
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
      .filter(({ text }) => /["']?note["']?:\s*["'`]/.test(text) && !text.includes(onlyOnTheMethodPage));
    assert.deepEqual(
      withNotes.map(({ name }) => name),
      [],
    );
  });
});
