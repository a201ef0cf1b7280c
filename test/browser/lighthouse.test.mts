import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit, openSteered, type Steered } from './lighthouse.mjs';
import { isRepresentative } from './representative.mjs';
import { type ServedSite, serveSite, sitemapRoutes } from './site.mjs';

const MOST_SHIFT = 0.01;

/**
 * One Chromium, one page after the other. Speed is told and not asserted: a busy machine is not a slow page.
 * `npm run bench -- lighthouse` measures it beside its aims.
 */
describe('Lighthouse, mobile', { concurrency: 1 }, () => {
  let site: ServedSite;
  let steered: Steered;
  before(async () => {
    [site, steered] = await Promise.all([serveSite(), openSteered()]);
  });
  after(async () => {
    await steered.browser.close();
    await site.close();
  });

  for (const route of sitemapRoutes().filter(isRepresentative)) {
    it(`${route} scores 100 for accessibility, best practices and search engines, and does not move`, async (test) => {
      const {
        accessibility,
        'best-practices': practices,
        seo,
        shift,
        faults,
        ...speed
      } = await audit(site.origin + route, steered.port, 'simulate');
      test.diagnostic(`${route}: performance ${speed.performance}, largest paint ${speed.largestPaint.toFixed(0)} ms`);
      assert.deepEqual(faults, []);
      assert.deepEqual({ accessibility, practices, seo }, { accessibility: 100, practices: 100, seo: 100 });
      assert.ok(shift <= MOST_SHIFT, `layout shift ${shift}`);
    });
  }
});
