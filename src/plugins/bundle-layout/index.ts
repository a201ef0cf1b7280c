import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * How modules become chunks.
 * - `common`, which every page loads, takes only the site's own modules: third-party code that some pages use (Mermaid's parsers
 *   above all) stays with the page or component that asked for it.
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
    'lean-records/index.ts',
    'lean-records/loader.cjs',
    'lean-records/leanBook.cjs',
  ];
  const common = { test: /[\\/](?:src|model)[\\/](?!.*node_modules)/ };
  return {
    name: 'bundle-layout',
    configureWebpack(config, isServer) {
      const cache = { buildDependencies: cacheDependsOn.map((file) => join(plugins, file)) };
      const isRspack = config.experiments !== undefined && 'cache' in config.experiments;
      return {
        ...(isRspack && { experiments: { cache } }),
        ...(!isServer && process.env.SMAP && { devtool: 'source-map' as const }),
        ...(!isServer && { optimization: { splitChunks: { cacheGroups: { common } } } }),
      };
    },
  };
}
