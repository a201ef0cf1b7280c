import { serveSite } from '../../test/browser/site.mjs';
import { openBrowser, openContext, openTab, phone } from '../../test/browser/visit.mjs';
import { brotliBytes, scriptBytes } from '../../test/browser/weigh.mjs';
import { besidePeers } from './peers.mjs';

const textPage = '/infrastructure/security/';
const diagramPage = '/infrastructure/current-architecture/';
const largestPage = '/infrastructure/scaling-by-user-tier/';

/** Brotli kB that a phone fetches of a page of text, of one with diagrams and of the largest one; needs `build/`. */
export async function benchPages(): Promise<void> {
  const [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  const tab = await openTab(await openContext(browser, phone), phone);
  for (const route of [textPage, diagramPage, largestPage]) {
    const { fetched } = await tab.visit(site.origin + route);
    const html = brotliBytes(await (await fetch(site.origin + route)).text()) / 1000;
    const scripts = scriptBytes(fetched) / 1000;
    console.log(`${route}: HTML ${html.toFixed(1)} kB, JavaScript of the started page ${scripts.toFixed(0)} kB`);
    if (route === textPage) console.log(`  ${besidePeers(html, (peer) => peer.textPage)} kB`);
    if (route === diagramPage) console.log(`  ${besidePeers(html, (peer) => peer.diagramPage)} kB`);
  }
  await browser.close();
  await site.close();
}
