import type { ServiceLevel } from './types';
import type { LevelField } from './verdicts/types';

/** Something that a service level promises its users beyond carrying the load. It can be switched off, to see what it costs. */
export interface Promised {
  readonly id: string;
  /** The field of a service level that makes it. */
  readonly field: LevelField;
  /** In a reader's words, as the row of a table. */
  readonly label: string;
  /** Whether a service level makes the promise. */
  readonly isMade: (level: ServiceLevel) => boolean;
  /** The same level without it. */
  readonly without: (level: ServiceLevel) => ServiceLevel;
}

/** Days of logs that every paid plan and platform keeps for a day at least. */
const LEAST_LOG_DAYS = 1;

/**
 * Every promise, in the order in which they are added to a bill: where two of them need one purchase, the first is charged with it.
 * Team for support also keeps logs for longer, and recovery to any minute is bought for as many days as backups are promised.
 */
export const PROMISES = [
  {
    id: 'support',
    field: 'support',
    label: 'Support with a response time',
    isMade: ({ support }) => support !== 'community',
    without: (level) => ({ ...level, support: 'community' }),
  },
  {
    id: 'logs',
    field: 'logDays',
    label: 'Logs kept for longer than a day',
    isMade: ({ logDays }) => logDays > LEAST_LOG_DAYS,
    without: (level) => ({ ...level, logDays: LEAST_LOG_DAYS }),
  },
  {
    id: 'availability',
    field: 'availabilityPercent',
    label: 'A share of time that the service is up',
    isMade: ({ availabilityPercent }) => availabilityPercent !== null,
    without: (level) => ({ ...level, availabilityPercent: null }),
  },
  {
    id: 'pitr',
    field: 'pointInTime',
    label: 'Restore to any minute',
    isMade: ({ pointInTime }) => pointInTime,
    without: (level) => ({ ...level, pointInTime: false }),
  },
  {
    id: 'backups',
    field: 'backupDays',
    label: 'Backups that can be restored',
    isMade: ({ backupDays }) => backupDays > 0,
    without: (level) => ({ ...level, backupDays: 0 }),
  },
  {
    id: 'media-copy',
    field: 'mediaCopy',
    label: 'A copy of all media at a second vendor',
    isMade: ({ mediaCopy }) => mediaCopy,
    without: (level) => ({ ...level, mediaCopy: false }),
  },
  {
    id: 'error-reports',
    field: 'errorReports',
    label: 'Error reports without a monthly stop',
    isMade: ({ errorReports }) => errorReports,
    without: (level) => ({ ...level, errorReports: false }),
  },
  {
    id: 'redundant-api',
    field: 'redundantApi',
    label: 'More than one copy of the API',
    isMade: ({ redundantApi }) => redundantApi,
    without: (level) => ({ ...level, redundantApi: false }),
  },
  {
    id: 'staging',
    field: 'staging',
    label: 'A staging environment',
    isMade: ({ staging }) => staging,
    without: (level) => ({ ...level, staging: false }),
  },
  {
    id: 'dedicated',
    field: 'dedicatedCpu',
    label: 'Processors of its own for the database',
    isMade: ({ dedicatedCpu }) => dedicatedCpu,
    without: (level) => ({ ...level, dedicatedCpu: false }),
  },
  {
    id: 'standby',
    field: 'standby',
    label: 'A standby of the database in another zone',
    isMade: ({ standby }) => standby,
    without: (level) => ({ ...level, standby: false }),
  },
] as const satisfies readonly Promised[];

export type PromiseId = (typeof PROMISES)[number]['id'];

/** Ids of all promises, in the order of the bill. */
export const PROMISE_IDS: readonly PromiseId[] = PROMISES.map(({ id }) => id);

/** The promises that a service level makes. */
export function promisesOf(level: ServiceLevel): readonly (Promised & { readonly id: PromiseId })[] {
  return PROMISES.filter((promised) => promised.isMade(level));
}

/** A service level without some of its promises. The same object where none are left out. */
export function levelWithout(level: ServiceLevel, ids: readonly PromiseId[]): ServiceLevel {
  if (ids.length === 0) return level;
  return PROMISES.reduce<ServiceLevel>(
    (reduced, promised) => (ids.includes(promised.id) ? promised.without(reduced) : reduced),
    level,
  );
}
