import type { Scenario } from '../decisions';
import { ModelError } from '../errors';
import { nearest } from '../nearest';
import type { Category } from '../platforms';
import { platformOf, usersOf } from './names';
import { BASE } from './scenarios';
import type { Table } from './table';
import * as tables from './tables';

type Whole = (scenario: Scenario) => Table;
type OfPlatform = (platform: string, scenario: Scenario) => Table;
type AtUsers = (users: number, scenario: Scenario) => Table;
type OfPlatformAt = (platform: string, users: number, scenario: Scenario) => Table;

const WHOLE: Readonly<Record<string, Whole>> = {
  bottlenecks: tables.bottlenecksTable,
  'cold-storage': tables.coldStorageTable,
  'cost-per-monthly-user': tables.costPerMonthlyUserTable,
  'cost-per-user': tables.costPerUserTable,
  crossovers: tables.crossoverTable,
  'decision-matrix': tables.decisionMatrix,
  demand: tables.demandFormulasTable,
  'earlier-costs': tables.earlierCostsTable,
  'earlier-load': tables.earlierLoadTable,
  events: tables.eventsTable,
  fact: tables.appFactsTable,
  'free-plan': tables.freePlanTable,
  headroom: tables.headroomTable,
  'media-offers': tables.mediaOffersTable,
  'media-per-gb': tables.mediaPerGbTable,
  'media-rates': tables.mediaRatesTable,
  migration: tables.migrationTable,
  'monitoring-offers': tables.monitoringOffersTable,
  'peer-claims': tables.peerClaimsTable,
  'peer-costs': tables.peerCostsTable,
  'peer-reasons': tables.peerReasonsTable,
  plans: tables.planTable,
  pooling: tables.poolingTable,
  'pro-plan': tables.proPlanTable,
  'range-overview': tables.rangeOverview,
  'realtime-offers': tables.realtimeOffersTable,
  'search-offers': tables.searchOffersTable,
  'service-levels': tables.serviceLevelTable,
  totals: tables.totalsTable,
  triggers: tables.triggersTable,
  'video-offers': tables.videoOffersTable,
};

const OF_PLATFORM: Readonly<Record<string, OfPlatform>> = { range: tables.rangeTable, steps: tables.stepsTable };

const AT_USERS: Readonly<Record<string, AtUsers>> = {
  changes: tables.tierChangesTable,
  configuration: tables.configurationTable,
  demand: tables.demandTable,
  'feed-fan-out': tables.feedFanOutTable,
  includes: tables.includesTable,
  'media-kinds': tables.mediaKindsTable,
  'media-levers': tables.mediaLeversTable,
  roadmap: tables.roadmapTable,
  'side-by-side': tables.sideBySideTable,
  'table-growth': tables.tableGrowthTable,
};

const OF_PLATFORM_AT: Readonly<Record<string, OfPlatformAt>> = {
  alerts: tables.alertsTable,
  bill: tables.billTable,
  choices: tables.choicesTable,
  defects: tables.defectTable,
  limits: tables.limitsTable,
};

/**
 * The table with this id, made anew for a scenario: `totals`, `category-bandwidth`, `bill-supabase-r2-100k`. The id of a table says
 * everything about it but the scenario, so that whoever reads it on a page can have the same table.
 * @throws ModelError for an id that no table has.
 */
export function tableOf(id: string, scenario: Scenario = BASE): Table {
  const whole = WHOLE[id];
  if (whole) return whole(scenario);
  if (id.startsWith('category-')) return tables.categoryTable(id.slice('category-'.length) as Category, scenario);
  const [, kind = '', rest = ''] =
    /^(feed-fan-out|media-kinds|media-levers|side-by-side|table-growth|[a-z]+)-(.+)$/.exec(id) ?? [];
  const ofPlatform = OF_PLATFORM[kind];
  if (ofPlatform) return ofPlatform(platformOf(rest), scenario);
  const atUsers = AT_USERS[kind];
  if (atUsers) return atUsers(usersOf(rest), scenario);
  const [, platform = '', users = ''] = /^(.+)-([^-]+)$/.exec(rest) ?? [];
  const ofPlatformAt = OF_PLATFORM_AT[kind];
  if (ofPlatformAt) return ofPlatformAt(platformOf(platform), usersOf(users), scenario);
  const known = [WHOLE, OF_PLATFORM, AT_USERS, OF_PLATFORM_AT].flatMap((kinds) => Object.keys(kinds));
  throw new ModelError('table', `no table has the id "${id}"; nearest: ${nearest(id, known).join(', ')}`);
}
