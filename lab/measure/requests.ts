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
  /** Rows and bytes of the JSON answer. */
  readonly rows: number;
  readonly bytes: number;
  /** Blocks of 8 kB found in shared buffers, and asked of the operating system. */
  readonly blocksHit: number;
  readonly blocksRead: number;
  readonly walBytes: number;
  /** Whole pages among the WAL: the first change of a page after a checkpoint writes all of it. */
  readonly walPages: number;
  readonly tempBlocks: number;
  /** Why the request is refused by the app as built, instead of figures. */
  readonly error?: string;
}

const BATCHES = 7;
const CALLS_PER_BATCH = 10;
const MAX_MS = 2000;

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** The middle value; the mean of the two in the middle for an even count. Zero for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

interface Counters {
  readonly hit: number;
  readonly read: number;
  readonly wal: number;
  readonly fpi: number;
  readonly temp: number;
}

const counters = `select coalesce(sum(shared_blks_hit), 0)::float8 as hit, coalesce(sum(shared_blks_read), 0)::float8 as read,
  coalesce(sum(wal_bytes), 0)::float8 as wal, coalesce(sum(wal_fpi), 0)::float8 as fpi, coalesce(sum(temp_blks_written), 0)::float8 as temp
  from extensions.pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = current_database() where toplevel`;

/**
 * Makes a request for different active users in seven batches of ten calls, or fewer when two seconds have passed, after three calls
 * that do not count. Processor time and latency are those of the middle batch, so that a moment in which the machine does something
 * else does not count; the counters are means of all calls.
 */
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
    rows: 0,
    bytes: 0,
    blocksHit: 0,
    blocksRead: 0,
    walBytes: 0,
    walPages: 0,
    tempBlocks: 0,
  };
  try {
    for (let n = 0; n < 3; n++) await next(n);
    await client.query('select extensions.pg_stat_statements_reset()');
    const cpu: number[] = [];
    const latency: number[] = [];
    const sum = { calls: 0, bytes: 0, rows: 0 };
    const started = performance.now();
    for (let batch = 0; batch < BATCHES && (batch < 2 || performance.now() - started < MAX_MS); batch++) {
      const [cpuBefore, before] = [processorMs(pid), performance.now()];
      for (let i = 0; i < CALLS_PER_BATCH; i++) {
        const answer = await next(3 + sum.calls++);
        sum.bytes += answer.bytes;
        sum.rows += answer.rows;
      }
      const cpuAfter = processorMs(pid);
      latency.push((performance.now() - before) / CALLS_PER_BATCH);
      if (cpuBefore !== undefined && cpuAfter !== undefined) cpu.push((cpuAfter - cpuBefore) / CALLS_PER_BATCH);
    }
    const { rows } = await client.query<Counters>(counters);
    const { hit, read, wal, fpi, temp } = rows[0] ?? { hit: 0, read: 0, wal: 0, fpi: 0, temp: 0 };
    return {
      ...empty,
      calls: sum.calls,
      cpuMs: cpu.length === 0 ? null : round(median(cpu)),
      latencyMs: round(median(latency)),
      rows: round(sum.rows / sum.calls, 1),
      bytes: Math.round(sum.bytes / sum.calls),
      blocksHit: round(hit / sum.calls, 1),
      blocksRead: round(read / sum.calls, 2),
      walBytes: Math.round(wal / sum.calls),
      walPages: round(fpi / sum.calls, 2),
      tempBlocks: round(temp / sum.calls, 1),
    };
  } catch (error) {
    return { ...empty, error: describe(error) };
  }
}
