import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { BuiltSite, Part } from './writeCopies.mjs';

/** Every page names its Markdown twin: the same relative address on each. */
const TWIN = '<link rel="alternate" type="text/markdown" href="index.md">';

/**
 * Copies for machines, made from what was built: each page as `index.md` beside it, its tables as CSV and JSON, `llms.txt`,
 * `llms-full.txt`, the numbers under `/data`, and the address of the sitemap in `robots.txt`.
 *
 * Processes of their own do the work: the loader of Docusaurus' plugins turns modules into CommonJS, in which the model's folders do
 * not find each other.
 */
export default function machineCopies({ siteDir }: LoadContext): Plugin {
  return {
    name: 'machine-copies',
    injectHtmlTags: () => ({ headTags: [TWIN] }),
    async postBuild({ outDir, siteConfig, routesPaths: routes }) {
      const { url, baseUrl, title, tagline, customFields } = siteConfig;
      const reading = readingOrder(customFields?.guideMap);
      const site: BuiltSite = { siteDir, outDir, url, baseUrl, title, tagline, routes, reading, twin: TWIN };
      const script = join(siteDir, 'src/plugins/machine-copies/run.mts');
      const write = (part: Part) =>
        promisify(execFile)(process.execPath, ['--import', 'tsx', script, part, JSON.stringify(site)], {
          cwd: siteDir,
        });
      await Promise.all([write('words'), write('numbers')]);
    },
  };
}

/** Addresses of the pages as menus have them. */
function readingOrder(guideMap: unknown): string[] {
  const columns = (guideMap ?? []) as readonly { readonly items: readonly { readonly to: string }[] }[];
  return columns.flatMap(({ items }) => items.map(({ to }) => `${to.replace(/#.*$/, '').replace(/\/$/, '')}/`));
}
