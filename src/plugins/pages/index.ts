import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadModel } from '../lib/loadModel';
import { cardHasher } from './cards/cardHasher';
import { collectPages } from './collectPages';
import { copyPages } from './copies/copyPages';
import { type DescribedPage, describePages } from './describePages';
import { readPages, writeHeaders, writePages } from './files';
import { permalinkPages } from './permalinks/permalinkPages';
import { finishPages } from './steps/finishPages';

/**
 * Everything that is made of whole pages.
 * - Before the build: what each page says of itself to search engines and chats, computed from the model and handed to it as `BuiltMeta`.
 * - After it: each page is read once, taken through the steps of `steps/finishPages.ts` together with the pages of the short links, and
 *   written once; then come the headers, the cards and the copies for machines.
 */
export default function pages({ siteDir, baseUrl, siteConfig }: LoadContext): Plugin {
  let described: readonly DescribedPage[] = [];
  return {
    name: 'pages',
    async allContentLoaded({ allContent, actions }) {
      const { summaryOf, cardText } = await loadModel(siteDir);
      const hashOf = cardHasher(siteDir);
      described = describePages(collectPages(allContent, { siteDir, baseUrl }), { summaryOf, cardText, hashOf });
      for (const { page, meta } of described) await actions.createData(`${page.file}.json`, JSON.stringify(meta));
    },
    async postBuild({ outDir, routesPaths }) {
      const site = { siteUrl: siteConfig.url, baseUrl, siteTitle: siteConfig.title };
      const finished = finishPages([...readPages(outDir), ...permalinkPages(described, site)]);
      writePages(outDir, finished);
      writeHeaders(outDir, baseUrl, finished);
      const { writeCards } = await import('./cards/writeCards');
      const drawings = new Map(described.map(({ drawing }) => [drawing.path, drawing]));
      await Promise.all([
        copyPages(finished, { siteDir, outDir, siteConfig, routes: routesPaths }),
        writeCards([...drawings.values()], { siteDir, outDir }),
      ]);
    },
  };
}
