import { ModelError } from '../../errors';
import { limitNumber } from '../../limits';
import { toGB } from '../../units';
import type { Configuration } from '../configuration';
import { exceeded } from '../limit';
import { type PromiseId, promisesOf } from '../promises';
import { databaseNeed, diskBytes, runsRealtime } from '../sizing';
import { coveredBySpendCap, offersSpendCap } from '../spendCap';
import type { Component, Deployment, Limit, ServiceLevel, Setting, Usage } from '../types';
import { provisionedDisk } from './disk';
import { supabaseLimits } from './limits';
import { COMPUTE_SIZES, type ComputeSize, NANO } from './sizes';
import { PLAN_FEE, type Plan, quota, recoveryDays, supabaseUsage } from './usage';

/**
 * Supabase for a setting: Free where it suffices, otherwise Pro on the smallest compute that meets every need, Team where its
 * backups, logs and support are required. The spend cap stays on as long as nothing that it covers would be cut off.
 */
export function deploySupabase(setting: Setting): Deployment {
  const { level, options } = setting;
  const { plan, size, cap, limits, usage } = choose(setting);
  return {
    platform: 'supabase',
    options,
    level,
    plans: { supabase: plan },
    configuration: configurationOf(setting, plan, size, cap),
    components: componentsOf(setting, plan, size),
    usage,
    limits,
    choices: [
      {
        id: 'plan',
        chosen: plan,
        rule: 'Free while it has backups enough for the service level and no quota is passed; Team where 14 days of backups, 28 days of logs and priority support are required; otherwise Pro.',
        alternatives: [],
      },
      {
        id: 'spend-cap',
        chosen: cap ?? 'none',
        rule: 'On while no quota is passed: it stops a runaway bill. Off as soon as one is, because at the quota it stops the app instead.',
        alternatives: [],
      },
    ],
    shortfalls: shortfallsOf(setting, plan),
    unknowns: [],
    leavesOut: [],
  };
}

function configurationOf(
  setting: Setting,
  plan: Plan,
  size: ComputeSize,
  spendCap: Configuration['spendCap'],
): Configuration {
  const { level } = setting;
  const isPaid = plan !== 'free';
  const { id, name, vcpu, memoryGib, isDedicated } = size;
  return {
    plan,
    spendCap,
    database: { id, name, vcpu, memoryGib, isDedicated },
    disk: isPaid ? provisionedDisk(toGB(diskBytes(setting))) : 0,
    diskUnit: 'GB',
    diskGrows: isPaid && spendCap !== 'on',
    standby: isPaid && level.standby ? 'read-replica' : null,
    pointInTimeDays: isPaid && level.pointInTime ? recoveryDays(level.backupDays) : null,
    staging: isPaid && level.staging ? 'micro' : null,
    ways: {},
    partPlans: {},
  };
}

interface Chosen {
  readonly plan: Plan;
  readonly size: ComputeSize;
  readonly cap: Configuration['spendCap'];
  readonly limits: readonly Limit[];
  readonly usage: readonly Usage[];
}

function choose(setting: Setting): Chosen {
  if (promisesOf(setting.level).every(({ id }) => ON_FREE.includes(id))) {
    const limits = supabaseLimits(setting, 'free', NANO, null);
    const usage = supabaseUsage(setting, 'free', NANO);
    if (exceeded(limits).length === 0) return { plan: 'free', size: NANO, cap: null, limits, usage };
  }
  const plan: Plan = needsTeam(setting.level) ? 'team' : 'pro';
  const size = smallestSize(setting);
  const usage = supabaseUsage(setting, plan, size);
  const limitsWith = (cap: Configuration['spendCap']) => supabaseLimits(setting, plan, size, cap);
  if (!offersSpendCap(PLAN_FEE, plan)) return { plan, size, cap: null, limits: limitsWith(null), usage };
  const capped = limitsWith('on');
  const passed = exceeded(capped);
  const isCutOff = usesMoreThanIncluded(usage, plan, setting);
  if (!isCutOff && passed.length === 0) return { plan, size, cap: 'on', limits: capped, usage };
  const uncapped = limitsWith('off');
  // A limit that is passed either way is no reason to lift the cap.
  if (!isCutOff && exceeded(uncapped).length === passed.length) return { plan, size, cap: 'on', limits: capped, usage };
  return { plan, size, cap: 'off', limits: uncapped, usage };
}

/** Promises that another vendor keeps: they are no reason for a paid plan. More than one copy of the API is in no plan. */
const ON_FREE: readonly PromiseId[] = ['media-copy', 'error-reports', 'redundant-api'];

/** Team answers support within a time, keeps logs for longer, and daily backups for longer where recovery to any minute does not. */
function needsTeam({ support, logDays, backupDays, pointInTime }: ServiceLevel): boolean {
  return (
    support === 'priority' ||
    logDays > limitNumber('supabase.logs.retention', 'pro') ||
    (!pointInTime && backupDays > limitNumber('supabase.backups.daily-retention', 'pro'))
  );
}

/** Whether the spend cap would cut something off: usage of a covered price above what the plan includes, each project by itself. */
function usesMoreThanIncluded(usage: readonly Usage[], plan: Plan, { prices }: Setting): boolean {
  const sums = new Map<string, number>();
  return usage.some(({ price, scope = '', quantity }) => {
    if (!coveredBySpendCap(price)) return false;
    const key = `${price} ${scope}`;
    const sum = (sums.get(key) ?? 0) + quantity;
    sums.set(key, sum);
    return sum > quota(price, plan, prices);
  });
}

/** The smallest size that offers what the database needs; the largest where none does, whose limits then say so. */
function smallestSize({ demand, workload, level, options }: Setting): ComputeSize {
  const need = databaseNeed(demand, workload.values, runsRealtime(options, true));
  const fits = COMPUTE_SIZES.find(
    (size) =>
      size.vcpu >= need.vcpu &&
      size.iops >= need.iops &&
      size.recommendedGb >= need.gb &&
      (size.isDedicated || !level.dedicatedCpu) &&
      (size.id !== 'micro' || !level.pointInTime),
  );
  const size = fits ?? COMPUTE_SIZES[COMPUTE_SIZES.length - 1];
  if (!size) throw new ModelError('supabase', 'no compute size in the price book');
  return size;
}

function componentsOf({ level, options }: Setting, plan: Plan, size: ComputeSize): Component[] {
  const processors = `${size.vcpu} vCPU${size.isDedicated ? '' : ' (shared)'}`;
  const parts: Component[] = [
    {
      id: 'db',
      role: 'database',
      label: `PostgreSQL, ${size.name}`,
      // The vendor does not publish the share of a processor that Nano gets.
      detail: `${size.id === NANO.id ? 'shared processor' : processors}, ${size.memoryGib} GB`,
    },
    { id: 'api', role: 'api', label: 'Data API and edge functions', detail: 'included' },
    { id: 'auth', role: 'auth', label: 'Auth', detail: 'included' },
  ];
  if (options.realtime === 'platform')
    parts.push({ id: 'realtime', role: 'realtime', label: 'Realtime', detail: plan });
  if (options.media === 'platform') {
    parts.push({
      id: 'storage',
      role: 'storage',
      label: 'Storage',
      detail: plan === 'free' ? 'basic CDN' : 'Smart CDN',
    });
  }
  if (level.standby)
    parts.push({ id: 'standby', role: 'standby', label: `Read replica, ${size.name}`, detail: 'warm copy' });
  if (level.staging) parts.push({ id: 'staging', role: 'staging', label: 'Staging project', detail: 'Micro' });
  return parts;
}

function shortfallsOf({ level }: Setting, plan: Plan): string[] {
  const found: string[] = [];
  if (plan === 'free') {
    found.push(
      'Free projects pause after about a week without activity, and their backups cannot be restored: export them yourself every night.',
    );
  }
  if (level.standby) {
    found.push(
      'Failover to another zone is an alpha without a service level: how the read replica, a warm copy, takes over is not known.',
    );
  }
  return found;
}
