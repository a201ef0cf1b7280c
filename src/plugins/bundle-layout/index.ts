import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** A record file as pages compute with it, not as filed with its evidence (`?full`). */
function isRecords(module: object): boolean {
  const file = 'resource' in module ? String(module.resource) : '';
  return /[\\/]model[\\/](?:(?:prices|limits)[\\/][\w-]+|workload[\\/](?:app|assumptions))\.json$/.test(file);
}

/** The site's own modules. */
const OWN = /[\\/](?:src|model)[\\/](?!.*node_modules)/;

/** Chunks from which on a module of the model is fetched with the others that nearly every page needs. */
const MANY = 8;

/**
 * How modules become chunks.
 * - `records` and `model` are one file each for all pages that compute: who goes from page to page fetches them once. What only some
 *   pages need is shared among those.
 * - `common`, which every page loads, takes only the site's own modules: third-party code that some pages use (Mermaid's parsers
 *   above all) stays with the page or component that asked for it.
 * - Prism is in no chunk that a page begins with: code is coloured in the static render (`src/theme/CodeBlock/Content`).
 * - The bundler's cache on disk forgets everything when one of the site's plugins changes.
 */
export default function bundleLayout(context: LoadContext): Plugin {
  const plugins = join(context.siteDir, 'src/plugins');
  const cacheDependsOn = [
    'bundle-layout/index.ts',
    'included-files/index.ts',
    'included-files/loader.cjs',
    '../remark/includeFile.ts',
    '../remark/regions.ts',
    '../remark/pageMeta.ts',
    '../site/metaModule.ts',
    'lean-records/index.ts',
    'lean-records/loader.cjs',
    'lean-records/leanBook.cjs',
  ];
  const cacheGroups = {
    records: { test: isRecords, name: 'records', chunks: 'async', enforce: true, priority: 60 },
    model: {
      test: /[\\/]model[\\/].*\.ts$/,
      name: 'model',
      chunks: 'async',
      minChunks: MANY,
      enforce: true,
      priority: 50,
    },
    shared: { test: OWN, chunks: 'async', minChunks: 2, minSize: 4000, reuseExistingChunk: true, priority: 45 },
    common: { test: OWN },
  } as const;
  const content = join(context.siteDir, 'src/theme/CodeBlock/Content');
  const prismForAllPages = join(context.siteDir, 'node_modules/@docusaurus/theme-classic/lib/prism-include-languages');
  return {
    name: 'bundle-layout',
    configureWebpack(config, isServer) {
      const cache = { buildDependencies: cacheDependsOn.map((file) => join(plugins, file)) };
      const isRspack = config.experiments !== undefined && 'cache' in config.experiments;
      return {
        ...(isRspack && { experiments: { cache } }),
        resolve: {
          alias: isServer
            ? { '@highlighter': join(content, 'Highlighted.tsx') }
            : { '@highlighter': join(content, 'NotYet.tsx'), [prismForAllPages]: false },
        },
        ...(!isServer && { optimization: { splitChunks: { cacheGroups } } }),
      };
    },
  };
}
