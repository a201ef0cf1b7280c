import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinkHref, permalinks } from '../../../site/permalinks';
import type { DescribedPage } from '../describePages';
import { permalinkPage, type SiteAddress } from './permalinkPage';

interface Target extends SiteAddress {
  readonly outDir: string;
}

/**
 * Writes a page for every short link: plain files beside the routes, so that neither the sitemap nor the search knows them.
 * @throws Error where a target is no page.
 */
export function writePermalinks(pages: readonly DescribedPage[], { outDir, ...site }: Target): void {
  for (const { word, target } of permalinks) {
    const found = pages.find(({ page }) => page.route === target);
    if (!found) throw new Error(`/s/${word}/ leads to ${target}, which is no page: see src/site/permalinks.ts`);
    const folder = join(outDir, permalinkHref(word));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), permalinkPage(target, found.meta, site));
  }
}
