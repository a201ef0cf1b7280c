import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, phone, visit } from './visit.mjs';

const pageWithDiagram = '/infrastructure/cost-projections/';

async function routesWithDiagrams(browser: Browser, site: ServedSite): Promise<string[]> {
  const context = await openContext(browser, { ...desktop, scripts: false });
  const page = await context.newPage();
  const found: string[] = [];
  for (const route of site.routes.filter((path) => path.startsWith('/infrastructure/'))) {
    await page.goto(site.origin + route);
    if ((await page.locator('.diagram').count()) > 0) found.push(route);
  }
  await context.close();
  return found;
}

async function drawAll(page: Page): Promise<void> {
  for (const canvas of await page.locator('.diagram-canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await canvas.locator('svg').first().waitFor();
  }
}

const leastTextHeight = 9;

function smallestText(page: Page): Promise<number> {
  return page.locator('.diagram-canvas svg').evaluateAll((drawings) => {
    const words = drawings
      .flatMap((svg) => [...svg.querySelectorAll('.nodeLabel, .messageText, text.actor')])
      .filter((word) => word.textContent !== '');
    return Math.min(...words.map((word) => word.getBoundingClientRect().height));
  });
}

const textColour = (page: Page) =>
  page
    .locator('.diagram-canvas svg')
    .first()
    .evaluate((svg) => getComputedStyle(svg.querySelector('.nodeLabel, .messageText, text') ?? svg).color);

describe('diagrams', () => {
  let site: ServedSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const manner of [desktop, phone]) {
    it(`every diagram is drawn at ${manner.width} px in the ${manner.theme} theme and survives two theme toggles`, async () => {
      const context = await openContext(browser, manner);
      for (const route of await routesWithDiagrams(browser, site)) {
        const { page, faults } = await visit(context, site.origin + route);
        await drawAll(page);
        const drawn = await page.locator('.diagram-canvas svg[id^="mermaid"]').count();
        assert.ok((await smallestText(page)) >= leastTextHeight, `${route}: words are legible`);
        const before = await textColour(page);
        for (const theme of manner.theme === 'light' ? ['dark', 'light'] : ['light', 'dark']) {
          await page.evaluate((next) => document.documentElement.setAttribute('data-theme', next), theme);
          await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
          await page.waitForTimeout(150);
          assert.equal(
            await page.locator('.diagram-canvas svg[id^="mermaid"]').count(),
            drawn,
            `${route} after ${theme}`,
          );
          assert.equal(
            (await page.locator('.diagram-canvas .node, .diagram-canvas .actor, .diagram-canvas .entityBox').count()) >
              0,
            true,
          );
        }
        assert.equal(await textColour(page), before);
        assert.deepEqual(faults, []);
        await page.close();
      }
      await context.close();
    });
  }

  it('the theme button changes the colour of a drawn diagram and keeps it', async () => {
    const context = await openContext(browser, desktop);
    const { page } = await visit(context, site.origin + pageWithDiagram);
    await drawAll(page);
    const light = await textColour(page);
    const toggle = page.getByRole('button', { name: /switch between dark and light mode/i });
    for (let presses = 0; presses < 2; presses += 1) await toggle.click();
    await page.waitForSelector('html[data-theme="dark"]');
    await page.locator('.diagram-canvas svg .node').first().waitFor();
    assert.notEqual(await textColour(page), light);
    await context.close();
  });

  it('Mermaid is not fetched before a diagram is near', async () => {
    const context = await openContext(browser, desktop);
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) bytes += (await response.body()).length;
    });
    await page.goto(`${site.origin}/guide/`, { waitUntil: 'networkidle' });
    assert.ok(bytes < 900_000, `${bytes} bytes of script on a page without a diagram`);
    await context.close();
  });
});
