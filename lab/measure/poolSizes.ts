import type { Workspace } from '../database/workspace';
import { loadRun } from '../load/run';

/** What calls waited for with a number of connections, at one rate of events. Milliseconds. */
export interface PoolCost {
  readonly pool: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Most requests that waited for a connection at once. */
  readonly longestQueue: number;
  readonly errors: number;
  /** Of all processors of the machine; null where it was not known. */
  readonly processorShare: number | null;
}

/** Replays the same events, at the same moments, with one pool after another. */
export async function measurePoolSizes(
  workspace: Workspace,
  url: string,
  pools: readonly number[],
  of: {
    readonly users: number;
    readonly months: number;
    readonly seed: number;
    readonly rate: number;
    readonly seconds: number;
  },
): Promise<PoolCost[]> {
  const costs: PoolCost[] = [];
  for (const pool of pools) {
    const { all, longestQueue, processorShare } = await loadRun(workspace, url, { ...of, mode: 'fixed', pool });
    const { p50, p95, p99, errors } = all;
    costs.push({ pool, p50, p95, p99, longestQueue, errors, processorShare });
  }
  return costs;
}
