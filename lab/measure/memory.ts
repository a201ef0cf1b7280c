import { generate, generateChat } from '../data/generate';
import { randomOf, userId } from '../data/random';
import { sizeOf } from '../data/size';
import { connect } from '../database/connect';
import { applySchema } from '../database/schema';
import { inWorkspace } from '../database/workspace';
import { call } from '../load/call';
import { requestsPerDay } from '../load/eventMix';
import { fixedRequests } from '../load/requests';
import { pickOf } from './disk';
import { repair } from './repair';

/** Blocks that reads did not find in the buffers, at one size of the buffers. */
export interface MemoryCost {
  readonly sharedBuffers: string;
  /** Buffers over bytes of the database. */
  readonly share: number;
  /** Blocks of 8 kB that a read asked of the operating system, after the buffers were warm. */
  readonly blocksReadPerRead: number;
  readonly hitRatio: number;
}

const WARM_UP = 1500;
const COUNTED = 1500;

/** Runs the reads of the mix on servers of their own whose buffers shrink from above the database to far below it. */
export async function measureMemory(
  users: number,
  months: number,
  seed: number,
  sharedBuffers: readonly string[],
  dataRoot?: string,
): Promise<MemoryCost[]> {
  const costs: MemoryCost[] = [];
  const reads = fixedRequests.filter(({ kind }) => kind === 'read' || kind === 'feed' || kind === 'auth');
  const pick = pickOf(reads, requestsPerDay('fixed'));
  for (const buffers of sharedBuffers) {
    const cost = await inWorkspace({ dataRoot, settings: { shared_buffers: buffers } }, async (workspace) => {
      const { client, url } = await workspace.createDatabase();
      await applySchema(client);
      await generate(client, users, months, seed);
      await repair(client);
      await generateChat(client, users, months, seed);
      const size = sizeOf(users, months);
      const reader = await connect(url);
      const random = randomOf(seed);
      const run = async (calls: number) => {
        for (let n = 0; n < calls; n++) {
          const number = Math.floor(random() * Math.floor(size.active * 0.8));
          await call(reader, pick(random()), { id: userId(number), number, size }, n);
        }
      };
      const counts = async () => {
        await reader.query('select pg_stat_force_next_flush()');
        const { rows } = await client.query<{ hit: number; read: number; bytes: number }>(
          'select blks_hit::float8 as hit, blks_read::float8 as read, pg_database_size(datname)::float8 as bytes from pg_stat_database where datname = current_database()',
        );
        return rows[0] as { hit: number; read: number; bytes: number };
      };
      try {
        await run(WARM_UP);
        const before = await counts();
        await run(COUNTED);
        const after = await counts();
        const [hit, read] = [after.hit - before.hit, after.read - before.read];
        const { rows } = await client.query<{ bytes: number }>(
          "select pg_size_bytes(current_setting('shared_buffers'))::float8 as bytes",
        );
        return {
          sharedBuffers: buffers,
          share: Number(((rows[0]?.bytes ?? 0) / after.bytes).toFixed(3)),
          blocksReadPerRead: Number((read / COUNTED).toFixed(3)),
          hitRatio: Number((hit / (hit + read)).toFixed(4)),
        };
      } finally {
        await reader.end();
      }
    });
    costs.push(cost);
  }
  return costs;
}
