import { type Estimate, estimate, recommend, type Scenario, TIERS } from '../../decisions';
import { formatNumber } from '../../format';
import {
  type Configuration,
  isHardLimit,
  isSameConfiguration,
  type Limit,
  platformName,
  SERVICE_LEVELS,
  type ServiceLevel,
} from '../../platforms';
import { USER_RANGE } from '../../workload';
import { configurationLabel } from '../configuration';

interface Trigger {
  readonly users: number;
  readonly text: string;
}

/** Each look ahead is this much further than the one before. */
const STRIDE = 1.15;

/**
 * What changes next: the first hard limit, the next quota that is billed, the next size, the next
 * service level, and another best value before the next tier. Nearest first.
 */
export function triggers(now: Estimate, scenario: Scenario): string[] {
  const { limits } = now.deployment;
  const found = [
    triggerOf(first(limits.filter(isHardLimit), now.users), 'is full'),
    triggerOf(
      first(
        limits.filter((limit) => !isHardLimit(limit)),
        now.users,
      ),
      'is used up',
    ),
    nextSize(now, scenario),
    nextLevel(now.users),
    nextBest(now, scenario),
  ];
  return found
    .filter((trigger) => trigger !== undefined)
    .sort((one, other) => one.users - other.users)
    .map(({ users, text }) => `At ${formatNumber(users)} users ${text}`);
}

function first(limits: readonly Limit[], users: number): Limit | undefined {
  return limits
    .filter(({ hitAtUsers }) => hitAtUsers !== null && hitAtUsers > users)
    .sort((one, other) => (one.hitAtUsers as number) - (other.hitAtUsers as number))[0];
}

function triggerOf(limit: Limit | undefined, how: string): Trigger | undefined {
  if (!limit) return undefined;
  const { label, capacity, unit, effect, hitAtUsers } = limit;
  return { users: hitAtUsers as number, text: `${label} ${how} (${formatNumber(capacity)} ${unit}): ${effect}.` };
}

/** The next user count at which the platform takes a step, to the single user. */
function nextSize({ id, users, deployment }: Estimate, scenario: Scenario): Trigger | undefined {
  const now = deployment.configuration;
  const at = (count: number): Configuration => estimate(id, count, scenario).deployment.configuration;
  let low = users;
  let high = users;
  while (isSameConfiguration(at(high), now)) {
    if (high >= USER_RANGE.max) return undefined;
    low = high;
    high = Math.min(USER_RANGE.max, Math.ceil(high * STRIDE));
  }
  high = firstWhere((count) => !isSameConfiguration(at(count), now), low, high);
  const text = `the deployment changes from ${configurationLabel(now)} to ${configurationLabel(at(high))}.`;
  return { users: high, text };
}

const PROMISES: readonly (readonly [keyof ServiceLevel, string])[] = [
  ['backupDays', 'longer backups'],
  ['staging', 'a staging environment'],
  ['pointInTime', 'restore to any minute'],
  ['standby', 'a standby in another zone'],
  ['dedicatedCpu', 'database processors of its own'],
  ['redundantApi', 'more than one copy of the API'],
  ['support', 'support with a response time'],
];

function nextLevel(users: number): Trigger | undefined {
  const index = SERVICE_LEVELS.findIndex(({ from }) => from > users);
  const [was, next] = [SERVICE_LEVELS[index - 1], SERVICE_LEVELS[index]];
  if (!was || !next) return undefined;
  const more = PROMISES.filter(([key]) => next[key] !== was[key]).map(([, words]) => words);
  return { users: next.from, text: `the service level "${next.label}" is required: ${more.join(', ')}.` };
}

/** The first user count above `low` for which something is so, given that it is so at `high`. */
function firstWhere(isSo: (users: number) => boolean, low: number, high: number): number {
  let [not, so] = [low, high];
  while (so - not > 1) {
    const middle = Math.floor((not + so) / 2);
    if (isSo(middle)) so = middle;
    else not = middle;
  }
  return so;
}

function nextBest({ id, users }: Estimate, scenario: Scenario): Trigger | undefined {
  const next = TIERS.find((tier) => tier > users);
  if (next === undefined || recommend(next, scenario).best.id === id) return undefined;
  const from = firstWhere((count) => recommend(count, scenario).best.id !== id, users, next);
  return { users: from, text: `${platformName(recommend(from, scenario).best.id)} becomes the best value.` };
}
