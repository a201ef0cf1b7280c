import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit, openSteered, type Steered } from './lighthouse.mjs';
import { type ServedSite, serveSite } from './site.mjs';

/** A page of each make; `npm run bench -- lighthouse` takes all, and their speed. */
const PAGES = [
  '/',
  '/explore/',
  '/10k/',
  '/infrastructure/cost-projections/',
  '/infrastructure/current-architecture/',
  '/reference/prices/ably/',
];
const MOST_SHIFT = 0.01;

describe('Lighthouse on a phone', () => {
  let site: ServedSite;
  let steered: Steered;
  before(async () => {
    [site, steered] = await Promise.all([serveSite(), openSteered()]);
  });
  after(async () => {
    await steered.browser.close();
    await site.close();
  });

  for (const route of PAGES) {
    it(`gives ${route} full marks for accessibility, best practices and being found`, async (test) => {
      const scores = await audit(site.origin + route, steered.port, 'simulate');
      test.diagnostic(`${route}: performance ${scores.performance}, on this machine and as busy as it is`);
      assert.deepEqual(scores.faults, []);
      assert.deepEqual([scores.accessibility, scores['best-practices'], scores.seo], [100, 100, 100]);
      assert.ok(scores.shift <= MOST_SHIFT, `layout shift: ${scores.shift}`);
    });
  }
});
