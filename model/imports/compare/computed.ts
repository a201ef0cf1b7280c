import type { Bill, Catalogue, Quantity } from '../../billing';
import { billOrder } from '../../billing/bill';
import { vendorTerms } from '../../billing/catalogue';
import { isAccountWide } from '../../billing/scope';
import type { Group, Part } from './groups';

/** A price and a scope as one key. */
export function keyOf(price: string, scope: string): string {
  return `${price}\u0000${scope}`;
}

/** The plan of a vendor in a group: the one given, else the one whose fee is billed, else the one that its file names. */
export function planOf(
  { vendor, parts, plan }: Group,
  given: string | undefined,
  catalogue: Catalogue,
): string | undefined {
  if (given !== undefined) return given;
  const { plans } = vendorTerms(vendor, catalogue);
  const billed = new Set(parts.map(({ price }) => price));
  return Object.entries(plans).find(([, { fee }]) => fee !== undefined && billed.has(fee))?.[0] ?? plan;
}

/** Plans by vendor that a group states, those of the latest month. */
export function plansOf(
  groups: readonly Group[],
  given: Readonly<Record<string, string>>,
  catalogue: Catalogue,
): Map<string, string> {
  const plans = new Map<string, string>();
  const byMonth = [...groups].sort((one, other) => ((one.month ?? '') < (other.month ?? '') ? -1 : 1));
  for (const group of byMonth) {
    const plan = planOf(group, given[group.vendor], catalogue);
    if (plan !== undefined) plans.set(group.vendor, plan);
  }
  return plans;
}

function usageOf(parts: readonly Part[], catalogue: Catalogue): Map<string, Quantity> {
  const sums = new Map<string, Map<string, number>>();
  for (const { price, scope, quantity } of parts) {
    const scopes = sums.get(price) ?? new Map<string, number>();
    sums.set(price, scopes);
    scopes.set(scope, (scopes.get(scope) ?? 0) + quantity);
  }
  const usage = new Map<string, Quantity>();
  for (const [price, scopes] of sums) {
    const record = catalogue.prices.get(price);
    if (record === undefined || record.credit !== undefined) continue;
    const positive = [...scopes].map(([scope, quantity]) => [scope, Math.max(0, quantity)] as const);
    usage.set(price, isAccountWide(record) ? (positive[0]?.[1] ?? 0) : Object.fromEntries(positive));
  }
  return usage;
}

/** Units that come with another setting, where the file itself says how many. */
function baselinesOf(parts: readonly Part[], catalogue: Catalogue): Map<string, Map<string, number>> {
  const baselines = new Map<string, Map<string, number>>();
  for (const { price, scope, charge } of parts) {
    if (catalogue.prices.get(price)?.baseline === undefined || charge.freeUnits === undefined) continue;
    const scopes = baselines.get(price) ?? new Map<string, number>();
    baselines.set(price, scopes.set(scope, charge.freeUnits));
  }
  return baselines;
}

/** The bill of some parts of a group, with allowances or without. */
export function billOfParts(
  { vendor, hours }: Group,
  parts: readonly Part[],
  plan: string | undefined,
  allowances: 'apply' | 'ignore',
  catalogue: Catalogue,
): Bill {
  return billOrder(
    {
      hours,
      allowances,
      plan: undefined,
      plans: plan === undefined ? new Map() : new Map([[vendor, plan]]),
      usage: usageOf(parts, catalogue),
      restated: new Map(),
      baselines: baselinesOf(parts, catalogue),
      capped: parts.some(({ charge }) => charge.capped === true),
    },
    catalogue,
  );
}

/** What the model computes for a group: USD by price and scope, and the lines that no part of the group stands for. */
export interface Computed {
  readonly usd: ReadonlyMap<string, number>;
  readonly extra: ReadonlyMap<string, number>;
}

/** Bills the quantities before allowances and those after them apart, so that no allowance is taken off twice. */
export function computedOf(group: Group, plan: string | undefined, catalogue: Catalogue): Computed {
  const gross = group.parts.filter(({ net, price }) => !net || catalogue.fees.has(price));
  const net = group.parts.filter(({ net: isNet, price }) => isNet && !catalogue.fees.has(price));
  const usd = new Map<string, number>();
  const extra = new Map<string, number>();
  const take = (parts: readonly Part[], bill: Bill, withExtra: boolean): void => {
    const own = new Set(parts.map(({ price, scope }) => keyOf(price, scope)));
    for (const line of bill.lines) {
      const key = keyOf(line.price, line.scope);
      if (own.has(key)) usd.set(key, (usd.get(key) ?? 0) + line.usd);
      else if (withExtra && line.usd !== 0) extra.set(line.price, (extra.get(line.price) ?? 0) + line.usd);
    }
  };
  take(gross, billOfParts(group, gross, plan, 'apply', catalogue), true);
  if (net.length > 0) {
    const all = gross.every(({ price }) => catalogue.fees.has(price));
    const parts = all ? group.parts : net;
    const bill = billOfParts(group, parts, plan, 'ignore', catalogue);
    if (all) {
      usd.clear();
      extra.clear();
    }
    take(parts, bill, all);
  }
  return { usd, extra };
}
