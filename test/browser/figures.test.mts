import assert from 'node:assert/strict';
import { estimate, totalText } from '@gymrats/model';
import { findAxeViolations } from './checks.mjs';
import { test } from './harness.mjs';
import { borrowContext, desktop, leave, phone, visit } from './visit.mjs';

const costPage = '/infrastructure/cost-projections/';
const tierPage = '/infrastructure/scaling-by-user-tier/';
const name = 'total.supabase.10000';

test.describe('a figure in a sentence', () => {
  test('opens from the keyboard to its lines, prices, dates and sources, and closes where it was', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const { page, problems } = await visit(context, site.origin + costPage);
    const figure = page.locator(`a[data-figure="${name}"]`).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Supabase at 10K users: USD a month/);
    assert.ok((await dialog.innerText()).includes(totalText(estimate('supabase', 10_000))));
    assert.equal(new URL(page.url()).search, `?explain=${name}`);
    const line = dialog.locator('details', { hasText: 'Media from the CDN' }).last();
    await line.locator('summary').focus();
    await page.keyboard.press('Enter');
    await line.locator('.readings a').first().waitFor();
    assert.match(await line.innerText(), /Price: \$0\.03 per GB\s+Source [^\n]*20\d\d/);
    assert.match((await line.locator('.readings a').first().getAttribute('href')) ?? '', /^https:/);
    assert.deepEqual(await findAxeViolations(page), []);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await figure.evaluate((element) => element === document.activeElement), true);
    assert.deepEqual(problems, []);
    await leave(context);
  });

  test('opens again at its address, on a phone too, and says so where there is no such figure', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, phone);
    const { page } = await visit(context, `${site.origin}${costPage}?explain=${name}`, phone);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Supabase at 10K users/);
    const width = await dialog.evaluate((element) => element.getBoundingClientRect().right);
    assert.ok(width <= phone.width, `${width} px`);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${site.origin}${costPage}?explain=total.azure.10`);
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /cannot be explained.*unknown platform "azure"/s);
    await leave(context);
  });

  test('leads to the cell that derives it with JavaScript off', async ({ site, browser }) => {
    const manner = { ...desktop, scripts: false };
    const context = await borrowContext(browser, manner);
    const { page } = await visit(context, site.origin + tierPage, manner);
    const figure = page.locator(`a[data-figure="${name}"]`).first();
    await figure.click();
    assert.match(page.url(), /cost-projections\/#totals-10k-supabase$/);
    const row = page.locator('tr#totals-10k');
    assert.equal(
      (await row.locator('details:target summary').innerText()).replace(/\s*best$/, ''),
      totalText(estimate('supabase', 10_000)),
    );
    const lit = await row.locator('th').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const plain = await page.locator('tr#totals-50k th').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    assert.notEqual(lit, plain);
    await leave(context);
  });
});

test.describe('a figure in a table', () => {
  test('opens at its own address, out of what it is folded into, and is in view', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const anchor = 'bill-aws-10k-aws.s3.standard.storage-usd';
    const { page } = await visit(context, `${site.origin}/10k/#${anchor}`);
    const details = page.locator(`[id="${anchor}"]`);
    await page.waitForFunction((id) => (document.getElementById(id) as HTMLDetailsElement | null)?.open, anchor);
    await page.waitForTimeout(400);
    const { top, bottom } = await details.evaluate((element) => element.getBoundingClientRect());
    assert.ok(top >= 0 && bottom <= 900, `${top} to ${bottom}`);
    assert.equal(await details.locator('a', { hasText: 'Link to this' }).getAttribute('href'), `#${anchor}`);
    await leave(context);
  });

  test('opens when its address is followed on the page', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costPage);
    await page.evaluate(() => {
      window.location.hash = 'totals-100k-aws';
    });
    await page.waitForFunction(() => (document.getElementById('totals-100k-aws') as HTMLDetailsElement).open);
    await leave(context);
  });
});
