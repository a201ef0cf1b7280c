import { serveSite } from '../../test/browser/site.mjs';
import { audit, openSteered } from './audit.mjs';

const LEAST_PERFORMANCE = 95;
/** A page of each kind. */
const PAGES = [
  '/',
  '/10k/',
  '/explore/',
  '/infrastructure/cost-projections/',
  '/runbooks/media/off-site-copy/',
  '/reference/prices/supabase/',
  '/reference/glossary/',
];
/**
 * Milliseconds to the largest paint on a phone whose network and processor are slowed down for real: three quarters of what the same
 * content takes with Starlight 0.42 (1,432 ms, measured for 15 pages of 1,460 words on two cores).
 */
const MOST_PAINT = 0.75 * 1432;

/** Lighthouse's performance score and findings of pages, and the largest paint under real throttling, beside their aims. */
async function auditPages(routes: readonly string[]): Promise<void> {
  const [site, steered] = await Promise.all([serveSite({ compressed: true }), openSteered()]);
  for (const route of routes) {
    const { performance, findings } = await audit(site.origin + route, steered.port, 'simulate');
    const { largestPaint } = await audit(site.origin + route, steered.port, 'devtools');
    const score = `${performance} of 100${performance < LEAST_PERFORMANCE ? ` (aim ${LEAST_PERFORMANCE})` : ''}`;
    const ratio = `${(largestPaint / MOST_PAINT).toFixed(2)} of the aim of ${MOST_PAINT} ms`;
    for (const finding of findings) console.log(`${route} ${finding}`);
    console.log(`${route.padEnd(46)} ${score.padEnd(20)} ${largestPaint.toFixed(0).padStart(6)} ms, ${ratio}`);
  }
  await steered.browser.close();
  await site.close();
}

const asked = process.argv.slice(2);
await auditPages(asked.length > 0 ? asked : PAGES);
