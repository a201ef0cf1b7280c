import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocusaurusConfig } from '@docusaurus/types';
import { inWorker } from '../../lib/inWorker';
import type { Page } from '../steps/types';
import { builtPages } from './builtPages';
import type { Part, Site } from './writeCopies.mjs';

/** What the copies have to know of the site. */
export interface CopiedSite {
  readonly siteDir: string;
  readonly outDir: string;
  readonly siteConfig: DocusaurusConfig;
  readonly routes: readonly string[];
}

const GUIDE = 'infrastructure/SERVER-INFRASTRUCTURE.md';

/**
 * Writes the copies for machines, made from the pages as built: each page as `index.md` beside it, its tables as CSV and JSON,
 * `llms.txt`, `llms-full.txt`, the guide as one file, the numbers under `/data`, and the address of the sitemap in `robots.txt`.
 */
export async function copyPages(
  built: readonly Page[],
  { siteDir, outDir, siteConfig, routes }: CopiedSite,
): Promise<void> {
  const { url, baseUrl, title, tagline, customFields } = siteConfig;
  const reading = readingOrder(customFields?.guideMap);
  const address = new URL(baseUrl, url).href;
  const pages = builtPages(built, { outDir, address, base: baseUrl }, routes);
  const site: Site = { siteDir, outDir, address, title, tagline, pages, reading };
  const write = (part: Part) => inWorker(siteDir, 'src/plugins/pages/copies/run.mts', { part, site });
  // Beside the landing page, so that the same relative link works on the site and on a code host.
  const guide = join(outDir, 'guide', GUIDE);
  mkdirSync(dirname(guide), { recursive: true });
  copyFileSync(join(siteDir, 'docs', GUIDE), guide);
  await Promise.all([write('words'), write('numbers')]);
}

/** Addresses of the pages as menus have them. */
function readingOrder(guideMap: unknown): string[] {
  const columns = (guideMap ?? []) as readonly { readonly items: readonly { readonly to: string }[] }[];
  return columns.flatMap(({ items }) => items.map(({ to }) => `${to.replace(/#.*$/, '').replace(/\/$/, '')}/`));
}
