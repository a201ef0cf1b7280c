import type { ServiceLevel } from '../platforms';

/** A plan that somebody published for an app of this kind. */
export interface PeerPlan {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  /** Date that the document gives, or "undated". */
  readonly dated: string;
  readonly url?: string;
}

/** A figure of the demand that a part of a stack is billed by. */
export type Metered =
  | 'delivered-gb'
  | 'media-million-requests'
  | 'stored-gib'
  /** What the delivery network fetches from the store. */
  | 'origin-gb'
  | 'origin-thousand-requests';

/** A plan's own stack, as far as it has list prices: lines of a deployment of this model, and other vendors' prices. */
export interface PeerStack {
  readonly words: string;
  /** Platform whose bill supplies the lines that begin with one of `keep`. */
  readonly base: string;
  readonly keep: readonly string[];
  /** What the plan promises beyond daily backups. */
  readonly promises: Partial<ServiceLevel>;
  readonly plans: Readonly<Record<string, string>>;
  readonly usage: Readonly<Record<string, number | Metered>>;
  /** Parts that the plan names and that have no list price or no stated size. */
  readonly unpriced: readonly string[];
}

/** A monthly cost that a plan gives for a phase. Null where it gives none. */
export interface PeerCost {
  readonly id: string;
  readonly plan: string;
  /** Upper end of the phase, where the two are compared. */
  readonly users: number;
  readonly range: string;
  /** USD a month. */
  readonly low: number | null;
  readonly high: number | null;
  /** Place in the plan's document. */
  readonly place: string;
  readonly stack: PeerStack | null;
  readonly why: string;
}

/** One tier of the app's earlier document. */
export interface EarlierTier {
  readonly id: string;
  readonly users: number;
  /** Daily active users, low and high. */
  readonly daily: readonly [number, number];
  /** Users at once at the peak, low and high. */
  readonly peak: readonly [number, number];
  /** USD a month by platform. */
  readonly usd: Readonly<Record<string, number>>;
  /** Platforms whose figure is printed as a minimum. */
  readonly atLeast?: readonly string[];
  readonly why: string;
}

/** A step, target or threshold that a plan gives. */
export interface PeerClaim {
  readonly id: string;
  readonly plan: string;
  /** User count that it speaks of; null where it names none. */
  readonly users: number | null;
  readonly quantity: string;
  readonly value: number;
  readonly unit: string;
  readonly place: string;
  readonly topic: string;
}
