import assert from 'node:assert/strict';
import { findAxeViolations, findChartProblems, findOverflow, findTableProblems } from './checks.mjs';
import { diagramRoutes } from './diagramRoutes.mjs';
import { test as base } from './harness.mjs';
import { checkPictures } from './pictures.mjs';
import { isLookedAtTwice, isRepresentative } from './representative.mjs';
import { sitemapRoutes } from './site.mjs';
import { desktop, openContext, openTab, phone, show, type Tab } from './visit.mjs';
import { scriptBytes, scrollThrough } from './weigh.mjs';

const MISSING = '/no-such-page/';
const withDiagrams = new Set(diagramRoutes());
const routes = [...sitemapRoutes(), MISSING];

/** Bytes, brotli: the scripts of a page after it has started, and after it has been scrolled to its end, charts included. */
const BUDGET = { alive: 160_000, seen: 160_000 };
/** Pages that compute as soon as they start, or show records with their evidence, load the model and its records as well. */
const COMPUTES = {
  routes: /^\/(?:compare|explore|import|reference\/(?:assumptions-and-method|changelog))\/$/,
  bytes: 135_000,
};
/** The page that reads files starts its reader at once, so that it works without a network from then on. */
const READER = { route: '/import/', bytes: 60_000 };
/** Tables of records and of runbooks may scroll: an edge shadow and a first column that stays say so. */
const SCROLLS = /^\/(?:reference\/(?:prices|limits)|runbooks)\//;
const MOST_SHIFT = 0.01;

/** One tab per worker goes from page to page, which takes half the time of a new one for each. */
const test = base.extend<object, { tab: Tab }>({
  tab: [
    async ({ browser }, use) => {
      const context = await openContext(browser, phone);
      await use(await openTab(context, phone));
      await context.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

/*
 * Every page that is like no other, and a few of each template that makes many, are opened with their scripts: errors, weights, layout
 * shifts, pictures, charts and accessibility. Of the other pages of these templates only what their own data can break is looked at, without
 * scripts: words too long for a phone, a missing picture. What can be read from the HTML of every page is in test/static.
 */
// The longest first: the last that one worker does alone is then a short one.
test('no other page made from a template is wider than a phone or a desktop, or lacks a picture', async ({
  site,
  browser,
}) => {
  const manner = { ...phone, scripts: false };
  const context = await openContext(browser, manner);
  const plain = await openTab(context, manner);
  const wrong: string[] = [];
  for (const route of routes.filter((one) => !isRepresentative(one))) {
    const { page, problems } = await plain.visit(site.origin + route);
    for (const { width } of [phone, desktop]) {
      await page.setViewportSize({ width, height: 860 });
      wrong.push(...(await findOverflow(page)).map((what) => `${route} at ${width} px: ${what}`));
    }
    // The theme follows the system by script; without scripts a page is light.
    if (withDiagrams.has(route)) assert.ok((await checkPictures(page, 'light')) > 0, `diagrams of ${route}`);
    wrong.push(...problems.map((problem) => `${route}: ${problem}`));
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

for (const route of routes.filter(isRepresentative)) {
  test(`${route} works on a phone in the dark and on a desktop in the light`, async ({ site, tab }) => {
    const { page, problems, fetched } = await tab.visit(site.origin + route);
    const own = (COMPUTES.routes.test(route) ? COMPUTES.bytes : 0) + (route === READER.route ? READER.bytes : 0);
    const alive = scriptBytes(fetched);
    assert.ok(alive > 0 && alive <= BUDGET.alive + own, `JavaScript of the started page: ${alive} bytes`);
    const shift = await scrollThrough(page);
    const seen = scriptBytes(fetched);
    assert.ok(seen <= BUDGET.seen + own, `JavaScript of the whole page: ${seen} bytes`);
    assert.ok(shift <= MOST_SHIFT, `layout shift: ${shift}`);
    for (const manner of [phone, desktop]) {
      await show(page, manner);
      assert.deepEqual(await findOverflow(page), [], `sideways scroll at ${manner.width} px`);
      assert.deepEqual(await findChartProblems(page), [], `charts at ${manner.width} px`);
      if (withDiagrams.has(route)) assert.ok((await checkPictures(page, manner.theme)) > 0, 'its diagrams');
    }
    if (!SCROLLS.test(route)) assert.deepEqual(await findTableProblems(page), [], `tables at ${desktop.width} px`);
    if (isLookedAtTwice(route)) assert.deepEqual(await findAxeViolations(page), [], 'desktop, light');
    await show(page, phone);
    assert.deepEqual(await findAxeViolations(page), [], 'phone, dark');
    const expected = route === MISSING ? problems.filter((problem) => /404/.test(problem)) : [];
    assert.deepEqual(
      problems.filter((problem) => !expected.includes(problem)),
      [],
    );
  });
}
