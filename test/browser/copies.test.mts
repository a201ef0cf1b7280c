import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { billTable, type Provenance, type TableValue, toCsv, toMarkdown, totalsTable } from '@gymrats/model';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { buildDir, root } from '../../scripts/lib/paths.mjs';
import { builtPages, elementsIn, hasClass, wordsOf } from './built/pages.mjs';
import { billTotals, tableValues, tierTotals } from './built/values.mjs';
import { type ServedSite, serveSite, sitemapRoutes } from './site.mjs';
import { desktop, openBrowser, openContext, phone, visit } from './visit.mjs';

const costPage = '/infrastructure/cost-projections/';
const tierPage = '/infrastructure/scaling-by-user-tier/';
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

describe('a table taken along', () => {
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
    it(`is the model's table as CSV and as JSON, with JavaScript ${scripts ? 'on' : 'off'}`, async () => {
      const manner = { ...phone, scripts };
      const context = await openContext(browser, manner);
      const { page, faults } = await visit(context, site.origin + costPage, manner);
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
      assert.deepEqual(faults, []);
      await context.close();
    });
  }

  it("under a reader's own numbers holds what the page shows, with the sources of its records and the whole address", async () => {
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

  it('is put on the clipboard as Markdown, and can be cited, from the keyboard', async () => {
    const context = await openContext(browser, desktop);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    const { page, faults } = await visit(context, site.origin + tierPage);
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
    assert.match(line, /scaling-by-user-tier\/#table-bill-supabase-10k .*Taken on 20\d\d/);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('costs the page no script before its menu is opened', async () => {
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

describe('the copies for machines', () => {
  /** Every page but those that only lead on. */
  const pages = builtPages(buildDir).filter(({ route }) => !route.startsWith('/s/'));
  const markdownOf = (route: string): string => file(`${route}index.md`).replace(/\\([|*_`<>$~[\]])/g, '$1');

  it('every page has a twin in Markdown and names it', () => {
    for (const { route, elements } of pages) {
      const twin = elements.find(
        ({ tagName, properties }) => tagName === 'link' && properties.type === 'text/markdown',
      );
      assert.equal(twin?.properties.href, 'index.md', route);
      assert.match(file(`${route}index.md`), /^# \S/, route);
    }
    assert.doesNotMatch(file('404.html'), /text\/markdown/);
  });

  it('a twin has the totals of its page', () => {
    let count = 0;
    for (const page of pages) {
      const markdown = markdownOf(page.route);
      const totals = [
        ...tierTotals(page),
        ...tableValues(page).filter(({ quantity }) => /^totals-|-total \//.test(quantity)),
      ];
      for (const { quantity, text } of totals) {
        const figure = /\$[\d,.]+/.exec(text)?.[0];
        if (figure) assert.ok(markdown.includes(figure), `${page.route}: ${quantity}: ${figure}`);
        count += 1;
      }
      assert.equal(
        billTotals(page).every(({ text }) => text !== 'NaN'),
        true,
      );
    }
    assert.ok(count > 100, `${count} totals`);
  });

  it('a twin has every row of every table of its page that no chart repeats', () => {
    for (const page of pages) {
      const told = elementsIn(page.root, ({ properties }) => properties.dataRepeats !== undefined);
      const rows = told.filter(({ tagName, properties }) => tagName === 'tr' && properties.id).length;
      const lines = file(`${page.route}index.md`).match(/^\| /gm)?.length ?? 0;
      assert.ok(lines >= rows, `${page.route}: ${rows} rows, ${lines} lines`);
    }
  });

  it('every table of the model is offered as two files that exist', () => {
    const offered = pages.flatMap(({ route, elements }) =>
      elements.filter((element) => hasClass(element, 'data-table')).map(() => route),
    );
    const links = pages.flatMap(({ route, elements }) =>
      elements
        .filter(({ tagName, properties }) => tagName === 'a' && properties.download !== undefined)
        .map(({ properties }) => `${route}${properties.href}`),
    );
    const tables = links.filter((link) => /\.(csv|json)$/.test(link));
    assert.equal(tables.length, 2 * offered.length);
    for (const path of tables) assert.ok(existsSync(join(buildDir, path)), path);
  });

  it('guide.json is what its published schema says, and the tiers are those of the command line', () => {
    const data = JSON.parse(file('data/guide.json'));
    const schema = z.fromJSONSchema(JSON.parse(file('data/guide.schema.json')));
    assert.equal(schema.safeParse(data).error, undefined);
    assert.equal(schema.safeParse({ ...data, tiers: [{ users: 10 }] }).success, false);
    const compared = JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'model/cli.ts', 'compare', '--json'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );
    const told = data.tiers.map(
      ({ users, totals, best, because, cases, holds, incomplete }: Record<string, unknown>) => ({
        users,
        totals,
        best,
        because,
        cases,
        holds,
        incomplete,
      }),
    );
    assert.deepEqual(told, compared.tiers);
    assert.ok(
      data.prices.every(({ source }: { source?: unknown }) => source),
      'a price without its source',
    );
  });

  it('sitemap, robots.txt and llms.txt name all pages', () => {
    const routes = pages.map(({ route }) => route).sort();
    assert.deepEqual(sitemapRoutes().sort(), routes);
    const [, sitemap = ''] = /^Sitemap: (https?:\/\/\S+\/sitemap\.xml)$/m.exec(file('robots.txt')) ?? [];
    const llms = file('llms.txt');
    for (const route of routes) assert.ok(llms.includes(`${new URL(route, sitemap).href}index.md`), route);
    assert.match(file('llms-full.txt'), /^# GymRats server infrastructure/);
  });

  it('the foot of every page leads to them', () => {
    for (const { route, elements } of pages) {
      const foot = elements.find((element) => hasClass(element, 'foot-machines'));
      assert.match(wordsOf(foot), /llms\.txt, all numbers as JSON/, route);
    }
  });
});
