import type pg from 'pg';
import { randomOf, userId } from '../data/random';
import type { DataSize } from '../data/size';
import { describe } from '../errors';
import { call } from '../load/call';
import type { Request } from '../load/requests';
import { processorMs } from '../server/processorTime';

/** What one request cost, per call, in the middle of the calls that were made. */
export interface RequestCost {
  readonly id: string;
  readonly kind: Request['kind'];
  readonly calls: number;
  /** Processor time of the server process; null where the machine does not tell it. */
  readonly cpuMs: number | null;
  /** Time as the client sees it; depends on what else the machine does. */
  readonly latencyMs: number;
  /** Bytes of the JSON answer. */
  readonly bytes: number;
  /** Blocks of 8 kB found in shared buffers, and asked of the operating system. */
  readonly blocksHit: number;
  readonly blocksRead: number;
  readonly walBytes: number;
  readonly tempBlocks: number;
  /** Why the request is refused by the app as built, instead of figures. */
  readonly error?: string;
}

const MAX_CALLS = 60;
const MAX_MS = 1500;

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** Makes a request for different active users until 60 calls or 1.5 seconds, after three calls that do not count. */
export async function measureRequest(
  client: pg.Client,
  request: Request,
  size: DataSize,
  seed: number,
): Promise<RequestCost> {
  const random = randomOf(seed);
  const pid = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0;
  // The generator gives every user of this part a conversation.
  const among = Math.max(1, Math.floor(size.active * 0.8) - 1);
  const next = (n: number) => {
    const number = Math.floor(random() * among);
    return call(client, request, { id: userId(number), number, size }, n);
  };
  const empty = {
    id: request.id,
    kind: request.kind,
    calls: 0,
    cpuMs: null,
    latencyMs: 0,
    bytes: 0,
    blocksHit: 0,
    blocksRead: 0,
    walBytes: 0,
    tempBlocks: 0,
  };
  try {
    for (let n = 0; n < 3; n++) await next(n);
    await client.query('select extensions.pg_stat_statements_reset()');
    const cpu = processorMs(pid);
    const started = performance.now();
    let calls = 0;
    let bytes = 0;
    while (calls < MAX_CALLS && performance.now() - started < MAX_MS) bytes += await next(3 + calls++);
    const elapsed = performance.now() - started;
    const used = processorMs(pid);
    const { rows } = await client.query<{ hit: number; read: number; wal: number; temp: number }>(
      `select coalesce(sum(shared_blks_hit), 0)::float8 as hit, coalesce(sum(shared_blks_read), 0)::float8 as read,
        coalesce(sum(wal_bytes), 0)::float8 as wal, coalesce(sum(temp_blks_written), 0)::float8 as temp
       from extensions.pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = current_database() where toplevel`,
    );
    const sum = rows[0] ?? { hit: 0, read: 0, wal: 0, temp: 0 };
    return {
      ...empty,
      calls,
      cpuMs: cpu === undefined || used === undefined ? null : round((used - cpu) / calls),
      latencyMs: round(elapsed / calls),
      bytes: Math.round(bytes / calls),
      blocksHit: round(sum.hit / calls, 1),
      blocksRead: round(sum.read / calls, 2),
      walBytes: Math.round(sum.wal / calls),
      tempBlocks: round(sum.temp / calls, 1),
    };
  } catch (error) {
    return { ...empty, error: describe(error) };
  }
}
