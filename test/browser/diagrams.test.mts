import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildDir } from '../../scripts/lib/paths.mjs';
import { diagramRoutes } from './diagramRoutes.mjs';
import { test } from './harness.mjs';
import { seeAll, shownIn } from './pictures.mjs';
import { borrowContext, desktop, leave, phone, visit } from './visit.mjs';

function scriptsOfMermaid(): string[] {
  const folder = join(buildDir, 'assets/js');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('flowchart-v2'));
}

test.describe('diagrams', () => {
  test('a dark page is printed with the light pictures', async ({ site, browser }) => {
    const context = await borrowContext(browser, { ...desktop, theme: 'dark' });
    const { page } = await visit(context, site.origin + diagramRoutes()[0]);
    await page.emulateMedia({ media: 'print' });
    for (const { modes } of await shownIn(page)) assert.deepEqual(modes, ['light']);
    await leave(context);
  });

  test('a phone in the dark fetches no picture of the light theme, and Mermaid is not fetched at all', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, phone);
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
    await leave(context);
  });

  test('a diagram that was not drawn ahead is drawn by Mermaid, in the colours of the page', async ({
    site,
    browser,
  }) => {
    const context = await borrowContext(browser, desktop);
    const page = await context.newPage();
    // Sizes and amounts of a reader's own numbers are in no drawing made ahead.
    await page.goto(`${site.origin}/10k/?case=high`, { waitUntil: 'load' });
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => {
      const { dataset } = document.documentElement;
      return dataset.hasHydrated === 'true' && !dataset.whatIf;
    });
    const canvas = page.locator('.diagram-canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const word = canvas.locator('svg .nodeLabel, svg text').first();
    await word.waitFor();
    const colour = () => word.evaluate((element) => getComputedStyle(element).color);
    const light = await colour();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await page.waitForTimeout(100);
    assert.notEqual(await colour(), light);
    await leave(context);
  });
});
