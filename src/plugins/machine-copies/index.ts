import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { inWorker } from '../lib/inWorker';
import { builtPages } from './builtPages';
import type { Part, Site } from './writeCopies.mjs';

/** Every page names its Markdown twin: the same relative address on each. */
const TWIN = '<link rel="alternate" type="text/markdown" href="index.md">';

/**
 * Copies for machines, made from what was built: each page as `index.md` beside it, its tables as CSV and JSON, `llms.txt`,
 * `llms-full.txt`, the numbers under `/data`, and the address of the sitemap in `robots.txt`.
 */
export default function machineCopies({ siteDir }: LoadContext): Plugin {
  return {
    name: 'machine-copies',
    injectHtmlTags: () => ({ headTags: [TWIN] }),
    async postBuild({ outDir, siteConfig, routesPaths: routes }) {
      dropTwin(join(outDir, '404.html'));
      const { url, baseUrl, title, tagline, customFields } = siteConfig;
      const reading = readingOrder(customFields?.guideMap);
      const address = new URL(baseUrl, url).href;
      const pages = builtPages(outDir, address, baseUrl, routes);
      const site: Site = { siteDir, outDir, address, title, tagline, pages, reading };
      const write = (part: Part) => inWorker(siteDir, 'src/plugins/machine-copies/run.mts', { part, site });
      await Promise.all([write('words'), write('numbers')]);
    },
  };
}

/** Addresses of the pages as menus have them. */
function readingOrder(guideMap: unknown): string[] {
  const columns = (guideMap ?? []) as readonly { readonly items: readonly { readonly to: string }[] }[];
  return columns.flatMap(({ items }) => items.map(({ to }) => `${to.replace(/#.*$/, '').replace(/\/$/, '')}/`));
}

/** The page for addresses that do not exist has no twin. */
function dropTwin(file: string): void {
  const written = [TWIN, TWIN.replaceAll('"', '')];
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    written.reduce((text, tag) => text.replace(tag, ''), html),
  );
}
