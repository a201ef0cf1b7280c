import { readdirSync, readFileSync } from 'node:fs';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_stat_statements } from '@electric-sql/pglite/contrib/pg_stat_statements';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { readSnippet } from './files';

const order = JSON.parse(readSnippet('sql/order.json')) as {
  repairs: string[];
  growth: string[];
  controls: string[];
};

/** The repairs, in the order in which they are to be run after `reconcile.sql`. */
export const fixOrder: readonly string[] = order.repairs.filter((path) => path !== 'reconcile.sql');

/** What follows the repairs as the app grows. */
export const growthOrder: readonly string[] = order.growth.filter((path) => path !== 'monitoring.sql');

/** Security controls on top of both. */
export const controlOrder: readonly string[] = order.controls;

const schema = new URL('../../lab/schema/', import.meta.url);

const extensions = { pg_trgm, pg_stat_statements, pgcrypto, uuid_ossp };

/** The files of a database with the platform's stand-ins and the whole schema of the app as built. */
async function fillTemplate(): Promise<File | Blob> {
  const db = await PGlite.create({ extensions });
  const app = readdirSync(new URL('app/', schema)).sort();
  for (const file of ['platform.sql', ...app.map((name) => `app/${name}`)]) {
    await db.exec(readFileSync(new URL(file, schema), 'utf8'));
  }
  const files = await db.dumpDataDir('none');
  await db.close();
  return files;
}

let template: ReturnType<typeof fillTemplate> | undefined;

/**
 * A fresh PostgreSQL in memory with the platform's stand-ins and the whole schema of the app as built; close it after use. The schema
 * is run once, and its files are copied for each.
 */
export async function openEngine(): Promise<PGlite> {
  template ??= fillTemplate();
  const db = await PGlite.create({ extensions, loadDataDir: await template });
  // The setting of the database holds for the next session; this is the only one.
  await db.exec('set search_path = "$user", public, extensions');
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
