import { type BillLine, billUsage, type UsageRequest } from '../../billing';
import { pricesFor, type Scenario } from '../estimate';

/** One way to buy one part, at one size of the app. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  /** USD a month at list prices; null where the vendor sells nothing that carries it. */
  readonly usd: number | null;
  readonly lines: readonly BillLine[];
  readonly why: string;
}

/** Prices a usage as an offer. */
export type Quote = (id: string, label: string, why: string, request: UsageRequest) => Offer;

/** Offers at the prices of a scenario. */
export function quotesFor(scenario: Scenario): Quote {
  const prices = pricesFor(scenario);
  return (id, label, why, request) => {
    const bill = billUsage(request, prices);
    return { id, label, usd: bill.total, lines: bill.lines, why };
  };
}

/** USD a month for a quantity of one price, at the prices of a scenario. */
export function usdFor(scenario: Scenario): (id: string, quantity: number) => number {
  const prices = pricesFor(scenario);
  return (id, quantity) => billUsage({ usage: { [id]: quantity } }, prices).total;
}

/** An offer that does not exist at this size. */
export function notSold(id: string, label: string, why: string): Offer {
  return { id, label, usd: null, lines: [], why };
}
