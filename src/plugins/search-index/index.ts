import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger } from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { mainOf } from '../../site/markdown/mainOf';
import { inWorker } from '../lib/inWorker';
import { readBuiltFiles } from './builtFiles';
import type { ToIndex } from './run';
import { nameIndex, writeIndex } from './writeIndex';

/**
 * Builds the search index from the pages as built and names it in each page, so that a page only ever loads the index of its own build.
 */
export default function searchIndex({ baseUrl, siteDir }: LoadContext): Plugin {
  return {
    name: 'search-index',
    async postBuild({ outDir }) {
      const files = readBuiltFiles(outDir);
      const pages = files.flatMap(({ route, html }) => (route === undefined ? [] : [{ route, main: mainOf(html) }]));
      const cacheDir = join(siteDir, '.cache/search');
      const index = await inWorker<ToIndex, string>(siteDir, 'src/plugins/search-index/run.ts', { pages, cacheDir });
      const { name, kilobytes } = writeIndex(outDir, index);
      for (const { path } of files) writeFileSync(path, nameIndex(readFileSync(path, 'utf8'), `${baseUrl}${name}`));
      logger.info(`Search index: ${kilobytes.toFixed(0)} kB.`);
    },
  };
}
