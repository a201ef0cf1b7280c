import { type Catalogue, priceIn, priceLine } from '../billing';
import { type Configuration, type Limit, nextComputeSize } from '../platforms';
import { HOURS_PER_MONTH } from '../units';
import { leaving } from '../workload';
import { estimate, pricesFor, type Scenario } from './estimate';

/** How full the processors of the Supabase database are, and what more of them would cost. */
export interface Headroom {
  readonly configuration: Configuration;
  /** vCPUs that the peak asks for at the target utilisation. */
  readonly asked: number;
  /** Registered users at which they are used up; null beyond the model's range. */
  readonly fullAt: number | null;
  /** The same with the table scans of the app as built. */
  readonly fullAtWithScans: number | null;
  /** USD a month more for the next size up; null where there is none. */
  readonly nextSizeUsd: number | null;
  /** USD a month for a read replica of the same size and disk; null where the size cannot have one. */
  readonly replicaUsd: number | null;
}

const TERMS = { hours: HOURS_PER_MONTH };

/** Headroom of the configuration that Supabase runs on for a number of users. */
export function headroomAt(users: number, scenario: Scenario = {}): Headroom {
  const { configuration, limits } = estimate('supabase', users, scenario).deployment;
  const cpu = cpuOf(limits);
  const scans = estimate('supabase', users, { ...scenario, app: leaving('scans') });
  const prices = pricesFor(scenario);
  const { id } = configuration.database;
  return {
    configuration,
    asked: cpu.used,
    fullAt: cpu.hitAtUsers,
    fullAtWithScans: cpuOf(scans.deployment.limits).hitAtUsers,
    nextSizeUsd: nextSize(id, prices),
    replicaUsd: replica(id, configuration.disk, prices),
  };
}

function cpuOf(limits: readonly Limit[]): Limit {
  return limits.find(({ id }) => id === 'cpu') as Limit;
}

function nextSize(size: string, prices: Catalogue): number | null {
  const next = nextComputeSize(size);
  if (next === undefined) return null;
  return usd(`supabase.compute.${next.id}`, prices) - usd(`supabase.compute.${size}`, prices);
}

function replica(size: string, diskGb: number, prices: Catalogue): number | null {
  const id = `supabase.replica.compute.${size}`;
  if (!prices.prices.has(id)) return null;
  return usd(id, prices) + priceLine(priceIn(prices, 'supabase.replica.disk.gp3.size'), diskGb, TERMS).usd;
}

function usd(price: string, prices: Catalogue): number {
  return priceLine(priceIn(prices, price), HOURS_PER_MONTH, TERMS).usd;
}
