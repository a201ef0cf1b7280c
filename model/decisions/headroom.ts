import { type Catalogue, priceIn, priceLine } from '../billing';
import type { Limit } from '../platforms';
import { HOURS_PER_MONTH } from '../units';
import { leaving } from '../workload';
import { estimate, pricesFor, type Scenario } from './estimate';

/** How full the processors of the Supabase database are, and what more of them would cost. */
export interface Headroom {
  readonly size: string;
  readonly vcpu: number;
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

const SIZES = ['nano', 'micro', 'small', 'medium', 'large', 'xl', '2xl', '4xl', '8xl', '12xl', '16xl'];
const TERMS = { hours: HOURS_PER_MONTH };

/** Headroom of the configuration that Supabase runs on for a number of users. */
export function headroomAt(users: number, scenario: Scenario = {}): Headroom {
  const { deployment } = estimate('supabase', users, scenario);
  const cpu = cpuOf(deployment.limits);
  const size = sizeOf(deployment.usage.map(({ price }) => price));
  const scans = estimate('supabase', users, { ...scenario, app: leaving('scans') });
  const prices = pricesFor(scenario);
  const disk = deployment.usage.find(({ price }) => price === 'supabase.disk.gp3.size')?.quantity ?? 0;
  return {
    size: deployment.size,
    vcpu: priceIn(prices, `supabase.compute.${size}`).spec?.vcpu ?? 1,
    asked: cpu.used,
    fullAt: cpu.hitAtUsers,
    fullAtWithScans: cpuOf(scans.deployment.limits).hitAtUsers,
    nextSizeUsd: size === 'nano' ? null : nextSize(size, prices),
    replicaUsd: replica(size, disk, prices),
  };
}

function cpuOf(limits: readonly Limit[]): Limit {
  return limits.find(({ id }) => id === 'cpu') as Limit;
}

function sizeOf(prices: readonly string[]): string {
  const price = prices.find((id) => id.startsWith('supabase.compute.') && !id.endsWith('.credit'));
  return price?.slice('supabase.compute.'.length) ?? 'nano';
}

function nextSize(size: string, prices: Catalogue): number | null {
  const next = SIZES[SIZES.indexOf(size) + 1];
  return next === undefined ? null : usd(`supabase.compute.${next}`, prices) - usd(`supabase.compute.${size}`, prices);
}

function replica(size: string, diskGb: number, prices: Catalogue): number | null {
  const id = `supabase.replica.compute.${size}`;
  if (!prices.prices.has(id)) return null;
  return usd(id, prices) + priceLine(priceIn(prices, 'supabase.replica.disk.gp3.size'), diskGb, TERMS).usd;
}

function usd(price: string, prices: Catalogue): number {
  return priceLine(priceIn(prices, price), HOURS_PER_MONTH, TERMS).usd;
}
