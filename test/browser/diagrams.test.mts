import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { diagramRoutes } from './diagramRoutes.mjs';
import { type ServedSite, serveSite } from './site.mjs';
import { desktop, openBrowser, openContext, phone, visit } from './visit.mjs';

async function drawAll(page: Page): Promise<void> {
  for (const canvas of await page.locator('.diagram-canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await canvas.locator('svg').first().waitFor();
  }
}

function scriptsOfMermaid(): string[] {
  const folder = join(buildDir, 'assets/js');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('flowchart-v2'));
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
      for (const route of diagramRoutes()) {
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
    const { page } = await visit(context, site.origin + diagramRoutes()[0]);
    await drawAll(page);
    const light = await textColour(page);
    const toggle = page.getByRole('button', { name: /switch between dark and light mode/i });
    for (let presses = 0; presses < 2; presses += 1) await toggle.click();
    await page.waitForSelector('html[data-theme="dark"]');
    await page.locator('.diagram-canvas svg').first().waitFor();
    assert.notEqual(await textColour(page), light);
    await context.close();
  });

  it('Mermaid is not fetched before a diagram is near', async () => {
    const context = await openContext(browser, desktop);
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(basename(new URL(request.url()).pathname)));
    await page.goto(`${site.origin}/guide/`, { waitUntil: 'networkidle' });
    const ofMermaid = scriptsOfMermaid();
    assert.ok(ofMermaid.length > 0, 'Mermaid is in some script');
    assert.deepEqual(
      ofMermaid.filter((script) => fetched.includes(script)),
      [],
    );
    await context.close();
  });
});
