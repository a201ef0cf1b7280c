import { estimate, type Scenario } from '../../decisions';
import { formatNumber, formatUsers } from '../../format';
import { isHardLimit, type Limit, platformName } from '../../platforms';
import { USER_RANGE } from '../../workload';
import { anchor, tierId } from '../names';
import { BASE } from '../scenarios';
import { byReach, limitsTable } from '../tables/limits';
import { usersAxis } from './axes';
import type { ReachChart, ReachRow } from './chart';

/**
 * The limits that a platform's deployment for a number of users lives under, on an axis of users: when each is reached if the
 * configuration stays as it is.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export function reachChart(platform: string, users: number, scenario: Scenario = BASE): ReachChart {
  const limits = [...estimate(platform, users, scenario).deployment.limits].sort(byReach);
  const rows = limits.filter(({ hitAtUsers }) => hitAtUsers !== null).map((limit) => rowOf(limit, users));
  const name = `${platformName(platform)} at ${formatUsers(users)} users`;
  const id = `chart-limits-${anchor(platform)}-${tierId(users)}`;
  return {
    id,
    title: `${name}: the user count at which each limit is reached`,
    summary: summaryOf(rows, limits.length),
    x: usersAxis(beginOf([users, ...rows.map(({ reached }) => reached)]), USER_RANGE.max),
    now: { value: users, label: `${formatUsers(users)} users` },
    rows,
    table: { ...limitsTable(platform, users, scenario), id, caption: `The chart in figures: limits of ${name}` },
  };
}

const KINDS: Readonly<Record<ReachRow['kind'], string>> = { 'hard-limit': 'hard limit', quota: 'quota' };

function rowOf(limit: Limit, users: number): ReachRow {
  const reached = limit.hitAtUsers as number;
  const isPassed = reached < users;
  return {
    id: anchor(limit.id),
    label: limit.label,
    kind: isHardLimit(limit) ? 'hard-limit' : 'quota',
    reached,
    isPassed,
    text: formatNumber(reached),
  };
}

/** The power of ten below all of the counts. */
function beginOf(counts: readonly number[]): number {
  return 10 ** Math.floor(Math.log10(Math.min(...counts)));
}

function summaryOf(rows: readonly ReachRow[], all: number): string {
  const said = ({ label, kind, text }: ReachRow): string => `${label} (${KINDS[kind]}) at ${text}`;
  const passed = rows.filter(({ isPassed }) => isPassed);
  const ahead = rows.filter(({ isPassed }) => !isPassed);
  return [
    passed.length > 0 ? `Already passed: ${passed.map(said).join('; ')}.` : '',
    ahead.length > 0 ? `Next: ${ahead.slice(0, 3).map(said).join('; ')}.` : '',
    `${all - rows.length} of ${all} limits are not reached within ${formatNumber(USER_RANGE.max)} users.`,
  ]
    .filter(Boolean)
    .join(' ');
}
