import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { INDEX_FILE } from '../../src/search/entry';
import { findAxeViolations, findOverflow } from './checks.mjs';
import { test } from './harness.mjs';
import type { ServedSite } from './site.mjs';
import { desktop, hydrated, type Manner, openContext, phone, visit } from './visit.mjs';

/** A light page with the whole shell. */
const page0 = '/reference/glossary/';
const index = `**/${INDEX_FILE}`;

/** What is typed, and where its first result leads. */
const asked: readonly (readonly [query: string, place: RegExp])[] = [
  ['supabase.egress.uncached', /^\/reference\/prices\/supabase\/#supabase-egress-uncached$/],
  ['10k', /scaling-by-user-tier\/#10k$/],
  ['row-level security', /database-performance\/#rls$/],
];

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the guide' });
const options = (page: Page) => page.locator('dialog.search [role="option"]');
const opener = (page: Page) => page.locator('.search-open');

async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.match(/result|Nothing/));
  await page.waitForFunction(
    (typed) => document.querySelector('.search-body')?.getAttribute('data-asked') === typed,
    query.trim(),
  );
}

const axeProblems = (page: Page) => findAxeViolations(page, 'dialog.search', '.search-open');

test.describe('search', () => {
  async function open(own: BrowserContext, site: ServedSite, route = page0, manner: Manner = desktop) {
    const visited = await visit(own, site.origin + route, manner);
    await visited.page.keyboard.press('Control+k');
    await field(visited.page).waitFor();
    return visited;
  }

  test('fetches no index and no engine before it is opened', async ({ context, site }) => {
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(site.origin + page0, { waitUntil: 'networkidle' });
    await hydrated(page);
    const isOfSearch = (path: string) =>
      path.endsWith(INDEX_FILE) ||
      (path.endsWith('.js') && readFileSync(join(buildDir, path), 'utf8').includes('serializationVersion'));
    assert.deepEqual(fetched.filter(isOfSearch), []);
    await page.keyboard.press('Control+k');
    await search(page, 'egress');
    assert.equal(fetched.filter((path) => path.endsWith(INDEX_FILE)).length, 1);
    assert.ok(fetched.filter(isOfSearch).length > 1, 'the engine is a script of its own');
    await page.close();
  });

  test('opens with Ctrl+K, Cmd+K, "/" and a click, and gives the focus back where it was', async ({
    site,
    context,
  }) => {
    const { page, problems } = await visit(context, site.origin + page0);
    const link = page.locator('main a').first();
    for (const key of ['Control+k', 'Meta+k', '/']) {
      await link.focus();
      await page.keyboard.press(key);
      await field(page).waitFor();
      assert.equal(await field(page).inputValue(), '', `${key} is not typed`);
      await page.keyboard.press('Escape');
      await page.locator('dialog.search').waitFor({ state: 'detached' });
      assert.ok(await link.evaluate((element) => element === document.activeElement), `focus after ${key}`);
    }
    await opener(page).click();
    await field(page).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('dialog.search').waitFor({ state: 'detached' });
    assert.ok(await opener(page).evaluate((element) => element === document.activeElement));
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('loses nothing that is typed before the index is there, Enter included', async ({ context, site }) => {
    const { page } = await visit(context, site.origin + page0);
    await page.route(index, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('supabase.egress.unc');
    await field(page).waitFor();
    await page.keyboard.type('ached');
    assert.equal(await field(page).inputValue(), 'supabase.egress.uncached');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reference/prices/supabase/#supabase-egress-uncached');
    await page.close();
  });

  for (const [query, place] of asked) {
    test(`leads from "${query}" to a place that exists`, async ({ context, site }) => {
      const { page, problems } = await open(context, site);
      await search(page, query);
      const href = (await options(page).first().getAttribute('href')) ?? '';
      assert.match(href, place);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
      await page.locator('dialog.search').waitFor({ state: 'detached' });
      const anchor = decodeURIComponent(href.split('#')[1] ?? '');
      if (anchor !== '') {
        await page.waitForFunction((id) => document.activeElement?.id === id, anchor);
        const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
        assert.ok(top >= 0 && top < 700, `${anchor} is ${top} px from the top`);
      }
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  test('is used by keyboard alone: arrows choose and turn at the ends, Tab never reaches the page behind', async ({
    context,
    site,
  }) => {
    const { page } = await open(context, site);
    await search(page, 'egress');
    const active = () => field(page).getAttribute('aria-activedescendant');
    assert.equal(await active(), 'search-option-0');
    await page.keyboard.press('ArrowDown');
    assert.equal(await active(), 'search-option-1');
    assert.equal(await page.locator('#search-option-1').getAttribute('aria-selected'), 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await active(), `search-option-${(await options(page).count()) - 1}`);
    assert.ok(await options(page).last().isVisible());
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement?.closest('main, nav, footer') === null));
    }
    await page.close();
  });

  test('lists the contents of the guide before anything is typed, and follows them', async ({ context, site }) => {
    const { page } = await open(context, site);
    assert.ok((await options(page).count()) > 20);
    assert.equal(await field(page).getAttribute('aria-activedescendant'), null);
    for (let downs = 0; downs < 4; downs += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/10k/');
    await page.close();
  });

  test("keeps the reader's own numbers in the address", async ({ context, site }) => {
    const { page } = await open(context, site, `${page0}?case=high`);
    await search(page, 'egress');
    await options(page).first().click();
    await page.waitForURL(/\?case=high(#.*)?$/);
    await page.close();
  });

  test('says what was searched when nothing is found, and links the lists of everything', async ({ context, site }) => {
    const { page } = await open(context, site);
    await search(page, 'zeppelin');
    const state = page.locator('.search-message');
    assert.match(await state.innerText(), /zeppelin/);
    await state.getByRole('link', { name: 'All limits' }).click();
    await page.waitForURL('**/reference/limits/');
    await page.close();
  });

  test('says that the index cannot be loaded, offers plain links, and tries again', async ({ site, context }) => {
    const { page } = await visit(context, site.origin + page0);
    await page.route(index, (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /could not be loaded/);
    assert.equal(await page.locator('.search-message a').count(), 4);
    await page.unroute(index);
    await page.getByRole('button', { name: 'Try again' }).click();
    await search(page, 'egress');
    assert.ok((await options(page).count()) > 3);
    await page.close();
  });

  test('does nothing with hostile text but search for it', async ({ context, site }) => {
    const { page, problems } = await open(context, site);
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '.*+?^$()|[]\\',
      '__proto__ constructor',
      '🏋️ ١٢٣ ﬁ \u202e',
      'x'.repeat(5000),
    ];
    page.on('dialog', () => problems.push('a script ran'));
    for (const text of hostile) {
      await field(page).fill(text);
      await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== 'Loading the index …');
      assert.equal(await page.locator('dialog.search img').count(), 0, text.slice(0, 30));
      assert.deepEqual(await findOverflow(page), []);
    }
    await search(page, 'egress');
    assert.ok((await options(page).count()) > 3, 'and still searches');
    assert.deepEqual(problems, []);
    await page.close();
  });

  for (const manner of [desktop, phone]) {
    test(`has nothing that axe reports in any state, ${manner.width} px, ${manner.theme}`, async ({
      browser,
      site,
    }) => {
      const own = await openContext(browser, manner);
      const { page } = await open(own, site, page0, manner);
      assert.deepEqual(await axeProblems(page), [], 'suggestions');
      for (const query of ['egress', 'zeppelin']) {
        await search(page, query);
        assert.deepEqual(await axeProblems(page), [], query);
        assert.deepEqual(await findOverflow(page), [], query);
      }
      await own.close();
    });
  }

  test('works by touch on a phone: the button is large enough, a tap on a result leads there', async ({
    site,
    browser,
  }) => {
    const own = await browser.newContext({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });
    const { page, problems } = await visit(own, site.origin + page0);
    const box = await opener(page).boundingBox();
    assert.ok(box && box.width >= 44 && box.height >= 44, `the button is ${box?.width} x ${box?.height}`);
    await opener(page).tap();
    await search(page, 'supabase.egress.uncached');
    assert.ok(((await options(page).first().boundingBox())?.height ?? 0) >= 44);
    await options(page).first().tap();
    await page.waitForURL('**/#supabase-egress-uncached');
    assert.deepEqual(problems, []);
    await own.close();
  });

  test('without JavaScript is a link to the contents of the guide that says so', async ({ site, browser }) => {
    const own = await openContext(browser, { ...desktop, scripts: false });
    const { page } = await visit(own, site.origin + page0, { ...desktop, scripts: false });
    assert.equal((await opener(page).innerText()).trim(), 'Contents');
    await opener(page).click();
    assert.equal(new URL(page.url()).pathname, '/guide/');
    await own.close();
  });
});
