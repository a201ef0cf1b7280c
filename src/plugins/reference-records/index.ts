import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { RecordKind, VendorView } from '../../components/reference/types';
import { metaModule } from '../../site/metaModule';
import { askModel, type ModelFacts } from './askModel';
import { collectVendors } from './collectVendors';
import { readBooks } from './readBooks';
import { summarizeVendors } from './summarizeVendors';

const kinds: readonly RecordKind[] = ['prices', 'limits'];
interface Content {
  readonly vendors: readonly VendorView[];
  readonly facts: ModelFacts;
}

const page = (name: string) => `@site/src/components/reference/${name}.tsx`;

/**
 * Reference pages from the whole records: an index and a page per vendor, for prices and for limits. The changes of prices and the
 * dates of the readings are generated as `@generated/reference-records/default/moves.json` and `readings.json`, for the changelog.
 */
export default function referenceRecords(context: LoadContext): Plugin<Content> {
  const modelDir = `${context.siteDir}/model`;
  const routeTo = (...parts: string[]) => normalizeUrl([context.baseUrl, 'reference', ...parts]);

  return {
    name: 'reference-records',
    getPathsToWatch: () => kinds.map((kind) => `${modelDir}/${kind}/*.json`),
    async loadContent() {
      const [books, facts] = await Promise.all([readBooks(modelDir), askModel(context.siteDir)]);
      return { vendors: collectVendors(books, facts.reviewBy), facts };
    },
    async contentLoaded({ content: { vendors: content, facts }, actions }) {
      await actions.createData('moves.json', JSON.stringify(facts.moves));
      await actions.createData('readings.json', JSON.stringify(facts.readings));
      const summary = await actions.createData('vendors.json', JSON.stringify(summarizeVendors(content)));
      for (const kind of kinds) {
        actions.addRoute({
          path: routeTo(kind),
          component: page(`${kind}Index`),
          modules: { vendors: summary, meta: metaModule(`reference/${kind}`) },
          exact: true,
        });
      }
      for (const view of content) {
        const data = await actions.createData(`${view.kind}-${view.vendor}.json`, JSON.stringify(view));
        actions.addRoute({
          path: routeTo(view.kind, view.vendor),
          component: page('VendorPage'),
          modules: { view: data, meta: metaModule(`reference/${view.kind}/${view.vendor}`) },
          exact: true,
        });
      }
      const dates = content.map((view) => view.lookedUp).sort();
      actions.setGlobalData({ pricesLookedUp: dates.at(0) ?? '' });
    },
  };
}
