import { ModelError } from '../errors';
import { formatBytes, formatCount, formatNumber, formatShare, formatTotal, formatUsd } from '../format';
import type { LimitRecord } from '../limits';
import type { Category, Limit } from '../platforms';
import { type Assumption, type Demand, isShare, USER_RANGE } from '../workload';
import type { Estimate } from './estimate';

/** USD a month of a bill, or of one category of it: "$343". */
export function totalText({ bill }: Estimate, of?: Category): string {
  return formatTotal(of ? bill.byCategory[of] : bill.total);
}

/** The span from the low to the high case: "$262 to $1,705"; one figure where both read the same. */
export function rangeText(low: Estimate, high: Estimate): string {
  const [from, to] = [totalText(low), totalText(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** USD a month per 1,000 registered users: "$3.42". */
export function perUserText({ bill, users }: Estimate): string {
  return formatTotal((bill.total / users) * 1000);
}

/** A category's share of the bill: "12 %". A free bill has no shares: ModelError. */
export function shareText({ bill, id, users }: Estimate, of: Category): string {
  if (bill.total <= 0) throw new ModelError('of', `${id} costs nothing at ${users} users: no category has a share`);
  return `${Math.round((100 * bill.byCategory[of]) / bill.total)} %`;
}

/** USD a month that `to` costs less than `from`. A ModelError where it costs more: then the sentence is wrong. */
export function savingText(from: Estimate, to: Estimate): string {
  const saved = from.bill.total - to.bill.total;
  if (saved >= 0) return formatTotal(saved);
  throw new ModelError(
    'to',
    `${to.id} saves nothing against ${from.id} at ${to.users} users: it costs ${formatUsd(-saved)} more`,
  );
}

/** The limit of a deployment with this id. Throws a ModelError that lists those it has. */
export function limitOf({ deployment, id, users }: Estimate, limit: string): Limit {
  const found = deployment.limits.find((known) => known.id === limit);
  if (found) return found;
  const known = deployment.limits.map((each) => each.id).join(', ');
  throw new ModelError('limit', `${id} at ${users} users has no limit "${limit}"; it has ${known}`);
}

/** A use beside its capacity: "323 of 250 GB a month". */
export function usedText({ used, capacity, unit }: Limit): string {
  return `${formatNumber(used)} of ${formatCount(capacity)} ${unit}`;
}

/** The user count at which a limit is reached: "7,739". */
export function reachedText({ hitAtUsers }: Limit): string {
  return hitAtUsers === null ? `more than ${formatNumber(USER_RANGE.max)}` : formatNumber(hitAtUsers);
}

/** A figure of the demand by its path: "36.4 GB" of `egress.mediaCached`, "0.8" of `perSecond.reads.peak`. */
export function demandText(demand: Demand, path: string): string {
  let found: unknown = demand;
  for (const key of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[key];
  if (typeof found !== 'number') throw new ModelError('figure', `the demand has no figure "${path}"`);
  return /bytes|egress/i.test(path) ? formatBytes(found) : formatNumber(found);
}

/** A limit record's value with its unit: "500 connections". `key` picks one where there is one per plan or setting. */
export function limitText({ id, value, unit }: LimitRecord, key?: string): string {
  const picked = typeof value === 'object' ? (key === undefined ? undefined : value[key]) : value;
  if (picked !== undefined) return `${typeof picked === 'number' ? formatCount(picked) : picked} ${unit}`;
  const keys = typeof value === 'object' ? Object.keys(value).join(', ') : 'none';
  throw new ModelError('limit', `"${key}" of limit "${id}" is not on record; keys: ${keys}`);
}

/** An assumption with its range: "7 % (5 % to 10 %)", "18 workouts ... (10 to 25)". */
export function assumptionText(assumption: Assumption): string {
  const { low, base, high, unit } = assumption;
  const write = isShare(assumption) ? formatShare : formatNumber;
  const said = isShare(assumption) || unit === 'ratio' ? write(base) : `${write(base)} ${unit}`;
  return `${said} (${write(low)} to ${write(high)})`;
}
