import { describe, expect, test, vi } from 'vitest';
import {
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
  reachChart,
  readingsTable,
  realityTable,
  recommend,
  summaryOf,
  swingChart,
  type Table,
  TIERS,
  tableOf,
} from '../../index';
import { wordsOf } from './wording';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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
const OF_PLATFORM_AT = ['alerts', 'bill', 'choices', 'defects', 'limits'].flatMap((kind) =>
  ['supabase-10', 'aws-r2-ably-500k', 'gcp-50k', 'supabase-500k'].map((deployment) => `${kind}-${deployment}`),
);

/** The first rows of a table whose rows are records, not words of the model. */
const some = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, 4) });

const GROWTH = { users: 20_000, monthly: 0.1, cap: 400_000 };
const MEASURED = { users: 40_000, platform: 'supabase', values: { dau: 9000, egress: 1, bill: 400 } };
const OWN_NUMBERS = {
  milestones: () => milestonesTable(GROWTH),
  'growth in cost': () => growthCostTable(GROWTH),
  'growth in months': () => growthMonthsTable(GROWTH),
  reality: () => realityTable(holdAgainst(MEASURED), MEASURED.users),
  forecast: () => forecastTable(forecastWith({ 'dau-share': 0.08 }, MEASURED.users)),
  'what is due': () => dueTables('9999-12-31').map(some),
  'price moves': () => some(priceMovesTable()),
  readings: () => some(readingsTable()),
  'app facts': () => some(appFactsTable()),
  'formulas of the demand': () => demandFormulasTable(),
  assumptions: () => ASSUMPTION_GROUPS.map(assumptionsTable).map(some),
};

const DRAWN = {
  'cost chart': () => costChart(),
  'chart per user': () => perUserChart(),
  'chart of categories': () => categoryChart(),
  'reach of AWS': () => reachChart('aws', 40_000),
  'swing of GCP': () => swingChart('gcp+r2', 100_000),
  'diagram of Supabase': () => deploymentDiagram('supabase', 10_000),
  'diagram of Supabase with R2 and Ably': () => deploymentDiagram('supabase+r2+ably', 500_000),
  'diagram of AWS': () => deploymentDiagram('aws', 500_000),
  'diagram of AWS with R2': () => deploymentDiagram('aws+r2', 1000),
  'diagram of GCP': () => deploymentDiagram('gcp', 100_000),
  'diagram of the decision': () => decisionDiagram(),
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
  'price.supabase.egress.uncached',
  'limit.supabase.functions.count:team',
  'assumed.dau-share',
  'fact.schema.tables',
];

const ROUTES = [
  '/',
  ...['10', '1k', '50k', '500k'].map((tier) => `/${tier}/`),
  ...[
    'current-architecture',
    'scaling-by-user-tier',
    'platform-comparison',
    'media-storage',
    'database-performance',
    'realtime-websockets',
    'development-staging',
    'cost-projections',
    'migration-playbook',
    'monitoring-alerting',
    'security',
  ].map((slug) => `/infrastructure/${slug}/`),
  ...['assumptions-and-method', 'peer-plans', 'changelog', 'prices', 'limits', 'prices/supabase', 'limits/aws'].map(
    (slug) => `/reference/${slug}/`,
  ),
];

/** A change of these words is meant when somebody runs `npx vitest run -u` and reads the difference. */
describe('The words, whatever the figures,', () => {
  test.each([...WHOLE, ...AT_USERS, ...OF_PLATFORM_AT])('of table %s', (id) => {
    expect(wordsOf(tableOf(id))).toMatchSnapshot();
  });

  test.each(Object.entries(OWN_NUMBERS))('of %s', (_, table) => expect(wordsOf(table())).toMatchSnapshot());
  test.each(Object.entries(DRAWN))('of the %s', (_, drawing) => expect(wordsOf(drawing())).toMatchSnapshot());
  test.each(FIGURES)('of how %s comes about', (name) => expect(wordsOf(deriveFigure(name))).toMatchSnapshot());
  test.each(TIERS)('of what to do at %i users', (users) => expect(wordsOf(actionsAt(users))).toMatchSnapshot());
  test.each(TIERS)('of why it is the best value at %i users', (users) => {
    expect(wordsOf({ because: recommend(users).because })).toMatchSnapshot();
  });
  test.each(ROUTES)('of what page %s says of itself', (route) => {
    expect(wordsOf(summaryOf({ route, title: 'A page' }))).toMatchSnapshot();
  });
});
