import type pg from 'pg';
import { randomOf, userId } from '../data/random';
import type { DataSize } from '../data/size';
import { call } from '../load/call';
import { requestsPerDay } from '../load/eventMix';
import { fixedRequests, type Request } from '../load/requests';

/** Disk operations of a run of writes with the checkpoint that ends it. */
export interface DiskCost {
  readonly writes: number;
  /** Rows inserted, updated or deleted, with those of triggers. */
  readonly rows: number;
  /** Times that WAL was written or flushed, and pages of 8 kB that were written, read or added. */
  readonly walOperations: number;
  readonly pageOperations: number;
  readonly operationsPerRow: number;
}

interface Counts {
  readonly rows: number;
  readonly wal: number;
  readonly pages: number;
}

const counts = `select
  (select tup_inserted + tup_updated + tup_deleted from pg_stat_database where datname = current_database())::float8 as rows,
  (select wal_write + wal_sync from pg_stat_wal)::float8 as wal,
  (select coalesce(sum(writes), 0) + coalesce(sum(reads), 0) + coalesce(sum(extends), 0) from pg_stat_io where object = 'relation')::float8 as pages`;

/** A request of the mix for each number from 0 to 1. */
export function pickOf(
  requests: readonly Request[],
  perDay: Readonly<Record<string, number>>,
): (at: number) => Request {
  const weights = requests.map(({ id }) => perDay[id] ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (at) => {
    let left = at * total;
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return requests[Math.max(0, index)] as Request;
  };
}

/** Makes `writes` writes in the model's proportions, one after another, then a checkpoint. `client` may run `checkpoint`. */
export async function measureDisk(client: pg.Client, size: DataSize, seed: number, writes: number): Promise<DiskCost> {
  const random = randomOf(seed);
  const kinds = fixedRequests.filter(({ kind }) => kind === 'write');
  const pick = pickOf(kinds, requestsPerDay('fixed'));
  const among = Math.max(1, Math.floor(size.active * 0.8) - 1);
  const read = async (): Promise<Counts> => {
    await client.query('select pg_stat_force_next_flush()');
    return (await client.query<Counts>(counts)).rows[0] as Counts;
  };
  await client.query('checkpoint');
  const before = await read();
  for (let n = 0; n < writes; n++) {
    const number = Math.floor(random() * among);
    await call(client, pick(random()), { id: userId(number), number, size }, 1_000_000 + n);
  }
  await client.query('checkpoint');
  const after = await read();
  const rows = after.rows - before.rows;
  const [wal, pages] = [after.wal - before.wal, after.pages - before.pages];
  return {
    writes,
    rows,
    walOperations: wal,
    pageOperations: pages,
    operationsPerRow: Number(((wal + pages) / rows).toFixed(2)),
  };
}
