import assert from 'node:assert/strict';
import { ownScenarioOf, readSettings, recommend, scenarioOf, totalOf, totalsTable, totalText } from '@gymrats/model';
import type { Page } from 'playwright-core';
import { run } from '../../model/cli/run';
import { findAxeViolations, findOverflow } from './checks.mjs';
import { test } from './harness.mjs';
import { hostileQueries } from './hostileQueries.mjs';
import { borrowContext, desktop, leave, phone, visit } from './visit.mjs';

const costs = '/infrastructure/cost-projections/';
/** A page with little on it: what a hostile address could break is in the frame of every page. */
const lightest = '/reference/glossary/';
const settled = (page: Page) =>
  page.waitForFunction(
    () => !document.documentElement.dataset.whatIf && document.querySelector('.table-later') === null,
  );
const rowTexts = (page: Page, row: string) =>
  page
    .locator(`#${row} > td`)
    .evaluateAll((cells) =>
      cells.map((cell) => (cell.querySelector('summary') ?? cell).textContent?.replace(/ (best|incomplete)$/, '')),
    );

test.describe('the what-if', () => {
  test('of a shared link shows the numbers that the command line prints for the same settings', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const query = 'users=40000&case=high&posts=0.3';
    const { page, problems } = await visit(context, `${site.origin}${costs}?${query}`);
    await settled(page);
    const command = 'estimate --users 40000 --case high --set posts=0.3 --json'.split(' ');
    const { results } = JSON.parse((await run(command, { read: async () => '' })).stdout);
    const scenario = ownScenarioOf(readSettings(query).settings);
    const shown = await rowTexts(page, 'totals-40k');
    for (const [index, { platform, bill }] of results.entries()) {
      assert.equal(bill.total, totalOf(platform, 40_000, scenario));
      const cell = totalsTable(scenario).rows.find(({ id }) => id === '40k')?.cells[index];
      assert.equal(shown[index], cell?.text, platform);
      assert.equal(cell?.value, bill.total, platform);
    }
    assert.match(
      await page.locator('.what-if-verdict').innerText(),
      new RegExp(totalText(recommend(40_000, scenario).best).replace('$', '\\$')),
    );
    assert.deepEqual(problems, []);
    await leave(context);
  });

  test("never shows the guide's own figures as the answer, on a processor that is four times slower", async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const own = totalText(recommend(10_000).best);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      setInterval(() => {
        const { dataset } = document.documentElement;
        const answer = document.querySelector('.explorer-answer .marked')?.textContent;
        if (answer && !dataset.whatIf) seen.push(`${document.querySelector('h1')?.textContent}: ${answer}`);
      }, 50);
    });
    await page.goto(`${site.origin}/explore/?users=120000`, { waitUntil: 'commit' });
    await page.locator('.explorer-answer .marked').waitFor({ state: 'attached' });
    assert.equal(
      await page.locator('.explorer-answer .marked').innerText(),
      own,
      'the page as built has its own answer',
    );
    await settled(page);
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    assert.deepEqual([...new Set(seen)], [`What do we do at 120,000 users?: ${totalText(recommend(120_000).best)}`]);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await leave(context);
  });

  test('follows the slider by keyboard: the answer, the tables and the address', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costs);
    await page.getByRole('link', { name: 'What if' }).first().press('Enter');
    const slider = page.getByRole('slider', { name: 'Registered users' });
    await slider.press('End');
    await page.locator('.what-if-chip', { hasText: '500,000 users' }).waitFor();
    await slider.press('ArrowLeft');
    await page.waitForFunction(() => location.search === '?users=490000');
    await page.locator('#totals-490k').waitFor();
    assert.ok(await slider.evaluate((element) => element === document.activeElement), 'the slider keeps the focus');
    await page.goBack();
    await page.waitForFunction(() => location.search !== '?users=490000');
    await page.goForward();
    await page.locator('#totals-490k').waitFor();
    assert.match(
      await page.locator('.what-if-verdict').innerText(),
      new RegExp(`\\${totalText(recommend(490_000).best)}`),
    );
    await leave(context);
  });

  test('stays through links and the way back, and is gone after a reset', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}${costs}?users=40000&case=high`);
    await settled(page);
    await page.getByRole('link', { name: '4. Media storage' }).click();
    await page.waitForURL('**/media-storage/?users=40000&case=high');
    await page.locator('#media-offers-40k').waitFor();
    await page.locator('.ledger tbody a[href*="/reference/prices/"]:visible').first().click();
    await page.waitForURL('**/reference/prices/*/?users=40000&case=high#*');
    await page.goBack();
    await page.waitForSelector('html[data-has-hydrated="true"]');
    await page.getByRole('button', { name: 'Reset and close' }).click();
    await page.waitForFunction(() => location.search === '');
    await page.locator('.what-if').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelector('tr.own') === null);
    await leave(context);
  });

  test('says so where a conclusion no longer holds, and where there is no answer', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page, problems } = await visit(context, `${site.origin}${costs}?app=built`);
    await settled(page);
    assert.ok((await page.locator('.premise').count()) > 3);
    assert.match(await page.locator('.premise').first().innerText(), /Not for these numbers\. At /);
    await page.goto(`${site.origin}/infrastructure/scaling-by-user-tier/?run=gcp&media=platform`);
    await page.waitForSelector('html[data-has-hydrated="true"]');
    await settled(page);
    assert.ok(await page.locator('h1').isVisible());
    assert.deepEqual(problems, []);
    await leave(context);
  });

  test('takes a number from the field and keeps what was typed wrong, with the reason beside it', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, phone);
    const { page } = await visit(context, `${site.origin}/?users=40000`, phone);
    const field = page.locator('.users-control').getByRole('textbox', { name: 'Registered users' });
    for (const wrong of ['-1', 'NaN', '1000000000000', 'many']) {
      await field.fill(wrong);
      await field.press('Enter');
      assert.match(await page.locator('.users-control .field-problem').innerText(), /whole number from 1 to 2,000,000/);
      assert.equal(await field.inputValue(), wrong);
    }
    await field.fill('75k');
    await field.press('Enter');
    await page.waitForFunction(() => location.search === '?users=75000');
    assert.deepEqual(await findOverflow(page), []);
    await leave(context);
  });

  test('has all settings in its panel, the assumptions that matter first, and the command for a terminal', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, `${site.origin}/?users=100000`);
    await page.getByRole('button', { name: 'More settings' }).click();
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('aws');
    await page.getByRole('combobox', { name: 'Media' }).selectOption('r2');
    await page.getByRole('combobox', { name: 'Demand' }).selectOption('low');
    const posts = page.getByRole('textbox', { name: 'Posts', exact: true });
    await posts.fill('0.2');
    await posts.press('Enter');
    await page.waitForFunction(() => location.search === '?users=100000&run=aws&media=r2&case=low&posts=0.2');
    const command = await page.locator('.what-if-command code').innerText();
    assert.equal(
      command,
      'npm run --silent model -- estimate --users 100000 --platform aws+r2 --case low --set posts=0.2',
    );
    const { settings } = readSettings('users=100000&run=aws&media=r2&case=low&posts=0.2');
    const { best } = recommend(100_000, scenarioOf(settings));
    assert.ok(
      (await page.getByRole('complementary', { name: 'What if' }).locator('.what-if-verdict').innerText()).includes(
        totalText(best),
      ),
    );
    await leave(context);
  });

  for (const manner of [desktop, phone]) {
    test(`with its panel open has nothing that axe reports, ${manner.width} px, ${manner.theme}`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, manner);
      const { page, problems } = await visit(context, `${site.origin}/?users=40000&case=wrong`, manner);
      await page.getByRole('button', { name: 'More settings' }).click();
      await page.locator('.what-if-panel').waitFor();
      assert.deepEqual(await findOverflow(page), []);
      assert.deepEqual(await findAxeViolations(page), []);
      assert.deepEqual(problems, []);
      await leave(context);
    });
  }

  for (const [count, route] of [
    [100, lightest],
    [60, '/'],
  ] as const) {
    test(`survives ${count} hostile addresses on ${route}: no crash, no NaN, nothing executed, each problem named`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, desktop);
      // What reads an address comes with the first question.
      const { page, problems } = await visit(context, `${site.origin}${route}?users=40000`);
      await settled(page);
      const queries = hostileQueries(count);
      const expected = queries.map((query) => readSettings(query).problems.length);
      const seen = await page.evaluate(async (all) => {
        const problems: string[] = [];
        const counts: number[] = [];
        for (const query of all) {
          history.pushState(null, '', `?${query}`);
          dispatchEvent(new PopStateEvent('popstate', { state: null }));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          counts.push(document.querySelectorAll('.what-if-problems li').length);
          const shown = [...document.querySelectorAll('main, .what-if-verdict')]
            .map((part) => part.textContent)
            .join(' ');
          if (/\bNaN\b|\$Infinity|\bundefined\b/.test(shown)) problems.push(`${query}: NaN or undefined`);
          if (!document.querySelector('main h1')) problems.push(`${query}: the page is gone`);
          if ('hit' in window) problems.push(`${query}: executed`);
          if (document.querySelector('.what-if img, .what-if script')) problems.push(`${query}: markup`);
        }
        return { problems, counts };
      }, queries);
      assert.deepEqual(seen.problems, []);
      assert.deepEqual(seen.counts, expected);
      assert.ok(expected.filter((faulty) => faulty > 0).length > count / 2, 'most of them are wrong');
      assert.deepEqual(problems, []);
      await leave(context);
    });
  }

  test('without scripts is a link to the explorer', async ({ site, browser }) => {
    const manner = { ...desktop, scripts: false };
    const context = await borrowContext(browser, manner);
    const { page } = await visit(context, `${site.origin}/?users=40000`, manner);
    assert.equal(await page.getByRole('link', { name: 'What if' }).first().getAttribute('href'), '/explore/');
    assert.ok(await page.locator('.rung').first().isVisible());
    assert.equal(await page.locator('.what-if').count(), 0);
    await leave(context);
  });
});
