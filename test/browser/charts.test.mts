import assert from 'node:assert/strict';
import { costChart, formatTotal, totalOf } from '@gymrats/model';
import type { Page } from 'playwright-core';
import { findAxeViolations } from './checks.mjs';
import { test } from './harness.mjs';
import { borrowContext, desktop, leave, openTab, phone, visit } from './visit.mjs';

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

/** Words of a chart that are too small to read, lie on each other, or stick out of their figure. */
function problemsOfWords(page: Page): Promise<string[]> {
  return page.locator('figure.chart').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const frame = figure.getBoundingClientRect();
      const words = [...figure.querySelectorAll('.chart-plot text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const small = words.filter(({ box }) => box.height < 11).map(({ text }) => `small: ${text}`);
      const out = words
        .filter(({ box }) => box.left < frame.left || box.right > frame.right)
        .map(({ text }) => `outside: ${text}`);
      const ends = [...figure.querySelectorAll('.series-end text, .axes text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const onEachOther = ends.flatMap((one, index) =>
        ends
          .slice(index + 1)
          .filter(
            ({ box }) =>
              Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
              Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
          )
          .map(({ text }) => `on each other: ${one.text} and ${text}`),
      );
      return [...small, ...out, ...onEachOther].map((problem) => `${figure.id}: ${problem}`);
    }),
  );
}

/** The least contrast of a line, marker or fill of a chart with its ground. */
function leastContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const luminance = (colour: string): number => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const [red = 0, green = 0, blue = 0] = parts;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    return Math.min(
      ...[...document.querySelectorAll('figure.chart')].flatMap((figure) => {
        const ground = getComputedStyle(figure).backgroundColor;
        const strokes = [...figure.querySelectorAll('.series .line, .own line, .reach line')];
        const fills = [...figure.querySelectorAll('.texture rect, .series .shape:not(.shape--hollow)')];
        return [
          ...strokes.map((line) => contrast(getComputedStyle(line).stroke, ground)),
          ...fills.map((fill) => contrast(getComputedStyle(fill).fill, ground)),
        ];
      }),
    );
  });
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

  for (const manner of [desktop, phone]) {
    test(`are legible and of enough contrast at ${manner.width} px in the ${manner.theme} theme`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, manner);
      const tab = await openTab(context, manner);
      for (const route of Object.keys(chartsOf)) {
        const { page, problems } = await tab.visit(site.origin + route);
        assert.deepEqual(await problemsOfWords(page), [], route);
        assert.ok((await leastContrast(page)) >= 3, `${route}: contrast ${await leastContrast(page)}`);
        assert.deepEqual(problems, [], route);
      }
      await leave(context);
    });

    test(`have nothing that axe finds wrong, read or not, at ${manner.width} px in the ${manner.theme} theme`, async ({
      site,
      browser,
    }) => {
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, site.origin + costPage, manner);
      await page.locator('#chart-cost').scrollIntoViewIfNeeded();
      await cursorOf(page).focus();
      assert.deepEqual(await findAxeViolations(page, 'figure.chart'), []);
      await leave(context);
    });
  }

  test('stay as they were built when scripts take over, and do not move', async ({ site, browser }) => {
    const built = async (scripts: boolean) => {
      const manner = { ...desktop, scripts };
      const context = await borrowContext(browser, manner);
      const { page } = await visit(context, site.origin + costPage, manner);
      if (scripts) await cursorOf(page).waitFor();
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

  test('are read from the keyboard: a slider whose value says every platform there', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costPage);
    const cursor = cursorOf(page);
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
    assert.match(await page.locator('.chart-reading').innerText(), /10 users/);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('.chart-reading').count(), 0);
    await leave(context);
  });

  test('are read with a pointer at the nearest stop', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costPage);
    const cursor = cursorOf(page);
    await cursor.scrollIntoViewIfNeeded();
    const box = await cursor.boundingBox();
    assert.ok(box);
    const share = Math.log(10_000 / 10) / Math.log(500_000 / 10);
    await page.mouse.move(box.x + box.width * share, box.y + 30);
    const reading = page.locator('.chart-reading');
    assert.match(await reading.innerText(), /10,000 users/);
    assert.ok((await reading.innerText()).includes(formatTotal(totalOf('aws', 10_000))));
    await page.mouse.move(box.x + box.width * share, box.y - 200);
    assert.equal(await reading.count(), 0);
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

  test('are printed with their tables and without the cursor', async ({ site, browser }) => {
    const context = await borrowContext(browser, desktop);
    const { page } = await visit(context, site.origin + costPage);
    await cursorOf(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await cursorOf(page).isVisible(), false);
    assert.ok(((await page.locator('#chart-cost .chart-plot > svg').boundingBox())?.height ?? 0) > 300);
    const table = await page.locator('#chart-cost table').boundingBox();
    assert.ok((table?.height ?? 0) > 100);
    await leave(context);
  });
});
