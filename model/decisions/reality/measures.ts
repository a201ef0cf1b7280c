import { billOf } from '../../platforms';
import { toGB } from '../../units';
import { demandOf } from '../../workload';
import { estimate, pricesFor, type Scenario, workloadFor } from '../estimate';

/** What of a running app can be measured and held against the model. */
export type MeasureId = 'dau' | 'connections' | 'database' | 'egress' | 'bill';

/** Where a measurement was taken: how many users, on what, with which app. */
export interface Setup {
  /** Registered users. */
  readonly users: number;
  /** Platform id with its options: `supabase`, `aws+r2`. */
  readonly platform: string;
  /** Plan of the platform where it is not the one that the model takes: `pro`, `team`. */
  readonly plan?: string;
}

/** A quantity that a reader can measure, and the model's own value for it. */
export interface Measure {
  readonly id: MeasureId;
  readonly label: string;
  readonly unit: string;
  /** More than this is refused as a slip of the pen. */
  readonly most: number;
  /**
   * Assumptions that could be wrong where reality differs, the likeliest first. Each moves this quantity one way and none of those
   * before it. Empty for the bill: there it is the assumption that moves the bill most.
   */
  readonly suspects: readonly string[];
  readonly of: (setup: Setup, scenario: Scenario) => number;
}

const demand = ({ users }: Setup, scenario: Scenario) => demandOf(workloadFor(scenario), users);

function billUsd({ users, platform, plan }: Setup, scenario: Scenario): number {
  const { deployment, bill } = estimate(platform, users, scenario);
  if (plan === undefined || deployment.plans[deployment.platform] === plan) return bill.total;
  const own = { ...deployment, plans: { ...deployment.plans, [deployment.platform]: plan } };
  return billOf(own, pricesFor(scenario)).total;
}

/** The measures in the order in which they are solved: a later one leaves those before it as they are. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'dau',
    label: 'Daily active users',
    unit: 'people a day',
    most: 2e6,
    suspects: ['dau-share'],
    of: (setup, scenario) => demand(setup, scenario).people.daily,
  },
  {
    id: 'connections',
    label: 'Realtime connections at the peak',
    unit: 'connections',
    most: 2e6,
    suspects: ['socket-share', 'peak-concurrent-share'],
    of: (setup, scenario) => demand(setup, scenario).realtime.connections,
  },
  {
    id: 'database',
    label: 'Database size',
    unit: 'GB',
    most: 1e6,
    suspects: ['history-months', 'bloat'],
    of: (setup, scenario) => toGB(demand(setup, scenario).database.totalBytes),
  },
  {
    id: 'egress',
    label: 'Egress, cached and uncached together',
    unit: 'GB a month',
    most: 1e7,
    suspects: ['posts-seen', 'wire-share'],
    of: (setup, scenario) => {
      const { api, realtime, mediaCached, mediaUncached } = demand(setup, scenario).egress;
      return toGB(api + realtime + mediaCached + mediaUncached);
    },
  },
  {
    id: 'bill',
    label: 'Bill',
    unit: 'USD a month',
    most: 1e7,
    suspects: [],
    of: billUsd,
  },
];
