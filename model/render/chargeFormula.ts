import { formatExact, formatPrice, formatUsd } from '../format';
import type { Charge } from '../platforms';
import { getPrice, type Price } from '../prices';
import { HOURS_PER_MONTH } from '../units';

/** How a line of a bill comes to its amount, with the numbers filled in: "(3,230 - 250 included) x $0.03 = $89.40". */
export function chargeFormula(charge: Charge): string {
  return `${leftSide(charge, charge.record)} = ${formatUsd(charge.usd)}`;
}

function leftSide(charge: Charge, price: Price): string {
  const { quantity, billable, usd } = charge;
  if (price.credit) return `credit of up to ${formatUsd(-(price.usd ?? 0))}, ${formatUsd(-usd)} of it used`;
  if (price.share !== undefined) {
    return `the greater of ${formatUsd(price.usd ?? 0)} and ${formatExact(price.share * 100)} % of the vendor's other lines`;
  }
  if (billable === 0) return `${formatExact(quantity)} of ${formatExact(charge.included)} included`;
  const units = billedUnits(charge);
  if (price.native) return `${units} x ${HOURS_PER_MONTH} h x ${formatPrice(price.native.usd)}`;
  if (price.tiers) return tierWalk(price, billable, units);
  if (price.package !== undefined) {
    const packages = Math.round(usd / (price.usd ?? 1));
    const size = price.package === 1 ? 'whole units' : `packages of ${formatExact(price.package)}`;
    return `${units}, ${formatExact(packages)} ${size} x ${formatPrice(price.usd ?? 0)}`;
  }
  return `${units} x ${formatPrice(price.usd ?? 0)}`;
}

/** The units charged for: the quantity less what is included. */
function billedUnits({ quantity, included, billable }: Charge): string {
  if (included > 0) return `(${formatExact(quantity)} - ${formatExact(included)} included)`;
  return formatExact(billable);
}

function tierWalk(price: Price, billable: number, units: string): string {
  const tiers = price.tiers ?? [];
  const used = tiers.filter((tier) => billable > tier.from);
  if (used.length === 1) return `${units} x ${formatPrice(used[0]?.usd ?? 0)}`;
  const before = units === formatExact(billable) ? '' : `${units}: `;
  const parts = used.map((tier, index) => {
    const end = used[index + 1]?.from ?? billable;
    return `${formatExact(end - tier.from)} x ${formatPrice(tier.usd)}`;
  });
  return before + parts.join(' + ');
}

/** The unit price as a reader compares it: "$0.03 per GB", "from $0.09 per GB" where it falls with volume. */
export function priceText(id: string): string {
  return unitPrice(getPrice(id));
}

/** The same of a price that is not the one as filed: of another date, or restated. */
export function unitPrice(price: Price): string {
  const usd = price.usd ?? price.tiers?.[0]?.usd ?? 0;
  const each =
    price.package !== undefined && price.package > 1
      ? `${formatExact(price.package)} ${plural(price.unit)}`
      : price.unit;
  if (price.credit) return `up to ${formatUsd(-usd)} off`;
  if (price.tiers && price.tiers.length > 1) return `${tierSpan(price)} per ${each}`;
  return `${formatPrice(usd)} per ${each}`;
}

/** A unit in the plural: hours, GB-months; MAU and GB stay. */
export function plural(unit: string): string {
  return unit.endsWith('s') || !/[a-z]$/.test(unit) ? unit : `${unit}s`;
}

function tierSpan(price: Price): string {
  const amounts = (price.tiers ?? []).map((tier) => tier.usd);
  return `${formatPrice(Math.min(...amounts))} to ${formatPrice(Math.max(...amounts))}`;
}
