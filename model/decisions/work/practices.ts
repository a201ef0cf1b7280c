import { SERVICE_LEVELS } from '../../platforms';
import { USER_RANGE } from '../../workload';
import type { TaskKind } from './types';

export type PracticeId = 'new-api-keys' | 'own-smtp' | 'nightly-export' | 'restore-drill' | 'media-copy' | 'alerts';

/** Work that no bill shows and that a size of app calls for. */
export interface Practice {
  readonly id: PracticeId;
  readonly kind: TaskKind;
  /** Registered users from which it is called for. A judgement where no service level sets it. */
  readonly from: number;
  /** The last user count that calls for it. */
  readonly to: number;
  /** Working days. A judgement. */
  readonly days: number;
}

/** The size at which the app has backups that can be restored. */
const BACKED_UP = SERVICE_LEVELS.find(({ backupDays }) => backupDays > 0)?.from ?? 1;
const { min, max } = USER_RANGE;

export const PRACTICES: readonly Practice[] = [
  { id: 'own-smtp', kind: 'outage', from: min, to: max, days: 0.5 },
  { id: 'new-api-keys', kind: 'outage', from: min, to: max, days: 3 },
  { id: 'nightly-export', kind: 'data loss', from: min, to: BACKED_UP - 1, days: 0.5 },
  { id: 'restore-drill', kind: 'data loss', from: BACKED_UP, to: max, days: 1 },
  { id: 'media-copy', kind: 'data loss', from: BACKED_UP, to: max, days: 1 },
  { id: 'alerts', kind: 'service level', from: BACKED_UP, to: max, days: 2 },
];
