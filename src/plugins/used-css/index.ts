import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { Kept } from '../lib/Kept';
import { rewritePages } from '../rewritePages';
import { inlineCss, lostClasses } from './inlineCss';
import { type PageCss, pageCss } from './pageCss';
import { UsedCssPlugin } from './UsedCssPlugin';

/** The code that purges and the version of all it uses. */
function makerOf(siteDir: string): string {
  const files = ['src/plugins/used-css/usedCss.ts', 'package-lock.json'];
  return files.map((file) => readFileSync(join(siteDir, file), 'utf8')).join('\n');
}

/**
 * The site's stylesheet has the rules that the site uses, and each page carries those that it needs as built. A class of a page that
 * lost its rules stops the build.
 */
export default function usedCss({ baseUrl, siteDir }: LoadContext): Plugin {
  const purge = new UsedCssPlugin(new Kept(join(siteDir, '.cache/css'), makerOf(siteDir)));
  return {
    name: 'used-css',
    configureWebpack(config, isServer) {
      return isServer || config.mode !== 'production' ? {} : { plugins: [purge] };
    },
    async postBuild({ outDir }) {
      const sheets = new Map<string, PageCss>();
      const cssOf = (address: string): PageCss => {
        const known = sheets.get(address) ?? pageCss(readFileSync(join(outDir, address.slice(baseUrl.length)), 'utf8'));
        sheets.set(address, known);
        return known;
      };
      rewritePages(outDir, (html) => {
        const lost = lostClasses(html, purge.removed);
        if (lost.length > 0) {
          throw new Error(
            `used-css took away the rules of ${lost.join(', ')}; a script must name a class, or its beginning, as text`,
          );
        }
        return inlineCss(html, cssOf);
      });
    },
  };
}
