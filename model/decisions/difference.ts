import { parsePlatformId } from '../platforms';
import type { Estimate } from './estimate';

/** How much one line of the bill adds, in USD a month; negative where it saves. */
export interface LineDifference {
  readonly label: string;
  readonly usd: number;
}

/** How one bill differs from another, line by line. */
export interface BillDifference {
  readonly from: Estimate;
  readonly to: Estimate;
  /** USD a month, `to` less `from`. */
  readonly usd: number;
  /** Lines that differ, the largest difference first; categories where the platforms share no lines. They add up to `usd`. */
  readonly lines: readonly LineDifference[];
}

/** The difference of two bills and the lines that make it. */
export function billDifference(from: Estimate, to: Estimate): BillDifference {
  const isOther = parsePlatformId(from.id).platform !== parsePlatformId(to.id).platform;
  const lines = isOther ? byCategory(from, to) : byLine(from, to);
  return {
    from,
    to,
    usd: to.bill.total - from.bill.total,
    lines: lines.filter(({ usd }) => usd !== 0).sort((one, other) => Math.abs(other.usd) - Math.abs(one.usd)),
  };
}

function byCategory(from: Estimate, to: Estimate): LineDifference[] {
  return Object.entries(to.bill.byCategory).map(([label, usd]) => ({
    label,
    usd: usd - from.bill.byCategory[label as keyof typeof from.bill.byCategory],
  }));
}

function byLine(from: Estimate, to: Estimate): LineDifference[] {
  const sums = new Map<string, LineDifference>();
  const add = ({ bill }: Estimate, sign: 1 | -1): void => {
    for (const { price, label, usd } of bill.lines) {
      const known = sums.get(price);
      sums.set(price, { label: known?.label ?? label, usd: (known?.usd ?? 0) + sign * usd });
    }
  };
  add(to, 1);
  add(from, -1);
  return [...sums.values()];
}
