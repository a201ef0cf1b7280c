import type { DatabaseSize } from '../../platforms';
import type { Defect } from '../../workload';
import type { BottleneckId } from '../bottlenecks';
import type { DefectCost } from '../defects';
import type { FindingId } from './findings';
import type { PracticeId } from './practices';

/** What a task prevents, the most urgent first. The order of every list of tasks. */
export const TASK_KINDS = ['outage', 'data loss', 'security', 'service level', 'money'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A change of what is bought or run, between two recommended deployments. */
export type SetupChange =
  /** Another platform, by id. */
  | { readonly part: 'platform'; readonly from: string; readonly to: string }
  /** Media moves to zero-egress storage on the same platform. */
  | { readonly part: 'media'; readonly from: string; readonly to: string }
  | { readonly part: 'plan'; readonly vendor: string; readonly from: string | undefined; readonly to: string }
  /** The first usage that the cap would cut off, where one is: its label, quantity, unit and included amount. */
  | { readonly part: 'spend-cap'; readonly to: 'on' | 'off'; readonly passed: PassedQuota | undefined }
  | { readonly part: 'database'; readonly from: DatabaseSize; readonly to: DatabaseSize }
  | { readonly part: 'staging' }
  | { readonly part: 'standby' }
  | { readonly part: 'point-in-time'; readonly days: number };

/** Usage beyond what a plan includes, in the unit of its price. */
export interface PassedQuota {
  readonly label: string;
  readonly quantity: number;
  readonly included: number;
  readonly unit: string;
}

/** What a task is about. Words for it are made in `render`. */
export type TaskSubject =
  /** Something that fails or is open in the app as built. */
  | { readonly kind: 'finding'; readonly finding: FindingId }
  /** A defect that costs money, passes a limit or slows the app down at this size. */
  | {
      readonly kind: 'repair';
      readonly defect: Defect;
      readonly cost: DefectCost;
      readonly occurs: readonly BottleneckId[];
    }
  | { readonly kind: 'setup'; readonly change: SetupChange }
  | { readonly kind: 'practice'; readonly practice: PracticeId };

/** One thing to do. */
export interface Task {
  /** The same for the same work at every user count: what a reader ticked stays ticked. */
  readonly id: string;
  readonly kind: TaskKind;
  /** Registered users from which it is to be done; for what is to be done now, the number that was asked for. */
  readonly users: number;
  /** USD a month that the bill changes by once it is done; negative where it saves. */
  readonly usd: number;
  /** The largest size on sale is already too small, so that the true saving is larger. */
  readonly isAtLeast: boolean;
  /** Working days. A judgement, but for moves of media or platform, whose weeks are assumptions of the model. */
  readonly days: number;
  readonly subject: TaskSubject;
}

/** What to do at a number of users, and what comes next. */
export interface WorkList {
  readonly users: number;
  /** The next steps are those up to this many users. */
  readonly until: number;
  /** Everything that this size calls for, as if nothing had been done: by kind, then by what it saves. */
  readonly now: readonly Task[];
  /** What is added up to `until` users, nearest first. */
  readonly next: readonly Task[];
}
