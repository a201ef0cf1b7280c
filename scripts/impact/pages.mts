import { MAIN_IDS, TIERS } from '../../model/index';
import type { Page, Use } from './readPage.mjs';
import type { Impact } from './types.mjs';

/** A page that a change shows on, and why. */
export interface PageChange {
  readonly path: string;
  readonly title: string;
  readonly route: string;
  readonly edited: boolean;
  /** Records that changed and stand on the page by their id. */
  readonly cites: readonly string[];
  /** Components whose figures come from what changed, as written: `Bill aws 10000`. */
  readonly shows: readonly string[];
}

/** Components that show one record, by the attribute `id`. */
const RECORD_OF: Readonly<Record<string, string>> = {
  Price: 'prices',
  LimitValue: 'limits',
  Assumed: 'assumptions',
  AppFact: 'facts',
};

/** Components that show nothing that the model computes. */
const AS_WRITTEN = new Set([
  'ConformanceCount',
  'ConformanceCounts',
  'Diagram',
  'Holds',
  'Judgement',
  'ModelDiagram',
  'RequiredFrom',
  'PeerClaims',
  'PeerReasons',
  'Platform',
  'QueryPlans',
  'ServiceLevels',
]);

/** Components that show the load or what it is computed from, whatever it costs. */
const WITHOUT_PRICES = new Set([
  'Asks',
  'AssumptionRecords',
  'Demand',
  'EarlierLoad',
  'EvidenceRecords',
  'FeedFanOut',
  'FormulaRecords',
  'JointStep',
  'MediaKinds',
  'TableGrowth',
]);

/** Tables of prices that are in no deployment's bill. */
const PRICED_BY_ITSELF = new Set([
  'ColdStorage',
  'EarlierCosts',
  'MediaOffers',
  'MediaPerGb',
  'MediaRates',
  'MonitoringOffers',
  'PeerCosts',
  'PriceMoves',
  'PriceReadings',
  'RealtimeOffers',
  'SearchOffers',
  'VideoOffers',
]);

/**
 * The pages that change: those edited, and those whose figures follow from what changed. The second is told by the components on a
 * page without rendering it: one that names a platform and a tier follows their total, any other may show whatever moved.
 */
export function changedPages(pages: readonly Page[], impact: Impact, edited: ReadonlySet<string>): PageChange[] {
  const records = new Set(impact.records.map(({ kind, id }) => `${kind} ${id}`));
  const moves = movesOf(impact);
  return pages
    .map(({ path, title, route, uses, shows }) => ({
      path,
      title,
      route,
      edited: edited.has(path) || shows.some((file) => edited.has(file)),
      cites: distinct(uses.filter((use) => records.has(recordKey(use))).map(({ attributes }) => String(attributes.id))),
      shows: distinct(uses.filter((use) => isComputed(use) && moves(use)).map(written)),
    }))
    .filter((page) => page.edited || page.cites.length > 0 || page.shows.length > 0);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function recordKey({ component, attributes }: Use): string {
  return `${RECORD_OF[component]} ${attributes.id}`;
}

function isComputed({ component }: Use): boolean {
  return !(component in RECORD_OF) && !AS_WRITTEN.has(component);
}

/** Whether the figures of a component may have moved. What stands at no tier of the comparison follows all of them. */
function movesOf({ records, totals, best, turns }: Impact): (use: Use) => boolean {
  const figures = new Set(records.filter(({ state }) => state !== 'read again').map(({ kind }) => kind));
  const answers = totals.length > 0 || best.length > 0 || turns.length > 0;
  const inputs = figures.has('limits') || figures.has('assumptions') || figures.has('facts');
  return ({ component, attributes }) => {
    if (WITHOUT_PRICES.has(component)) return inputs;
    const platform = MAIN_IDS.find((id) => id === attributes.platform);
    const users = TIERS.find((tier) => tier === attributes.users);
    if (platform === undefined && users === undefined)
      return answers || inputs || (figures.has('prices') && PRICED_BY_ITSELF.has(component));
    return totals.some(
      (total) =>
        (platform === undefined || total.platform === platform) && (users === undefined || total.users === users),
    );
  };
}

function written({ component, attributes: { platform, users } }: Use): string {
  return [component, platform, users].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}
