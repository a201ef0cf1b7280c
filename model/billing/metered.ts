import type { Price } from '../prices/types';
import { allowanceOf } from './allowance';
import type { Charge } from './charges';
import { priceLine } from './line';
import { SharedAllowances } from './pool';
import { isAccountWide, scopesOf } from './scope';
import type { BillingTerms, BillLine, PricedQuantity } from './types';

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

/**
 * Lines of the charges, in their order, one per scope. Charges whose free units follow from other charges are
 * priced after those; shared allowances are drawn on in the order given.
 */
export function meteredLines(charges: readonly Charge[], termsOf: (vendor: string) => BillingTerms): BillLine[] {
  const shared = new SharedAllowances();
  const billable = new Map<string, number>();
  const linesOf = ({ price, vendor, quantity: used }: Charge): readonly BillLine[] => {
    const terms = termsOf(vendor);
    const lines: BillLine[] = [];
    let sum = 0;
    for (const [scope, quantity] of scopesOf(price, used)) {
      let included = allowanceOf(price, terms);
      if (price.pool !== undefined) {
        included = shared.draw(isAccountWide(price) ? price.pool : `${price.pool} of ${scope}`, included, quantity);
      }
      if (terms.allowances !== 'ignore') included += furtherUnits(price, billable);
      const line = lineOf(price, scope, priceLine(price, quantity, terms, included));
      sum += line.billable;
      lines.push(line);
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
