import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadModel } from '../lib/loadModel';
import { cardHasher } from './cards/cardHasher';
import { collectPages } from './collectPages';
import { type DescribedPage, describePages } from './describePages';
import { writePermalinks } from './permalinks/writePermalinks';

/**
 * What every page says of itself to search engines and chats: computed once from the model, handed to the pages as `BuiltMeta`, drawn
 * as cards, and repeated by the short links.
 */
export default function pageMeta({ siteDir, baseUrl, siteConfig }: LoadContext): Plugin {
  let described: readonly DescribedPage[] = [];
  return {
    name: 'page-meta',
    async allContentLoaded({ allContent, actions }) {
      const { summaryOf, cardText } = await loadModel(siteDir);
      const hashOf = cardHasher(siteDir);
      described = describePages(collectPages(allContent, baseUrl), { summaryOf, cardText, hashOf });
      for (const { page, meta } of described) await actions.createData(`${page.file}.json`, JSON.stringify(meta));
    },
    async postBuild({ outDir }) {
      writePermalinks(described, { outDir, siteUrl: siteConfig.url, baseUrl, siteTitle: siteConfig.title });
      const { writeCards } = await import('./cards/writeCards');
      const drawings = new Map(described.map(({ drawing }) => [drawing.path, drawing]));
      await writeCards([...drawings.values()], { siteDir, outDir, cacheDir: join(siteDir, '.cache/cards') });
    },
  };
}
