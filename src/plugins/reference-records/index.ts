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
      /** The module of the data. Not the path that createData returns: it names the builder's folder, and would be published. */
      const create = async (name: string, data: unknown) => {
        await actions.createData(name, JSON.stringify(data));
        return `@generated/reference-records/default/${name}`;
      };
      await create('moves.json', moves);
      await create('readings.json', readings);
      const summary = await create('vendors.json', summarizeVendors(content));
      for (const kind of kinds) {
        actions.addRoute({
          path: routeTo(kind),
          component: page(`${kind}Index`),
          modules: { vendors: summary, meta: metaModule(`reference/${kind}`) },
          exact: true,
        });
      }
      for (const view of content) {
        const records = await create(`${view.kind}-${view.vendor}.json`, view);
        actions.addRoute({
          path: routeTo(view.kind, view.vendor),
          component: page('VendorPage'),
          modules: { view: records, meta: metaModule(`reference/${view.kind}/${view.vendor}`) },
          exact: true,
        });
      }
      const dates = content.map((view) => view.lookedUp).sort();
      actions.setGlobalData({ pricesLookedUp: dates.at(0) ?? '' });
    },
  };
}
