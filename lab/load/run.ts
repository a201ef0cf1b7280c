import { cpus, loadavg } from 'node:os';
import { generate, generateChat } from '../data/generate';
import { sizeOf } from '../data/size';
import { connect } from '../database/connect';
import { applySchema } from '../database/schema';
import type { Workspace } from '../database/workspace';
import { LabError } from '../errors';
import { repair } from '../measure/repair';
import { serverTimes, usedBetween } from '../server/processorTime';
import { dailyShare, type Mode, perDay } from './eventMix';
import { peakFactor } from './peak';
import { type Replay, replay } from './replay';

/** One load run: what was replayed on what, and what the server did meanwhile. */
export interface LoadRun extends Replay {
  readonly users: number;
  readonly mode: Mode;
  readonly pool: number;
  /** Events that arrived in a second. */
  readonly rate: number;
  /** Share of all processors that the server used; null where the lab did not start it. */
  readonly processorShare: number | null;
  readonly cores: number;
  /** Processes that waited for a processor when the run began, of all programs: above the number of processors, latencies say little. */
  readonly otherLoad: number;
  readonly checkpoints: number;
  readonly autovacuums: number;
}

export interface LoadOptions {
  readonly users: number;
  readonly months: number;
  readonly seed: number;
  readonly mode: Mode;
  /** Events a second; without it the rate of the model's peak hour for these users, times `times`. */
  readonly rate?: number;
  readonly times?: number;
  readonly seconds: number;
  readonly pool: number;
}

/** Events a second of the model's January peak hour. */
export function peakRate(users: number, mode: Mode): number {
  const daily = Object.values(perDay(mode)).reduce((sum, times) => sum + times, 0);
  return (users * dailyShare() * daily * peakFactor()) / 86_400;
}

const activity = `select
  (select num_timed + num_requested from pg_stat_checkpointer)::float8 as checkpoints,
  (select coalesce(sum(autovacuum_count), 0) from pg_stat_all_tables)::float8 as autovacuums`;

/** Makes the app with its data in a fresh database. Resolves with its connection string. */
export async function prepare(
  workspace: Workspace,
  { users, months, seed, mode }: Pick<LoadOptions, 'users' | 'months' | 'seed' | 'mode'>,
): Promise<string> {
  const { client, url } = await workspace.createDatabase();
  await applySchema(client);
  await generate(client, users, months, seed);
  if (mode === 'fixed') {
    await repair(client);
    await generateChat(client, users, months, seed);
  }
  return url;
}

/** Replays the model's events on a database that `prepare` made, and watches the server. */
export async function loadRun(workspace: Workspace, url: string, options: LoadOptions): Promise<LoadRun> {
  const { users, months, mode, seconds, pool, seed } = options;
  const rate = options.rate ?? peakRate(users, mode) * (options.times ?? 1);
  if (!(rate > 0)) throw new LabError('the rate has to be above zero');
  const watcher = await connect(url);
  try {
    const counts = async () => (await watcher.query<{ checkpoints: number; autovacuums: number }>(activity)).rows[0];
    const before = await counts();
    const otherLoad = loadavg()[0] ?? 0;
    const postmaster = workspace.local?.pid;
    const timesBefore = postmaster === undefined ? undefined : serverTimes(postmaster);
    let used: number | null = null;
    const onAnswered = (): void => {
      if (postmaster !== undefined && timesBefore) used = usedBetween(timesBefore, serverTimes(postmaster));
    };
    const done = await replay({ url, size: sizeOf(users, months), mode, rate, seconds, pool, seed, onAnswered });
    const after = await counts();
    return {
      ...done,
      users,
      mode,
      pool,
      rate: Number(rate.toPrecision(4)),
      processorShare: used === null ? null : Number((used / 1000 / done.seconds / cpus().length).toFixed(4)),
      cores: cpus().length,
      otherLoad: Number(otherLoad.toFixed(2)),
      checkpoints: (after?.checkpoints ?? 0) - (before?.checkpoints ?? 0),
      autovacuums: (after?.autovacuums ?? 0) - (before?.autovacuums ?? 0),
    };
  } finally {
    await watcher.end().catch(() => {});
  }
}
