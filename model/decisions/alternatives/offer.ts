import { type BillLine, billUsage, type UsageRequest } from '../../billing';
import { catalogue } from '../../platforms';

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
export function offer(id: string, label: string, why: string, request: UsageRequest): Offer {
  const bill = billUsage(request, catalogue);
  return { id, label, usd: bill.total, lines: bill.lines, why };
}

/** An offer that does not exist at this size. */
export function notSold(id: string, label: string, why: string): Offer {
  return { id, label, usd: null, lines: [], why };
}
