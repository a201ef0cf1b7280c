import type { Price } from '../prices/types';
import { vendorOf } from './catalogue';
import { scopesOf } from './scope';
import type { BillLine, Quantity } from './types';

/** What raises a vendor's other lines to its least bill. The minimum is a price per month; the quantity counts months. */
export function minimumLine(price: Price, months: Quantity, others: readonly BillLine[]): BillLine {
  const [scope, quantity] = scopesOf(price, months)[0] as readonly [string, number];
  const vendor = vendorOf(price.id);
  let charged = 0;
  for (const line of others) if (vendorOf(line.price) === vendor) charged += line.usd;
  const usd = Math.max(0, (price.usd as number) * quantity - charged);
  return { price: price.id, scope, unit: price.unit, quantity, included: 0, billable: quantity, usd };
}
