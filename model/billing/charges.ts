import { ModelError } from '../errors';
import type { Plan, Price } from '../prices/types';
import { type Catalogue, vendorOf, vendorTerms } from './catalogue';
import type { Order } from './request';
import type { Quantity } from './types';

/** One price to be charged, with what is used of it. */
export interface Charge {
  readonly price: Price;
  readonly quantity: Quantity;
  readonly vendor: string;
  /** Where the price stands in the books; after them all where it is in none. */
  readonly place: number;
}

/** The charge for a quantity of a price, under the request's own rates. */
export function chargeOf(id: string, quantity: Quantity, order: Order, catalogue: Catalogue): Charge {
  return {
    price: order.restated.get(id) ?? (catalogue.prices.get(id) as Price),
    quantity,
    vendor: vendorOf(id),
    place: catalogue.order.get(id) ?? catalogue.order.size,
  };
}

/** The plan that each vendor in the bill is on, where it is on one. */
export function plansInUse(order: Order, catalogue: Catalogue): ReadonlyMap<string, string> {
  const { plan } = order;
  if (plan === undefined) return order.plans;
  const plans = new Map(order.plans);
  for (const id of order.usage.keys()) {
    const vendor = vendorOf(id);
    if (!plans.has(vendor) && Object.hasOwn(vendorTerms(vendor, catalogue).plans, plan)) plans.set(vendor, plan);
  }
  return plans;
}

/** Refuses a meter that the plan of its vendor does not have. */
function refuseOtherPlans(ids: Iterable<string>, plans: ReadonlyMap<string, string>, catalogue: Catalogue): void {
  for (const id of ids) {
    const soldOn = catalogue.prices.get(id)?.soldOn;
    const plan = plans.get(vendorOf(id));
    if (soldOn === undefined || plan === undefined || soldOn.includes(plan)) continue;
    throw new ModelError(`usage.${id}`, `usage.${id}: is not on the plan ${plan}; ${soldOn.join(', ')} has it`);
  }
}

/** What is charged: the usage, and the fee of each plan unless the usage lists it. In the order of the books, own prices last. */
export function chargesOf(order: Order, plans: ReadonlyMap<string, string>, catalogue: Catalogue): readonly Charge[] {
  const quantities = new Map(order.usage);
  for (const [vendor, plan] of plans) {
    const { fee } = vendorTerms(vendor, catalogue).plans[plan] as Plan;
    if (fee !== undefined && !quantities.has(fee)) quantities.set(fee, 1);
  }
  const charges: Charge[] = [];
  refuseOtherPlans(quantities.keys(), plans, catalogue);
  for (const [id, quantity] of quantities) charges.push(chargeOf(id, quantity, order, catalogue));
  return charges.sort((one, other) => one.place - other.place || (one.price.id < other.price.id ? -1 : 1));
}
