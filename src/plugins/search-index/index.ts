import { writeFileSync } from 'node:fs';
import { logger } from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildIndex } from './buildIndex';
import { readBuiltFiles } from './builtFiles';
import { readPage } from './readPage';
import { toDocuments } from './toDocuments';
import { nameIndex, writeIndex } from './writeIndex';

/**
 * Builds the search index from the pages as built and names it in each page, so that a page only ever loads the index of its own build.
 * Waits for nothing: plugins after it in the list see pages that are complete. Keep it first.
 */
export default function searchIndex({ baseUrl }: LoadContext): Plugin {
  return {
    name: 'search-index',
    async postBuild({ outDir }) {
      const files = readBuiltFiles(outDir);
      const pages = files.flatMap(({ route, html }) => (route === undefined ? [] : [{ route, ...readPage(html) }]));
      const { name, kilobytes, brotli } = writeIndex(outDir, buildIndex(toDocuments(pages)));
      for (const { path, html } of files) writeFileSync(path, nameIndex(html, `${baseUrl}${name}`));
      logger.info(`Search index: ${kilobytes.toFixed(0)} kB, ${brotli.toFixed(0)} kB as brotli.`);
    },
  };
}
