import { permalinkHref, permalinks } from '../../../site/permalinks';
import type { DescribedPage } from '../describePages';
import type { Page } from '../steps/types';
import { permalinkPage, type SiteAddress } from './permalinkPage';

/**
 * A page for every short link: plain files beside the routes, so that neither the sitemap nor the search knows them.
 * @throws Error where a target is no page
 */
export function permalinkPages(pages: readonly DescribedPage[], site: SiteAddress): Page[] {
  return permalinks.map(({ word, target }) => {
    const found = pages.find(({ page }) => page.route === target);
    if (!found) throw new Error(`/s/${word}/ leads to ${target}, which is no page: see src/site/permalinks.ts`);
    return { file: `${permalinkHref(word).slice(1)}index.html`, html: permalinkPage(target, found.meta, site) };
  });
}
