import type { Price } from '../prices/types';
import { type Catalogue, vendorOf } from './catalogue';
import { type Charge, chargesOf, plansInUse, priceOf } from './charges';
import { creditLine, OpenCharges } from './credits';
import { meteredLines } from './metered';
import { minimumLine } from './minimum';
import { type Order, readRequest } from './request';
import type { Bill, BillingTerms, BillLine, UsageRequest } from './types';

/** Credits of the plans in use, and the ones every account has; those that the usage lists are in it already. */
function creditsOf(
  order: Order,
  plans: ReadonlyMap<string, string>,
  vendors: Iterable<string>,
  catalogue: Catalogue,
): Charge[] {
  const credits: Charge[] = [];
  for (const vendor of vendors) {
    for (const { id, credit } of catalogue.vendors.get(vendor)?.credits ?? []) {
      const plan = plans.get(vendor);
      const ofPlan = plan !== undefined && credit?.plans.includes(plan);
      const ofAll = order.allowances === 'apply' && credit?.plans.includes('always');
      if ((ofPlan || ofAll) && !order.usage.has(id))
        credits.push({ price: priceOf(id, order, catalogue), quantity: 1 });
    }
  }
  return credits;
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
  const order = readRequest(request, catalogue);
  const plans = plansInUse(order, catalogue);
  const charges = chargesOf(order, plans, catalogue);
  const vendors = new Set(charges.map(({ price }) => vendorOf(price.id)));
  const termsOf = (price: Price): BillingTerms => {
    const plan = plans.get(vendorOf(price.id));
    const terms = { hours: order.hours, allowances: order.allowances };
    return plan === undefined ? terms : { ...terms, plan };
  };

  const isCredit = ({ price }: Charge) => price.credit !== undefined;
  const isMinimum = ({ price }: Charge) => price.meter === 'minimum';
  const lines: BillLine[] = [
    ...meteredLines(
      charges.filter((charge) => !isCredit(charge) && !isMinimum(charge)),
      termsOf,
    ),
  ];
  const open = new OpenCharges([...lines], catalogue.fees);
  for (const credit of [...charges.filter(isCredit), ...creditsOf(order, plans, vendors, catalogue)]) {
    const line = creditLine(credit.price, credit.quantity, open);
    if (line !== undefined) lines.push(line);
  }
  for (const { price, quantity } of charges.filter(isMinimum)) lines.push(minimumLine(price, quantity, lines));
  return { lines, total: lines.reduce((sum, line) => sum + line.usd, 0) };
}
