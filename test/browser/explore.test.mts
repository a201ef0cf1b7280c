import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import {
  configurationLabel,
  formatCount,
  holdAgainst,
  milestonesTable,
  perUserText,
  readSettings,
  realityTable,
  recommend,
  scenarioOf,
  sideBySideTable,
  totalText,
} from '@gymrats/model';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/lib/paths.mjs';
import { findAxeViolations, findOverflow } from './checks.mjs';
import { test } from './harness.mjs';
import type { ServedSite } from './site.mjs';
import { borrowContext, desktop, leave, phone, visit, wake } from './visit.mjs';

const EXAMPLE = 10_000;
const settingsOf = (page: Page) => readSettings(new URL(page.url()).search).settings;
const usersField = (page: Page) => page.locator('.explorer-controls .users-control input[type="text"]');
const slider = (page: Page) => page.locator('.explorer-controls input[type="range"]');
/** What it says once it has found what would change it. */
async function answerText(page: Page): Promise<string> {
  await page.getByText('Looking for what would change this answer').first().waitFor({ state: 'detached' });
  return page.locator('.explorer-answer').innerText();
}
const rowsOf = (page: Page, table: string) =>
  page.locator(`tr[id^="${table}-"]`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const summary = cell.querySelector('summary');
        return ((summary ?? cell).textContent ?? '').trim();
      }),
    ),
  );

/** The address follows a change after a moment; the tables when the browser has time. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForFunction(() => {
    const asked = document.querySelector('h1')?.innerText.match(/[\d,]+/)?.[0];
    return document
      .querySelector('#my-numbers')
      ?.parentElement?.querySelector('caption')
      ?.innerText.includes(`${asked} users`);
  });
}

/** The page comes to agree with the model within ten seconds. */
async function agrees(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return await agreesNow(page);
    } catch (error) {
      if (!(error instanceof assert.AssertionError)) throw error;
      await page.waitForTimeout(500);
    }
  }
  await agreesNow(page);
}

/** Everything that the page says for the settings of its address, held against the model. */
async function agreesNow(page: Page): Promise<void> {
  const settings = settingsOf(page);
  const users = settings.users ?? EXAMPLE;
  const scenario = scenarioOf(settings);
  const { best, because } = recommend(users, scenario);
  const answer = await answerText(page);
  assert.ok((await page.locator('h1').innerText()).includes(`${formatCount(users)} users`));
  for (const text of [totalText(best), perUserText(best), configurationLabel(best.deployment.configuration), because]) {
    assert.ok(answer.includes(text), `${text} in ${answer}`);
  }
  const table = sideBySideTable(users, scenario);
  const rows = await rowsOf(page, table.id);
  assert.deepEqual(
    rows.map(([label]) => label),
    table.rows.map(({ label }) => label),
  );
  for (const [index, { cells }] of table.rows.entries()) {
    assert.ok(rows[index]?.[1]?.includes(cells[0]?.text ?? '?'), `${rows[index]} has ${cells[0]?.text}`);
  }
}

test.describe('the explorer', () => {
  const open = async (browser: Browser, site: ServedSite, query = '', manner = desktop) => {
    const context = await borrowContext(browser, manner);
    const opened = await visit(context, `${site.origin}/explore/${query}`, manner);
    if (manner.scripts) await usersField(opened.page).waitFor();
    return { ...opened, context };
  };

  test('without scripts answers for 10,000 users, says so, leads to the tiers and shows no control', async ({
    browser,
    site,
  }) => {
    const { page, context } = await open(browser, site, '', { ...phone, scripts: false });
    const { best } = recommend(EXAMPLE);
    const text = await page.locator('main').innerText();
    for (const part of ['own answer at 10,000', totalText(best), perUserText(best), 'Do now']) {
      assert.ok(text.includes(part), part);
    }
    assert.equal(await page.locator('main :is(input, select, button):visible').count(), 0);
    assert.equal(await page.locator('.explorer-tiers a').count(), 7);
    assert.ok((await page.locator('tr[id^="milestones-"]').count()) > 2);
    await leave(context);
  });

  test('follows a typed number, and gives the same figures as the command that it shows', async ({ browser, site }) => {
    const { page, problems, context } = await open(browser, site);
    await usersField(page).fill('40k');
    await usersField(page).press('Enter');
    await settle(page);
    assert.equal(settingsOf(page).users, 40_000);
    await agrees(page);
    await page.locator('.explorer-more summary').click();
    const command = await page.locator('.explorer-more code').innerText();
    const { results } = JSON.parse(execSync(`${command} --json`, { cwd: root, encoding: 'utf8' }));
    const { best } = recommend(40_000);
    const printed = results.find(({ platform }: { platform: string }) => platform === best.id);
    const total = await page.locator(`#bill-${best.id}-40k-total td`).last().innerText();
    assert.equal(total, `$${printed.bill.total.toFixed(2)}`);
    assert.ok((await answerText(page)).includes(totalText({ ...best, bill: printed.bill })));
    assert.equal(await page.locator('.headrooms li').count(), printed.limits.length);
    assert.deepEqual(problems, []);
    await leave(context);
  });

  test('follows arrow keys on the slider, another platform and high demand, and a shared link shows the same', async ({
    browser,
    site,
  }) => {
    const { page, context } = await open(browser, site);
    await page.locator('.navbar').getByRole('link', { name: 'What if' }).click();
    assert.ok(await slider(page).evaluate((element) => element === document.activeElement));
    for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
    await settle(page);
    const users = settingsOf(page).users;
    assert.ok(users !== undefined && users > EXAMPLE, `${users} users`);
    assert.equal(await slider(page).getAttribute('aria-valuetext'), `${formatCount(users)} users`);
    await agrees(page);
    const controls = page.locator('.explorer-controls');
    await controls.getByLabel('Platform', { exact: true }).selectOption('aws');
    await controls.getByLabel('Demand', { exact: true }).selectOption('high');
    await settle(page);
    assert.deepEqual([settingsOf(page).run, settingsOf(page).case], ['aws', 'high']);
    await agrees(page);
    const { page: other } = await visit(context, page.url());
    await usersField(other).waitFor();
    await settle(other);
    await agrees(other);
    assert.equal(await answerText(other), await answerText(page));
    await leave(context);
  });

  test('refuses an impossible number of users at its field, and keeps what was typed', async ({ browser, site }) => {
    const { page, context } = await open(browser, site, '?users=40000');
    for (const wrong of ['-1', 'NaN', '1e12', 'many']) {
      await usersField(page).fill(wrong);
      await usersField(page).press('Enter');
      assert.equal(await usersField(page).getAttribute('aria-invalid'), 'true', wrong);
      assert.equal(await usersField(page).inputValue(), wrong);
    }
    assert.ok((await page.locator('h1').innerText()).includes('40,000'));
    await leave(context);
  });

  test('holds measurements against the model, names the field of a bad one, and applies what explains them', async ({
    browser,
    site,
  }) => {
    const { page, context } = await open(browser, site, '?users=40000');
    await settle(page);
    const field = (label: RegExp) => page.locator('.explorer-measures').getByLabel(label);
    for (const wrong of ['-1', 'NaN', '1e12', 'a lot', '50,000']) {
      await field(/^Daily active/).fill(wrong);
      await field(/^Daily active/).press('Tab');
      const id = (await field(/^Daily active/).getAttribute('aria-describedby'))?.split(' ').at(-1);
      assert.match(await page.locator(`[id="${id}"]`).innerText(), /is not a number from 0|are more than the 40,000/);
      assert.equal(await field(/^Daily active/).getAttribute('aria-invalid'), 'true');
      assert.equal(await field(/^Daily active/).inputValue(), wrong);
    }
    await field(/^Database size/).fill('9');
    await field(/^Daily active/).fill('5,300');
    await field(/^Daily active/).press('Enter');
    const values = { dau: 5300, database: 9 };
    const reality = holdAgainst({ users: 40_000, platform: 'supabase', values });
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    assert.deepEqual(
      await rowsOf(page, 'reality'),
      realityTable(reality, 40_000).rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ text, mark }) => (mark ? `${text} ${mark}` : text)),
      ]),
    );
    await page.getByRole('button', { name: 'Apply' }).click();
    await settle(page);
    assert.deepEqual(settingsOf(page).set, reality.set);
    assert.match(
      await page.locator('.explorer-calibrated [role=status]').innerText(),
      /^Applied: Daily active users 0.133/,
    );
    assert.equal(new URL(page.url()).search.includes('5300'), false);
    assert.equal(await field(/^Database size/).inputValue(), '9');
    await agrees(page);
    const { page: other } = await visit(context, page.url());
    await usersField(other).waitFor();
    await settle(other);
    await agrees(other);
    assert.equal(await answerText(other), await answerText(page));
    await leave(context);
  });

  test('tells when growth brings the next step, in months and from a start month in dates', async ({
    browser,
    site,
  }) => {
    const { page, context } = await open(browser, site, '?users=40000');
    await settle(page);
    const growth = page.locator('.explorer-growth');
    await growth.getByLabel('Percent a month').fill('12');
    await growth.getByLabel('Percent a month').press('Enter');
    const path = { users: 40_000, monthly: 0.12 };
    const labels = (start?: { year: number; month: number }) =>
      milestonesTable(path, {}, start).rows.map(({ label }) => label);
    await page.getByText('12 % more each month').first().waitFor();
    assert.deepEqual(
      (await rowsOf(page, 'milestones')).map(([label]) => label),
      labels(),
    );
    await growth.getByLabel('First month').fill('2026-12');
    await growth.getByLabel('First month').press('Enter');
    await page.getByText('Month 0 is December 2026').waitFor();
    assert.deepEqual(
      (await rowsOf(page, 'milestones')).map(([label]) => label),
      labels({ year: 2026, month: 12 }),
    );
    await growth.getByLabel('Percent a month').fill('-3');
    await growth.getByLabel('Percent a month').press('Enter');
    assert.equal(await growth.getByLabel('Percent a month').getAttribute('aria-invalid'), 'true');
    await leave(context);
  });

  test('is used by keyboard alone', async ({ browser, site }) => {
    const { page, context } = await open(browser, site, '', phone);
    const reach = async (selector: string): Promise<void> => {
      for (let step = 0; step < 400; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      assert.fail(`${selector} is not reached by Tab`);
    };
    await reach('.explorer-controls input[type="range"]');
    await page.keyboard.press('End');
    await settle(page);
    assert.equal(settingsOf(page).users, 500_000);
    await reach('.explorer-more summary');
    await page.keyboard.press('Enter');
    await page.locator('.explorer-controls .choices').waitFor();
    await page.locator('.explorer-controls .assumption-field').first().waitFor();
    await reach('.explorer-controls .assumption-field input');
    await reach('.explorer-measures input');
    await page.keyboard.type('40k');
    await page.keyboard.press('Enter');
    await page.locator('caption', { hasText: 'expects at 40,000 users' }).waitFor();
    await leave(context);
  });

  test('does not move while its controls come', async ({ site, browser }) => {
    for (const manner of [desktop, phone]) {
      const context = await borrowContext(browser, manner);
      const page = await context.newPage();
      await page.goto(`${site.origin}/explore/`, { waitUntil: 'load' });
      const loaded = await page.evaluate(() => performance.now());
      await wake(page);
      await usersField(page).waitFor();
      const moved = await page.evaluate(
        (since) =>
          new Promise<{ sum: number; names: string[] }>((resolve) => {
            type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
            let sum = 0;
            const names: string[] = [];
            new PerformanceObserver((list) => {
              for (const { startTime, value, sources } of list.getEntries() as Shift[]) {
                if (startTime <= since) continue;
                sum += value;
                for (const { node } of sources)
                  names.push(node instanceof Element ? node.className : `${node?.nodeName}`);
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve({ sum, names }), 500);
          }),
        loaded,
      );
      assert.ok(moved.sum < 0.01, `${manner.width} px: ${moved.sum} by ${moved.names.join(', ')}`);
      await leave(context);
    }
  });

  for (const manner of [desktop, phone]) {
    test(`fits ${manner.width} px and is accessible, with settings open and a problem shown`, async ({
      browser,
      site,
    }) => {
      const { page, problems, context } = await open(browser, site, '?users=40000&run=aws', manner);
      await settle(page);
      await page.locator('.explorer-more summary').click();
      await page.locator('.explorer-measures').getByLabel(/^Bill/).fill('x');
      await page.locator('.explorer-measures').getByLabel(/^Bill/).press('Enter');
      await page.locator('.explorer-controls .assumption-field').first().waitFor();
      assert.deepEqual(await findOverflow(page), []);
      assert.deepEqual(problems, []);
      assert.deepEqual(await findAxeViolations(page), []);
      await leave(context);
    });
  }
});
