import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { LoadRecord } from '@gymrats/model';
import { writeWhole } from '../writeWhole';
import type { LoadRun } from './run';

const file = fileURLToPath(new URL('../../model/workload/loads.json', import.meta.url));

/** Writes load runs of tiers for the model. Returns the name of the file. */
export function recordLoads(runs: readonly LoadRun[]): string {
  const value: LoadRecord = {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    runs: runs.map(
      ({ users, rate, seconds, pool, all, requests, processorShare, otherLoad, checkpoints, autovacuums }) => ({
        users,
        rate,
        seconds,
        pool,
        events: all.calls,
        errors: all.errors,
        requests,
        p50: all.p50,
        p95: all.p95,
        p99: all.p99,
        processorShare,
        otherLoad,
        checkpoints,
        autovacuums,
      }),
    ),
  };
  writeWhole(file, value);
  return 'model/workload/loads.json';
}
