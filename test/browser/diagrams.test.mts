import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { diagramRoutes } from './diagramRoutes.mjs';
import { test } from './harness.mjs';
import { desktop, openContext, openTab, phone, visit } from './visit.mjs';

const other = { light: 'dark', dark: 'light' } as const;
/** Height of a line of words in a drawing's own pixels: 15 px with a line height of 1.5. */
const lineHeight = 22.5;
/** A line must not be shrunk below this. */
const leastLineHeight = 9;

/** Brings every diagram into view and waits until the picture of the theme has come. */
async function seeAll(page: Page): Promise<void> {
  for (const canvas of await page.locator('.diagram-canvas').all()) {
    await canvas.scrollIntoViewIfNeeded();
    await canvas.evaluate(async (element) => {
      const shown = [...element.querySelectorAll('img')].filter((image) => image.offsetParent !== null);
      for (const image of shown) {
        image.loading = 'eager';
        await image.decode();
      }
    });
  }
}

interface Shown {
  readonly modes: readonly string[];
  readonly scale: number;
  readonly isLoaded: boolean;
}

/** Which pictures of each diagram can be seen, and how large against their natural size. */
function shownIn(page: Page): Promise<Shown[]> {
  // A diagram that was edited and not drawn again yet has no picture: the page draws it itself.
  return page.locator('.diagram-canvas:has(img)').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const images = [...canvas.querySelectorAll('img')].filter((image) => image.offsetParent !== null);
      return {
        modes: images.map((image) => image.className.replace('diagram-', '')),
        scale: Math.min(...images.map((image) => image.width / Number(image.getAttribute('width')))),
        isLoaded: images.every((image) => image.naturalWidth > 0),
      };
    }),
  );
}

function scriptsOfMermaid(): string[] {
  const folder = join(buildDir, 'assets/js');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('flowchart-v2'));
}

test.describe('diagrams', () => {
  for (const manner of [desktop, phone]) {
    test(`every diagram is there at ${manner.width} px in the ${manner.theme} theme, and in the other after a toggle`, async ({
      site,
      browser,
    }) => {
      const context = await openContext(browser, manner);
      const tab = await openTab(context, manner);
      let pictures = 0;
      for (const route of diagramRoutes()) {
        const { page, faults } = await tab.visit(site.origin + route);
        for (const theme of [manner.theme, other[manner.theme]]) {
          await page.evaluate((next) => document.documentElement.setAttribute('data-theme', next), theme);
          await seeAll(page);
          const shown = await shownIn(page);
          pictures += shown.length;
          for (const { modes, scale, isLoaded } of shown) {
            assert.deepEqual(modes, [theme], route);
            assert.ok(isLoaded, `${route}: the picture has come`);
            assert.ok(lineHeight * scale >= leastLineHeight, `${route}: words are legible at ${scale} of their size`);
          }
        }
        assert.deepEqual(faults, []);
      }
      assert.ok(pictures > 0);
      await context.close();
    });
  }

  test('a dark page is printed with the light pictures', async ({ site, browser }) => {
    const context = await openContext(browser, { ...desktop, theme: 'dark' });
    const { page } = await visit(context, site.origin + diagramRoutes()[0]);
    await page.emulateMedia({ media: 'print' });
    for (const { modes } of await shownIn(page)) assert.deepEqual(modes, ['light']);
    await context.close();
  });

  test('a phone in the dark fetches no picture of the light theme, and Mermaid is not fetched at all', async ({
    site,
    browser,
  }) => {
    const context = await openContext(browser, phone);
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(basename(new URL(request.url()).pathname)));
    await page.goto(site.origin + diagramRoutes()[0], { waitUntil: 'load' });
    await page.mouse.move(2, 2);
    await page.waitForSelector('html[data-has-hydrated="true"]');
    await seeAll(page);
    assert.ok(fetched.some((name) => name.endsWith('.dark.svg')));
    assert.deepEqual(
      fetched.filter((name) => name.endsWith('.light.svg')),
      [],
    );
    const ofMermaid = scriptsOfMermaid();
    assert.ok(ofMermaid.length > 0, 'Mermaid is in some script');
    assert.deepEqual(
      ofMermaid.filter((script) => fetched.includes(script)),
      [],
    );
    await context.close();
  });

  test('a diagram that was not drawn ahead is drawn by Mermaid, in the colours of the page', async ({
    site,
    browser,
  }) => {
    const context = await openContext(browser, desktop);
    const page = await context.newPage();
    // As for a reader's own numbers: no key of the list of drawings is that of the diagram's source.
    await page.route('**/assets/js/*.js', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replaceAll(/\b[0-9a-z]{11}(?=["']?:\[\d+,\d+\])/g, 'notdrawn') });
    });
    await page.goto(site.origin + diagramRoutes()[0], { waitUntil: 'load' });
    await page.mouse.move(2, 2);
    await page.waitForSelector('html[data-has-hydrated="true"]');
    const canvas = page.locator('.diagram-canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const word = canvas.locator('svg .nodeLabel, svg text').first();
    await word.waitFor();
    const colour = () => word.evaluate((element) => getComputedStyle(element).color);
    const light = await colour();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await page.waitForTimeout(100);
    assert.notEqual(await colour(), light);
    await context.close();
  });
});
