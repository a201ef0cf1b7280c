/** One slice of a graduated tier: every unit from `from` on costs `usd`, up to the next slice. */
export interface Tier {
  readonly from: number;
  readonly usd: number;
}

/** The finer meter behind a published monthly price, e.g. GB-hour behind GB-month. */
export interface NativeMeter {
  readonly unit: string;
  readonly usd: number;
}

/** Where a number was read: the page or a copy of it, the place in it, and the date of the reading. */
export interface Source {
  readonly url: string;
  readonly place?: string;
  /** ISO date, or as much of one as is known: 2026, 2026-06, 2026-06-16. */
  readonly asOf: string;
  /** What was read when the address itself cannot be opened by a reader. */
  readonly read?: string;
  /** The figure as printed there, when it differs from the record's. */
  readonly says?: string;
  /** What a reader must know about this reading: another region, another unit, a rounding. */
  readonly note?: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** Credit against other lines of the same vendor: the smaller of `usd` and those lines. */
export interface Credit {
  /** Price ids or id prefixes (ending in a dot) that the credit pays for. */
  readonly against: readonly string[];
  /** Plans that carry it; `always` for every account. */
  readonly plans: readonly string[];
}

/** Units of a provisioned setting that come with a disk of at least `from` units. */
export interface BaselineStep {
  readonly from: number;
  readonly included: number;
  /** The most that can be provisioned at this size; equal to `included` where the vendor lets nobody raise it. */
  readonly most?: number;
}

/** What comes with another setting without charge, so that the quantity is what is provisioned and not what is above it. */
export interface Baseline {
  /** Prices of the disk whose size decides; absent where the included part is the same at every size. */
  readonly of?: readonly string[];
  readonly steps: readonly BaselineStep[];
  /** Steps of other database engines. `steps` are those of `engine`. */
  readonly engine?: string;
  readonly engines?: Readonly<Record<string, readonly BaselineStep[]>>;
}

/** A meter that is not charged while another is in use. */
export interface Exclusion {
  readonly price: string;
  /** A price that brings the charge back, e.g. a second cluster in the other mode. */
  readonly unless?: string;
  readonly why: string;
}

/** A setting that the vendor refuses together with others of the same project. */
export interface Refusal {
  /** Refused where every size of the project in the bill is one of these. */
  readonly with: readonly string[];
  /** Refused only above this quantity. */
  readonly above?: number;
  readonly why: string;
}

/** How a figure that nobody publishes follows from others. */
export interface Derivation {
  readonly from: readonly string[];
  readonly how: string;
}

/** What a record said before, and until when. Whatever it does not give was the same as it is now. */
export interface EarlierTerms {
  /** The last date on which it held, as exact as it is known: 2025-11 is up to the end of that month. */
  readonly until: string;
  readonly usd?: number;
  readonly tiers?: readonly Tier[];
  readonly included?: Readonly<Record<string, number>>;
  readonly includedDaily?: Readonly<Record<string, number>>;
  readonly package?: number;
  readonly minimum?: number;
  readonly native?: NativeMeter;
  readonly note?: string;
  /** The date on which it was read: that of its source. */
  readonly asOf: string;
  readonly source: Source;
}

/**
 * A billing meter of one vendor. Exactly one of `usd` and `tiers` is present.
 * `note`, `source`, `also`, `history` and `reviewBy` are left out of what a page ships; they load when a record is opened.
 */
export interface Price {
  readonly id: string;
  /** What one unit of quantity is: hour, GB-month, million-requests, ... */
  readonly unit: string;
  /** USD per unit, or per `package` of units. Negative for a credit. */
  readonly usd?: number;
  readonly tiers?: readonly Tier[];
  /** Units free of charge per plan; `always` whatever the plan. Subtracted before tiers and packages. */
  readonly included?: Readonly<Record<string, number>>;
  /** Units free per day; a month has floor(hours / 24) days. */
  readonly includedDaily?: Readonly<Record<string, number>>;
  /** Further free units per billable unit of another price. */
  readonly includedPlus?: Readonly<Record<string, number>>;
  /** Prices that draw on one allowance: the share of it that one uses is gone for the others. */
  readonly pool?: string;
  /** Sold in whole packages of this many units. */
  readonly package?: number;
  /** How invoices count units; `not known` where they disagree or none was read, and fractions are then charged. */
  readonly rounding?: 'up' | 'down' | 'not known';
  /** Least quantity billed once anything is used. */
  readonly minimum?: number;
  /** `minimum`: not a fee but a floor under the vendor's whole bill. */
  readonly meter?: 'minimum';
  /** The fee is at least this share of the vendor's other lines, e.g. a support plan. */
  readonly share?: number;
  /** What an allowance counts per: organization, account, project, replica, ... */
  readonly per?: string;
  readonly native?: NativeMeter;
  readonly credit?: Credit;
  /** What a flat fee covers by itself, per dimension (requests, egress-gb, ...); beyond it nothing is billed. */
  readonly covers?: Readonly<Record<string, number>>;
  readonly baseline?: Baseline;
  readonly excludedBy?: readonly Exclusion[];
  readonly refusedWith?: readonly Refusal[];
  /** Prices of one group run one after the other in a scope: their hours add up to no more than the period. */
  readonly oneAtATime?: string;
  /** Plans of its vendor that have this meter; absent where all have. */
  readonly soldOn?: readonly string[];
  /** The most that one scope can have of it. */
  readonly most?: number;
  /** What a bill with this price takes for granted, as a sentence. */
  readonly assumes?: string;
  readonly derived?: Derivation;
  /** Hardware behind a size, where the vendor states it. */
  readonly spec?: { readonly vcpu?: number; readonly memoryGib?: number; readonly dedicated?: boolean };
  /** Set where the vendor announced the price but billing is not confirmed. Never used by default. */
  readonly status?: string;
  readonly asOf: string;
  /** Where a reader can check the price today. */
  readonly checkAt: string;
  readonly confidence: Confidence;
  /** ISO date on which to check the record again, where the rule of `review.ts` does not fit. */
  readonly reviewBy?: string;
  /** Earlier terms, newest first. */
  readonly history?: readonly EarlierTerms[];
  readonly note?: string;
  readonly source?: Source;
  readonly also?: readonly Source[];
}

/** What happens to usage over the quota where it is not sold. */
export interface Restriction {
  /** Price ids or prefixes (ending in a dot); every meter of the vendor but the fees where absent. */
  readonly meters?: readonly string[];
  /** What the vendor does instead of billing, as a sentence part. */
  readonly consequence: string;
  /** What the vendor does instead, for single price ids or prefixes (ending in a dot). */
  readonly instead?: Readonly<Record<string, string>>;
}

/** A named plan of a vendor: its fee, if the plan has one, is a price of the same vendor. */
export interface Plan {
  readonly fee?: string;
  /** Set where usage over the plan's quotas is not sold. */
  readonly beyond?: Restriction;
}

/** A discount that a commitment or a new account brings. Never taken by default. */
export interface Discount {
  readonly id: string;
  /** Share of the list price that falls away, 0 to 1. */
  readonly rate?: number;
  /** USD in all, where the discount is a sum. */
  readonly usd?: number;
  readonly asOf: string;
  readonly checkAt: string;
  readonly confidence: Confidence;
  readonly note: string;
  readonly source: Source;
  readonly also?: readonly Source[];
}

/** A metering rule that holds for several prices of a vendor. */
export interface MeteringRule {
  readonly id: string;
  readonly rule: string;
  readonly source: Source;
}

/** A switch that stops usage at the quota instead of billing it. */
export interface SpendCap {
  readonly plans: readonly string[];
  /** Price ids that are cut off instead of billed while the cap is on. */
  readonly covered: readonly string[];
  /** What is billed all the same, in the vendor's words. */
  readonly notCovered: readonly string[];
  readonly effect: string;
  /** What the vendor does once a covered item passes its quota, as a sentence part; `instead` for single price ids or prefixes (ending in a dot). */
  readonly consequence: string;
  readonly instead?: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** A price that a vendor changed; a date is as exact as it is known. */
export interface PriceChange {
  readonly date: string;
  readonly what: string;
  readonly source?: string;
}

/** One vendor's prices as filed: `model/prices/VENDOR.json`. */
export interface PriceBook {
  readonly $schema?: string;
  readonly vendor: string;
  readonly name: string;
  readonly region: string;
  /** Regions that the prices hold in; absent where they are the same everywhere. */
  readonly regions?: readonly string[];
  readonly currency: 'USD';
  /** The day the book was last gone through whole. */
  readonly lookedUp: string;
  readonly plans: Readonly<Record<string, Plan>>;
  /** What a plan brings besides its quotas: backups, log retention, support. */
  readonly planFeatures?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly planSources?: readonly Source[];
  readonly spendCap?: SpendCap;
  /** Meters that the vendor has and whose price is not known, by id, with what is known. */
  readonly unpriced?: Readonly<Record<string, string>>;
  readonly prices: readonly Price[];
  readonly discounts?: readonly Discount[];
  readonly rules?: readonly MeteringRule[];
  /** Conventions and metering traps of this vendor, in sentences. */
  readonly notes?: readonly string[];
  /** What is not known, in sentences. Shown as such; never filled in. */
  readonly missing?: readonly string[];
  /** Price changes the vendor made, newest last. */
  readonly changes?: readonly PriceChange[];
}
