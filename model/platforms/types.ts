import type { Catalogue } from '../billing';
import type { Case, Demand, Workload } from '../workload';
import type { Configuration } from './configuration';

/** What a bill line is for. */
export const CATEGORIES = [
  'plan',
  'compute',
  'database',
  'storage',
  'bandwidth',
  'realtime',
  'auth',
  'media',
  'monitoring',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Parts that can be swapped on any platform. */
export interface Options {
  /** Where media is stored and served from: the platform, or zero-egress object storage. */
  readonly media: 'platform' | 'r2';
  /** Who carries realtime: the platform, or a dedicated service. */
  readonly realtime: 'platform' | 'ably';
  /** The open-source Supabase stack in place of the services of the cloud that it has counterparts of. */
  readonly stack?: boolean;
}

/** Words that are written only when somebody reads them: a slider computes thousands of bills that nobody does. */
export type Why = string | (() => string);

/** Parts of a deployment that are set up one by one and have lines of their own on the bill. */
export type UsagePart = 'database' | 'standby' | 'staging' | 'point-in-time';

/** A quantity to be priced, with the reason for it in words and numbers. */
export interface Usage {
  readonly category: Category;
  readonly price: string;
  readonly quantity: number;
  /** Project, replica, branch ... where a quota counts per each. */
  readonly scope?: string;
  /** The part of the deployment that it pays for, where somebody sets that part up. */
  readonly part?: UsagePart;
  /** What it is, in a reader's words. */
  readonly label: string;
  /** The formula with its numbers filled in. */
  readonly why: Why;
}

/** What happens at and beyond a limit. A `billed` one costs money; the others hurt users. */
export type Beyond = 'billed' | 'slows' | 'throttled' | 'refused' | 'paused';

/**
 * What a limit is. `quota`: an amount that a plan includes, counted over a billing cycle. `rate`: a number of things per second.
 * `capacity`: something that fills up, such as a disk, memory or a set of connections.
 */
export type LimitKind = 'quota' | 'rate' | 'capacity';

/** How a use grows with users: in proportion, with whole-table scans on top, or not at all. */
export type ScalingLaw = 'linear' | 'scans' | 'none';

/** A measure in operation that tells how full a limit is. */
export type MetricId =
  | 'supabase.egress.uncached'
  | 'supabase.egress.cached'
  | 'supabase.auth.mau'
  | 'supabase.functions.invocations'
  | 'supabase.storage.size'
  | 'supabase.realtime.messages'
  | 'supabase.realtime.peak-connections'
  | 'realtime-connections'
  | 'realtime-rate'
  | 'realtime-joins'
  | 'realtime-presence'
  | 'database-size'
  | 'disk'
  | 'disk-max'
  | 'cpu'
  | 'iops'
  | 'memory'
  | 'connections'
  | 'pooler-clients'
  | 'push-rate';

/** One limit that a deployment lives under. */
export interface Limit {
  readonly id: string;
  readonly kind: LimitKind;
  readonly label: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  readonly utilisation: number;
  readonly beyond: Beyond;
  /** What a reader would notice, in a sentence. */
  readonly effect: string;
  /** Registered users at which this deployment reaches it; null where it never does in the model's range. */
  readonly hitAtUsers: number | null;
  /** A price id, a limit id, or `rule:` and the name of a sizing rule of this guide. */
  readonly source: string;
  /** The measure that tells how full it is; null where none is known: such a limit is designed for, not watched. */
  readonly metric: MetricId | null;
  /** Why it can be reached with few users all the same, in a sentence; null where nothing of the kind is on record. */
  readonly risk: string | null;
  /** The use rises and falls with the hour of the day and is stated at its peak. True of every rate. */
  readonly isPeakLoad: boolean;
}

/** A box of the deployment, as diagrams and tier sheets show it. */
export interface Component {
  readonly id: string;
  readonly role:
    | 'database'
    | 'standby'
    | 'api'
    | 'auth'
    | 'storage'
    | 'cdn'
    | 'realtime'
    | 'push'
    | 'staging'
    | 'monitoring';
  readonly label: string;
  readonly detail: string;
}

/** One way to buy a part. */
export interface Alternative {
  readonly id: string;
  /** USD a month; null where a price is not known. */
  readonly usd: number | null;
  /** The term that rules it out whatever it costs; absent where the price decides. */
  readonly excluded?: string;
}

/** A choice between ways to buy one thing, the rule that made it and what it was made of. */
export interface Choice {
  readonly id: string;
  readonly chosen: string;
  readonly rule: string;
  readonly alternatives: readonly Alternative[];
}

/** USD a month from one end to the other. */
export interface UsdRange {
  readonly low: number;
  readonly high: number;
}

/** What to run on a platform for a demand, and how full it is. A plain value. */
export interface Deployment {
  /** Id of the main platform. */
  readonly platform: string;
  readonly options: Options;
  readonly level: ServiceLevel;
  /** Plan per vendor, for the quotas and fees that come with it. */
  readonly plans: Readonly<Record<string, string>>;
  /** What is bought, as data: two deployments differ by a step where `configurationKey` differs. */
  readonly configuration: Configuration;
  readonly components: readonly Component[];
  readonly usage: readonly Usage[];
  readonly limits: readonly Limit[];
  readonly choices: readonly Choice[];
  /** Parts of the service level that the platform does not meet, in sentences. */
  readonly shortfalls: readonly string[];
  /** Prices that the service level calls for and that are not known: the total is too low by them. */
  readonly unknowns: readonly string[];
  /** USD a month that those prices add, at least and at most; null where there are none, or nothing bounds them. */
  readonly unknownUsd?: UsdRange | null;
  /** What the total leaves out on purpose, in sentences. */
  readonly leavesOut: readonly string[];
}

/** What a deployment is asked for. */
export interface Setting {
  readonly workload: Workload;
  readonly demand: Demand;
  readonly level: ServiceLevel;
  readonly options: Options;
  /** The prices to choose by. */
  readonly prices: Catalogue;
}

/** What users of a tier are promised. The same on every platform; a judgement, and labelled as one. */
export interface ServiceLevel {
  readonly id: 'prototype' | 'launch' | 'growth' | 'scale' | 'priority';
  /** Applies from this many registered users. */
  readonly from: number;
  readonly label: string;
  readonly availability: string;
  /** The same as a number of percent a month; null where none is promised. */
  readonly availabilityPercent: number | null;
  /** Most data lost in a disaster, in minutes. */
  readonly rpoMinutes: number;
  /** Longest time to be back, in minutes. */
  readonly rtoMinutes: number;
  /** Restorable backups of the last days. */
  readonly backupDays: number;
  readonly logDays: number;
  readonly staging: boolean;
  /** Restore to any minute. */
  readonly pointInTime: boolean;
  /** A second copy of the database in another zone that takes over. */
  readonly standby: boolean;
  /** Processors of its own for the database. */
  readonly dedicatedCpu: boolean;
  /** More than one copy of the stateless parts. */
  readonly redundantApi: boolean;
  /** Error reports that do not stop at the count of a free plan. */
  readonly errorReports: boolean;
  /** A copy of all media at a second vendor. */
  readonly mediaCopy: boolean;
  /** Who answers when the platform itself fails: documentation and e-mail, or a support contract with a response time. */
  readonly support: 'community' | 'priority';
}

export type { Case };
