import { expect, test } from 'vitest';
import { TABLES } from '../../index';

/** Tables that have been published: first part of the id, arguments, component. Add new ones; never change or remove one. */
const PUBLISHED = [
  ['alerts', 'platform users', 'Alerts'],
  ['bill', 'platform users', 'Bill'],
  ['bottlenecks', '', 'Bottlenecks'],
  ['category', 'category', 'Category'],
  ['changes', 'users', 'TierChanges'],
  ['choices', 'platform users', 'Choices'],
  ['cold-storage', '', 'ColdStorage'],
  ['configuration', 'users', 'Configuration'],
  ['cost-per-monthly-user', '', ''],
  ['cost-per-user', '', 'CostPerUser'],
  ['crossovers', '', 'Crossovers'],
  ['decision-matrix', '', 'DecisionMatrix'],
  ['defects', 'platform users', 'Defects'],
  ['demand', '', ''],
  ['demand', 'users', 'Demand'],
  ['earlier-costs', '', 'EarlierCosts'],
  ['earlier-load', '', 'EarlierLoad'],
  ['events', '', ''],
  ['fact', '', ''],
  ['feed-fan-out', 'users', 'FeedFanOut'],
  ['free-plan', '', 'FreePlan'],
  ['headroom', '', 'DatabaseHeadroom'],
  ['includes', 'users', 'Includes'],
  ['limits', 'platform users', 'Limits'],
  ['media-kinds', 'users', 'MediaKinds'],
  ['media-levers', 'users', 'MediaLevers'],
  ['media-offers', '', 'MediaOffers'],
  ['media-per-gb', '', 'MediaPerGb'],
  ['media-rates', '', 'MediaRates'],
  ['migration', '', 'Migration'],
  ['monitoring-offers', '', 'MonitoringOffers'],
  ['peer-claims', '', 'PeerClaims'],
  ['peer-costs', '', 'PeerCosts'],
  ['peer-reasons', '', 'PeerReasons'],
  ['plans', '', 'Plans'],
  ['pooling', '', 'Pooling'],
  ['pro-plan', '', 'ProPlan'],
  ['range', 'platform', 'Range'],
  ['range-overview', '', 'RangeOverview'],
  ['realtime-offers', '', 'RealtimeOffers'],
  ['roadmap', 'users', 'Roadmap'],
  ['search-offers', '', 'SearchOffers'],
  ['service-levels', '', 'ServiceLevels'],
  ['side-by-side', 'users', ''],
  ['steps', 'platform', 'Steps'],
  ['table-growth', 'users', 'TableGrowth'],
  ['totals', '', 'Totals'],
  ['triggers', '', 'Triggers'],
  ['video-offers', '', 'VideoOffers'],
] as const;

test.each(PUBLISHED)('Table %s of (%s) keeps its id, its arguments and its component', (id, of, component) => {
  const found = TABLES.map(({ definition }) => definition).filter(
    (definition) => definition.id === id && definition.arguments.join(' ') === of,
  );
  expect(found.map((definition) => definition.component ?? '')).toEqual([component]);
});
