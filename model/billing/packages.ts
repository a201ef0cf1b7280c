/** Share of a quantity that is taken for the noise of floating-point sums, not for usage. */
const NOISE = 1e-12;

/**
 * Whole packages that hold the billable units: 1,000,001 in packages of 1,000,000 are two.
 * `quantity` is the metered quantity that the billable units were taken from; it sets the size of the noise ignored.
 */
export function wholePackages(billable: number, size: number, quantity: number): number {
  return Math.max(0, Math.ceil((billable - quantity * NOISE) / size));
}

/** The quantity cut down to whole multiples of `size`: 199.9 GB at a size of 1 GB are 199. */
export function wholeUnitsBelow(quantity: number, size: number): number {
  return Math.floor((quantity * (1 + NOISE)) / size) * size;
}
