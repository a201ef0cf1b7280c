import { limitNumber } from '../../limits';
import type { Deployment } from '../types';
import type { PlatformKeeps } from '../verdicts/types';

const MINUTES_PER_DAY = 1440;
const NO_RESTORE_TIME =
  'No page of the vendor states how long a restore takes; it grows with the size of the database. Rehearse one and time it.';

/** What Supabase does about each promise, for a plan and configuration. */
export function supabaseKeeps({ plans, configuration, level }: Deployment): PlatformKeeps {
  const { supabase: plan = 'free' } = plans;
  const { pointInTimeDays, staging, standby, database } = configuration;
  const daily = limitNumber('supabase.backups.daily-retention', plan);
  const days = pointInTimeDays ?? daily;
  const name = plan.charAt(0).toUpperCase() + plan.slice(1);
  return {
    uptime: [
      {
        service: `Supabase ${name}`,
        sla: null,
        why: 'an uptime commitment comes with Enterprise only (supabase.sla.enterprise)',
      },
    ],
    kept: {
      rpoMinutes:
        pointInTimeDays !== null
          ? {
              value: limitNumber('supabase.pitr.rpo'),
              evidence: 'Recovery to any minute: changes are stored every 2 minutes or earlier.',
              sources: ['supabase.pitr.rpo'],
            }
          : plan === 'free'
            ? {
                value: null,
                evidence: 'Free keeps no backup that can be restored: what is lost is what your own last export lacks.',
                sources: ['supabase.backups.daily-retention'],
              }
            : {
                value: MINUTES_PER_DAY,
                evidence: 'Daily backups: a day of changes can be lost.',
                sources: ['supabase.backups.daily-retention'],
              },
      rtoMinutes: { value: null, evidence: NO_RESTORE_TIME },
      backupDays: {
        value: days,
        evidence:
          pointInTimeDays !== null
            ? `Recovery to any minute of the last ${pointInTimeDays} days replaces the daily backups.`
            : `${name} keeps ${daily} days of daily backups.`,
        sources: [
          pointInTimeDays !== null ? `supabase.pitr.${pointInTimeDays}-day` : 'supabase.backups.daily-retention',
        ],
      },
      logDays: {
        value: limitNumber('supabase.logs.retention', plan),
        evidence: `${name} keeps logs for ${limitNumber('supabase.logs.retention', plan)} days.`,
        sources: ['supabase.logs.retention'],
      },
      staging: {
        value: staging !== null,
        evidence: staging === null ? 'None is set up.' : 'A second project on Micro.',
      },
      pointInTime: {
        value: pointInTimeDays !== null,
        evidence: pointInTimeDays === null ? 'Not bought.' : `Bought for ${pointInTimeDays} days.`,
      },
      standby: {
        value: level.standby ? false : standby !== null,
        evidence:
          standby === null
            ? 'None is bought.'
            : 'A read replica is a warm copy: no page describes how it takes over. Failover by itself is a private alpha.',
        sources: ['supabase.multigres.status'],
      },
      dedicatedCpu: {
        value: database.isDedicated,
        evidence: `${database.name} ${database.isDedicated ? 'has processors of its own' : 'shares its processors'}.`,
        sources: [`supabase.compute.${database.id}`],
      },
      redundantApi: {
        value: null,
        evidence: 'How many copies of the Data API a project runs on is on no page that was read.',
      },
      support: {
        value: plan === 'team',
        evidence:
          plan === 'team'
            ? 'Team comes with priority support.'
            : plan === 'free'
              ? 'Community support.'
              : 'Pro comes with support by e-mail, without a time to answer.',
        sources: [`supabase.plan.${plan}`],
      },
    },
  };
}
