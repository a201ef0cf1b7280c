import type { PGlite } from '@electric-sql/pglite';
import { importText } from '@gymrats/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCommand, STATEMENTS, TABLES } from '../../src/components/import/queries';
import { openEngine } from './engine';

let db: PGlite;
beforeAll(async () => {
  db = await openEngine();
  await db.exec('create extension if not exists pg_stat_statements');
  await db.exec('select count(*) from public.posts');
});
afterAll(() => db.close());

/** What `\\copy` would write to the file. */
async function csvOf(query: string): Promise<string> {
  const { blob } = await db.query(`copy (${query}) to '/dev/blob' csv header`);
  return (await blob?.text()) ?? '';
}

test('the statements that psql copies are read as statements', async () => {
  const file = importText('statements.csv', await csvOf(STATEMENTS));
  expect(file.format).toBe('pg-stat-statements');
  expect(file.problems).toEqual([]);
});

test('the tables that psql copies are read as tables, with their bytes', async () => {
  const file = importText('tables.csv', await csvOf(TABLES));
  expect(file.problems).toEqual([]);
  expect(file.measures.find(({ id }) => id === 'database-gb')?.value).toBeGreaterThan(0);
});

test('the command is one line for psql', () => {
  expect(copyCommand(STATEMENTS, 'a.csv')).toBe("\\copy (select * from pg_stat_statements) to 'a.csv' csv header");
});
