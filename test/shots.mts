import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDir } from '../scripts/lib/paths.mjs';
import { serveSite } from './browser/site.mjs';
import { type Manner, openBrowser, openContext, visit } from './browser/visit.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'boolean', default: false } },
});
const folder = join(cacheDir, 'shots');
const manners: readonly Manner[] = [1280, 375].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme, scripts: true })),
);

function fileName(route: string, manner: Manner): string {
  const page = route.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';
  return join(folder, `${page}-${manner.width}-${manner.theme}.png`);
}

mkdirSync(folder, { recursive: true });
const [site, browser] = await Promise.all([serveSite(), openBrowser()]);
const routes = positionals.length > 0 ? positionals : site.routes;
for (const manner of manners) {
  const context = await openContext(browser, manner);
  for (const route of routes) {
    const { page } = await visit(context, site.origin + route);
    for (const canvas of await page.locator('.diagram-canvas').all()) {
      await canvas.scrollIntoViewIfNeeded();
      await canvas.locator('svg, img:visible').first().waitFor();
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: fileName(route, manner), fullPage: !values.top });
    console.log(fileName(route, manner));
    await page.close();
  }
  await context.close();
}
await browser.close();
await site.close();
