import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit, openSteered, type Scores, type Steered } from './lighthouse.mjs';
import { isRepresentative } from './representative.mjs';
import { type ServedSite, serveSite, sitemapRoutes } from './site.mjs';

const LEAST_PERFORMANCE = 99;
const MOST_SHIFT = 0.01;
/** Performance on a busy machine is noisy: the better of two runs counts. */
const TRIES = 2;

/**
 * Milliseconds to the largest paint on a phone whose network and processor are slowed down for real: three quarters of what the
 * same content takes with Starlight 0.42 (1,432 ms, measured for 15 pages of 1,460 words on two cores).
 */
const MOST_PAINT = 0.75 * 1432;
const paintedPages = ['/infrastructure/security/', '/infrastructure/realtime-websockets/'];

const isFast = ({ performance, shift }: Scores) => performance >= LEAST_PERFORMANCE && shift <= MOST_SHIFT;

/** One Chromium, one page after the other: two at once would measure each other. About six seconds a page. */
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

  async function bestOf(
    route: string,
    throttling: 'simulate' | 'devtools',
    enough: (scores: Scores) => boolean,
  ): Promise<Scores> {
    const runs: Scores[] = [];
    for (let tries = 0; tries < TRIES; tries += 1) {
      const scores = await audit(site.origin + route, steered.port, throttling);
      if (enough(scores)) return scores;
      runs.push(scores);
    }
    return runs.sort((one, other) => other.performance - one.performance)[0] as Scores;
  }

  for (const route of sitemapRoutes().filter(isRepresentative)) {
    it(`${route} scores 100, and 99 or more for performance`, async (test) => {
      const scores = await bestOf(route, 'simulate', isFast);
      const { performance, accessibility, 'best-practices': practices, seo, shift, largestPaint, faults } = scores;
      test.diagnostic(
        `${route}: performance ${performance}, accessibility ${accessibility}, best practices ${practices}, SEO ${seo}, largest paint ${largestPaint.toFixed(0)} ms, shift ${shift.toFixed(4)}`,
      );
      assert.deepEqual(faults, []);
      assert.deepEqual({ accessibility, practices, seo }, { accessibility: 100, practices: 100, seo: 100 });
      assert.ok(performance >= LEAST_PERFORMANCE, `performance ${performance}`);
      assert.ok(shift <= MOST_SHIFT, `layout shift ${shift}`);
    });
  }

  for (const route of paintedPages) {
    it(`${route} is painted on a slowed-down phone in at most ${MOST_PAINT} ms`, async (test) => {
      const { largestPaint } = await bestOf(route, 'devtools', (scores) => scores.largestPaint <= MOST_PAINT);
      test.diagnostic(`${route}: largest paint ${largestPaint.toFixed(0)} ms`);
      assert.ok(largestPaint <= MOST_PAINT, `${largestPaint.toFixed(0)} ms`);
    });
  }
});
