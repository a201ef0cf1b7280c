import type { Catalogue } from '../billing';
import { ModelError } from '../errors';
import {
  billOf,
  catalogue,
  type Deployment,
  type DeploymentBill,
  deploy,
  levelWithout,
  type PromiseId,
  parsePlatformId,
  type ServiceLevel,
  serviceLevelAt,
} from '../platforms';
import {
  type AppState,
  CASES,
  type Case,
  checkUsers,
  DEFAULT_APP,
  DEFAULT_CASE,
  type Demand,
  demandOf,
  resolveAssumptions,
  type Values,
  type Workload,
  workloadOf,
} from '../workload';

/** What a question to the model can be made of. Everything has a default: the base case, after fixes. */
export interface Scenario {
  readonly case?: Case;
  /** The reader's own values of assumptions. */
  readonly set?: Values;
  readonly app?: AppState;
  /** Platform ids to choose among; the six main ones where not given. */
  readonly among?: readonly string[];
  /** The reader's own number of registered users: what is shown by tier is shown for it too. */
  readonly users?: number;
  /** Promises of the service level that are switched off; none unless given. */
  readonly without?: readonly PromiseId[];
  /**
   * The prices to choose and bill by: those of a date (`pricesAt`), or with one restated (`withPrice`). Those as filed unless given.
   */
  readonly prices?: Catalogue;
}

/** The answer for one platform at one user count. */
export interface Estimate {
  readonly id: string;
  readonly users: number;
  readonly demand: Demand;
  readonly deployment: Deployment;
  readonly bill: DeploymentBill;
}

const workloads = new WeakMap<Scenario, Workload>();
const DEFAULT: Scenario = {};

/** The workload of a scenario. Computed once per scenario object. */
export function workloadFor(scenario: Scenario = DEFAULT): Workload {
  const known = workloads.get(scenario);
  if (known) return known;
  const { case: which = DEFAULT_CASE, set = {}, app = DEFAULT_APP } = scenario;
  if (!CASES.includes(which)) throw new ModelError('case', `unknown case "${which}"; one of ${CASES.join(', ')}`);
  const workload = workloadOf(resolveAssumptions(which, set), app);
  workloads.set(scenario, workload);
  return workload;
}

/** The prices of a scenario. */
export function pricesFor({ prices = catalogue }: Scenario): Catalogue {
  return prices;
}

const remembered = new WeakMap<Scenario, Map<string, Estimate>>();

/** Keeps every estimate of this very scenario as long as the object is. */
export function memoizeEstimates(scenario: Scenario): void {
  if (!remembered.has(scenario)) remembered.set(scenario, new Map());
}

/** The same scenario for a search that asks for one answer many times: its estimates are kept as long as this object is. */
export function memoized(scenario: Scenario): Scenario {
  if (remembered.has(scenario)) return scenario;
  const copy = { ...scenario };
  memoizeEstimates(copy);
  return copy;
}

/** A scenario made from another one: it keeps its estimates where that one does. */
export function memoizedLike(from: Scenario, scenario: Scenario): Scenario {
  if (remembered.has(from)) memoizeEstimates(scenario);
  return scenario;
}

/**
 * What to run on a platform (`supabase`, `aws+r2`, ...) for a number of registered users, what it costs and how full it is.
 * @throws ModelError for an unknown platform, an impossible number of users or assumption.
 */
export function estimate(id: string, users: number, scenario: Scenario = DEFAULT): Estimate {
  const memory = remembered.get(scenario);
  if (memory === undefined) return compute(id, users, scenario);
  const key = `${id} ${users}`;
  const known = memory.get(key) ?? compute(id, users, scenario);
  memory.set(key, known);
  return known;
}

/** The service level of a number of users, without the promises that the scenario switches off. */
export function levelFor(users: number, { without = NOTHING }: Scenario): ServiceLevel {
  return levelWithout(serviceLevelAt(users), without);
}

const NOTHING: readonly PromiseId[] = [];

function compute(id: string, users: number, scenario: Scenario): Estimate {
  const { platform, options } = parsePlatformId(id);
  const workload = workloadFor(scenario);
  const demand = demandOf(workload, checkUsers(users));
  const prices = pricesFor(scenario);
  const deployment = deploy(platform, { workload, demand, level: levelFor(users, scenario), options, prices });
  return { id, users, demand, deployment, bill: billOf(deployment, prices) };
}

/** USD a month of a platform at a number of users. */
export function totalOf(id: string, users: number, scenario: Scenario = DEFAULT): number {
  return estimate(id, users, scenario).bill.total;
}
