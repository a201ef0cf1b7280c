import type { ServiceLevel } from './types';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * What each size of app owes its users. Judgements of this guide: no source sets them, every platform is sized to meet them,
 * and a platform that cannot says so. Offline-first phones keep a user's own workouts, which is why the first steps can be modest.
 */
export const SERVICE_LEVELS: readonly ServiceLevel[] = [
  {
    id: 'prototype',
    from: 1,
    label: 'Prototype',
    availability: 'best effort',
    availabilityPercent: null,
    rpoMinutes: DAY,
    rtoMinutes: 2 * DAY,
    backupDays: 0,
    logDays: 1,
    staging: false,
    pointInTime: false,
    standby: false,
    dedicatedCpu: false,
    redundantApi: false,
    errorReports: false,
    mediaCopy: false,
    support: 'community',
  },
  {
    id: 'launch',
    from: 500,
    label: 'Launch',
    availability: '99.5 %',
    availabilityPercent: 99.5,
    rpoMinutes: DAY,
    rtoMinutes: 8 * HOUR,
    backupDays: 7,
    logDays: 7,
    staging: false,
    pointInTime: false,
    standby: false,
    dedicatedCpu: false,
    redundantApi: false,
    errorReports: false,
    mediaCopy: true,
    support: 'community',
  },
  {
    id: 'growth',
    from: 5_000,
    label: 'Growth',
    availability: '99.5 %',
    availabilityPercent: 99.5,
    rpoMinutes: DAY,
    rtoMinutes: 4 * HOUR,
    backupDays: 7,
    logDays: 7,
    staging: true,
    pointInTime: false,
    standby: false,
    dedicatedCpu: false,
    redundantApi: true,
    errorReports: true,
    mediaCopy: true,
    support: 'community',
  },
  {
    id: 'scale',
    from: 25_000,
    label: 'Scale',
    availability: '99.9 %',
    availabilityPercent: 99.9,
    rpoMinutes: 5,
    rtoMinutes: HOUR,
    backupDays: 7,
    logDays: 7,
    staging: true,
    pointInTime: true,
    standby: false,
    dedicatedCpu: true,
    redundantApi: true,
    errorReports: true,
    mediaCopy: true,
    support: 'community',
  },
  {
    id: 'priority',
    from: 300_000,
    label: 'Priority',
    availability: '99.95 %',
    availabilityPercent: 99.95,
    rpoMinutes: 5,
    rtoMinutes: 15,
    backupDays: 14,
    logDays: 28,
    staging: true,
    pointInTime: true,
    standby: true,
    dedicatedCpu: true,
    redundantApi: true,
    errorReports: true,
    mediaCopy: true,
    support: 'priority',
  },
];

/** The service level that an app of this many users must keep. */
export function serviceLevelAt(users: number): ServiceLevel {
  let level = SERVICE_LEVELS[0] as ServiceLevel;
  for (const next of SERVICE_LEVELS) if (users >= next.from) level = next;
  return level;
}
