import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { Table } from '@gymrats/model';
import type { RecordKind, VendorView } from '../../components/reference/types';
import { metaModule } from '../../site/metaModule';
import { loadModel } from '../lib/loadModel';
import { collectVendors } from './collectVendors';
import { readBooks } from './readBooks';
import { summarizeVendors } from './summarizeVendors';

const kinds: readonly RecordKind[] = ['prices', 'limits'];
interface Content {
  readonly vendors: readonly VendorView[];
  readonly moves: Table;
  readonly readings: Table;
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
      const { priceMovesTable, readingsTable, reviewBy } = await loadModel(context.siteDir);
      const vendors = collectVendors(await readBooks(modelDir), reviewBy);
      return { vendors, moves: priceMovesTable(), readings: readingsTable() };
    },
    async contentLoaded({ content: { vendors: content, moves, readings }, actions }) {
      await actions.createData('moves.json', JSON.stringify(moves));
      await actions.createData('readings.json', JSON.stringify(readings));
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
