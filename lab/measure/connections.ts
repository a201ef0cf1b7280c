import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ConnectionRecord } from '@gymrats/model';
import type { Workspace } from '../database/workspace';
import { LabError } from '../errors';
import { prepare } from '../load/run';
import { writeWhole } from '../writeWhole';
import { measurePoolerModes, poolerVersion } from './poolerModes';
import { measurePoolSizes } from './poolSizes';

const POOLS = [1, 2, 3, 5, 10, 20, 40];
const IDLE = [0, 4, 5, 200];

export interface ConnectionOptions {
  readonly users: number;
  readonly months: number;
  readonly seed: number;
  /** Events a second. */
  readonly rate: number;
  /** How long each pool is loaded. */
  readonly seconds: number;
}

/** Pool sizes against latency at one load, and both modes of PgBouncer with idle clients beside active ones. */
export async function measureConnections(
  workspace: Workspace,
  options: ConnectionOptions,
  say: (line: string) => void,
): Promise<ConnectionRecord> {
  const version = poolerVersion();
  const otherLoad = Number((loadavg()[0] ?? 0).toFixed(2));
  const url = await prepare(workspace, { ...options, mode: 'fixed' });
  say(`${options.users} users: data made`);
  const pools = await measurePoolSizes(workspace, url, POOLS, options);
  say(`${pools.length} pool sizes measured`);
  const poolers = await measurePoolerModes(url, IDLE);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    otherLoad,
    pgbouncer: version,
    users: options.users,
    rate: options.rate,
    seconds: options.seconds,
    pools,
    poolers,
  };
}

/** A processor that other programs keep busy makes latencies theirs. */
const QUIET = 0.5;

/** Writes a record for the model. Returns the name of the file. Throws a LabError where the machine was busy with other programs. */
export function keepConnections(record: ConnectionRecord): string {
  if (record.otherLoad > QUIET)
    throw new LabError(
      `other programs kept ${record.otherLoad} processors busy when this run began; a record is kept below ${QUIET}`,
    );
  writeWhole(fileURLToPath(new URL('../../model/workload/connections.json', import.meta.url)), record);
  return 'model/workload/connections.json';
}

/** The record as a table for a terminal. */
export function connectionTable({ users, rate, seconds, pools, poolers, otherLoad }: ConnectionRecord): string {
  const cell = (text: string | number): string => String(text).padStart(14);
  return [
    `${users} users, ${rate} events/s for ${seconds} s on each pool; other programs kept ${otherLoad} processors busy`,
    ['pool', 'p50 ms', 'p95 ms', 'p99 ms', 'longest queue', 'errors', 'processors'].map(cell).join(''),
    ...pools.map(({ pool, p50, p95, p99, longestQueue, errors, processorShare }) =>
      [
        pool,
        p50,
        p95,
        p99,
        longestQueue,
        errors,
        processorShare === null ? '-' : `${(100 * processorShare).toFixed(0)} %`,
      ]
        .map(cell)
        .join(''),
    ),
    '',
    ['PgBouncer', 'idle clients', 'answered', 'refused', 'p95 ms'].map(cell).join(''),
    ...poolers.map(({ mode, idle, answered, refused, p95 }) =>
      [mode, idle, answered, refused, answered === 0 ? '-' : p95].map(cell).join(''),
    ),
  ].join('\n');
}
