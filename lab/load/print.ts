import type { LoadRun } from './run';

const number = (value: number, width: number, digits = 1): string => value.toFixed(digits).padStart(width);

/** A load run as a table for a terminal. */
export function loadTable(run: LoadRun): string {
  const rows = [...run.events, { ...run.all, id: 'all events' }].map(
    ({ id, calls, errors, p50, p95, p99 }) =>
      `${id.padEnd(18)}${String(calls).padStart(7)}${String(errors).padStart(8)}${number(p50, 10)}${number(p95, 10)}${number(p99, 10)}`,
  );
  const share =
    run.processorShare === null ? 'not known' : `${(100 * run.processorShare).toFixed(1)} % of ${run.cores}`;
  return [
    `${run.users} users, ${run.mode === 'built' ? 'as built' : 'after the repairs'}: ${run.rate} events/s for ${run.seconds} s on ${run.pool} connections`,
    `${'event'.padEnd(18)}${'calls'.padStart(7)}${'errors'.padStart(8)}${'p50 ms'.padStart(10)}${'p95 ms'.padStart(10)}${'p99 ms'.padStart(10)}`,
    ...rows,
    `requests ${run.requests}; processors ${share}; longest queue ${run.longestQueue}; checkpoints ${run.checkpoints}; autovacuums ${run.autovacuums}`,
    ...(run.otherLoad > run.cores
      ? [`other programs kept ${run.otherLoad} processors busy: the latencies are theirs too`]
      : []),
    ...(run.error ? [`first error: ${run.error}`] : []),
  ].join('\n');
}
