import type { Price } from '../prices/types';
import { type Catalogue, vendorOf } from './catalogue';
import type { Order } from './request';
import type { Quantity } from './types';

/** One price to be charged, with what is used of it. */
export interface Charge {
  readonly price: Price;
  readonly quantity: Quantity;
}

/** The plan that each vendor in the bill is on, where it is on one. */
export function plansInUse(order: Order, catalogue: Catalogue): ReadonlyMap<string, string> {
  const plans = new Map(order.plans);
  if (order.plan === undefined) return plans;
  for (const id of order.usage.keys()) {
    const vendor = vendorOf(id);
    const known = catalogue.vendors.get(vendor)?.plans;
    if (known !== undefined && !plans.has(vendor) && Object.hasOwn(known, order.plan)) plans.set(vendor, order.plan);
  }
  return plans;
}

/** What is charged: the usage, and the fee of each plan unless the usage lists it. In the order of the books, own prices last. */
export function chargesOf(order: Order, plans: ReadonlyMap<string, string>, catalogue: Catalogue): readonly Charge[] {
  const quantities = new Map(order.usage);
  for (const [vendor, plan] of plans) {
    const fee = catalogue.vendors.get(vendor)?.plans[plan]?.fee;
    if (fee !== undefined && !quantities.has(fee)) quantities.set(fee, 1);
  }
  return [...quantities]
    .map(([id, quantity]): Charge => ({ price: priceOf(id, order, catalogue), quantity }))
    .sort(
      (one, other) => placeOf(one, catalogue) - placeOf(other, catalogue) || (one.price.id < other.price.id ? -1 : 1),
    );
}

/** The price of an id under the request's own rates. */
export function priceOf(id: string, order: Order, catalogue: Catalogue): Price {
  return order.restated.get(id) ?? (catalogue.prices.get(id) as Price);
}

function placeOf(charge: Charge, catalogue: Catalogue): number {
  return catalogue.order.get(charge.price.id) ?? catalogue.order.size;
}
