import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { noBreak } from './model/format';
import manifest from './package.json';
import { siteSettings } from './scripts/lib/siteSettings.mjs';
import { refuseUnknownComponents } from './src/remark/components';
import { refuseHeadingsWithoutId } from './src/remark/headingIds';
import { includeFile } from './src/remark/includeFile';
import { linkTerms } from './src/remark/linkTerms';
import { noBreakSpaces } from './src/remark/noBreak';
import { exportPageMeta } from './src/remark/pageMeta';
import { refuseTypedFigures } from './src/remark/typedFigures';
import { refuseTypedMoney } from './src/remark/typedMoney';
import { codeTheme } from './src/site/codeTheme';
import { guideMap } from './src/site/guideMap';
import { history, lastChange } from './src/site/history';
import { mermaid } from './src/site/mermaid';
import { navbar } from './src/site/navbar';
import { editUrlOf, repositoryFrom } from './src/site/repository';
import { htmlTemplate } from './src/site/start/htmlTemplate';

const { url, base } = siteSettings();
/** The one place of the default is package.json. */
const repository = repositoryFrom(process.env.REPOSITORY_URL ?? manifest.repository.url);

const config: Config = {
  title: 'GymRats infrastructure guide',
  tagline: 'What to run, what it costs and when to change it',
  favicon: 'img/favicon.svg',
  url,
  baseUrl: base,
  baseUrlIssueBanner: false,
  trailingSlash: true,
  future: { v4: true, faster: true, experimental_vcs: history },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    mermaid: true,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  customFields: { guideMap, repository, lastChange: lastChange(__dirname) },
  ssrTemplate: htmlTemplate(__dirname),
  i18n: { defaultLocale: 'en', locales: ['en'] },
  clientModules: [
    './src/clientModules/hoverOnlyPrefetch.ts',
    './src/clientModules/fetchAnswering.ts',
    './src/clientModules/copyLinks.ts',
    './src/clientModules/figureAnchors.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs',
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl: editUrlOf(repository),
          showLastUpdateTime: true,
          exclude: ['**/SERVER-INFRASTRUCTURE.md', '**/_*.{md,mdx}'],
          breadcrumbs: true,
          beforeDefaultRemarkPlugins: [
            includeFile,
            refuseTypedMoney,
            refuseTypedFigures,
            refuseHeadingsWithoutId,
            exportPageMeta,
            refuseUnknownComponents,
            linkTerms,
            [noBreakSpaces, { noBreak }],
          ],
        },
        blog: false,
        debug: false,
        sitemap: { lastmod: null, changefreq: null, priority: null },
        theme: {
          customCss: [
            './src/css/tokens.css',
            './src/css/base.css',
            './src/css/shell.css',
            './src/css/tables.css',
            './src/css/answers.css',
            './src/css/diagrams.css',
            './src/css/charts.css',
            './src/css/chartBars.css',
            './src/css/model.css',
            './src/css/whatif.css',
            './src/css/copies.css',
            './src/css/home.css',
            './src/css/explorer.css',
            './src/css/reference.css',
            './src/css/glossary.css',
            './src/css/search.css',
            './src/css/tier.css',
            './src/css/compare.css',
            './src/css/import.css',
            './src/css/runbook.css',
            './src/css/links.css',
            './src/css/print.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themes: ['@docusaurus/theme-mermaid'],
  plugins: [
    './src/plugins/search-index/index.ts',
    './src/plugins/bundler/index.ts',
    './src/plugins/runbooks/index.ts',
    './src/plugins/reference-records/index.ts',
    './src/plugins/tier-pages/index.ts',
    './src/plugins/pages/index.ts',
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    metadata: [
      { name: 'theme-color', content: '#14181f' },
      { property: 'og:site_name', content: 'GymRats infrastructure guide' },
      { property: 'og:type', content: 'website' },
    ],
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar,
    mermaid,
    prism: {
      theme: codeTheme,
      darkTheme: codeTheme,
      additionalLanguages: ['bash', 'sql', 'toml', 'yaml', 'json', 'diff', 'hcl', 'ini', 'docker'],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
