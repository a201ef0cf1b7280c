import { estimate, type Scenario } from '../../decisions';
import { formatCount, formatFullness, formatNumber, formatShare, formatUsers } from '../../format';
import { ALERT_AT, isHardLimit, platformName, policyOf } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { metricWords } from '../metrics';
import { anchor } from '../names';
import { byReach } from './limits';

/** Alert thresholds for a deployment: every hard limit with its metric, where to read it and the value that raises the alert. */
export const alertsTable = defineTable({
  id: 'alerts',
  component: 'Alerts',
  arguments: ['platform', 'users'],
  shows: 'alert thresholds of a deployment',
  changesWith: 'bills',
  dense: true,
  make,
});

/** The unit without what it is counted at: `vCPU` of "vCPU at the target utilisation". */
function unitOf(unit: string): string {
  return unit.split(' ', 1)[0] ?? unit;
}

function make(platformId: string, users: number, scenario: Scenario): TableContent {
  const hard = estimate(platformId, users, scenario).deployment.limits.filter(isHardLimit);
  const watched = [...hard].sort(byReach).flatMap((limit) => {
    const { metric, alertAt } = policyOf(limit);
    return metric === null || alertAt === null
      ? []
      : [{ limit, ...metricWords(metric), alert: limit.capacity * alertAt }];
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
    rows: watched.map(({ limit, name, read, alert }) => ({
      id: anchor(limit.id),
      label: name,
      cells: [
        { text: `${formatNumber(alert)} ${unitOf(limit.unit)}`, value: alert, unit: limit.unit },
        { text: `${formatCount(limit.capacity)} ${limit.unit}`, value: limit.capacity, unit: limit.unit },
        { text: formatFullness(limit.utilisation), value: limit.utilisation, unit: 'share of capacity' },
        words(limit.effect),
        words(read),
      ],
    })),
    foot: [
      `What fills up raises its alert at ${formatShare(ALERT_AT.filling)} of the limit, a load that peaks at ${formatShare(ALERT_AT.peakLoad)}: judgements that leave time to act.`,
    ],
  };
}
