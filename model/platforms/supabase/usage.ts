import { type Catalogue, priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { HOURS_PER_MONTH, toGB } from '../../units';
import { copyEgress } from '../parts/mediaCopy';
import { besideTables, copiedBytes, diskBytes, mediaBytes } from '../sizing';
import type { Setting, Usage, UsagePart } from '../types';
import { INITIAL_DISK_GB, provisionedDisk } from './disk';
import type { ComputeSize } from './sizes';

/** Replica disks are 1.25 times the primary's and billed from the first GB (price supabase.replica.disk.gp3.size). */
const REPLICA_DISK_FACTOR = 1.25;

export type Plan = 'free' | 'pro' | 'team';
/** A price of the vendor, by which its book is found. */
export const PLAN_FEE = 'supabase.plan.pro';

const MINUTES_PER_HOUR = 60;

const RECOVERY_DAYS = [7, 14, 28] as const;

/** The window of point-in-time recovery that covers the days promised: with it on, nothing older is kept. */
export function recoveryDays(promised: number): number {
  return RECOVERY_DAYS.find((days) => days >= promised) ?? 28;
}

/** Everything a Supabase project is billed for, except the plan's fee and credit, which come with the plan. */
export function supabaseUsage(setting: Setting, plan: Plan, size: ComputeSize): Usage[] {
  return [
    ...databaseUsage(setting, plan, size),
    ...meteredUsage(setting),
    ...(setting.options.media === 'platform' ? mediaUsage(setting) : []),
    ...(setting.options.realtime === 'platform' ? realtimeUsage(setting) : []),
  ];
}

function databaseUsage(setting: Setting, plan: Plan, size: ComputeSize): Usage[] {
  const { demand, level } = setting;
  if (plan === 'free') {
    return [hours('supabase.compute.nano', 'database', 'Compute, Nano', 'one project on the Free plan')];
  }
  const disk = provisionedDisk(toGB(diskBytes(setting)));
  const usage: Usage[] = [
    hours(
      `supabase.compute.${size.id}`,
      'database',
      `Compute, ${size.id}`,
      `the primary, sized by the largest of its needs`,
    ),
    {
      category: 'database',
      price: 'supabase.disk.gp3.size',
      scope: 'production',
      quantity: disk,
      label: 'Disk, provisioned',
      why: () =>
        `${formatNumber(toGB(demand.database.totalBytes))} GB of data and ${formatNumber(toGB(besideTables(setting.workload.values)))} GB of log and system, on a disk that grows by half when 90 % full`,
    },
  ];
  if (level.pointInTime) {
    const days = recoveryDays(level.backupDays);
    usage.push(
      hours(
        `supabase.pitr.${days}-day`,
        'point-in-time',
        `Point-in-time recovery, ${days} days`,
        `restore to any minute of the last ${days} days; it replaces the daily backups`,
      ),
    );
  }
  if (level.standby) {
    usage.push(
      hours(
        `supabase.replica.compute.${size.id}`,
        'standby',
        `Read replica, ${size.id}`,
        'a warm copy of the primary, of its size',
        'replica-1',
      ),
      {
        category: 'database',
        price: 'supabase.replica.disk.gp3.size',
        scope: 'replica-1',
        part: 'standby',
        quantity: disk * REPLICA_DISK_FACTOR,
        label: 'Replica disk',
        why: `${REPLICA_DISK_FACTOR} x the primary's ${disk} GB`,
      },
    );
  }
  if (level.staging) {
    usage.push(
      hours(
        'supabase.compute.micro',
        'staging',
        'Staging project, Micro',
        'a project of its own, with anonymised data',
        'staging',
      ),
      {
        category: 'database',
        price: 'supabase.disk.gp3.size',
        scope: 'staging',
        part: 'staging',
        quantity: INITIAL_DISK_GB,
        label: 'Staging disk',
        why: `the ${INITIAL_DISK_GB} GB that a project starts with`,
      },
    );
  }
  return usage;
}

function hours(price: string, part: UsagePart, label: string, why: string, scope = 'production'): Usage {
  return {
    category: 'database',
    price,
    scope,
    part,
    quantity: HOURS_PER_MONTH,
    label,
    why: `${HOURS_PER_MONTH} h: ${why}`,
  };
}

function meteredUsage(setting: Setting): Usage[] {
  const { demand, options } = setting;
  const signed = options.media === 'r2' ? demand.requests.uploads : 0;
  const copied = options.media === 'platform' ? copiedBytes(setting) : 0;
  return [
    ...(copied > 0 ? [copyEgress('supabase.egress.uncached', toGB(copied), 'GB')] : []),
    {
      category: 'bandwidth',
      price: 'supabase.egress.uncached',
      quantity: toGB(demand.egress.api),
      label: 'API responses',
      why: () => `${formatNumber(toGB(demand.egress.api))} GB of JSON`,
    },
    {
      category: 'auth',
      price: 'supabase.auth.mau',
      quantity: demand.people.monthly,
      label: 'Monthly active users',
      why: () => `${formatNumber(demand.people.monthly)} users who sign in or refresh a token`,
    },
    {
      category: 'compute',
      price: 'supabase.functions.invocations',
      quantity: functionCalls(setting),
      label: 'Edge functions',
      why: () =>
        `${formatNumber(demand.requests.functions)} calls of the app, ${formatNumber(workerCalls(setting))} of the push worker${signed ? ` and ${formatNumber(signed)} upload signatures` : ''}`,
    },
  ];
}

/**
 * Calls a month of the push worker, which a schedule starts every minute at any number of users; none where pushes are broken or where
 * each notification is a call of its own.
 */
export function workerCalls({ workload }: Pick<Setting, 'workload'>): number {
  const { missing, defects } = workload.app;
  return missing.has('push') || defects.has('push-fan-out') ? 0 : HOURS_PER_MONTH * MINUTES_PER_HOUR;
}

/** Edge function calls a month: the app's own, the push worker's, and a signature for each upload that goes to another store. */
export function functionCalls(setting: Pick<Setting, 'demand' | 'options' | 'workload'>): number {
  const { demand, options } = setting;
  const signed = options.media === 'r2' ? demand.requests.uploads : 0;
  return demand.requests.functions + workerCalls(setting) + signed;
}

function mediaUsage({ demand }: Setting): Usage[] {
  const stored = mediaBytes(demand);
  return [
    {
      category: 'storage',
      price: 'supabase.storage.size',
      quantity: toGB(stored),
      label: 'Media stored',
      why: () => `${formatNumber(toGB(stored))} GB of avatars, photos, videos and thumbnails`,
    },
    {
      category: 'bandwidth',
      price: 'supabase.egress.cached',
      quantity: toGB(demand.egress.mediaCached),
      label: 'Media from the CDN',
      why: () => `${formatNumber(toGB(demand.egress.mediaCached))} GB that the CDN answers`,
    },
    {
      category: 'bandwidth',
      price: 'supabase.egress.uncached',
      quantity: toGB(demand.egress.mediaUncached),
      label: 'Media the CDN misses',
      why: () => `${formatNumber(toGB(demand.egress.mediaUncached))} GB from storage`,
    },
  ];
}

function realtimeUsage({ demand }: Setting): Usage[] {
  const { connections, messages } = demand.realtime;
  return [
    {
      category: 'realtime',
      price: 'supabase.realtime.peak-connections',
      quantity: connections,
      label: 'Realtime connections at the peak',
      why: () => `${formatNumber(connections)} at once`,
    },
    {
      category: 'realtime',
      price: 'supabase.realtime.messages',
      quantity: messages,
      label: 'Realtime messages',
      why: () => `${formatNumber(messages)} sent and delivered`,
    },
    {
      category: 'bandwidth',
      price: 'supabase.egress.uncached',
      quantity: toGB(demand.egress.realtime),
      label: 'Realtime messages, as bytes',
      why: () => `${formatNumber(toGB(demand.egress.realtime))} GB delivered: realtime is billed as egress too`,
    },
  ];
}

/** Free units of a price on a plan, in its unit. */
export function quota(price: string, plan: Plan, prices: Catalogue): number {
  return priceIn(prices, price).included?.[plan] ?? 0;
}
