import type { LoadContext, Plugin } from '@docusaurus/types';
import { rewritePages } from '../rewritePages';
import { deferPage } from './deferPage';
import { readLoader } from './readLoader';

/**
 * The app's scripts start at the first sign of a reader, not with the page: the page as built is complete, and before somebody
 * touches it the scripts would only take the phone's time. `loader.ts` is what starts them.
 */
export default function deferredScripts({ siteDir }: LoadContext): Plugin {
  return {
    name: 'deferred-scripts',
    async postBuild({ outDir }) {
      const loader = readLoader(siteDir);
      const changed = rewritePages(outDir, (html) => deferPage(html, loader));
      if (changed === 0)
        throw new Error('deferred-scripts: no page loads the app; has the form of its script tags changed?');
    },
  };
}
