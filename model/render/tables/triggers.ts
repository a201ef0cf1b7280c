import { estimate, metricOf, type Scenario, triggers } from '../../decisions';
import { formatNumber, formatShare, formatUsers } from '../../format';
import { isWall, platformName } from '../../platforms';
import { cents, words } from '../cells';
import { anchor, tierId } from '../names';
import { BASE } from '../scenarios';
import type { Table } from '../table';
import { byReach } from './limits';

/** The migration points of the recommended path, each with the measure that announces it. */
export function triggersTable(scenario: Scenario = BASE): Table {
  return {
    id: 'triggers',
    caption: 'Migration points of the recommended path, and the measure that announces each',
    rowHeading: 'From users',
    columns: [
      { id: 'move', label: 'Move' },
      { id: 'because', label: 'Because' },
      { id: 'metric', label: 'Watch' },
      { id: 'threshold', label: 'Act at' },
      { id: 'read', label: 'Where to read it' },
      { id: 'usd', label: 'Adds a month', numeric: true },
    ],
    rows: triggers(scenario).map((trigger) => ({
      id: anchor(trigger.id),
      label: formatNumber(trigger.users),
      cells: [
        words(`${trigger.from} to ${trigger.to}`),
        words(trigger.because),
        words(trigger.metric),
        words(trigger.threshold),
        words(trigger.read),
        cents(trigger.usd),
      ],
    })),
    foot: ['User counts follow from the base case. The measure decides, not the count.'],
  };
}

/** Alert thresholds for a deployment: every wall with its metric, where to read it and the value that raises the alert. */
export function alertsTable(platformId: string, users: number, scenario: Scenario = BASE): Table {
  const walls = estimate(platformId, users, scenario).deployment.limits.filter(isWall);
  const watched = [...walls].sort(byReach).flatMap((limit) => {
    const metric = metricOf(limit.id);
    return metric ? [{ limit, metric }] : [];
  });
  return {
    id: `alerts-${anchor(platformId)}-${tierId(users)}`,
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
