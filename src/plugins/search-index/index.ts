import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { logger } from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { INDEX_FILE } from '../../search/entry';
import { writeIndex } from '../../search/searchIndex';
import { loadModel } from '../lib/loadModel';
import { type BuiltPage, collectEntries } from './collectEntries';

const NOINDEX = /<meta [^>]*name=["']?robots["']? [^>]*noindex/i;

/** Writes the search index of the pages as built: one file, fetched when search is opened. */
export default function searchIndex({ siteDir }: LoadContext): Plugin {
  return {
    name: 'search-index',
    async postBuild({ outDir }) {
      const { BASE_PLATFORM_IDS, monthlyPrice } = await loadModel(siteDir);
      const file = writeIndex(collectEntries(readPages(outDir), { platforms: BASE_PLATFORM_IDS, monthlyPrice }));
      writeFileSync(join(outDir, INDEX_FILE), file);
      logger.info(`Search index: ${Math.round(Buffer.byteLength(file) / 1000)} kB.`);
    },
  };
}

/** All pages but those that robots are asked to leave out, in the order of their addresses. */
export function readPages(outDir: string): BuiltPage[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .sort()
    .map((name) => ({
      route: `/${name.slice(0, -'index.html'.length)}`,
      html: readFileSync(join(outDir, name), 'utf8'),
    }))
    .filter(({ html }) => !NOINDEX.test(html));
}
