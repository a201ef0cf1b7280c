import { estimate, type Scenario } from '../../decisions';
import { formatCount, formatFullness, formatNumber, formatUsers } from '../../format';
import { bindingLimit, type Limit, platformName, policyOf } from '../../platforms';
import { USER_RANGE } from '../../workload';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { explainLimit } from '../limitExplanation';
import { anchor } from '../names';
import { sourceReference } from '../references';
import type { Cell, Row } from '../table';

/**
 * Every limit that a platform's deployment lives under at a number of users, the next to be reached first.
 * @throws ModelError for an unknown platform or an impossible number of users.
 */
export const limitsTable = defineTable({
  id: 'limits',
  component: 'Limits',
  arguments: ['platform', 'users'],
  shows: 'limits and headroom',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const { limits } = estimate(platformId, users, scenario).deployment;
  const binding = bindingLimit(limits);
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: limits and headroom`,
    rowHeading: 'Limit',
    columns: [
      { id: 'used', label: 'Used', numeric: true },
      { id: 'capacity', label: 'Capacity', numeric: true },
      { id: 'utilisation', label: 'Utilisation', numeric: true },
      { id: 'beyond', label: 'Beyond it' },
      { id: 'reached', label: 'Reached at users', numeric: true },
    ],
    rows: [...limits].sort(byReach).map((limit) => rowOf(limit, limit === binding)),
    foot: [
      'Use is at the peak where a limit is a rate. "Reached at users" keeps today\'s configuration and scales the demand.',
      binding
        ? `The first hard limit is "${binding.label}", at ${formatNumber(binding.hitAtUsers ?? 0)} users.`
        : 'No hard limit of this configuration is reached within the range of the model.',
    ],
  };
}

/** The next limit to be reached first; those that are never reached last. */
export function byReach(one: Limit, other: Limit): number {
  const [a, b] = [one.hitAtUsers ?? Number.POSITIVE_INFINITY, other.hitAtUsers ?? Number.POSITIVE_INFINITY];
  return a === b ? other.utilisation - one.utilisation : a - b;
}

function rowOf(limit: Limit, binding: boolean): Row {
  const { id, label, used, capacity, unit, utilisation } = limit;
  return {
    id: anchor(id),
    label,
    reference: sourceReference(limit.source),
    cells: [
      { text: formatNumber(used), value: used, unit },
      { text: `${formatCount(capacity)} ${unit}`, value: capacity, unit },
      {
        text: formatFullness(utilisation),
        value: utilisation,
        unit: 'share of capacity',
        ...markOf(limit),
        explanation: explainLimit(limit),
      },
      words(beyondText(limit)),
      reachedCell(limit, binding),
    ],
  };
}

/** What happens beyond a limit: "refused: joins are refused", said once; and why it can be reached with few users all the same. */
export function beyondText({ beyond, effect, risk }: Limit): string {
  const text = effect.startsWith(beyond) ? effect : `${beyond}: ${effect}`;
  return risk === null ? text : `${text}. At risk: ${risk}`;
}

/** Where a limit is reached: its user count, "beyond the range of the model" where it never is. */
export function reachedCell({ hitAtUsers }: Limit, binding = false): Cell {
  if (hitAtUsers === null) return words(`beyond ${formatNumber(USER_RANGE.max)}`);
  const text = binding ? `${formatNumber(hitAtUsers)} (the first hard limit)` : formatNumber(hitAtUsers);
  return { text, value: hitAtUsers, unit: 'registered users', ...(binding ? { mark: 'watch' as const } : {}) };
}

function markOf(limit: Limit): Pick<Cell, 'mark'> {
  const { state } = policyOf(limit);
  return state === 'ok' ? {} : { mark: state };
}
