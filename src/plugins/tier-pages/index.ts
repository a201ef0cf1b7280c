import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { metaModule } from '../../site/metaModule';
import { siteTiers, tierPageHref } from '../../site/tiers';

/** A page for each tier, at the shortest address that says what it is: `/10k/`. */
export default function tierPages({ baseUrl }: LoadContext): Plugin {
  return {
    name: 'tier-pages',
    async contentLoaded({ actions }) {
      for (const { users, anchor, ...tier } of siteTiers) {
        const route = tierPageHref({ users, anchor, ...tier });
        await actions.createData(`${anchor}.json`, JSON.stringify({ users }));
        actions.addRoute({
          path: normalizeUrl([baseUrl, route]),
          component: '@site/src/components/tier/TierPage.tsx',
          modules: {
            // Not the path that createData returns: it names the builder's folder, and would be published.
            tier: `@generated/tier-pages/default/${anchor}.json`,
            meta: metaModule(route),
          },
          exact: true,
        });
      }
    },
  };
}
