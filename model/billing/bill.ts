import { type Catalogue, type CreditPrice, isCredit, vendorTerms } from './catalogue';
import { type Charge, chargeOf, chargesOf, plansInUse } from './charges';
import { creditLine, OpenCharges } from './credits';
import { meteredLines } from './metered';
import { minimumLine } from './minimum';
import { type Order, readRequest } from './request';
import type { Bill, BillingTerms, Quantity, UsageRequest } from './types';

type DueCredit = readonly [price: CreditPrice, months: Quantity];

/** Credits of the plans in use, and the ones every account has; those that the usage lists are due as listed. */
function dueCredits(
  order: Order,
  plans: ReadonlyMap<string, string>,
  vendors: Iterable<string>,
  catalogue: Catalogue,
): readonly DueCredit[] {
  const due: DueCredit[] = [];
  for (const vendor of vendors) {
    const carriers = [plans.get(vendor), order.allowances === 'apply' ? 'always' : undefined];
    for (const { id, credit } of vendorTerms(vendor, catalogue).credits) {
      if (order.usage.has(id) || !credit.plans.some((plan) => carriers.includes(plan))) continue;
      due.push([chargeOf(id, 1, order, catalogue).price as CreditPrice, 1]);
    }
  }
  return due;
}

/**
 * The bill of a usage: one line per price and scope, each plan's fee, credits as negative lines, minimums last.
 *
 * Free units come off first, tiers apply to what is left, whole packages are charged at the end. Lines stand in the
 * order of the price books, whatever the order of the request.
 *
 * Throws a `ModelError` for an unknown price (naming the nearest), an impossible quantity or an unknown plan.
 */
export function billUsage(request: UsageRequest, catalogue: Catalogue): Bill {
  return billOrder(readRequest(request, catalogue), catalogue);
}

/** The terms of each vendor's prices: the period, and the plan where the vendor is on one. */
function termsByVendor(order: Order, plans: ReadonlyMap<string, string>): (vendor: string) => BillingTerms {
  const terms = { hours: order.hours, allowances: order.allowances };
  const known = new Map<string, BillingTerms>();
  for (const [vendor, plan] of plans) known.set(vendor, { ...terms, plan });
  return (vendor) => known.get(vendor) ?? terms;
}

/**
 * The bill of an order, as `billUsage` makes it of a request. For callers that build the order themselves and answer for
 * it: every id is in the catalogue or restated, every quantity a finite number from 0.
 */
export function billOrder(order: Order, catalogue: Catalogue): Bill {
  const plans = plansInUse(order, catalogue);
  const charges = chargesOf(order, plans, catalogue);
  const vendors = new Set<string>();
  const metered: Charge[] = [];
  const credits: DueCredit[] = [];
  const minimums: Charge[] = [];
  for (const charge of charges) {
    vendors.add(charge.vendor);
    const { price, quantity } = charge;
    if (isCredit(price)) credits.push([price, quantity]);
    else if (price.meter === 'minimum') minimums.push(charge);
    else metered.push(charge);
  }
  const lines = meteredLines(metered, termsByVendor(order, plans));
  const open = new OpenCharges([...lines], catalogue.fees);
  for (const [price, months] of [...credits, ...dueCredits(order, plans, vendors, catalogue)]) {
    const line = creditLine(price, months, open);
    if (line !== undefined) lines.push(line);
  }
  for (const { price, quantity } of minimums) lines.push(minimumLine(price, quantity, lines));
  let total = 0;
  for (const { usd } of lines) total += usd;
  return { lines, total };
}
