import type pg from 'pg';
import { copyRows } from './copy';
import { sizeOf } from './size';
import { chatRows, type Tables, tablesOf } from './tables';

export interface Generated {
  readonly users: number;
  readonly months: number;
  readonly seed: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/**
 * Fills the schema as built with the data that the model expects of `users` after `months`; the same seed gives the same rows,
 * with times counted back from the start of today. Triggers and foreign keys are off while it loads.
 */
export async function generate(client: pg.Client, users: number, months: number, seed: number): Promise<Generated> {
  return load(client, tablesOf(sizeOf(users, months), seed), { users, months, seed });
}

/** Adds the chat that exists only after the repairs. */
export async function generateChat(client: pg.Client, users: number, months: number, seed: number): Promise<Generated> {
  return load(client, chatRows(sizeOf(users, months), seed), { users, months, seed });
}

async function load(
  client: pg.Client,
  tables: Tables,
  of: Pick<Generated, 'users' | 'months' | 'seed'>,
): Promise<Generated> {
  const started = performance.now();
  const rows: Record<string, number> = {};
  await client.query('set session_replication_role = replica');
  try {
    for (const [target, content] of Object.entries(tables)) {
      rows[target.split(' ')[0] as string] = await copyRows(client, target, content());
    }
  } finally {
    await client.query('set session_replication_role = origin').catch(() => {});
  }
  await client.query('vacuum analyze');
  return { ...of, rows, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
