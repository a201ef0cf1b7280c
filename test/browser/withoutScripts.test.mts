import assert from 'node:assert/strict';
import { diagramRoutes } from './diagramRoutes.mjs';
import { test } from './harness.mjs';
import { desktop, openTab, visit } from './visit.mjs';

const PAGES_OF_EACH_KIND = [
  '/',
  '/compare/',
  '/explore/',
  '/import/',
  '/10k/',
  '/infrastructure/cost-projections/',
  '/infrastructure/security/',
  '/reference/changelog/',
  '/reference/fixes/',
  '/reference/prices/aws/',
  '/runbooks/',
  '/runbooks/media/off-site-copy/',
  '/no-such-page/',
];
const withoutScripts = { ...desktop, scripts: false };

test.describe('with JavaScript off', () => {
  test.use({ manner: withoutScripts });
  test('a diagram is there as drawn ahead, with its caption, and opens to its text and source', async ({
    site,
    context,
  }) => {
    const { page } = await visit(context, site.origin + diagramRoutes()[0], withoutScripts);
    const figure = page.locator('figure.diagram').first();
    assert.ok(await figure.locator('summary').isVisible());
    assert.ok(await figure.locator('.diagram-light').isVisible());
    assert.equal(await figure.locator('.diagram-dark').isVisible(), false);
    await figure.locator('summary').click();
    assert.match(await figure.locator('pre').innerText(), /flowchart|sequenceDiagram|erDiagram|stateDiagram/);
  });

  test('no page shows a field, a list or a button that does nothing', async ({ site, context }) => {
    const tab = await openTab(context, withoutScripts);
    const idle: string[] = [];
    for (const route of PAGES_OF_EACH_KIND) {
      const { page } = await tab.visit(site.origin + route);
      const controls = await page.locator('main :is(button, select, input:not([type="checkbox"]))').all();
      for (const control of controls)
        if (await control.isVisible())
          idle.push(`${route} ${await control.evaluate((one) => one.outerHTML.slice(0, 120))}`);
    }
    assert.deepEqual(idle, []);
  });

  test('a price row shows its number, its terms, what was read and when, and a page to check it today', async ({
    site,
    context,
  }) => {
    const { page } = await visit(
      context,
      `${site.origin}/reference/prices/supabase/#supabase-egress-uncached`,
      withoutScripts,
    );
    const row = page.locator('#supabase-egress-uncached');
    assert.match(await row.innerText(), /\$0\.09 per GB/);
    assert.match(await row.innerText(), /250 on pro/);
    assert.match(await row.locator('.readings').innerText(), /Source .*20\d\d/);
    assert.match(
      (await row.getByRole('link', { name: 'Check today' }).getAttribute('href')) ?? '',
      /^https:\/\/supabase\.com\//,
    );
  });
});
