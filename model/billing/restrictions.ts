import type { Plan, Restriction } from '../prices/types';
import type { VendorTerms } from './catalogue';

/** True where the id is one of the ids, or begins with one that ends in a dot. */
export function isAmong(ids: readonly string[], id: string): boolean {
  return ids.some((entry) => (entry.endsWith('.') ? id.startsWith(entry) : id === entry));
}

/**
 * What is stopped instead of billed on a plan of a vendor: usage over the quotas of a plan that sells none, and what a spend cap
 * covers while it is on.
 */
export function stopsOf(terms: VendorTerms, plan: string, capped: boolean): readonly Restriction[] {
  const { beyond } = terms.plans[plan] as Plan;
  const { spendCap } = terms;
  const stops: Restriction[] = beyond === undefined ? [] : [beyond];
  if (capped && spendCap?.plans.includes(plan)) {
    const { covered, consequence, instead } = spendCap;
    stops.push({ meters: covered, consequence, ...(instead !== undefined && { instead }) });
  }
  return stops;
}

/** What the vendor does with usage of a price over its quota instead of billing it; `undefined` where it is billed. */
export function insteadOf(stops: readonly Restriction[], id: string): string | undefined {
  const stop = stops.find(({ meters }) => meters === undefined || isAmong(meters, id));
  if (stop === undefined) return undefined;
  const special = Object.entries(stop.instead ?? {}).find(([entry]) => isAmong([entry], id));
  return special?.[1] ?? stop.consequence;
}
