import type pg from 'pg';
import { connect } from '../database/connect';

/** What a migration did to those who use the tables meanwhile. Zero where a lock was held for less than a look apart. */
export interface LockTimes {
  readonly seconds: number;
  /** Longest time without a break that an existing table could not be read. */
  readonly readsBlockedMs: number;
  /** Longest time without a break that an existing table could not be written. */
  readonly writesBlockedMs: number;
}

const LOOK_EVERY_MS = 10;

/** Runs `action`, which works on `client`, and watches from a second connection which locks it holds on tables that were there before. */
export async function watchLocks(client: pg.Client, url: string, action: () => Promise<void>): Promise<LockTimes> {
  const { pid, oids } = (
    await client.query<{ pid: number; oids: number[] }>(`select pg_backend_pid() as pid,
      (select array_agg(oid::int) from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace) as oids`)
  ).rows[0] as { pid: number; oids: number[] };
  const watcher = await connect(url);
  const held = { reads: { since: 0, longest: 0 }, writes: { since: 0, longest: 0 } };
  let isRunning = true;
  const note = (lock: { since: number; longest: number }, isHeld: boolean, now: number) => {
    if (!isHeld) lock.since = 0;
    else if (lock.since === 0) lock.since = now;
    else lock.longest = Math.max(lock.longest, now - lock.since);
  };
  const watch = async () => {
    while (isRunning) {
      const { rows } = await watcher.query<{ mode: string }>({
        name: 'locks',
        text: 'select distinct mode from pg_locks where pid = $1 and granted and relation = any($2)',
        values: [pid, oids],
      });
      const modes = new Set(rows.map(({ mode }) => mode));
      const now = performance.now();
      const reads = modes.has('AccessExclusiveLock');
      note(held.reads, reads, now);
      note(
        held.writes,
        reads || ['ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock'].some((mode) => modes.has(mode)),
        now,
      );
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const started = performance.now();
  const watching = watch();
  try {
    await action();
  } finally {
    isRunning = false;
    await watching.finally(() => watcher.end());
  }
  return {
    seconds: Math.round((performance.now() - started) / 10) / 100,
    readsBlockedMs: Math.round(held.reads.longest),
    writesBlockedMs: Math.round(held.writes.longest),
  };
}
