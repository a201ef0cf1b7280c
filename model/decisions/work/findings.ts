import type { Defect } from '../../workload';
import type { TaskKind } from './types';

/** Something in the app as built that fails for one user already, or that is open to others. */
export interface AppFinding {
  readonly id: FindingId;
  readonly kind: Extract<TaskKind, 'outage' | 'data loss' | 'security'>;
  /** Working days. A judgement. */
  readonly days: number;
  /** The defect of the model that it is too, whose cost it has. */
  readonly defect?: Defect;
}

export type FindingId =
  | 'comments'
  | 'friendships'
  | 'uploads'
  | 'session'
  | 'progress'
  | 'counters'
  | 'readable-email'
  | 'caller-id'
  | 'live-policies'
  | 'push-caller'
  | 'search-path'
  | 'public-buckets';

/** Every finding, the most urgent of its kind first. */
export const FINDINGS: readonly AppFinding[] = [
  { id: 'uploads', kind: 'outage', days: 1 },
  { id: 'comments', kind: 'outage', days: 0.5 },
  { id: 'friendships', kind: 'outage', days: 1 },
  { id: 'session', kind: 'outage', days: 0.5, defect: 'session' },
  { id: 'counters', kind: 'outage', days: 0.5 },
  { id: 'progress', kind: 'data loss', days: 2 },
  { id: 'readable-email', kind: 'security', days: 1 },
  { id: 'caller-id', kind: 'security', days: 2 },
  { id: 'live-policies', kind: 'security', days: 1 },
  { id: 'push-caller', kind: 'security', days: 1 },
  { id: 'search-path', kind: 'security', days: 0.5 },
  { id: 'public-buckets', kind: 'security', days: 2 },
];
