import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { RuleSetRule } from 'webpack';

/** A record file as pages compute with it, not as filed with its evidence (`?full`). */
function isRecords(module: object): boolean {
  const file = 'resource' in module ? String(module.resource) : '';
  return /[\\/]model[\\/](?:(?:prices|limits)[\\/][\w-]+|workload[\\/](?:app|assumptions))\.json$/.test(file);
}

/** A module of the model. Formatters, which many pages need alone, stay apart from what computes. */
function isModel(module: object): boolean {
  const file = 'resource' in module ? String(module.resource) : '';
  return /^(?!.*[\\/]src[\\/]).*[\\/]model[\\/](?!(?:format|errors|nearest)\.ts$).*\.ts$/.test(file);
}

/** The site's own modules. */
const OWN = /[\\/](?:src|model)[\\/](?!.*node_modules)/;

const CACHE_GROUPS = {
  records: { test: isRecords, name: 'records', chunks: 'async', enforce: true, priority: 60 },
  model: {
    test: isModel,
    name: 'model',
    chunks: 'async',
    minChunks: 2,
    enforce: true,
    priority: 50,
  },
  shared: { test: OWN, chunks: 'async', minChunks: 2, minSize: 12_000, reuseExistingChunk: true, priority: 45 },
  common: { test: OWN },
} as const;

/**
 * Development server: every change loads the page again. A hot update leaves what a module computed before a price changed, and throws
 * the error of a page once more after it was corrected.
 */
const DEV_SERVER = { hot: false, liveReload: true } as const;

/** Every file that decides what the loaders make of a module: the bundler's cache on disk forgets everything when one changes. */
function filesOfLoaders(siteDir: string): string[] {
  return ['src/plugins', 'src/remark', 'src/site'].flatMap((folder) =>
    readdirSync(join(siteDir, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.c?ts$|\.cjs$/.test(name))
      .map((name) => join(siteDir, folder, name)),
  );
}

/**
 * What the bundler does with the site's modules, through Docusaurus' `configureWebpack`.
 *
 * What it buys, brotli at quality 11:
 * - Records without evidence (`recordsLoader.cjs`): 52 kB less on every page that computes (75 to 23 kB).
 * - `common` takes only the site's own modules; third-party code stays with what asked for it: 117 kB less on every page, Mermaid's
 *   parsers above all. `records` and `model` are one file each, so that who goes from page to page fetches them once.
 * - Prism is in no chunk that a page begins with, because code is coloured in the static render (`src/theme/CodeBlock/Content`).
 * - Mermaid, which draws in browsers only, is no part of the static render's bundle.
 * - `includedFiles.cjs`: a page is built again when a file that it includes changes.
 */
export default function bundler({ siteDir }: LoadContext): Plugin {
  const here = join(siteDir, 'src/plugins/bundler');
  const records = join(siteDir, 'model');
  const content = join(siteDir, 'src/theme/CodeBlock/Content');
  const prismForAllPages = join(siteDir, 'node_modules/@docusaurus/theme-classic/lib/prism-include-languages');
  const rules: RuleSetRule[] = [
    { test: /\.mdx?$/, enforce: 'pre', include: join(siteDir, 'docs'), use: [join(here, 'includedFiles.cjs')] },
    {
      test: /\.json$/,
      include: [join(records, 'prices'), join(records, 'limits'), join(records, 'workload/assumptions.json')],
      resourceQuery: { not: [/full/] },
      type: 'json',
      use: [join(here, 'recordsLoader.cjs')],
    },
  ];
  return {
    name: 'bundler',
    configureWebpack(config, isServer) {
      const isRspack = config.experiments !== undefined && 'cache' in config.experiments;
      return {
        ...(isRspack && { experiments: { cache: { buildDependencies: filesOfLoaders(siteDir) } } }),
        module: { rules },
        resolve: {
          alias: isServer
            ? { '@highlighter': join(content, 'Highlighted.tsx'), mermaid$: false }
            : { '@highlighter': join(content, 'NotYet.tsx'), [prismForAllPages]: false },
        },
        ...(!isServer && { optimization: { splitChunks: { cacheGroups: CACHE_GROUPS } }, devServer: DEV_SERVER }),
      };
    },
  };
}
