import type { ServiceLevel } from '../types';

/** A field of a service level that says what users are promised. */
export type LevelField = Exclude<keyof ServiceLevel, 'id' | 'from' | 'label' | 'availability'>;

/** Whether a deployment keeps one promise of its service level, and what that rests on. */
export interface LevelVerdict {
  readonly field: LevelField;
  /** What is promised, in a few words: "99.9 %", "5 minutes", "yes". */
  readonly promised: string;
  /** Null where nobody can say: no source states it. */
  readonly met: boolean | null;
  /** What it rests on, in a sentence. */
  readonly evidence: string;
  /** Ids of the limits and prices behind it. */
  readonly sources: readonly string[];
}

/** What a platform does about a promise; `met` is judged against the level where it is a number. */
export interface Kept {
  readonly value: number | boolean | null;
  readonly evidence: string;
  readonly sources?: readonly string[];
}

/** A service in the way of every request, with the limit record of its uptime commitment; null where its vendor gives none. */
export interface UptimeLink {
  readonly service: string;
  readonly sla: string | null;
  /** Said in place of the commitment where there is none. */
  readonly why?: string;
}

/** What a platform does about each promise. */
export interface PlatformKeeps {
  readonly uptime: readonly UptimeLink[];
  readonly kept: Readonly<Record<Exclude<LevelField, 'availabilityPercent' | 'errorReports' | 'mediaCopy'>, Kept>>;
}
