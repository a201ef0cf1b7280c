import assert from 'node:assert/strict';
import { test } from './harness.mjs';
import { desktop, visit } from './visit.mjs';

const base = process.env.BASE_URL ?? '/';

test.describe('short links', () => {
  test('keep query and anchor', async ({ site, page }) => {
    await page.goto(`${site.origin}${base}s/costs/?users=40000&case=high#totals`);
    await page.waitForURL(`**/infrastructure/cost-projections/**`);
    const { pathname, search, hash } = new URL(page.url());
    assert.equal(pathname, `${base}infrastructure/cost-projections/`);
    assert.equal(search, '?users=40000&case=high');
    assert.equal(hash, '#totals');
  });

  test.describe('without JavaScript', () => {
    test.use({ manner: { ...desktop, scripts: false } });

    test('lead on', async ({ site, page }) => {
      await page.goto(`${site.origin}${base}s/media/`);
      await page.waitForURL('**/infrastructure/media-storage/');
      assert.equal(await page.locator('h1').innerText(), 'Media storage');
    });
  });
});

test('tier pages lead from one to the next, and start without an error', async ({ site, context }) => {
  const { page, problems } = await visit(context, `${site.origin}${base}10k/`);
  await page.getByRole('link', { name: '50K users', exact: true }).first().click();
  await page.waitForURL('**/50k/');
  // The title follows the address with the next drawing of the page.
  await page.waitForFunction(() => document.title.startsWith('50K users: '));
  assert.deepEqual(problems, []);
});
