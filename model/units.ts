declare const unit: unique symbol;

/** A number that knows its unit, so that GB and GiB cannot be mixed up by accident. */
type In<U extends string> = number & { readonly [unit]: U };

/** 10^9 bytes. */
export type GB = In<'GB'>;
/** 2^30 bytes: what AWS and Google bill and call GB. */
export type GiB = In<'GiB'>;

export const BYTES_PER_KB = 1e3;
export const BYTES_PER_MB = 1e6;
const BYTES_PER_GB = 1e9;
const BYTES_PER_GIB = 2 ** 30;

/** Bytes as decimal gigabytes (10^9). */
export const toGB = (bytes: number): GB => (bytes / BYTES_PER_GB) as GB;
/** Bytes as binary gigabytes (2^30). */
export const toGiB = (bytes: number): GiB => (bytes / BYTES_PER_GIB) as GiB;
/** Decimal gigabytes back to bytes. */
export const fromGB = (gb: number): number => gb * BYTES_PER_GB;
/** Binary gigabytes back to bytes. */
export const fromGiB = (gib: number): number => gib * BYTES_PER_GIB;

/** The month of a list price: 730 h. A real invoice has its own hours. */
export const HOURS_PER_MONTH = 730;
export const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;
export const SECONDS_PER_DAY = 86_400;
/** A count expressed in millions, the unit of most request prices. */
export const millions = (count: number): number => count / 1e6;
/** A count expressed in thousands. */
export const thousands = (count: number): number => count / 1e3;
