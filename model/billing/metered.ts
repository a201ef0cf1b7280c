import type { Price } from '../prices/types';
import { allowanceOf } from './allowance';
import type { Charge } from './charges';
import { priceLine } from './line';
import { SharedAllowances } from './pool';
import { isAccountWide, scopesOf } from './scope';
import type { BillingTerms, BillLine } from './types';

/** Free units of a price that follow from the billable units of other prices. */
function furtherUnits(price: Price, billable: ReadonlyMap<string, number>): number {
  let units = 0;
  for (const [id, each] of Object.entries(price.includedPlus ?? {})) units += each * (billable.get(id) ?? 0);
  return units;
}

/**
 * Lines of the charges, in their order, one per scope. Charges whose free units follow from other charges are
 * priced after those; shared allowances are drawn on in the order given.
 */
export function meteredLines(charges: readonly Charge[], termsOf: (price: Price) => BillingTerms): readonly BillLine[] {
  const shared = new SharedAllowances();
  const billable = new Map<string, number>();
  const linesOf = ({ price, quantity: used }: Charge): readonly BillLine[] => {
    const terms = termsOf(price);
    const lines = scopesOf(price, used).map(([scope, quantity]): BillLine => {
      let included = allowanceOf(price, terms);
      if (price.pool !== undefined) {
        included = shared.draw(isAccountWide(price) ? price.pool : `${price.pool} of ${scope}`, included, quantity);
      }
      if (terms.allowances !== 'ignore') included += furtherUnits(price, billable);
      return { price: price.id, scope, unit: price.unit, ...priceLine(price, quantity, terms, included) };
    });
    billable.set(
      price.id,
      lines.reduce((sum, line) => sum + line.billable, 0),
    );
    return lines;
  };
  const standingAlone = charges.map((charge) =>
    charge.price.includedPlus === undefined ? linesOf(charge) : undefined,
  );
  return charges.flatMap((charge, index) => standingAlone[index] ?? linesOf(charge));
}
