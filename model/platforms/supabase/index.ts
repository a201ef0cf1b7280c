import { ModelError } from '../../errors';
import { exceeded } from '../limit';
import { databaseNeed } from '../sizing';
import type { Component, Deployment, Limit, Setting } from '../types';
import { type SpendCap, supabaseLimits } from './limits';
import { COMPUTE_SIZES, type ComputeSize, NANO } from './sizes';
import { type Plan, supabaseUsage } from './usage';

/**
 * Supabase for a setting: Free where it suffices, otherwise Pro on the smallest compute that meets every need, Team where its
 * backups, logs and support are owed. The spend cap stays on as long as no quota is passed.
 */
export function deploySupabase(setting: Setting): Deployment {
  const { level, options } = setting;
  const { plan, size, cap, limits } = choose(setting);
  return {
    platform: 'supabase',
    options,
    level,
    plans: { supabase: plan },
    size: plan === 'free' ? 'Free' : `${plan === 'team' ? 'Team' : 'Pro'}, ${nameOf(size)}`,
    components: componentsOf(setting, plan, size),
    usage: supabaseUsage(setting, plan, size),
    limits,
    choices: [
      {
        id: 'plan',
        chosen: plan,
        rule: 'Free while it has backups enough for the service level and no quota is passed; Team where 14 days of backups, 28 days of logs and priority support are owed; otherwise Pro.',
        alternatives: [],
      },
      {
        id: 'spend-cap',
        chosen: cap,
        rule: 'On while no quota is passed: it stops a runaway bill. Off as soon as one is, because at the quota it stops the app instead.',
        alternatives: [],
      },
    ],
    shortfalls: shortfallsOf(setting, plan),
    unknowns: [],
    leavesOut: [],
  };
}

function choose(setting: Setting): { plan: Plan; size: ComputeSize; cap: SpendCap; limits: Limit[] } {
  if (setting.level.backupDays === 0) {
    const limits = supabaseLimits(setting, 'free', NANO, 'none');
    if (exceeded(limits).length === 0) return { plan: 'free', size: NANO, cap: 'none', limits };
  }
  const plan: Plan = setting.level.support === 'priority' ? 'team' : 'pro';
  const size = smallestSize(setting);
  if (plan === 'team') return { plan, size, cap: 'none', limits: supabaseLimits(setting, plan, size, 'none') };
  const capped = supabaseLimits(setting, plan, size, 'on');
  const withinQuotas = exceeded(capped).every(
    (passed) => !passed.id.startsWith('supabase.') && !passed.id.startsWith('realtime-') && passed.id !== 'disk',
  );
  if (withinQuotas) return { plan, size, cap: 'on', limits: capped };
  return { plan, size, cap: 'off', limits: supabaseLimits(setting, plan, size, 'off') };
}

/** The smallest size that offers what the database needs; the largest where none does, whose limits then say so. */
function smallestSize({ demand, workload, level }: Setting): ComputeSize {
  const need = databaseNeed(demand, workload.values);
  const fits = COMPUTE_SIZES.find(
    (size) =>
      size.vcpu >= need.vcpu &&
      size.iops >= need.iops &&
      size.recommendedGb >= need.gb &&
      (size.dedicated || !level.dedicatedCpu) &&
      (size.id !== 'micro' || !level.pointInTime),
  );
  const size = fits ?? COMPUTE_SIZES[COMPUTE_SIZES.length - 1];
  if (!size) throw new ModelError('supabase', 'no compute size in the price book');
  return size;
}

function nameOf(size: ComputeSize): string {
  return size.id.endsWith('xl') ? size.id.toUpperCase() : size.id.charAt(0).toUpperCase() + size.id.slice(1);
}

function componentsOf({ level, options }: Setting, plan: Plan, size: ComputeSize): Component[] {
  const parts: Component[] = [
    {
      id: 'db',
      role: 'database',
      label: `PostgreSQL, ${nameOf(size)}`,
      detail: `${size.vcpu} vCPU${size.dedicated ? '' : ' (shared)'}, ${size.memoryGib} GB`,
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
    parts.push({ id: 'standby', role: 'standby', label: `Read replica, ${nameOf(size)}`, detail: 'warm copy' });
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
      'No page that was read documents automatic failover to another zone for Pro or Team: the read replica is a warm copy, and how it takes over is not known.',
    );
  }
  return found;
}
