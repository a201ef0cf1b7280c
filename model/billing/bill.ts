import { type Catalogue, type CreditPrice, isCredit, vendorOf, vendorTerms } from './catalogue';
import { type Charge, chargeOf, chargesOf, plansInUse } from './charges';
import { creditLine, OpenCharges } from './credits';
import { meteredLines } from './metered';
import { minimumLine } from './minimum';
import { notesOf } from './notes';
import { refuse } from './refuse';
import { type Order, readRequest } from './request';
import { stopsOf } from './restrictions';
import type { Bill, BillingTerms, BillLine, NotedBill, Quantity, UsageRequest } from './types';

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
export function billUsage(request: UsageRequest, catalogue: Catalogue): NotedBill {
  const order = readRequest(request, catalogue);
  const bill = billOrder(order, catalogue);
  for (const { price, usd } of bill.lines) {
    if (!(Math.abs(usd) <= MAX_USD))
      refuse(`usage.${price}`, usd, `an amount that is exact to the cent: up to ${MAX_USD} USD`);
  }
  return { ...bill, notes: notesOf(order, bill, catalogue) };
}

/** Largest amount of a line: above it a sum of lines is no longer exact to the cent. */
const MAX_USD = 1e15;

/** Raises a fee that is at least a share of its vendor's other lines. */
function applyShares(lines: BillLine[], charges: readonly Charge[]): void {
  for (const { price, vendor } of charges) {
    if (price.share === undefined) continue;
    const index = lines.findIndex((line) => line.price === price.id);
    const fee = lines[index];
    if (fee === undefined || fee.quantity === 0) continue;
    let others = 0;
    for (const line of lines) if (line !== fee && vendorOf(line.price) === vendor) others += line.usd;
    const least = price.share * others;
    if (least > fee.usd) lines[index] = { ...fee, usd: least };
  }
}

/** The terms of each vendor's prices: the period, and the plan where the vendor is on one. */
function termsByVendor(
  order: Order,
  plans: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): (vendor: string) => BillingTerms {
  const terms = { hours: order.hours, allowances: order.allowances };
  const known = new Map<string, BillingTerms>();
  for (const [vendor, plan] of plans) {
    const stops = stopsOf(vendorTerms(vendor, catalogue), plan, order.capped === true);
    known.set(vendor, stops.length > 0 ? { ...terms, plan, stops } : { ...terms, plan });
  }
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
  const lines = meteredLines(metered, termsByVendor(order, plans, catalogue), catalogue.fees, order);
  const open = new OpenCharges([...lines], catalogue.fees);
  for (const [price, months] of [...credits, ...dueCredits(order, plans, vendors, catalogue)]) {
    const line = creditLine(price, months, open);
    if (line !== undefined) lines.push(line);
  }
  for (const { price, quantity } of minimums) lines.push(minimumLine(price, quantity, lines));
  applyShares(lines, charges);
  let total = 0;
  for (const { usd } of lines) total += usd;
  return { lines, total };
}
