import { estimate, metricOf, type Scenario } from '../../decisions';
import { formatNumber, formatShare, formatUsers } from '../../format';
import { isWall, platformName } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { anchor } from '../names';
import { byReach } from './limits';

/** Alert thresholds for a deployment: every wall with its metric, where to read it and the value that raises the alert. */
export const alertsTable = defineTable({
  id: 'alerts',
  component: 'Alerts',
  arguments: ['platform', 'users'],
  shows: 'alert thresholds of a deployment',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const walls = estimate(platformId, users, scenario).deployment.limits.filter(isWall);
  const watched = [...walls].sort(byReach).flatMap((limit) => {
    const metric = metricOf(limit.id);
    return metric ? [{ limit, metric }] : [];
  });
  return {
    caption: `${platformName(platformId)} at ${formatUsers(users)} users: alert thresholds`,
    rowHeading: 'Metric',
    columns: [
      { id: 'threshold', label: 'Alert at', numeric: true },
      { id: 'capacity', label: 'Of', numeric: true },
      { id: 'now', label: 'Expected now', numeric: true },
      { id: 'effect', label: 'Beyond it' },
      { id: 'read', label: 'Where to read it' },
    ],
    rows: watched.map(({ limit, metric }) => ({
      id: anchor(limit.id),
      label: metric.name,
      cells: [
        {
          text: formatNumber(limit.capacity * metric.alertAt),
          value: limit.capacity * metric.alertAt,
          unit: limit.unit,
        },
        { text: `${formatNumber(limit.capacity)} ${limit.unit}`, value: limit.capacity, unit: limit.unit },
        { text: formatShare(limit.utilisation), value: limit.utilisation, unit: 'share of capacity' },
        words(limit.effect),
        words(metric.read),
      ],
    })),
    foot: ['A quota raises its alert at 80 % of it, a rate at 70 %: judgements that leave time to act.'],
  };
}
