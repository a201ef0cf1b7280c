import {
  alertsTable,
  billTable,
  bottlenecksTable,
  type Category,
  categoryTable,
  choicesTable,
  coldStorageTable,
  configurationTable,
  costPerUserTable,
  crossoverTable,
  decisionMatrix,
  defectTable,
  demandTable,
  feedFanOutTable,
  freePlanTable,
  headroomTable,
  includesTable,
  limitsTable,
  mediaKindsTable,
  mediaLeversTable,
  mediaOffersTable,
  mediaPerGbTable,
  mediaRatesTable,
  migrationTable,
  monitoringOffersTable,
  planTable,
  poolingTable,
  proPlanTable,
  rangeOverview,
  rangeTable,
  realtimeOffersTable,
  roadmapTable,
  type Scenario,
  searchOffersTable,
  serviceLevelTable,
  stepsTable,
  type Table,
  tableGrowthTable,
  tierChangesTable,
  totalsTable,
  triggersTable,
  videoOffersTable,
} from '@gymrats/model';
import type { ReactNode } from 'react';
import { CarriedAnswer } from './CarriedAnswer';
import { carried } from './carried';
import DataTable from './DataTable';
import { perScenario } from './perScenario';
import type { PlatformId } from './platforms';
import { useOwnScenario, useScenario } from './scenario';

interface OfPlatform {
  readonly platform: PlatformId;
}

interface AtUsers {
  readonly users: number;
}

type Make<Args extends readonly (string | number)[]> = (scenario: Scenario, ...args: Args) => Table;

/** A component that shows one table of the model, made once per scenario and arguments. */
function shows<Props, Args extends readonly (string | number)[]>(
  make: Make<Args>,
  argsOf: (props: Props) => Args,
  dense = false,
): (props: Props) => ReactNode {
  const remembered = perScenario(make);
  return (props) => <DataTable table={remembered(useScenario(), ...argsOf(props))} dense={dense} />;
}

/** The same for a table by tier, which has a row for the reader's own number of users. */
function showsByTier<Props, Args extends readonly (string | number)[]>(
  make: Make<Args>,
  argsOf: (props: Props) => Args,
): (props: Props) => ReactNode {
  const remembered = perScenario(make);
  return (props) => <DataTable table={remembered(useOwnScenario(), ...argsOf(props))} />;
}

/** The same for a table that takes long to make: its default travels with the page. */
function carries<Props, Args extends readonly (string | number)[]>(
  name: string,
  make: Make<Args>,
  argsOf: (props: Props) => Args,
  useAsked: () => Scenario = useScenario,
): (props: Props) => ReactNode {
  const remembered = carried(name, make);
  return (props) => {
    const args = argsOf(props);
    const table = remembered.of(useAsked(), ...args);
    return (
      <>
        <CarriedAnswer name={remembered.name(...args)} answer={table} />
        <DataTable table={table} />
      </>
    );
  };
}

const nothing = (): [] => [];
const platformOf = ({ platform }: OfPlatform): [string] => [platform];
const usersOf = ({ users }: AtUsers): [number] => [users];
const platformAt = ({ platform, users }: OfPlatform & AtUsers): [string, number] => [platform, users];

/** What every platform costs at every tier, and the best value. */
export const Totals = carries('Totals', (scenario) => totalsTable(scenario), nothing, useOwnScenario);
/** One category of the bill at every tier. */
export const CategoryCost = showsByTier(
  (scenario, of: string) => categoryTable(of as Category, scenario),
  ({ of }: { readonly of: Category }): [string] => [of],
);
export const CostPerUser = showsByTier((scenario) => costPerUserTable(scenario), nothing);
/** A platform's bill at every tier in the low, base and high case. */
export const Range = showsByTier((scenario, id: string) => rangeTable(id, scenario), platformOf);
/** Best value at every tier in the three cases, and whether it holds. */
export const RangeOverview = carries('RangeOverview', (scenario) => rangeOverview(scenario), nothing, useOwnScenario);
/** Where the best value and the order of the bills change. Long to compute. */
export const Crossovers = carries('Crossovers', (scenario) => crossoverTable(scenario), nothing);
/** Where a platform takes its next plan or size. */
export const Steps = carries('Steps', (scenario, id: string) => stepsTable(id, scenario), platformOf);
export const DecisionMatrix = carries(
  'DecisionMatrix',
  (scenario) => decisionMatrix(scenario),
  nothing,
  useOwnScenario,
);
export const Demand = shows((scenario, users: number) => demandTable(users, scenario), usersOf, true);
export const Bill = shows((scenario, id: string, users: number) => billTable(id, users, scenario), platformAt, true);
export const Limits = shows(
  (scenario, id: string, users: number) => limitsTable(id, users, scenario),
  platformAt,
  true,
);
/** What to run on each platform, by role. */
export const Configuration = shows((scenario, users: number) => configurationTable(users, scenario), usersOf, true);
/** What differs from the tier before. */
export const TierChanges = shows((scenario, users: number) => tierChangesTable(users, scenario), usersOf, true);
export const ServiceLevels = shows(() => serviceLevelTable(), nothing);
/** Ways to buy one thing, the rule that chose, and what each would cost. */
export const Choices = shows((scenario, id: string, users: number) => choicesTable(id, users, scenario), platformAt);
/** What each platform's total includes, leaves out and does not meet. */
export const Includes = shows((scenario, users: number) => includesTable(users, scenario), usersOf);
export const FreePlan = shows((scenario) => freePlanTable(scenario), nothing);
export const ProPlan = shows((scenario) => proPlanTable(scenario), nothing);
export const Plans = shows(() => planTable(), nothing);
/** What has to be replaced when leaving Supabase. */
export const Migration = shows((scenario) => migrationTable(scenario), nothing);
/** What each defect costs if it alone is left in. */
export const Defects = shows((scenario, id: string, users: number) => defectTable(id, users, scenario), platformAt);
/** Where the app as built stops or starts to cost, with the user count at which each bites. */
export const Bottlenecks = shows((scenario) => bottlenecksTable(scenario), nothing);
/** Ways to buy one part, by tier. */
export const RealtimeOffers = showsByTier((scenario) => realtimeOffersTable(scenario), nothing);
export const MediaOffers = showsByTier((scenario) => mediaOffersTable(scenario), nothing);
export const VideoOffers = showsByTier((scenario) => videoOffersTable(scenario), nothing);
export const MonitoringOffers = showsByTier((scenario) => monitoringOffersTable(scenario), nothing);
export const SearchOffers = showsByTier((scenario) => searchOffersTable(scenario), nothing);
/** Media by kind: stored and delivered. */
export const MediaKinds = shows((scenario, users: number) => mediaKindsTable(users, scenario), usersOf);
/** List prices of a GB of media, stored and delivered. */
export const MediaRates = shows(() => mediaRatesTable(), nothing);
/** A delivered GB with everything in it, by tier. */
export const MediaPerGb = showsByTier((scenario) => mediaPerGbTable(scenario), nothing);
/** Old media in a colder class: saved and spent. */
export const ColdStorage = shows((scenario) => coldStorageTable(scenario), nothing);
/** What lowers the media bill, each lever alone. */
export const MediaLevers = shows((scenario, users: number) => mediaLeversTable(users, scenario), usersOf);
/** How full the database's processors are, and what a larger size or a replica adds. */
export const DatabaseHeadroom = showsByTier((scenario) => headroomTable(scenario), nothing);
/** Ways to serve the feed and the load from which each pays. */
export const FeedFanOut = shows((scenario, users: number) => feedFanOutTable(users, scenario), usersOf);
/** The large tables: rows, bytes, and what to do with old rows. */
export const TableGrowth = shows((scenario, users: number) => tableGrowthTable(users, scenario), usersOf);
/** Database connections by tier: in use, pool size, allowed. */
export const Pooling = showsByTier((scenario) => poolingTable(scenario), nothing);
/** Migration points with their measures. Long to compute. */
export const Triggers = shows((scenario) => triggersTable(scenario), nothing);
/** What to do now, this quarter and later for an app of a size. */
export const Roadmap = shows((scenario, users: number) => roadmapTable(users, scenario), usersOf);
/** Alert thresholds of a deployment. */
export const Alerts = shows(
  (scenario, id: string, users: number) => alertsTable(id, users, scenario),
  platformAt,
  true,
);
