import { formatNumber, formatShare } from '../../format';
import { connections } from '../../workload';
import { amount, EMPTY, words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';

/** What calls wait with pools of several sizes at one load, and with PgBouncer beside idle clients. */
export const measuredConnectionsTable = defineTable({
  id: 'measured-connections',
  component: 'MeasuredConnections',
  arguments: [],
  shows: "latency by pool size at one load, and PgBouncer's modes beside idle clients",
  changesWith: 'nothing',
  dense: true,
  make,
});

function make(): TableContent {
  const { date, pools, poolers } = connections;
  return {
    caption: 'Pool sizes and PgBouncer modes, measured',
    rowHeading: 'Connections',
    columns: [
      { id: 'p95', label: 'p95', numeric: true },
      { id: 'p99', label: 'p99', numeric: true },
      { id: 'queue', label: 'Most that waited at once', numeric: true },
      { id: 'failed', label: 'Failed', numeric: true },
      { id: 'processors', label: 'Processors busy', numeric: true },
    ],
    rows: [
      ...pools.map(({ pool, p95, p99, longestQueue, errors, processorShare }) => ({
        id: `pool-${pool}`,
        label: `Pool of ${pool}`,
        cells: [
          amount(p95, 'ms'),
          amount(p99, 'ms'),
          amount(longestQueue, ''),
          amount(errors, ''),
          processorShare === null ? EMPTY : words(formatShare(processorShare)),
        ],
      })),
      ...poolers.map(({ mode, idle, answered, refused, p95 }) => ({
        id: `${mode}-${idle}`,
        label: `PgBouncer, ${mode} mode, ${formatNumber(idle)} idle clients`,
        cells: [answered === 0 ? words('none answered') : amount(p95, 'ms'), EMPTY, EMPTY, amount(refused, ''), EMPTY],
      })),
    ],
    foot: [footOf(date)],
  };
}

function footOf(date: string | null): string {
  if (date === null) return 'Not recorded yet: a record is kept only from a machine that does nothing else.';
  const { users, rate, seconds, processor, cores, pgbouncer } = connections;
  return `Taken on ${date} on ${processor}, ${formatNumber(cores)} processors, which the load generator shares: ${formatNumber(rate)} events a second of the repaired app with ${formatNumber(users)} users for ${formatNumber(seconds)} s on each pool. PgBouncer ${pgbouncer} with 5 server connections; each active client connects, asks for 20 rows and leaves; a call fails after waiting 2 s.`;
}
