import type { CreditPrice } from './catalogue';
import { isAmong } from './restrictions';
import { scopesOf } from './scope';
import type { BillLine, Quantity } from './types';

/** Charges that credits have not yet paid for, so that no dollar is credited twice. */
export class OpenCharges {
  readonly #lines: readonly BillLine[];
  readonly #open: number[];

  /** `fees` are the ids of plan fees: no credit pays those. */
  constructor(lines: readonly BillLine[], fees: ReadonlySet<string>) {
    this.#lines = lines;
    this.#open = lines.map((line) => (fees.has(line.price) ? 0 : line.usd));
  }

  /** Takes at most `usd` off the charges that the targets name; USD taken. */
  pay(against: readonly string[], usd: number): number {
    let left = usd;
    this.#lines.forEach((line, index) => {
      if (!isAmong(against, line.price)) return;
      const paid = Math.min(left, this.#open[index] as number);
      this.#open[index] = (this.#open[index] as number) - paid;
      left -= paid;
    });
    return usd - left;
  }
}

/** The line of a credit: what it pays of the open charges, as a negative amount. None where it pays nothing. */
export function creditLine(price: CreditPrice, months: Quantity, charges: OpenCharges): BillLine | undefined {
  const [scope, quantity] = scopesOf(price, months)[0] as readonly [string, number];
  const paid = charges.pay(price.credit.against, -(price.usd as number) * quantity);
  if (paid === 0) return undefined;
  return { price: price.id, scope, unit: price.unit, quantity, included: 0, billable: quantity, usd: -paid };
}
