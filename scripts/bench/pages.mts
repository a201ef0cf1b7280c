import { serveSite } from '../../test/browser/site.mjs';
import { openBrowser, openContext, phone } from '../../test/browser/visit.mjs';
import { weigh } from '../../test/browser/weigh.mjs';
import { besidePeers } from './peers.mjs';

const textPage = '/infrastructure/security/';
const diagramPage = '/infrastructure/current-architecture/';
const largestPage = '/infrastructure/scaling-by-user-tier/';

/** Brotli kB that a phone fetches of a page of text, of one with diagrams and of the largest one; needs `build/`. */
export async function benchPages(): Promise<void> {
  const [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  const context = await openContext(browser, phone);
  for (const route of [textPage, diagramPage, largestPage]) {
    const { html, cssBefore, jsBefore, jsAlive } = await weigh(context, site.origin + route);
    // The style and the loader are in the HTML.
    const before = html / 1000;
    console.log(
      `${route}: ${before.toFixed(1)} kB before interaction (CSS ${(cssBefore / 1000).toFixed(1)}, JavaScript ${(jsBefore / 1000).toFixed(1)} of it), JavaScript alive ${(jsAlive / 1000).toFixed(0)} kB`,
    );
    if (route === textPage) console.log(`  ${besidePeers(before, (peer) => peer.textPage)} kB`);
    if (route === diagramPage) console.log(`  ${besidePeers(before, (peer) => peer.diagramPage)} kB`);
  }
  await browser.close();
  await site.close();
}
