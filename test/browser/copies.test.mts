import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { billTable, formatUsd, type Provenance, type TableValue, toCsv, toMarkdown, totalsTable } from '@gymrats/model';
import type { Page } from 'playwright-core';
import calculate from 'xlsx-calc';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { test } from './harness.mjs';
import { desktop, openContext, phone, visit } from './visit.mjs';

const costPage = '/infrastructure/cost-projections/';
const tierPage = '/10k/';
const file = (path: string): string => readFileSync(join(buildDir, path), 'utf8');

/** Opens the menu of a table and saves it; the text of the file. */
async function saved(page: Page, table: string, format: 'CSV' | 'JSON'): Promise<string> {
  const menu = page.locator(`details.take:has(a[href="${table}.csv"])`);
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('link', { name: format, exact: true }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `${table}.${format.toLowerCase()}`);
  return readFileSync(await download.path(), 'utf8');
}

test.describe('a table taken along', () => {
  for (const scripts of [true, false]) {
    test(`is the model's table as CSV and as JSON, with JavaScript ${scripts ? 'on' : 'off'}`, async ({
      site,
      browser,
    }) => {
      const manner = { ...phone, scripts };
      const context = await openContext(browser, manner);
      const { page, problems } = await visit(context, site.origin + costPage, manner);
      const table = totalsTable();
      const json = JSON.parse(await saved(page, 'totals', 'JSON')) as TableValue;
      const csv = await saved(page, 'totals', 'CSV');
      const from: Provenance = { title: await page.title(), address: json.address, scenario: {} };
      assert.equal(csv, toCsv(table, from));
      assert.deepEqual(
        json.rows.map(({ cells }) => Object.values(cells)),
        JSON.parse(JSON.stringify(table.rows.map(({ cells }) => cells))),
      );
      assert.match(json.citation, /prices and limits as of 20/);
      assert.deepEqual(problems, []);
      await context.close();
    });
  }

  test("under a reader's own numbers holds what the page shows, with the sources of its records and the whole address", async ({
    site,
    browser,
  }) => {
    const context = await openContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}${costPage}?case=high`);
    const json = JSON.parse(await saved(page, 'category-bandwidth', 'JSON')) as TableValue;
    const shown = await page.locator('tr[id^="category-bandwidth-"]').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => {
          const text = (cell.querySelector('summary') ?? cell).cloneNode(true) as Element;
          for (const mark of text.querySelectorAll('.mark')) mark.remove();
          return text.textContent?.trim();
        }),
      ),
    );
    assert.deepEqual(
      json.rows.map(({ cells }) => Object.values(cells).map(({ text }) => text)),
      shown,
    );
    assert.match(json.address, /\?case=high#table-category-bandwidth$/);
    assert.match(json.takenOn ?? '', /^20\d\d-\d\d-\d\d$/);
    const records = Object.values(json.records);
    assert.ok(records.length > 3);
    assert.deepEqual(
      records.filter(({ source }) => !source?.url.startsWith('http')).map(({ id }) => id),
      [],
    );
    const csv = await saved(page, 'category-bandwidth', 'CSV');
    assert.ok(csv.includes(json.address));
    await context.close();
  });

  test('is put on the clipboard as Markdown, and can be cited, from the keyboard', async ({ site, browser }) => {
    const context = await openContext(browser, desktop);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    const { page, problems } = await visit(context, site.origin + tierPage);
    const menu = page.locator('details.take:has(a[href="bill-supabase-10k.csv"])');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await menu.getByRole('button', { name: 'Copy as Markdown' }).focus();
    await page.keyboard.press('Enter');
    await menu.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.startsWith(toMarkdown(billTable('supabase', 10_000))), text.slice(0, 200));
    await menu.getByRole('button', { name: 'Copy citation' }).click();
    await page.waitForFunction((before) => navigator.clipboard.readText().then((now) => now !== before), text);
    const line = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.trimEnd().endsWith(line), line);
    assert.match(line, /10k\/#table-bill-supabase-10k .*Taken on 20\d\d/);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('costs the page no script before its menu is opened', async ({ site, browser }) => {
    const context = await openContext(browser, desktop);
    const fetched: string[] = [];
    context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const { page } = await visit(context, site.origin + costPage);
    const ofMenu = () => fetched.filter((path) => path.endsWith('.js') && file(path).includes('Copy as Markdown'));
    assert.ok(fetched.some((path) => path.endsWith('.js')));
    assert.deepEqual(ofMenu(), []);
    await page.locator('details.take > summary:visible').first().click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
    assert.equal(ofMenu().length, 1);
    await context.close();
  });
});

test.describe('the workbook', () => {
  for (const route of ['/10k/', '/explore/?users=40000&case=high']) {
    test(`of ${route} has the total that the page shows, computed by a spreadsheet engine`, async ({
      site,
      browser,
    }) => {
      const context = await openContext(browser, desktop);
      const fetched: string[] = [];
      context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      const { page, problems } = await visit(context, site.origin + route);
      await page.waitForFunction(() => document.documentElement.dataset.whatIf === undefined);
      const before = fetched.length;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Workbook (XLSX)' }).first().click(),
      ]);
      assert.ok(fetched.length > before, 'its code comes when it is asked for');
      const workbook = read(readFileSync(await download.path()), { cellFormula: true, sheetStubs: true });
      calculate(workbook);
      const cells = Object.entries(workbook.Sheets.Bill ?? {}) as [string, { v?: unknown }][];
      const [place = ''] = cells.find(([, { v }]) => String(v).startsWith('Total')) ?? [];
      const total = cells.find(([address]) => address === place.replace('A', 'G'))?.[1].v as number;
      const shown = await page
        .locator('section:has(> .workbook) tr[id^="bill-"][id$="-total"]')
        .first()
        .evaluate((row) => row.querySelector('td:last-of-type')?.firstChild?.textContent?.trim());
      assert.equal(formatUsd(total), shown);
      const about = JSON.stringify(workbook.Sheets.About);
      assert.ok(about.includes(site.origin + route), 'the address it is from');
      assert.deepEqual(problems, []);
      await context.close();
    });
  }
});
