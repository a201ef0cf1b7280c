import { formatDuration, formatNumber } from '../../format';
import { SERVICE_LEVELS } from '../../platforms';
import { words, yesNo } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** The service level that each size of app must keep, the same on every platform. */
export const serviceLevelTable = defineTable({
  id: 'service-levels',
  component: 'ServiceLevels',
  arguments: [],
  shows: 'what each tier requires: availability, backups, support',
  changesWith: 'nothing',
  make,
});

function make(): TableContent {
  return {
    caption: 'Service levels by number of users',
    rowHeading: 'Level',
    columns: [
      { id: 'from', label: 'From users', numeric: true },
      { id: 'availability', label: 'Availability' },
      { id: 'rpo', label: 'Data lost at most' },
      { id: 'rto', label: 'Back within' },
      { id: 'backups', label: 'Backups' },
      { id: 'logs', label: 'Logs' },
      { id: 'staging', label: 'Staging' },
      { id: 'point-in-time', label: 'Restore to any minute' },
      { id: 'standby', label: 'Standby in another zone' },
      { id: 'dedicated', label: 'Dedicated processors' },
      { id: 'redundant', label: 'Redundant API' },
      { id: 'support', label: 'Support' },
    ],
    rows: SERVICE_LEVELS.map((level) => ({
      id: level.id,
      label: level.label,
      cells: [
        { text: formatNumber(level.from), value: level.from, unit: 'registered users' },
        words(level.availability),
        { text: formatDuration(level.rpoMinutes), value: level.rpoMinutes, unit: 'minutes' },
        { text: formatDuration(level.rtoMinutes), value: level.rtoMinutes, unit: 'minutes' },
        {
          text: level.backupDays > 0 ? `${level.backupDays} days` : 'own export',
          value: level.backupDays,
          unit: 'days',
        },
        { text: level.logDays === 1 ? '1 day' : `${level.logDays} days`, value: level.logDays, unit: 'days' },
        yesNo(level.staging),
        yesNo(level.pointInTime),
        yesNo(level.standby),
        yesNo(level.dedicatedCpu),
        yesNo(level.redundantApi),
        words(level.support),
      ],
    })),
    foot: [
      'Judgements of this guide. A platform that cannot meet them says so. Support is the least required: Pro brings e-mail support.',
    ],
  };
}
