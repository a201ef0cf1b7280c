import type { Price } from '../prices/types';
import { allowanceOf } from './allowance';
import type { Charge } from './charges';
import { freeTier, priceLine } from './line';
import { SharedAllowances } from './pool';
import { insteadOf } from './restrictions';
import { isAccountWide, scopesOf } from './scope';
import type { BillingTerms, BillLine, PricedQuantity } from './types';

/** Days of use in a scope; of the account, the most of any scope. */
function daysOf(days: ReadonlyMap<string, number>, scope: string): number {
  return days.get(scope) ?? Math.max(...days.values());
}

/** Free units of a price that follow from the billable units of other prices. */
function furtherUnits(price: Price, billable: ReadonlyMap<string, number>): number {
  if (price.includedPlus === undefined) return 0;
  let units = 0;
  for (const [id, each] of Object.entries(price.includedPlus)) units += each * (billable.get(id) ?? 0);
  return units;
}

/** Written out field by field: a spread is many times slower, and a slider prices thousands of lines. */
function lineOf({ id, unit }: Price, scope: string, priced: PricedQuantity): BillLine {
  const { quantity, included, billable, packages, usd } = priced;
  if (packages === undefined) return { price: id, scope, unit, quantity, included, billable, usd };
  return { price: id, scope, unit, quantity, included, billable, packages, usd };
}

/** A line as it is where over-usage is not sold: nothing to pay, and what the vendor does instead. */
function restricted(line: BillLine, then: string): BillLine {
  return { ...line, billable: Math.max(0, line.quantity - line.included), usd: 0, restricted: true, then };
}

/**
 * Over what comes free: it costs, or it is above the plan's own quota within what costs nothing elsewhere, a free first tier or the part
 * of a unit that an invoice rounds away.
 */
function isOver(price: Price, { usd, quantity, included }: BillLine): boolean {
  if (usd > 0) return true;
  return quantity > included && (price.rounding === 'down' || (included > 0 && freeTier(price) > 0));
}

/** Why a price is not charged beside the others in the bill; `undefined` where it is. */
function exclusionOf({ excludedBy = [] }: Price, inUse: ReadonlySet<string>): string | undefined {
  const found = excludedBy.find(
    ({ price, unless }) => inUse.has(price) && (unless === undefined || !inUse.has(unless)),
  );
  return found === undefined ? undefined : `not charged beside ${found.price}: ${found.why}`;
}

function isUsed({ quantity }: Charge): boolean {
  return typeof quantity === 'number' ? quantity > 0 : Object.values(quantity).some((part) => part > 0);
}

/** What an order says about single prices, by price and scope. */
export interface Stated {
  /** Days of use, where the quantity was given by the day. */
  readonly days?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Units that come with another setting. */
  readonly baselines?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Lines of the charges, in their order, one per scope. Charges whose free units follow from other charges are
 * priced after those; shared allowances are drawn on in the order given.
 */
export function meteredLines(
  charges: readonly Charge[],
  termsOf: (vendor: string) => BillingTerms,
  fees: ReadonlySet<string>,
  { days, baselines }: Stated = {},
): BillLine[] {
  const inUse = new Set<string>();
  for (const charge of charges) if (isUsed(charge)) inUse.add(charge.price.id);
  const shared = new SharedAllowances();
  const billable = new Map<string, number>();
  const linesOf = ({ price, vendor, quantity: used }: Charge): readonly BillLine[] => {
    const terms = termsOf(vendor);
    const lines: BillLine[] = [];
    let sum = 0;
    const why = exclusionOf(price, inUse);
    const then = terms.stops === undefined || fees.has(price.id) ? undefined : insteadOf(terms.stops, price.id);
    const daysUsed = days?.get(price.id);
    const baseline = terms.allowances === 'ignore' ? undefined : baselines?.get(price.id);
    for (const [scope, quantity] of scopesOf(price, used)) {
      let included = baseline?.get(scope) ?? allowanceOf(price, terms, daysUsed && daysOf(daysUsed, scope));
      if (price.pool !== undefined) {
        included = shared.draw(isAccountWide(price) ? price.pool : `${price.pool} of ${scope}`, included, quantity);
      }
      if (terms.allowances !== 'ignore') included += furtherUnits(price, billable);
      const line = lineOf(price, scope, priceLine(price, quantity, terms, included));
      sum += line.billable;
      if (why !== undefined) lines.push({ ...line, usd: 0, why });
      else if (then !== undefined && isOver(price, line)) lines.push(restricted(line, then));
      else lines.push(line);
    }
    billable.set(price.id, sum);
    return lines;
  };
  const standingAlone = charges.map((charge) =>
    charge.price.includedPlus === undefined ? linesOf(charge) : undefined,
  );
  const lines: BillLine[] = [];
  for (const [index, charge] of charges.entries()) lines.push(...(standingAlone[index] ?? linesOf(charge)));
  return lines;
}
