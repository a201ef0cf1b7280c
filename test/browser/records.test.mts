import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { priceHref } from '../../src/components/reference/href';
import { type ServedSite, serveSite } from './site.mjs';
import { openBrowser, openContext, phone, visit } from './visit.mjs';

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
