import { readFileSync } from 'node:fs';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_stat_statements } from '@electric-sql/pglite/contrib/pg_stat_statements';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { readSnippet } from './files';

/** The repairs, in the order in which they are to be run after `reconcile.sql`. */
export const fixOrder = [
  'fixes/row-identity.sql',
  'fixes/counters.sql',
  'fixes/notifications.sql',
  'fixes/friendships.sql',
  'fixes/push-queue.sql',
  'fixes/private-profile.sql',
  'fixes/rooms.sql',
  'fixes/chat.sql',
  'policies.sql',
] as const;

/** What follows the repairs as the app grows. */
export const growthOrder = ['indexes.sql', 'feed.sql', 'partition.sql', 'leaderboard.sql', 'purge.sql'] as const;

/** A fresh PostgreSQL in memory with the platform's stand-ins; close it after use. */
export async function openEngine(): Promise<PGlite> {
  const db = await PGlite.create({ extensions: { pg_trgm, pg_stat_statements } });
  await db.exec(readFileSync(new URL('./stand-ins.sql', import.meta.url), 'utf8'));
  return db;
}

/** Runs SQL snippets in order. Files that build indexes concurrently run one statement at a time, outside a transaction. */
export async function apply(db: PGlite, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = readSnippet(`sql/${path}`);
    const parts = text.includes('concurrently')
      ? text.split(/;\s*\n/).filter((part) => /^\s*[a-z]/m.test(part))
      : [text];
    for (const part of parts) {
      await db.exec(part).catch((error: Error) => {
        throw new Error(`${path}: ${error.message}`);
      });
    }
  }
}

/** Runs statements as a signed-in user, or as an anonymous caller when `user` is null, then ends the transaction. */
export function as<T>(db: PGlite, user: string | null, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query("select set_config('request.jwt.claim.sub', $1, true)", [user ?? '']);
    await tx.exec(`set local role ${user === null ? 'anon' : 'authenticated'}`);
    return run(tx);
  });
}

/** First column of the first row as a number. */
export async function count(db: PGlite | Transaction, sql: string, values: unknown[] = []): Promise<number> {
  const result = await db.query<unknown[]>(sql, values, { rowMode: 'array' });
  return Number(result.rows[0]?.[0]);
}
