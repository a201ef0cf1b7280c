import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir, cacheDir, root } from '../lib/paths.mjs';

/** The site as Docusaurus alone would build it: the preset and the Mermaid theme, no plugin, component or check of this project. */
const CONFIG = `export default {
  title: 'Stock',
  url: 'https://stock.example',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  trailingSlash: true,
  future: { v4: true, faster: true, experimental_vcs: false },
  markdown: { mermaid: true, format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
  themes: ['@docusaurus/theme-mermaid'],
  presets: [['classic', { docs: { routeBasePath: '/', path: 'docs', sidebarPath: undefined }, blog: false }]],
};
`;

/** Seconds of a cold and of a warm build, and the number of its pages. */
export interface StockBuild {
  readonly cold: number;
  readonly warm: number;
  readonly pages: number;
}

/**
 * Builds the Markdown copies of the built pages, whose tables and diagrams are static text, with nothing but Docusaurus. Needs a built
 * site; leaves nothing behind. Throws with what Docusaurus printed when it fails.
 */
export function buildStockSite(): StockBuild {
  const folder = join(cacheDir, 'stock');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = readdirSync(buildDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.md'),
  );
  for (const page of pages) cpSync(join(buildDir, page), join(folder, 'docs', page));
  writeFileSync(join(folder, 'docusaurus.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'package.json'), '{ "name": "stock", "private": true }');
  const seconds = (): number => {
    const started = performance.now();
    const cli = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const run = spawnSync(process.execPath, [cli, 'build', folder], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the stock build failed:\n${run.stdout}\n${run.stderr}`);
    return (performance.now() - started) / 1000;
  };
  try {
    const cold = seconds();
    return { cold, warm: seconds(), pages: pages.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
