import { billUsage } from '../../billing';
import { formatNumber, formatShare } from '../../format';
import { catalogue } from '../../platforms';
import { HOURS_PER_MONTH } from '../../units';
import type { ComparedLine } from '../compare';
import type { Measurements } from '../profile/measured';

/** Money that the files show to be spent without need. */
export interface Saving {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  /** USD a month, as billed or by the price book. */
  readonly usd: number;
}

const amount = ({ billed, computed }: ComparedLine): number => billed ?? computed ?? 0;
const sum = (lines: readonly ComparedLine[]): number => lines.reduce((total, line) => total + amount(line), 0);

type Rule = (lines: readonly ComparedLine[], measurements: Measurements) => readonly Saving[];

const RETENTION = ['supabase.pitr.7-day', 'supabase.pitr.14-day', 'supabase.pitr.28-day'];

/** Two windows of point-in-time recovery: the longer one covers the shorter. */
const pitr: Rule = (lines) => {
  const byScope = new Map<string, ComparedLine[]>();
  for (const line of lines) {
    if (RETENTION.includes(line.price) && line.quantity > 0)
      byScope.set(line.scope, [...(byScope.get(line.scope) ?? []), line]);
  }
  return [...byScope].flatMap(([scope, windows]) => {
    const hours = windows.reduce((total, { quantity }) => total + quantity, 0);
    if (windows.length < 2 || hours <= 745) return [];
    const longest = windows.reduce((one, other) =>
      RETENTION.indexOf(other.price) > RETENTION.indexOf(one.price) ? other : one,
    );
    const why = `${scope} pays for ${windows.length} windows in the same hours; the longest covers the others.`;
    return [
      {
        id: 'pitr',
        what: 'Pay for one retention of point-in-time recovery only',
        why,
        usd: sum(windows.filter((each) => each !== longest)),
      },
    ];
  });
};

/** Below this share of the processors the primary serves the reads of a replica too. A judgement. */
const IDLE = 0.3;

const replica: Rule = (lines, { values }) => {
  const replicas = lines.filter(({ price }) => price.startsWith('supabase.replica.'));
  const busy = values.get('cpu-share')?.value;
  if (replicas.length === 0 || busy === undefined || busy >= IDLE) return [];
  const why = `The processors of the measured host are busy ${formatShare(busy)} of the time: one host serves the reads of both. Check that the replica is not there for its region.`;
  return [{ id: 'replica', what: 'Remove the read replica', why, usd: sum(replicas) }];
};

const address: Rule = (lines) =>
  lines
    .filter(
      ({ price, meters }) =>
        /public-ipv4|ip\.external\.unused|ipv4\.idle/.test(price) &&
        meters.some((meter) => /idle|idling|static ip|reservation/i.test(meter)),
    )
    .map((line) => ({
      id: 'address',
      what: 'Release addresses that nothing uses',
      why: `${line.meters.filter((meter) => /idle|idling|static ip|reservation/i.test(meter)).join(', ')} of ${line.price} is charged for ${formatNumber(line.quantity)} hours.${line.meters.length > 1 ? ' The amount is that of all addresses.' : ''}`,
      usd: amount(line),
    }));

/** Free room that a disk keeps: half of what is used. A judgement. */
const ROOM = 1.5;

const disk: Rule = (lines, { values }) => {
  const used = values.get('disk-gb')?.value;
  const [line, ...others] = lines.filter(({ price }) => price === 'supabase.disk.gp3.size');
  if (used === undefined || line === undefined || others.length > 0) return [];
  const size = values.get('disk-size-gb')?.value ?? line.quantity;
  const needed = Math.max(8, Math.ceil(used * ROOM));
  if (size < 1.5 * needed) return [];
  const usd = (gb: number): number =>
    billUsage({ plan: 'pro', usage: { 'supabase.disk.gp3.size': gb }, hours: HOURS_PER_MONTH }, catalogue).lines.find(
      ({ price }) => price === 'supabase.disk.gp3.size',
    )?.usd ?? 0;
  const why = `${formatNumber(used)} GB of ${formatNumber(size)} are used; ${formatNumber(needed)} leave half as much room again. A disk shrinks only with a restore or an upgrade of the project.`;
  return [{ id: 'disk', what: 'Take a smaller disk', why, usd: usd(size) - usd(needed) }];
};

const support: Rule = (lines) =>
  lines
    .filter(({ price }) => price.startsWith('aws.rds.extended-support'))
    .map((line) => ({
      id: 'extended-support',
      what: 'Upgrade PostgreSQL to a version with standard support',
      why: `${formatNumber(line.quantity)} vCPU-hours of extended support are charged on top of the instance.`,
      usd: amount(line),
    }));

/** A share of media answered by the cache that is ordinary: the base of `cdn-hit`. */
const caching: Rule = (lines, { values }) => {
  const uncached = values.get('egress-uncached-gb')?.value;
  const cached = values.get('egress-cached-gb')?.value ?? 0;
  if (
    uncached === undefined ||
    !(cached + uncached > 0) ||
    !lines.some(({ price }) => price === 'supabase.egress.uncached')
  )
    return [];
  const hit = cached / (cached + uncached);
  const target = ORDINARY_HIT;
  if (hit >= target) return [];
  const moved = (target - hit) * (cached + uncached);
  const usd = (more: number): number =>
    billUsage(
      { plan: 'pro', usage: { 'supabase.egress.uncached': uncached - more, 'supabase.egress.cached': cached + more } },
      catalogue,
    ).total;
  const why = `${formatShare(hit)} of the egress comes from the cache. With long cache times and fixed addresses of media ${formatShare(target)} is ordinary: ${formatNumber(moved)} GB would be cached. At most, where all of it is media.`;
  return [{ id: 'caching', what: 'Let the cache answer for media', why, usd: usd(0) - usd(moved) }];
};
/** A judgement, below the base of the assumption `cdn-hit`: part of the egress is no media. */
const ORDINARY_HIT = 0.5;

const RULES: readonly Rule[] = [pitr, replica, address, disk, support, caching];
/** Below this many USD a month a saving is none. */
const WORTH = 0.5;

/** Savings that the files show, the largest first. Each is an amount of its own; together they may overlap. */
export function savingsOf(lines: readonly ComparedLine[], measurements: Measurements): Saving[] {
  return RULES.flatMap((rule) => rule(lines, measurements))
    .filter(({ usd }) => usd >= WORTH)
    .sort((one, other) => other.usd - one.usd);
}
