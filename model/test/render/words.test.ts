import { describe, expect, test, vi } from 'vitest';
import {
  AS_BUILT,
  ASSUMPTION_GROUPS,
  actionsAt,
  appFactsTable,
  assumptionsTable,
  CATEGORIES,
  categoryChart,
  costChart,
  DEFECTS,
  decisionDiagram,
  demandFormulasTable,
  deploymentDiagram,
  deriveFigure,
  dueTables,
  forecastTable,
  forecastWith,
  growthCostTable,
  growthMonthsTable,
  holdAgainst,
  milestonesTable,
  modelDiagram,
  perUserChart,
  priceMovesTable,
  pricesAt,
  reachChart,
  readingsTable,
  realityTable,
  recommend,
  type Scenario,
  summaryOf,
  swingChart,
  type Table,
  TIERS,
  tableOf,
} from '../../index';
import { SECTIONS } from './sections';
import { DATE, FIGURE, wordsOf } from './wording';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** No later change of a price moves what is told with the prices of a day that is past. */
const PAST: Scenario = { prices: pricesAt('2026-11-01') };
/** A scenario in which much is beyond its limit. */
const HARD: Scenario = { ...PAST, case: 'high', app: AS_BUILT, set: { 'video-watched': 0.9 } };

/** Tables that show prices as filed today, whatever the scenario. */
const OF_TODAY: readonly string[] = ['media-rates', 'plans'];

const WHOLE = [
  'bottlenecks',
  'cold-storage',
  'cost-per-monthly-user',
  'cost-per-user',
  'crossovers',
  'decision-matrix',
  'earlier-costs',
  'earlier-load',
  'events',
  'free-plan',
  'headroom',
  'media-offers',
  'media-per-gb',
  'media-rates',
  'migration',
  'monitoring-offers',
  'peer-claims',
  'peer-costs',
  'peer-reasons',
  'plans',
  'pooling',
  'pro-plan',
  'range-overview',
  'realtime-offers',
  'search-offers',
  'service-levels',
  'totals',
  'triggers',
  'video-offers',
  ...CATEGORIES.map((category) => `category-${category}`),
  ...['supabase', 'aws-r2', 'gcp'].flatMap((id) => [`range-${id}`, `steps-${id}`]),
];
const AT_USERS = [
  ...['changes', 'configuration', 'includes', 'roadmap'].flatMap((kind) => [`${kind}-10k`, `${kind}-500k`]),
  ...['demand', 'feed-fan-out', 'media-kinds', 'media-levers', 'side-by-side', 'table-growth'].map(
    (kind) => `${kind}-100k`,
  ),
];
const OF_PLATFORM_AT = [
  ...['alerts', 'bill', 'choices', 'defects', 'limits'].flatMap((kind) =>
    ['supabase-10', 'aws-r2-ably-500k', 'gcp-50k'].map((deployment) => `${kind}-${deployment}`),
  ),
  'alerts-supabase-500k',
  'limits-supabase-500k',
];

/** The last rows, the oldest of changes, of a table whose rows are records, not words of the model. */
const some = (table: Table): Table => ({ ...table, rows: table.rows.slice(-4) });

const OF_HARD = [
  'events',
  'realtime-offers',
  'free-plan',
  'range-overview',
  'changes-10k',
  'configuration-500k',
  'headroom',
  'bill-aws-10k',
  'limits-supabase-500k',
  'limits-gcp-100k',
  'choices-aws-r2-50k',
  'defects-gcp-10k',
];

const GROWTH = { users: 20_000, monthly: 0.1, cap: 400_000 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 1, bill: 400 } };
const OWN_PAST = {
  milestones: () => milestonesTable(GROWTH, PAST),
  'growth in cost': () => growthCostTable(GROWTH, PAST),
  'growth in months': () => growthMonthsTable(GROWTH, PAST),
  reality: () => realityTable(holdAgainst(MEASURED, PAST), MEASURED.users),
  forecast: () => forecastTable(forecastWith({ 'dau-share': 0.08 }, MEASURED.users, PAST)),
};

/** What shows records as filed today. */
const TODAY = {
  'what is due': () => dueTables('9999-12-31').map(some),
  'price moves': () => some(priceMovesTable()),
  readings: () => some(readingsTable()),
  'app facts': () => some(appFactsTable()),
  'formulas of the demand': () => demandFormulasTable(),
  assumptions: () => ASSUMPTION_GROUPS.map(assumptionsTable).map(some),
};

const DRAWN = {
  'cost chart': () => costChart(PAST),
  'chart per user': () => perUserChart(PAST),
  'chart of categories': () => categoryChart(PAST),
  'reach of AWS': () => reachChart('aws', 40_000, PAST),
  'swing of GCP': () => swingChart('gcp+r2', 100_000, PAST),
  'diagram of Supabase': () => deploymentDiagram('supabase', 10_000, PAST),
  'diagram of Supabase with R2 and Ably': () => deploymentDiagram('supabase+r2+ably', 500_000, PAST),
  'diagram of AWS': () => deploymentDiagram('aws', 500_000, PAST),
  'diagram of AWS with R2': () => deploymentDiagram('aws+r2', 1000, PAST),
  'diagram of GCP': () => deploymentDiagram('gcp', 100_000, PAST),
  'diagram of the decision': () => decisionDiagram(PAST),
  'diagram of the model': () => modelDiagram(),
};

const FIGURES = [
  'total.supabase.10000',
  'range.aws.10000',
  'per-user.gcp.1000',
  'share.supabase.50000.database',
  'saving.supabase.supabase-r2.100000',
  'best.50000',
  'size.aws.50000',
  'cheaper-from.supabase-r2.supabase',
  'best-from.supabase-r2',
  'used.supabase.10000.supabase.egress.cached',
  'reached.supabase.10000.supabase.egress.cached',
  'asks.100000.egress.mediaCached',
  ...DEFECTS.map((defect) => `defect.supabase.10000.${defect}`),
  'move.aws-r2',
  'bites.sockets-free',
  'owed.growth',
  'assumed.dau-share',
  'fact.schema.tables',
];

const ROUTES = [
  '/',
  ...['10', '1k', '50k', '500k'].map((tier) => `/${tier}/`),
  ...SECTIONS.map((slug) => `/infrastructure/${slug}/`),
  ...['assumptions-and-method', 'peer-plans', 'prices', 'limits', 'prices/supabase', 'limits/aws'].map(
    (slug) => `/reference/${slug}/`,
  ),
];

/** A change of these words, or of their figures at the prices of that day, is meant when somebody runs `npx vitest run -u` and reads the difference. */
describe('The words', () => {
  test.each([...WHOLE, ...AT_USERS, ...OF_PLATFORM_AT])('of table %s', (id) => {
    expect(wordsOf(tableOf(id, PAST), OF_TODAY.includes(id) ? FIGURE : DATE)).toMatchSnapshot();
  });

  test.each(OF_HARD)('of table %s where much is beyond its limit', (id) => {
    expect(wordsOf(tableOf(id, HARD), DATE)).toMatchSnapshot();
  });

  test.each(Object.entries(TODAY))('of %s', (_, table) => expect(wordsOf(table())).toMatchSnapshot());
  test.each(Object.entries(OWN_PAST))('and the figures of %s', (_, table) =>
    expect(wordsOf(table(), DATE)).toMatchSnapshot(),
  );
  test.each(Object.entries(DRAWN))('of the %s', (_, drawing) => expect(wordsOf(drawing(), DATE)).toMatchSnapshot());
  test.each(FIGURES)('of how %s comes about', (name) =>
    expect(wordsOf(deriveFigure(name, PAST), DATE)).toMatchSnapshot(),
  );
  test.each(['price.supabase.egress.uncached', 'price.aws.s3.standard.storage', 'limit.supabase.functions.count:team'])(
    'of record %s',
    (name) => expect(wordsOf(deriveFigure(name))).toMatchSnapshot(),
  );
  test.each(TIERS)('of what to do at %i users', (users) =>
    expect(wordsOf(actionsAt(users, PAST), DATE)).toMatchSnapshot(),
  );
  test.each(TIERS)('of why it is the best value at %i users', (users) => {
    expect(wordsOf({ because: recommend(users, PAST).because }, DATE)).toMatchSnapshot();
  });
  test.each(ROUTES)('of what page %s says of itself', (route) => {
    expect(wordsOf(summaryOf({ route, title: 'A page' }, PAST), DATE)).toMatchSnapshot();
  });
});
